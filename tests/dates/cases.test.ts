import { describe, expect, test } from 'vitest';
import { normalizeDate } from '../../src/dates/normalize-date.js';
import { japaneseAndChineseCases, koreanCases } from './cases/asian.js';
import type { Case } from './cases/case.js';
import { contextCases } from './cases/contexts.js';
import { englishCases } from './cases/english.js';
import { russianCases, spanishCases } from './cases/european.js';
import { neighbourCases } from './cases/neighbours.js';
import { noDateCases } from './cases/no-dates.js';
import { numericCases } from './cases/numeric.js';
import { pageCases } from './cases/pages.js';

function readingOf([text, , options]: Case): string {
  const read = normalizeDate(text, options);
  if (read.ok) return read.edtf;
  return `!${read.needs ?? read.reason}`;
}

const tables: Readonly<Record<string, readonly Case[]>> = {
  numeric: numericCases,
  English: englishCases,
  Korean: koreanCases,
  'Japanese and Chinese': japaneseAndChineseCases,
  Russian: russianCases,
  Spanish: spanishCases,
  neighbours: neighbourCases,
  pages: pageCases,
  contexts: contextCases,
};

for (const [name, cases] of Object.entries(tables)) {
  describe(name, () => {
    for (const row of cases) {
      const [text, expected, options] = row;
      test(`${JSON.stringify(text)} ${JSON.stringify(options ?? {})} is ${expected}`, () => {
        expect(readingOf(row)).toBe(expected);
      });
    }
  });
}

describe('no dates', () => {
  for (const [text, , options] of noDateCases) {
    test(JSON.stringify(text), () => {
      expect(normalizeDate(text, options)).toMatchObject({ ok: false });
      expect(normalizeDate(text)).toMatchObject({ ok: false, needs: null });
    });
  }
});
