import type { PageKind, PageOptions } from '../../src/index.js';

const BODY = 'The people of the village built a new bridge over the river before the rainy season set in.';
const PARAGRAPHS = Array.from({ length: 6 }, (_, index) => `${BODY} It was bridge number ${index + 1}.`);
const HEADER = 'A Title\nDate: 04/03/2024 | Source: Naenara (En) | Read original version at source';
const RELATED =
  'More From Naenara (En)\nA Headline\nA Headline\nThe first words\nMarch 4, 2024\nThe first words';
const ADDRESS = 'https://kcnawatch.org/newstream/1452004408-287654321/a-title/';
const ENTRY = (slug: string): string =>
  `<h4><a href="/newstream/1452004408-287654321/${slug}/">The Story of ${slug}</a></h4><p>July 14, 2024</p>`;
const ENTRIES = ['one', 'two', 'three'].map(ENTRY).join('\n');
const asHtml = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');
const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

/** What a page looks like, the page, what it is, the options if any. */
export type KindCase = readonly [what: string, input: string, kind: PageKind, options?: PageOptions];

export const KINDS: readonly KindCase[] = [
  [
    'a listing with words above it and a lead in its first teaser',
    page(
      '<link rel="canonical" href="https://kcnawatch.org/newstream/">',
      `<p>Showing 3 of 230 results</p>${ENTRY('one')}<p>Ri Hak Chol, vice-minister of Foreign Affairs of the DPRK, issued the following press statement on Sunday: The</p>${ENTRY('two')}`,
    ),
    'listing',
  ],
  [
    "an outlet's word that a name has in it, too",
    'Mr. Ekpanov met the leaders of the KPA and spoke of the Juche idea.',
    'statement',
  ],
  // Statements
  ['layout T', `${HEADER}\n${BODY}`, 'statement'],
  ['layout B with a related block', `${PARAGRAPHS.join('\n')}\n${RELATED}`, 'statement'],
  ['layout B with a dateline', `Pyongyang, March 3 (KCNA) -- ${BODY}`, 'statement'],
  [
    'layout B with a Korean dateline',
    `(평양 5월 18일발 조선중앙통신)마을사람들이 새 다리를 놓았다.`,
    'statement',
  ],
  [
    'layout B with a lead',
    `Ri Hak Chol, vice-minister of Foreign Affairs of the DPRK, issued the following press statement on Sunday:\n${BODY}`,
    'statement',
  ],
  ['layout B with an end marker', `${BODY} -0-`, 'statement'],
  ['layout B with an advert of the site', `${BODY}\nSubscribe to the NK News 'Daily Update'`, 'statement'],
  [
    'layout B in the reading view of a browser, the page linked above',
    page('', `<p><a href="${ADDRESS}">kcnawatch.org</a></p><p>${BODY} -0-</p>${asHtml(RELATED.split('\n'))}`),
    'statement',
  ],
  [
    'layout B with nothing but the words of its outlet',
    'The working people of the country study the Juche idea in their spare time.',
    'statement',
  ],
  ['layout B in Korean as the North spells it', '련못에 오리가 왔다. 녀성들이 오리를 보았다.', 'statement'],
  ['a header whose body was lost', HEADER, 'statement'],
  [
    'an article with side columns that list others',
    page(
      '',
      `<div class="sidebar">${ENTRIES}</div><h1>A Title</h1><p>Date: 04/03/2024 | Source: Naenara (En)</p>${asHtml(PARAGRAPHS)}<div>${ENTRIES}</div>`,
    ),
    'statement',
  ],
  [
    'an article whose title leads to itself',
    page(
      '',
      `<h1><a href="${ADDRESS}">A Title</a></h1><p>Date: 04/03/2024 | Source: Naenara (En)</p><p>${BODY}</p>`,
    ),
    'statement',
  ],
  [
    'layout B in HTML beside a list of others',
    page('', `<div class="article-content">${asHtml(PARAGRAPHS)}</div><div>${ENTRIES}</div>`),
    'statement',
  ],
  [
    'layout B in HTML under a list of others',
    page(
      `<link rel="canonical" href="${ADDRESS}">`,
      `<div>${ENTRIES}</div><p>Pyongyang, March 3 (KCNA) -- ${BODY}</p>${asHtml(PARAGRAPHS)}`,
    ),
    'statement',
  ],
  ['a body at an address of the site', BODY, 'statement', { url: ADDRESS }],
  [
    'a long article that begins with the words of a wall',
    `${HEADER}\nPlease log in, said the clerk.\n${PARAGRAPHS.join('\n').repeat(4)}`,
    'statement',
  ],
  [
    'an article that has the words of a wall in its middle',
    `${HEADER}\n${PARAGRAPHS.join('\n')}\nAccess denied, said the machine.\n${BODY}`,
    'statement',
  ],
  [
    'a short article with a menu that asks to log in',
    page(
      '',
      `<nav><a href="/login">Log in or sign up</a></nav><p>${HEADER.replaceAll('\n', '</p><p>')}</p><p>${BODY}</p>`,
    ),
    'statement',
  ],
  [
    'an article above a form of the wall',
    page(
      '',
      `<p>${HEADER.replaceAll('\n', '</p><p>')}</p>${asHtml(PARAGRAPHS)}<div class="free-member-form-inner"><p>Your email address</p></div>`,
    ),
    'statement',
  ],
  // Listings
  ['a fragment', ENTRIES, 'listing'],
  ['a fragment of one entry', ENTRY('one'), 'listing'],
  ['markdown', `#### [A Title](${ADDRESS})\n\nJuly 14, 2024`, 'listing'],
  [
    'entries whose teasers have datelines and leads',
    ['one', 'two']
      .map(
        (slug) =>
          `${ENTRY(slug)}<p>Pyongyang, March 3 (KCNA) -- A spokesman for the Foreign Ministry released the following statement on Sunday: The</p>`,
      )
      .join(''),
    'listing',
  ],
  [
    'a search without results',
    page('', '<p>Nothing was found.</p>'),
    'listing',
    { url: 'https://kcnawatch.org/?s=unfound' },
  ],
  [
    'a later page of the newstream, by its own address',
    page('<link rel="canonical" href="https://kcnawatch.org/newstream/page/2/">', '<p>Loading ...</p>'),
    'listing',
  ],
  // Feeds
  ['RSS', '<rss version="2.0"><channel></channel></rss>', 'feed'],
  ['Atom', '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'feed'],
  ['RSS behind a byte order mark and comments', '\uFEFF\n<!-- a --><!DOCTYPE rss>\n<rss></rss>', 'feed'],
  ['a feed that lost its beginning', '<item><title>A Title</title></item>', 'feed'],
  ['a feed, whatever the form that the caller names', '<rss></rss>', 'feed', { format: 'html' }],
  // Walls
  ['a login wall', 'Please log in to read this article', 'login-wall'],
  ['a header over a login wall', `${HEADER}\nLog in or sign up as a free member to read on`, 'login-wall'],
  [
    'a header and the first words over a login wall',
    `${HEADER}\n${BODY}\nSign up as a free member to read on`,
    'login-wall',
  ],
  [
    'a form of the wall in the place of the article',
    page(
      '',
      `<p>${HEADER.replaceAll('\n', '</p><p>')}</p><div class="nk-paywall-free-member-form"><p>Your email address</p></div>`,
    ),
    'login-wall',
  ],
  [
    'a challenge that shows nothing',
    page('<title>Just a moment...</title>', '<noscript>Enable JavaScript</noscript>'),
    'blocked',
  ],
  [
    'a block',
    'Attention Required! | Cloudflare\n\nSorry, you have been blocked\n\nYou are unable to access kcnawatch.org',
    'blocked',
  ],
  [
    'an error of the server',
    page('<title>502 Bad Gateway</title>', '<h1>502 Bad Gateway</h1><hr>nginx'),
    'blocked',
  ],
  [
    'a page that is not there',
    page('<title>Page not found | KCNA Watch</title>', `<h1>Oops!</h1><p>${BODY}</p>`),
    'blocked',
  ],
  [
    'a challenge as reader markdown',
    'Title: Just a moment...\n\nURL Source: https://kcnawatch.org/newstream/1452004408-287654321/a-title/\n\nMarkdown Content:\n## Performing security verification\n\nThis website uses a security service to protect against malicious bots.',
    'blocked',
  ],
  // None of the site's
  ['nothing', '', 'not-kcnawatch'],
  ['white space', ' \n\u200B\t', 'not-kcnawatch'],
  ['JSON', '{"kind": "statement"}', 'not-kcnawatch'],
  ['prose with an advert of anybody', `${BODY}\nAdvertisement`, 'not-kcnawatch'],
  [
    'other prose',
    'A recipe for plum jam: take as many plums as you like, and half as much sugar.',
    'not-kcnawatch',
  ],
  ['Korean as the South spells it', '연못에 오리가 왔다. 여성들이 로봇과 라디오를 보았다.', 'not-kcnawatch'],
  [
    'prose with one word of the outlets',
    'A magazine printed an article about the DPRK and its stamps.',
    'not-kcnawatch',
  ],
  [
    'an article of another site',
    page(
      '<title>How to Prune Plums</title><link rel="canonical" href="https://example.org/plums/">',
      `<article><h1>How to Prune Plums</h1>${asHtml(PARAGRAPHS)}</article>`,
    ),
    'not-kcnawatch',
  ],
  [
    'an article of another site about the country',
    page(
      '<link rel="canonical" href="https://example.org/juche/">',
      `<article><p>The DPRK and the WPK speak of the Juche idea.</p>${asHtml(PARAGRAPHS)}</article>`,
    ),
    'not-kcnawatch',
  ],
  [
    'an article of another site that leads to this one',
    page(
      '<link rel="canonical" href="https://example.org/plums/">',
      `${asHtml(PARAGRAPHS)}<p><a href="${ADDRESS}">A Title</a></p>`,
    ),
    'not-kcnawatch',
  ],
  [
    'a list of another site',
    '<ul><li><a href="https://example.org/a/">A</a></li><li><a href="/b/">B</a></li></ul>',
    'not-kcnawatch',
  ],
  [
    'menus of the site alone',
    `<nav><a href="${ADDRESS}">How to use this site</a></nav><footer><a href="/newstream/1/">About</a></footer>`,
    'not-kcnawatch',
  ],
  [
    'HTML that quotes a feed',
    '<p>A feed begins with <code>&lt;rss&gt;</code></p><rss></rss>',
    'not-kcnawatch',
  ],
  [
    'XML of another sort',
    '<?xml version="1.0"?><urlset><url><loc>https://kcnawatch.org/</loc></url></urlset>',
    'not-kcnawatch',
  ],
  [
    'the JSON that a fragment is sent in, at the address of a listing',
    '{"data":"<div class=\\"article-desc\\"><h4><a href=\\"/newstream/1/\\">A Title</a></h4></div>"}',
    'not-kcnawatch',
    { url: 'https://kcnawatch.org/newstream/' },
  ],
];
