import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectPage, ListingItemSchema, parseListing } from '../src/index.js';
import { LISTINGS } from './cases/listings.js';
import { readListingFixtures } from './support/listings.js';
import { escapeMarkdown, escapeMarkup, plannedItems, printDay, type PlannedItem } from './support/markup.js';

const ADDRESS = 'https://kcnawatch.org/newstream/1452004408-287654321/a-title/';

describe('every listing', () => {
  it.each(readListingFixtures('_listings'))('$slug is read as expected', ({ input, expected }) => {
    expect(detectPage(input).kind).toBe('listing');
    const items = parseListing(input);
    expect(items).toEqual(expected);
    for (const item of items) expect(ListingItemSchema.parse(item)).toEqual(item);
  });
});

describe('a listing with', () => {
  it.each(LISTINGS)('%s', (_, page, items) => {
    expect(parseListing(page).map(({ title, publishedOn }) => [title, publishedOn])).toEqual(items);
  });
});

/** One entry, with what stands around its link. */
const ENTRIES: readonly (readonly [what: string, page: string, item: object])[] = [
  [
    'the day beside the link',
    `<p><a href="${ADDRESS}">A Title</a> July 14, 2024</p>`,
    { publishedOn: '2024-07-14' },
  ],
  [
    'white space inside the link',
    `<p>July 14, 2024<a href="${ADDRESS}"> A Title </a>KCNA.kp (En)</p>`,
    { title: 'A Title', publishedOn: '2024-07-14', source: { id: 'kcna' } },
  ],
  ['the weekday too', `[A Title](${ADDRESS})\n\nSunday, July 14, 2024`, { publishedOn: '2024-07-14' }],
  ['a wrong weekday', `[A Title](${ADDRESS})\n\nMonday, July 14, 2024`, { publishedOn: null, teaser: null }],
  ['the hour', `[A Title](${ADDRESS})\n\n2024-07-14 23:59`, { publishedOn: '2024-07-14' }],
  ['a Korean day', `[A Title](${ADDRESS})\n\n2024년 7월 14일`, { publishedOn: '2024-07-14' }],
  ['a day-first day', `[A Title](${ADDRESS})\n\nPosted on 04/07/2024`, { publishedOn: '2024-07-04' }],
  [
    'who posted it',
    `[A Title](${ADDRESS})\n\nPosted on July 14, 2024 by admin`,
    { publishedOn: '2024-07-14' },
  ],
  [
    'the section',
    `[A Title](${ADDRESS})\n\nby admin | July 14, 2024 | Newstream`,
    { publishedOn: '2024-07-14' },
  ],
  ['the hour in words', `[A Title](${ADDRESS})\n\nJuly 14, 2024 at 3:15 pm`, { publishedOn: '2024-07-14' }],
  ['a number', `1. [A Title](${ADDRESS})\n\nJuly 14, 2024`, { title: 'A Title', publishedOn: '2024-07-14' }],
  [
    'a call to read on that names the headline',
    `[A Title](${ADDRESS})\n\nJuly 14, 2024\n\nThe farm did well. Continue reading “A Title” →`,
    { teaser: 'The farm did well.' },
  ],
  ['comments', `[A Title](${ADDRESS})\n\nJuly 14, 2024 / 0 Comments`, { publishedOn: '2024-07-14' }],
  [
    'the day printed twice',
    `[A Title](${ADDRESS})\n\nJuly 14, 2024Jul 14, 2024`,
    { publishedOn: '2024-07-14', teaser: null },
  ],
  [
    'the outlet as the site prints it',
    `[A Title](${ADDRESS})\n\nKCNA Naenara (En)\n\nJuly 14, 2024`,
    { publishedOn: '2024-07-14', source: { id: 'naenara', label: 'Naenara (En)' } },
  ],
  ['a day that is none', `[A Title](${ADDRESS})\n\nJuly 32, 2024`, { publishedOn: null, teaser: null }],
  [
    'the day and the outlet on one line',
    `[A Title](${ADDRESS})\n\nRodong Sinmun (En) · July 14, 2024`,
    { publishedOn: '2024-07-14', source: { id: 'rodong' } },
  ],
  [
    'the outlet behind the day',
    `[A Title](${ADDRESS})\n\nJuly 14, 2024 Naenara (En)`,
    { source: { id: 'naenara' } },
  ],
  [
    'an outlet that nobody knows',
    `[A Title](${ADDRESS})\n\nJuly 14, 2024 | Source: New Gazette`,
    { source: { id: null, label: 'New Gazette' } },
  ],
  [
    'a teaser that names a day',
    `[A Title](${ADDRESS})\n\nIt rained on July 14, 2024 in the whole of the country`,
    { publishedOn: null, teaser: 'It rained on July 14, 2024 in the whole of the country' },
  ],
  [
    'a headline that names a day',
    `[Rain of July 14, 2024 Measured](${ADDRESS})`,
    { title: 'Rain of July 14, 2024 Measured', publishedOn: null },
  ],
  [
    'the headline twice',
    `#### [A Title](${ADDRESS})\n\nA Title\n\nThe first words of the text of it`,
    { teaser: 'The first words of the text of it' },
  ],
  [
    'a topic',
    `<h3><a href="${ADDRESS}">A Title</a></h3><p><a href="/topics/weather/">All of the weather in the country and at sea</a></p>`,
    { teaser: null },
  ],
  [
    'an advert',
    `#### [A Title](${ADDRESS})\n\nNK News is hiring\n\nJuly 14, 2024`,
    { publishedOn: '2024-07-14', teaser: null },
  ],
  ['a headline in several pieces', `<h4><a href="${ADDRESS}">A <b>Ti</b>tle</a></h4>`, { title: 'A Title' }],
  [
    'a percent-encoded address',
    '<h4><a href="https://kcnawatch.org/newstream/1452004408-287654321/%ED%8F%89%EC%96%91/%20">A Title</a></h4>',
    { url: 'https://kcnawatch.org/newstream/1452004408-287654321/%ED%8F%89%EC%96%91/%20' },
  ],
  [
    'an address in Korean letters',
    '<h4><a href="https://kcnawatch.org/newstream/1452004408-287654321/평양/">A Title</a></h4>',
    { url: 'https://kcnawatch.org/newstream/1452004408-287654321/평양/' },
  ],
  [
    'references in the address',
    `<h4><a href="${ADDRESS}?a=1&amp;b=2">A Title</a></h4>`,
    { url: `${ADDRESS}?a=1&b=2` },
  ],
  [
    'a picture alone',
    `<a href="${ADDRESS}"><img alt="A Title"></a><p>July 14, 2024</p>`,
    { title: 'A Title', publishedOn: '2024-07-14' },
  ],
  [
    'a name for everything',
    `<h4 class="__proto__" id="constructor"><a href="${ADDRESS}">__proto__</a></h4><p>constructor</p>`,
    { title: '__proto__', teaser: 'constructor' },
  ],
];

