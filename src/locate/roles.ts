/** What a stretch of the page is. Every visible character has exactly one role. */
export type Role =
  // Around the article
  | 'crawl-date'
  | 'outlet'
  | 'title'
  | 'title-repeat'
  | 'date-line'
  | 'advert'
  | 'chrome'
  // The article
  | 'byline'
  | 'caption'
  | 'dateline'
  | 'lead'
  | 'body'
  | 'question'
  | 'answer'
  | 'closing-line'
  | 'end-marker'
  // Other articles
  | 'related-heading'
  | 'related-title'
  | 'related-teaser'
  | 'related-date'
  | 'related-end'
  // What nothing in the grammar knows
  | 'unknown';
