import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectPage, ListingItemSchema, parseFeed } from '../src/index.js';
import { readListingFixtures } from './support/listings.js';
import { escapeMarkup, plannedItems, printInstant, type PlannedItem } from './support/markup.js';

describe('every feed', () => {
  it.each(readListingFixtures('_feeds'))('$slug is read as expected', ({ input, expected }) => {
    expect(detectPage(input).kind).toBe('feed');
    const items = parseFeed(input);
    expect(items).toEqual(expected);
    for (const item of items) expect(ListingItemSchema.parse(item)).toEqual(item);
  });
});

/** The inside of one RSS item, and what it must be read as. */
const ITEMS: readonly (readonly [what: string, inside: string, item: object])[] = [
  [
    'a day as RSS prints it',
    '<title>T</title><pubDate>Tue, 19 May 2026 04:00:00 GMT</pubDate>',
    { publishedOn: '2026-05-19' },
  ],
  [
    'a late hour west of Greenwich',
    '<title>T</title><pubDate>Tue, 19 May 2026 23:59:59 -0800</pubDate>',
    { publishedOn: '2026-05-19' },
  ],
  [
    'an early hour east of it',
    '<title>T</title><pubDate>Tue, 19 May 2026 00:00:01 +0900</pubDate>',
    { publishedOn: '2026-05-19' },
  ],
  [
    'a day without a zone',
    '<title>T</title><dc:date>2026-05-19T17:33:04</dc:date>',
    { publishedOn: '2026-05-19' },
  ],
  [
    'a picture with a caption above the text',
    '<title>T</title><content:encoded><![CDATA[<figure><img src="a.jpg"><figcaption>Photo: KCNA</figcaption></figure><p>A bridge was built.</p>]]></content:encoded>',
    { teaser: 'A bridge was built.' },
  ],
  ['letters in parts beside markup', '<title>Cafe\u0301 &amp; Tea</title>', { title: 'Café & Tea' }],
  [
    'letters in parts in a page',
    '<title>T</title><description><![CDATA[<p>Cafe\u0301.</p>]]></description>',
    { teaser: 'Café.' },
  ],
  ['no such day', '<title>T</title><pubDate>31 Feb 2026 04:00:00 GMT</pubDate>', { publishedOn: null }],
  [
    'a wrong weekday',
    '<title>T</title><pubDate>Mon, 19 May 2026 04:00:00 GMT</pubDate>',
    { publishedOn: null },
  ],
  [
    'references',
    '<title>R&amp;D &lt;b&gt;now&lt;/b&gt; &#xBB; &quot;x&quot;</title>',
    { title: 'R&D now » "x"' },
  ],
  [
    'references written twice',
    '<title>Tea &amp;#8217;n&amp;#8217; Talk &amp;amp; &amp;rsquo;</title>',
    { title: 'Tea ’n’ Talk & ’' },
  ],
  ['stray ampersands', '<title>Q&A & R&D &</title>', { title: 'Q&A & R&D &' }],
  ['a stray bracket', '<title>3 < 4 <5> 6</title>', { title: '3 < 4 <5> 6' }],
  [
    'CDATA in pieces',
    '<title><![CDATA[One ]]]]><![CDATA[> Two]]> Three</title>',
    { title: 'One ]]> Two Three' },
  ],
  ['a comment inside', '<title>One<!-- not --> Two</title>', { title: 'One Two' }],
  ['upper case', '<TITLE>T</TITLE><PUBDATE>19 May 2026</PUBDATE>', { title: 'T', publishedOn: '2026-05-19' }],
  [
    'an unquoted value',
    '<title type=html>T</title><guid isPermaLink=false>https://example.org/1</guid>',
    { title: 'T', url: null },
  ],
  [
    'a value whose quotes never end',
    '<title lang="en>T</title><link>https://example.org/1</link>',
    { title: 'T', url: 'https://example.org/1' },
  ],
  [
    'a link in an attribute',
    '<title>T</title><link href="https://example.org/?a=1&amp;b=2"/>',
    { url: 'https://example.org/?a=1&b=2' },
  ],
  [
    'a link in CDATA with white space',
    '<link>\n <![CDATA[ https://example.org/1 ]]>\n</link>',
    { url: 'https://example.org/1', title: null },
  ],
  [
    'a link without a semicolon',
    '<link>https://example.org/?a=1&copy=2</link>',
    { url: 'https://example.org/?a=1&copy=2' },
  ],
  ['a link that leads nowhere', '<title>T</title><link>javascript:alert(1)</link>', { url: null }],
  [
    'an address that is the identifier',
    '<guid>https://example.org/1</guid>',
    { url: 'https://example.org/1' },
  ],
  ['an identifier that is none', '<title>T</title><guid>512345</guid>', { url: null }],
  ['a relative link', '<link>/newstream/1/</link>', { url: 'https://kcnawatch.org/newstream/1/' }],
  [
    'a picture and words',
    '<description>&lt;img src="/x.jpg" alt="no text"&gt;Words</description>',
    { teaser: 'Words' },
  ],
  [
    'a script',
    '<description><![CDATA[<script>alert(1)</script><p>Words</p>]]></description>',
    { teaser: 'Words' },
  ],
  [
    'media of its own',
    '<title>T</title><media:group><media:title>No</media:title></media:group>',
    { title: 'T' },
  ],
  [
    'two categories of one outlet',
    '<title>T</title><category>KCNA</category><category>KCNA.kp (En)</category>',
    { source: { id: 'kcna' } },
  ],
  [
    'categories of two outlets',
    '<title>T</title><category>KCNA</category><category>Naenara</category>',
    { source: null },
  ],
  ['a person for an author', '<title>T</title><dc:creator>A. Person</dc:creator>', { source: null }],
  [
    'names of properties',
    '<title>__proto__</title><__proto__>x</__proto__><constructor>y</constructor>',
    { title: '__proto__' },
  ],
];

