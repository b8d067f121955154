import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html/read-html.js';
import { fixturePath, SEED } from '../support/fixtures.js';
import { showLines, type OracleLine } from './oracle.js';
import { mutations, soup } from './soup.js';

/** How many times as many cases are tried; `CASES=20 SEED=random` looks for new faults. */
const TIMES = Number(process.env['CASES'] ?? 1);
const PATIENCE = 120_000 * TIMES;

const PAGES = readdirSync(fixturePath(SEED, '.'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, page: readFileSync(fixturePath(SEED, name), 'utf8') }));

function readLines(page: string): OracleLine[] {
  return readHtml(page).blocks.map(({ text, markup }) => ({ text, isHeading: markup?.isHeading ?? false }));
}

describe('the lines of a page are those of the tree that parse5 builds', () => {
  it.each(PAGES)('for $name', ({ page }) => {
    expect(readLines(page)).toEqual(showLines(page));
    expect(readLines(page).length).toBeGreaterThan(70);
  });

  it.each([
    ['a few tags', 10, 12_000],
    ['some tags', 40, 2_500],
    ['many tags', 300, 150],
  ])(
    'for %s in any order',
    (_, length, numRuns) => {
      fc.assert(
        fc.property(soup(length), (page) => {
          expect(readLines(page)).toEqual(showLines(page));
        }),
        { numRuns: numRuns * TIMES },
      );
    },
    PATIENCE,
  );

  it(
    'for pages after slips of the hand',
    () => {
      const pages = PAGES.map(({ page }) => page.replace(/<script>[^<]{2000,}<\/script>/g, ''));
      fc.assert(
        fc.property(mutations(pages, 1_500), (page) => {
          expect(readLines(page)).toEqual(showLines(page));
        }),
        { numRuns: 2_000 * TIMES },
      );
    },
    PATIENCE,
  );
});
