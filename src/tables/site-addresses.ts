/** The hosts of the site, `www.` left out. */
export const SITE_HOSTS: readonly string[] = [
  'kcnawatch.org',
  'kcnawatch.co',
  'kcnawatch.app',
  'kcnawatch.us',
  'kcnawatch.xyz',
  'kcnawatch.nknews.org',
];

/** A shape of the site's addresses. */
export interface SiteAddressRow {
  readonly id: string;
  /** What stands there. */
  readonly kind: 'article' | 'listing';
  /** Of the path and query behind the host. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export const SITE_ADDRESSES: readonly SiteAddressRow[] = [
  {
    id: 'newstream-article',
    kind: 'article',
    // "/newstream/1452004408-287654321/a-title/", "/newstream/282783/", "/newstream/3/laws/a-law/"
    pattern: /^\/newstream\/\d[\d-]*(?:[/?#%]|$)/,
    examples: [
      '/newstream/1452004408-287654321/a-title/',
      '/newstream/1452004408-287654321/%ED%8F%89%EC%96%91/',
      '/newstream/1452004408-287654321',
      '/newstream/1452004408-287654321/a-title/%20',
      '/newstream/1452004408-287654321/?t=1452004408',
      '/newstream/282783/',
      '/newstream/3/laws/a-law/',
    ],
    counterexamples: ['/newstream/', '/newstream/page/2/', '/newstream/feed/', '/newstream/2nd-page/'],
  },
  {
    id: 'article',
    kind: 'article',
    // "/article/34551/"
    pattern: /^\/article\/[\w-]+/,
    examples: ['/article/34551/'],
    counterexamples: ['/article/', '/articles/34551/'],
  },
  {
    id: 'newstream',
    kind: 'listing',
    // "/newstream/", "/newstream/page/2/", "/newstream/?start=01-01-2024"
    pattern: /^\/newstream(?:\/page\/\d+)?\/?(?:[?#]|$)/,
    examples: ['/newstream/', '/newstream', '/newstream/page/2/', '/newstream/?start=01-01-2024'],
    counterexamples: ['/newstream/282783/', '/newstream/feed/'],
  },
  {
    id: 'search',
    kind: 'listing',
    // "/?s=press+statement", "/page/2/?s=press"
    pattern: /^\/(?:page\/\d+\/)?\?(?:[^#]*&)?s=/,
    examples: ['/?s=press+statement', '/page/2/?s=press', '/?lang=en&s=press'],
    counterexamples: ['/?p=12', '/about/?tags=1'],
  },
];