describe('an item with', () => {
  it.each(ITEMS)('%s', (_, inside, item) => {
    const items = parseFeed(
      `<rss><channel><link>https://kcnawatch.org/</link><item>${inside}</item></channel></rss>`,
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject(item);
  });

  it('nothing in it is left out', () => {
    expect(parseFeed('<rss><item></item><item><pubDate>19 May 2026</pubDate></item></rss>')).toEqual([]);
  });
});

function renderRss(items: readonly PlannedItem[], write: (text: string) => string): string {
  const parts = items.map(({ title, url, publishedOn, teaser, source }) =>
    [
      `<title>${write(title)}</title><link>${escapeMarkup(url)}</link>`,
      publishedOn === null ? '' : `<pubDate>${printInstant(publishedOn)}</pubDate>`,
      teaser === null ? '' : `<description>${write(teaser)}</description>`,
      source === null ? '' : `<source url="x">${source.label}</source>`,
    ].join('\n'),
  );
  return `<?xml version="1.0"?><rss><channel>${parts.map((part) => `<item>${part}</item>`).join('')}</channel></rss>`;
}

function renderAtom(items: readonly PlannedItem[]): string {
  const parts = items.map(({ title, url, publishedOn, teaser, source }) =>
    [
      `<title>${escapeMarkup(title)}</title><link href="${escapeMarkup(url)}"/>`,
      publishedOn === null ? '' : `<published>${publishedOn}T23:59:59-05:00</published>`,
      teaser === null ? '' : `<summary type="text">${escapeMarkup(teaser)}</summary>`,
      source === null
        ? ''
        : `<source><title>${source.label}</title><link href="https://example.org"/></source>`,
    ].join('\n'),
  );
  return `<feed>${parts.map((part) => `<entry>${part}</entry>`).join('')}</feed>`;
}

describe('a generated feed', () => {
  const writers: Readonly<Record<string, (text: string) => string>> = {
    'references to references': (text) => escapeMarkup(escapeMarkup(text)),
    CDATA: (text) => `<![CDATA[${escapeMarkup(text)}]]>`,
  };

  it.each(Object.keys(writers))('is read back from RSS, written with %s', (name) => {
    fc.assert(
      fc.property(plannedItems, (items) => {
        expect(parseFeed(renderRss(items, writers[name] ?? escapeMarkup))).toEqual(items);
      }),
    );
  });

  it('is read back from Atom', () => {
    fc.assert(
      fc.property(plannedItems, (items) => {
        expect(parseFeed(renderAtom(items))).toEqual(items);
      }),
    );
  });

  it('keeps what came before it was cut off', () => {
    fc.assert(
      fc.property(plannedItems, fc.double({ min: 0, max: 1, noNaN: true }), (items, part) => {
        const feed = renderAtom(items);
        const cut = feed.slice(0, '<feed>'.length + Math.floor(part * feed.length));
        const whole = cut.split('</entry>').length - 1;
        expect(parseFeed(cut).slice(0, whole)).toEqual(items.slice(0, whole));
      }),
    );
  });
});
