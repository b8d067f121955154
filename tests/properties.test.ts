import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  explainStatement,
  extractRelated,
  parseStatement,
  StatementSchema,
  type FieldEvidence,
} from '../src/index.js';
import { readFixtures } from './support/fixtures.js';
import { blueprint, renderText } from './support/pages.js';
import { valueAt } from './support/value-at.js';
import { visibleOf } from './support/visible.js';

const FIXTURES = readFixtures();

/** Lines that mean something to the grammar, in any order, with rubbish between. */
const hostilePage = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FIXTURES.flatMap(({ page }) => page.split('\n').slice(0, 12))),
      fc.constantFrom(
        'Date: 01/02/2023 | Source: ',
        'More From X (En)',
        'March 4, 2024',
        'More Articles',
        '-0-',
        'KCNA',
        '|',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('\u200B', '\uFEFF x', 'a\u200Bb  c', '\u3000', '\0', '__proto__', 'constructor'),
    ),
    { maxLength: 25 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((gap) => lines.join(gap)));

/** A fixture after a few slips of an editor's or a scraper's hand. */
const damagedPage = fc
  .tuple(
    fc.constantFrom(...FIXTURES.map(({ page }) => page)),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.integer({ min: 0, max: 3 }),
        insert: fc.constantFrom(
          '',
          ' ',
          '\n',
          '"',
          '”',
          '“',
          '.',
          ' .',
          ',',
          ':',
          '-0-',
          '\u200B',
          '《',
          '(',
          '1',
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([page, slips]) =>
    slips.reduce((text, { at, cut, insert }) => {
      // Slips near the top hit the header and the lead more often.
      const offset = Math.floor(at * at * at * text.length);
      return text.slice(0, offset) + insert + text.slice(offset + cut);
    }, page),
  );

const anyPage = fc.oneof(
  hostilePage,
  damagedPage,
  damagedPage,
  fc.string({ unit: 'binary' }),
  blueprint.map(renderText),
);

describe('on any string', () => {
  it('explains without throwing, in the same way each time', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        expect(explainStatement(page)).toEqual(explainStatement(page));
      }),
    );
  });

  it('gives every visible character exactly one role, in order', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        let end = 0;
        for (const part of explainStatement(page, { format: 'text' }).anatomy) {
          expect(visibleOf(page.slice(end, part.start))).toBe('');
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(visibleOf(page.slice(part.start, part.end))).toBe(visibleOf(part.text));
          end = part.end;
        }
        expect(visibleOf(page.slice(end))).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('gives a statement that its own schema accepts, and the same related items', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const { statement } = explainStatement(page);
        if (statement === null) return;
        expect(StatementSchema.parse(statement)).toEqual(statement);
        expect(parseStatement(page)).toEqual(statement);
        expect(extractRelated(page)).toEqual(statement.related);
      }),
    );
  });

  it('has at most one error among the diagnostics, and one exactly where there is no statement', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const { statement, diagnostics } = explainStatement(page);
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(
          statement === null ? 1 : 0,
        );
      }),
    );
  });

  it('points every diagnostic into the input', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        for (const { span } of explainStatement(page).diagnostics) {
          if (span !== null) expect(span[0] >= 0 && span[0] < span[1] && span[1] <= page.length).toBe(true);
        }
      }),
    );
  });
});

describe('on a generated page', () => {
  it('gives back what the page was made of', () => {
    fc.assert(
      fc.property(blueprint, (plan) => {
        const statement = parseStatement(renderText(plan));
        expect(statement.title).toBe(plan.title);
        expect(statement.publishedOn).toBe(plan.day);
        expect(statement.capturedOn).toBe(plan.crawl);
        expect(statement.source?.label).toBe(plan.label);
        expect(statement.paragraphs).toEqual(plan.paragraphs);
        const items = plan.items.map(({ title, teaser, day }) => ({
          title: plan.bare ? null : title,
          teaser,
          publishedOn: day,
          url: null,
        }));
        expect(statement.related).toEqual(items);
      }),
      { numRuns: 300 },
    );
  });
});

/** The values that are verbatim: their evidence must be their characters. */
const VERBATIM =
  /^(?:title|statementTitle|source\.label|dateline\.place|speaker\.name|speaker\.office|lead|paragraphs\[\d+\]|related\[\d+\]\.(?:title|teaser))$/;

describe('the evidence', () => {
  const dressed = FIXTURES.flatMap(({ slug, page }) => [
    { slug, page },
    {
      slug: `${slug} with zero-width characters`,
      page: page.replaceAll(' ', '\u200B \u200B').replace(/(\w)(\w)/g, '$1\u200D$2'),
    },
    { slug: `${slug} with marks before every line`, page: `\uFEFF${page.replaceAll('\n', '\n\u200E')}` },
  ]);
  it.each(dressed)('of $slug is made of the characters of the values', ({ page }) => {
    const { statement, evidence } = explainStatement(page);
    for (const [path, { spans }] of Object.entries(evidence as Record<string, FieldEvidence>)) {
      const value = valueAt(statement, path);
      expect(value, path).not.toBeUndefined();
      expect(value, path).not.toBeNull();
      for (const [start, end] of spans) expect(page.slice(start, end).trim(), path).not.toBe('');
      if (!VERBATIM.test(path)) continue;
      const characters = spans.map((span) => page.slice(...span)).join('');
      expect(characters.replace(/\s/g, ''), path).toBe(String(value).replace(/\s/g, ''));
    }
  });

  it.each(FIXTURES)('of $slug covers every value', ({ page }) => {
    const { statement, evidence } = explainStatement(page);
    const missing = listValues(statement).filter((path) => !(path in evidence));
    expect(missing.filter((path) => path !== 'schemaVersion')).toEqual([]);
  });
});

/** The paths of all values that are not null. */
function listValues(value: unknown, path = ''): string[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each, index) => listValues(each, `${path}[${index}]`));
  if (typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, each]) =>
    listValues(each, path === '' ? key : `${path}.${key}`),
  );
}
