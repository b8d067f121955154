import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainStatement, parseStatement } from '../../src/index.js';
import { wholeOf } from '../../src/page/page.js';
import { exactSpans } from '../../src/page/spans.js';
import { FRONT_MATTER, READER_HEADERS } from '../../src/tables/reader-headers.js';
import { fixturePath, readFixture, SEED } from '../support/fixtures.js';
import { findFaults, readPage } from './support.js';

/** What a page's hints say: sort, value, and the raw characters of the value. */
function showHints(raw: string): string[][] {
  return readPage(raw).hints.map(({ kind, value }) => [kind, value.text, raw.slice(value.start, value.end)]);
}

describe.each(['page.md', 'page.reader.md'])('the seed as %s', (name) => {
  const raw = readFileSync(fixturePath(SEED, name), 'utf8');

  it('gives the same statement, addresses apart', () => {
    const { expected } = readFixture(SEED);
    const { url, originalUrl, ingestedAt, related, ...statement } = parseStatement(raw);
    const without = related.map((item) => ({ ...item, url: null }));
    expect({ ...statement, url: null, originalUrl: null, ingestedAt: null, related: without }).toEqual(
      expected,
    );
    expect([url, originalUrl, ingestedAt]).not.toContain(undefined);
  });

  it('shows no markup, and every value slices back', () => {
    const page = readPage(raw);
    expect(findFaults(page)).toEqual([]);
    for (const { text } of page.blocks) expect(text).not.toMatch(/\]\(|\*\*|\\|&\w+;|^#/);
    const { statement, evidence } = explainStatement(raw);
    const slices = evidence.lead?.spans.map((span) => raw.slice(...span)).join(' ');
    expect(slices?.replace('Il ,', 'Il,')).toBe(statement?.lead);
  });

  it('keeps the links: the original, and one for each related item', () => {
    const { blocks } = readPage(raw);
    const links = blocks.flatMap(({ text, markup }) =>
      (markup?.links ?? []).map(({ from, to, address }) => [text.slice(from, to), address.text]),
    );
    expect(links).toContainEqual([
      'Read original version at source',
      'http://www.mfa.gov.kp/view/article/18244',
    ]);
    for (const { title } of readFixture(SEED).expected.related ?? [])
      expect(links.find(([words]) => words === title)?.[1]).toMatch(
        /^https:\/\/kcnawatch\.org\/newstream\/\d+-\d+\/[a-z-]/,
      );
  });
});

describe('a reader header', () => {
  it('tells the title and the address, and is chrome', () => {
    const raw = readFileSync(fixturePath(SEED, 'page.reader.md'), 'utf8');
    expect(showHints(raw).map(([kind, value]) => [kind, value])).toEqual([
      ['title', 'Newstream | KCNA Watch'],
      [
        'url-source',
        'https://kcnawatch.org/newstream/1696147200-307311940/press-statement-of-im-chon-il-vice-minister-of-foreign-affairs-of-dprk/',
      ],
    ]);
    const chrome = readPage(raw).blocks.filter(({ markup }) => markup?.region?.kind === 'chrome');
    expect(chrome.map(({ text }) => text.split(':')[0])).toEqual([
      'Title',
      'URL Source',
      'Published Time',
      'Markdown Content',
    ]);
  });

  it.each([
    ['Title: A *b*\n\nText', [['title', 'A *b*', 'A *b*']]],
    ['Title:  A  b \nText', [['title', 'A b', 'A  b']]],
    ['Title:\n\nURL Source: https://a.b/\n', [['url-source', 'https://a.b/', 'https://a.b/']]],
    ['URL Source: not an address\n', []],
    ['---\ntitle: "A: b"\nsource: wire\n---\n', [['title', 'A: b', 'A: b']]],
    [
      "---\nog:url: 'https://a.b/'\ncanonical: https://c.d/\n---\n",
      [
        ['og:url', 'https://a.b/', 'https://a.b/'],
        ['canonical', 'https://c.d/', 'https://c.d/'],
      ],
    ],
    ['---\ntitle: A\ntitle: B\n---\n', [['title', 'A', 'A']]],
    ['---\ntitle: "A \\"B\\" C"\n---\n', [['title', 'A "B" C', 'A \\"B\\" C']]],
    ["---\ntitle: 'A''s B'\n---\n", [['title', "A's B", "A''s B"]]],
    ['---\ntitle: "\\uc870\\xbf"\n---\n', [['title', '조¿', '\\uc870\\xbf']]],
    ['---\ntitle: "A\\\n  \\ B"\n---\n', [['title', 'A B', 'A\\\n  \\ B']]],
    ['---\ntitle: A\n  B\nurl: C\n---\n', [['title', 'A B', 'A\n  B']]],
    ['---\ntitle: >-\n  A\n  B\n---\n', [['title', 'A B', 'A\n  B']]],
    [
      'Title: "A"\nURL Source: https://a.b/\n',
      [
        ['title', '"A"', '"A"'],
        ['url-source', 'https://a.b/', 'https://a.b/'],
      ],
    ],
    ['Text\n\nTitle: A', []],
  ])('%j', (raw, hints) => {
    expect(showHints(raw)).toEqual(hints);
  });

  it.each(READER_HEADERS)('$example is a line of it', ({ example, hint }) => {
    const raw = `Title: A\n${example}\nMarkdown Content:\nText`;
    expect(readPage(raw).blocks[1]?.markup?.region?.kind).toBe('chrome');
    if (hint !== null && hint !== 'title') expect(showHints(raw)[1]?.[0]).toBe(hint);
  });

  it.each(FRONT_MATTER)('$example is front matter', ({ example, hint }) => {
    expect(showHints(`---\n${example}\n---\nText`)[0]?.[0]).toBe(hint);
  });
});

describe('the characters of', () => {
  it.each([
    ['1\\. Origin', ['1', '. Origin']],
    ['a **b** c', ['a', 'b', 'c']],
    ['[a](/b)', ['a']],
    ['Q&amp;A', ['Q&amp;A']],
    ['a\\\\b', ['a', '\\b']],
    ['`a` b', ['a', 'b']],
    ['a  \u00A0 b', ['a  \u00A0 b']],
    ['## a ##', ['a']],
  ])('%j are %j', (raw, slices) => {
    const page = readPage(raw);
    const [block] = page.blocks;
    expect(block).toBeDefined();
    if (block === undefined) return;
    expect(exactSpans(page, wholeOf(block)).map((span) => raw.slice(...span))).toEqual(slices);
  });

  it('links are told by offsets into the text and by the address', () => {
    const raw = 'a [*b* c](/d?e&amp;f "T") g';
    const [block] = readPage(raw).blocks;
    const [link] = block?.markup?.links ?? [];
    expect(block?.text.slice(link?.from, link?.to)).toBe('b c');
    expect(link?.address.text).toBe('/d?e&f');
    expect(raw.slice(link?.address.start, link?.address.end)).toBe('/d?e&amp;f');
  });
});
