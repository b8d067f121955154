import { describe, expect, it } from 'vitest';
import {
  detectPage,
  parseFeed,
  parseListing,
  safeParseStatement,
  StatementParseError,
  type PageKind,
  type PageOptions,
} from '../src/index.js';
import { PAGE_KIND_ROWS, PAGE_SIGNS } from '../src/tables/page-kinds.js';
import { KINDS as OF_ALL_SORTS } from './cases/page-kinds.js';
import { LISTED_IN_TEXT, WALLED } from './cases/walled-pages.js';
import { readFixtures } from './support/fixtures.js';

const KINDS = [...OF_ALL_SORTS, ...LISTED_IN_TEXT, ...WALLED];

function nameCase([what, input, kind, options]: (typeof KINDS)[number]): {
  what: string;
  input: string;
  kind: PageKind;
  options: PageOptions;
} {
  return { what, input, kind, options: options ?? {} };
}

/** Bodies of articles in which nothing tells whose they are. */
const UNTOLD: readonly string[] = ['archive-055-b-nothing'];

/** What a reader throws; null if it reads the input. */
function errorOf(read: () => unknown): StatementParseError | null {
  try {
    read();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(StatementParseError);
    return error as StatementParseError;
  }
}

describe('detectPage', () => {
  it.each(KINDS.map(nameCase))('$what', ({ input, kind, options }) => {
    expect(detectPage(input, options).kind).toBe(kind);
  });

  it.each(readFixtures())('knows $slug for an article', ({ slug, page }) => {
    expect(detectPage(page).kind).toBe(UNTOLD.includes(slug) ? 'not-kcnawatch' : 'statement');
  });

  it.each(Object.entries(PAGE_SIGNS))('finds the sign %s, and shows where', (id, { example, kind }) => {
    const { kind: told, evidence } = detectPage(example);
    expect(told).toBe(kind);
    const sign = evidence.find(({ row }) => row === id);
    expect(sign?.kind).toBe(kind);
    for (const [start, end] of sign?.spans ?? []) expect(example.slice(start, end).trim()).not.toBe('');
    expect(sign?.spans.length).toBeGreaterThan(0);
  });

  it('takes a caller at their word for the address, which has no place on the page', () => {
    const { evidence } = detectPage('A text.', { url: 'https://kcnawatch.org/newstream/' });
    expect(evidence).toEqual([{ row: 'listing-address', kind: 'listing', spans: [] }]);
  });

  it('shows what speaks for another kind too', () => {
    const page = 'Pyongyang, March 3 (KCNA) -- A bridge was built. -0-';
    const { kind, evidence } = detectPage(page, { url: 'https://example.org/' });
    expect(kind).toBe('not-kcnawatch');
    expect(evidence.map(({ row }) => row)).toEqual(['dateline', 'end-marker', 'other-address']);
    expect(evidence[0]?.spans.map(([start, end]) => page.slice(start, end))).toEqual([
      'Pyongyang, March 3 (KCNA) -- ',
    ]);
  });

  it('refuses what it does not read', () => {
    for (const input of [null, undefined, 7, {}])
      expect(errorOf(() => detectPage(input as string))?.code).toBe('not-a-page');
    expect(errorOf(() => detectPage('<rss></rss>', { maxLength: 4 }))?.code).toBe('too-large');
    expect(detectPage(' ')).toEqual({ kind: 'not-kcnawatch', evidence: [] });
  });
});

describe('a page of another kind', () => {
  it.each(KINDS.map(nameCase))('$what: each function reads its own kind', ({ input, kind, options }) => {
    const errors = {
      statement: safeParseStatement(input, options).error ?? null,
      listing: errorOf(() => parseListing(input, options)),
      feed: errorOf(() => parseFeed(input, options)),
    };
    for (const [expected, error] of Object.entries(errors)) {
      if (expected === kind) continue;
      // Prose may be an article that is scraped as its body alone.
      if (kind === 'not-kcnawatch' && (expected === 'statement' || input.trim() === '')) continue;
      if (error?.code === 'empty-input') continue;
      expect(error?.code).toBe('other-page');
      expect(error?.pageKind).toBe(kind);
      const { name, remedy } = PAGE_KIND_ROWS[kind];
      expect(error?.message).toContain(`but this is ${name}: ${remedy}.`);
    }
    if (kind === 'listing' || kind === 'feed') expect(errors[kind]).toBeNull();
  });

  it.each([parseListing, parseFeed])('has a code for input that is none', (read) => {
    const codes = ['', ' \n', 7, null].map((input) => errorOf(() => read(input as string))?.code);
    expect(codes).toEqual(['empty-input', 'empty-input', 'not-a-page', 'not-a-page']);
    expect(errorOf(() => read('<rss></rss>', { maxLength: 4 }))?.code).toBe('too-large');
    expect(errorOf(() => read(''))?.pageKind).toBeNull();
  });

  it.each([parseListing, parseFeed, detectPage])('checks the options', (read) => {
    expect(() => read('x', { url: 'kcnawatch.org' })).toThrow(TypeError);
    expect(() => read('x', 'text' as PageOptions)).toThrow(TypeError);
  });
});
