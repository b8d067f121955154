import { readdirSync, readFileSync } from 'node:fs';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainStatement, parseStatement, type FieldEvidence, type PageFormat } from '../src/index.js';
import { dressAsHtml, dressAsMarkdown } from './support/dress.js';
import { fixturePath, readFixture, readFixtures, SEED } from './support/fixtures.js';
import { valueAt } from './support/value-at.js';
import { visibleOf } from './support/visible.js';

const DRESSES: readonly (readonly [format: PageFormat, dress: (page: string, seed: number) => string])[] = [
  ['html', dressAsHtml],
  ['markdown', dressAsMarkdown],
];
const FIXTURES = readFixtures();

const FORM_OF_SUFFIX: Readonly<Record<string, PageFormat>> = { html: 'html', md: 'markdown', txt: 'text' };
const SEED_FILES = readdirSync(fixturePath(SEED, '.')).filter((name) => name.startsWith('page.'));

describe('the seed', () => {
  const { expected } = readFixture(SEED);

  it.each(SEED_FILES)('as %s is the same statement, addresses apart', (name) => {
    const page = readFileSync(fixturePath(SEED, name), 'utf8');
    const statement = parseStatement(page);
    const related = statement.related.map((item) => ({ ...item, url: null }));
    const bare = { ...statement, url: null, originalUrl: null, ingestedAt: null, related };
    expect(bare).toEqual(expected);
    expect(parseStatement(page, { format: FORM_OF_SUFFIX[name.split('.').at(-1) ?? ''] })).toEqual(statement);
  });
});

describe.each(DRESSES)('a text page dressed as %s', (format, dress) => {
  it('is the same statement', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIXTURES), fc.integer(), ({ page }, seed) => {
        expect(parseStatement(dress(page, seed), { format })).toEqual(
          parseStatement(page, { format: 'text' }),
        );
      }),
      { numRuns: 600 },
    );
  });

  it('shows evidence whose characters, decoded, are the values', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIXTURES), fc.integer(), (fixture, seed) => {
        const page = dress(fixture.page, seed);
        const { statement, evidence } = explainStatement(page, { format });
        for (const [path, { spans }] of Object.entries(evidence as Record<string, FieldEvidence>)) {
          if (!VERBATIM.test(path)) continue;
          const characters = spans.map((span) => decodeHTML(page.slice(...span))).join('');
          expect(visibleOf(characters), path).toBe(visibleOf(String(valueAt(statement, path))));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives every block of text one role, in order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIXTURES), fc.integer(), (fixture, seed) => {
        const shown = explainStatement(dress(fixture.page, seed), { format }).anatomy;
        expect(visibleOf(shown.map(({ text }) => text).join(''))).toBe(visibleOf(fixture.page));
        shown.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(shown[index - 1]?.end ?? 0);
        });
      }),
      { numRuns: 200 },
    );
  });
});

/** The values that are verbatim: their evidence must be their characters. */
const VERBATIM =
  /^(?:title|statementTitle|source\.label|dateline\.place|speaker\.name|speaker\.office|lead|paragraphs\[\d+\]|related\[\d+\]\.(?:title|teaser))$/;
