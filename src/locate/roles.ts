/** What a stretch of the page is. Every visible character has exactly one role. */
export const ROLES = [
  'crawl-date',
  'outlet',
  'title',
  'title-repeat',
  'date-line',
  'advert',
  'chrome',
  'byline',
  'caption',
  'dateline',
  'lead',
  'body',
  'question',
  'answer',
  'closing-line',
  'end-marker',
  'related-heading',
  'related-title',
  'related-teaser',
  'related-date',
  'related-end',
  'unknown',
] as const;

/** The role of a stretch of the page. */
export type Role = (typeof ROLES)[number];