describe('an entry with', () => {
  it.each(ENTRIES)('%s', (_, page, item) => {
    const items = parseListing(page);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject(item);
  });
});

describe('the address of an item', () => {
  const page = '<h4><a href="/newstream/1452004408-287654321/a-title/">A Title</a></h4>';
  const read = (head: string, url?: string): string | null | undefined =>
    parseListing(head + page, { url })[0]?.url;

  it.each([
    ['is null where nothing tells the host', '', undefined, null],
    [
      'starts from the page that the caller names',
      '',
      'https://kcnawatch.co/newstream/',
      'https://kcnawatch.co',
    ],
    [
      'starts from the page that the page names',
      '<link rel=canonical href=https://kcnawatch.app/newstream/>',
      undefined,
      'https://kcnawatch.app',
    ],
    [
      'starts from base',
      '<base href="https://kcnawatch.us/x/">',
      'https://kcnawatch.co/',
      'https://kcnawatch.us',
    ],
    [
      'starts from a base that is relative itself',
      '<base href="//kcnawatch.xyz/">',
      'https://kcnawatch.co/',
      'https://kcnawatch.xyz',
    ],
    [
      'starts from no base that leads nowhere',
      '<base href="javascript:0">',
      'https://kcnawatch.co/',
      'https://kcnawatch.co',
    ],
  ])('%s', (_, head, url, host) => {
    expect(read(head, url)).toBe(host === null ? null : `${host}/newstream/1452004408-287654321/a-title/`);
  });
});

function renderHtml(items: readonly PlannedItem[]): string {
  const parts = items.map(({ title, url, publishedOn, teaser, source }) => [
    `<h4><a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a></h4>`,
    publishedOn === null ? '' : `<p class="articled-date"><span> ${printDay(publishedOn)}</span></p>`,
    source === null ? '' : `<p>${source.label}</p>`,
    teaser === null ? '' : `<p>${escapeMarkup(teaser)}</p>`,
  ]);
  return parts.map((lines) => `<div class="article-desc">${lines.join('\n')}</div>`).join('\n');
}

function renderMarkdown(items: readonly PlannedItem[]): string {
  return items
    .flatMap(({ title, url, publishedOn, source, teaser }) => [
      `#### [${escapeMarkdown(title)}](${url})`,
      [
        ...(publishedOn === null ? [] : [printDay(publishedOn)]),
        ...(source === null ? [] : [source.label]),
      ].join(' | '),
      teaser === null ? '' : escapeMarkdown(teaser),
    ])
    .filter((line) => line !== '')
    .join('\n\n');
}

describe('a generated listing', () => {
  it('is read back from HTML', () => {
    fc.assert(
      fc.property(plannedItems, (items) => {
        expect(parseListing(renderHtml(items))).toEqual(items);
      }),
    );
  });

  it('is read back from markdown', () => {
    fc.assert(
      fc.property(plannedItems, (items) => {
        // Without an element around it, the last of several entries has a teaser only if others have one.
        const isTold = items.length === 1 || items.slice(0, -1).some(({ teaser }) => teaser !== null);
        const expected = items.map((item, index) =>
          index === items.length - 1 && !isTold ? { ...item, teaser: null } : item,
        );
        expect(parseListing(renderMarkdown(items))).toEqual(expected);
      }),
    );
  });
});
