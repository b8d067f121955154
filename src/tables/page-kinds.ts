/**
 * What a page is: an article (a statement or news), one of the site's other pages, or none of them. The names are public
 * and never change.
 */
export type PageKind = 'statement' | 'listing' | 'feed' | 'login-wall' | 'blocked' | 'not-kcnawatch';

interface PageKindRow {
  /** As errors call it. */
  readonly name: string;
  /** What to do with such a page. */
  readonly remedy: string;
}

/** How errors speak of a page. */
export const PAGE_KIND_ROWS: Readonly<Record<PageKind, PageKindRow>> = {
  statement: { name: 'an article page', remedy: 'parseStatement reads it' },
  listing: { name: 'a listing', remedy: 'parseListing reads it' },
  feed: { name: 'a feed', remedy: 'parseFeed reads it' },
  'login-wall': { name: 'a login wall', remedy: 'fetch the page with access to it' },
  blocked: {
    name: 'a blocked page, or one that the server did not find',
    remedy: 'fetch it again if it is still there, as often as the server allows',
  },
  'not-kcnawatch': {
    name: 'no page of KCNA Watch, or one without entries',
    remedy: 'scrape the page itself',
  },
};

/** One thing on a page that tells what it is. */
interface PageSignRow {
  readonly kind: PageKind;
  /** A page that has this sign. */
  readonly example: string;
}

const BODY = 'The people of the village built a new bridge over the river.';
const ITEM = 'A Headline\nA Headline\nThe first words\nMarch 4, 2024\nThe first words';

/** The signs that are looked for, walls apart, which have a table of their own. */
export const PAGE_SIGNS = {
  'feed-root': { kind: 'feed', example: '<rss version="2.0"><channel></channel></rss>' },
  'date-line': { kind: 'statement', example: `A Title\nDate: 04/03/2024 | Source: Naenara (En)\n${BODY}` },
  'outlet-line': { kind: 'statement', example: `KCNA Naenara (En)\nA Title\n${BODY}` },
  'more-from': { kind: 'statement', example: `${BODY}\nMore From Naenara (En)\n${ITEM}` },
  dateline: { kind: 'statement', example: `Pyongyang, March 3 (KCNA) -- ${BODY}` },
  lead: {
    kind: 'statement',
    example: `A spokesperson for the Foreign Ministry of the DPRK released the following statement on March 3:\n${BODY}`,
  },
  'end-marker': { kind: 'statement', example: `${BODY} -0-` },
  'site-line': { kind: 'statement', example: `${BODY}\nSubscribe to the NK News 'Daily Update'` },
  'article-content': { kind: 'statement', example: `<div class="article-content"><p>${BODY}</p></div>` },
  'article-address': {
    kind: 'statement',
    example: `<link rel="canonical" href="https://kcnawatch.org/newstream/1452004408-287654321/a-title/"><p>${BODY}</p>`,
  },
  'outlet-words': { kind: 'statement', example: `The working people of the DPRK hold the Juche idea dear.` },
  entry: {
    kind: 'listing',
    example: '<h4><a href="/newstream/1452004408-287654321/a-title/">A Title</a></h4>',
  },
  'listing-address': {
    kind: 'listing',
    example: '<link rel="canonical" href="https://kcnawatch.org/newstream/page/2/"><p>Nothing found</p>',
  },
  'wall-element': {
    kind: 'login-wall',
    example: '<div class="nk-paywall-free-member-form"><p>Your email address</p></div>',
  },
  'other-address': {
    kind: 'not-kcnawatch',
    example: `<link rel="canonical" href="https://example.org/a-title/"><p>${BODY}</p>`,
  },
} as const satisfies Readonly<Record<string, PageSignRow>>;

/** A sign of the table. */
export type PageSignId = keyof typeof PAGE_SIGNS;
