import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  detectPage,
  ListingItemSchema,
  parseFeed,
  parseListing,
  safeParseStatement,
  StatementParseError,
  type ListingItem,
} from '../src/index.js';
import { KINDS } from './cases/page-kinds.js';
import { readListingFixtures } from './support/listings.js';

const INPUTS = [
  ...readListingFixtures('_listings').map(({ input }) => input),
  ...readListingFixtures('_feeds').map(({ input }) => input),
  ...KINDS.map(([, input]) => input),
];

/** What breaks markup, or means something in it. */
const SPLINTERS = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    '=',
    '/',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '</',
    '<a href=',
    '<item>',
    '<title>',
  ],
  ...[
    '</item>',
    '<source>',
    '<link/>',
    '<h4>',
    '<div class=article-desc>',
    '<nav>',
    '\n#### [',
    '](',
    ')',
    '\0',
  ],
  ...[
    ' ',
    '\n',
    '\u00A0',
    '<p>',
    '</p>',
    '</a>',
    '<br>',
    ' KCNA.kp (En)',
    '<a href="/newstream/1452004408-287654321/b/">',
  ],
  ...['__proto__', 'constructor', '&#0;', '&#x110000;', '\u200B', '\uD800', 'İ', ' | ', 'July 14, 2024'],
];

/** An input after a few slips: pieces lost, doubled, moved, put in. */
const damaged = fc
  .tuple(
    fc.constantFrom(...INPUTS),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(60),
        splinter: fc.constantFrom('', ...SPLINTERS),
        isDoubled: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
  )
  .map(([input, slips]) =>
    slips.reduce((text, { at, length, splinter, isDoubled }) => {
      const from = Math.floor(at * text.length);
      const piece = isDoubled ? text.slice(from, from + length).repeat(2) : '';
      return text.slice(0, from) + piece + splinter + text.slice(from + length);
    }, input),
  );
const rubbish = fc
  .array(fc.oneof(fc.constantFrom(...SPLINTERS), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));
const anyInput = fc.oneof(
  damaged,
  rubbish,
  rubbish.map((text) => `<rss>${text}`),
);

/** The items, or null for input of another kind; any other error is a failure. */
function readItems(read: (input: string) => ListingItem[], input: string): ListingItem[] | null {
  try {
    return read(input);
  } catch (error) {
    if (error instanceof StatementParseError) return null;
    throw error;
  }
}

describe('on any string', () => {
  it('detectPage answers, and points into the input', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { evidence } = detectPage(input);
        for (const [start, end] of evidence.flatMap(({ spans }) => spans))
          expect(start >= 0 && start < end && end <= input.length).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('the reader of its kind reads it, and no other does', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { kind } = detectPage(input);
        const listed = readItems(parseListing, input);
        const fed = readItems(parseFeed, input);
        expect([listed !== null, fed !== null]).toEqual([kind === 'listing', kind === 'feed']);
        for (const item of [...(listed ?? []), ...(fed ?? [])])
          expect(ListingItemSchema.parse(item)).toEqual(item);
        const { error } = safeParseStatement(input);
        if (kind !== 'statement' && kind !== 'not-kcnawatch') expect(error?.pageKind).toBe(kind);
      }),
      { numRuns: 3000 },
    );
  });
});

const MANY = 60_000;
const ADDRESS = '/newstream/1452004408-287654321/a/';

/** Nothing may overflow, and no cost may grow with its square: that would take minutes. */
const HOSTILE: readonly (readonly [what: string, input: string])[] = [
  ['entries', `<h4><a href="${ADDRESS}">T</a></h4><p>July 14, 2024</p>`.repeat(MANY / 6)],
  ['links in one line', `<a href="${ADDRESS}">T</a>`.repeat(MANY / 2)],
  ['pictures', `<a href="${ADDRESS}"><img alt="T"></a>`.repeat(MANY / 4)],
  ['elements of entries in each other', '<div class="article-desc"><p>x'.repeat(MANY / 4)],
  ['menus in each other', '<nav><p>x'.repeat(MANY)],
  ['headlines in markdown', `#### [T](${ADDRESS})\n\n`.repeat(MANY / 4)],
  ['items that never end', `<rss>${'<item>'.repeat(MANY)}`],
  ['titles that never end', `<rss><item>${'<title>a & b'.repeat(MANY / 4)}`],
  ['fields of one item', `<rss><item>${'<category>KCNA</category>'.repeat(MANY / 4)}`],
  ['CDATA that never ends', `<rss><item><title>${'<![CDATA['.repeat(MANY)}`],
  ['CDATA that ends with its element', `<rss><item><title>${'<![CDATA[</title><title>'.repeat(MANY / 4)}`],
  ['comments that never end', `<rss>${'<!--'.repeat(MANY)}`],
  ['quotes that never end', `<rss><item>${'<link href="'.repeat(MANY)}`],
  ['quotes in one tag', `<rss><item><link ${'="\'"= '.repeat(MANY)}`],
  ['attributes in one tag', `<rss><item><link ${'a '.repeat(MANY)}>`],
  ['brackets', `<rss><item><title>${'<'.repeat(MANY)}`],
  ['ampersands', `<rss><item><title>${'&'.repeat(MANY)}`],
  ['elements inside a text', `<rss><item><description>${'<div>'.repeat(MANY)}`],
];

describe('an input of nothing but', () => {
  it.each(HOSTILE)('%s is read', (_, input) => {
    const { kind } = detectPage(input);
    expect(['listing', 'feed', 'not-kcnawatch']).toContain(kind);
    expect(readItems(parseListing, input) === null).toBe(kind !== 'listing');
    expect(readItems(parseFeed, input) === null).toBe(kind !== 'feed');
  });
});
