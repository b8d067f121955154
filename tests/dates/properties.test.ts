import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateFromUrl } from '../../src/dates/date-from-url.js';
import type { DateOptions } from '../../src/dates/types.js';
import { normalizeDate } from '../../src/dates/normalize-date.js';

// What dates are made of, so that arbitrary texts come near to them.
const pieces =
  '1|01|31|10|2023|112|0|99|/|.|-|,|:| |\n|年|月|日|년|월|일|(|)|Juche |주체|令和|January|May|Sunday|Sun|the |th|to|~|and|から|до|де|г.|10:00|Z|T|+09:00|㋿|二〇|十|no.|in ||￥|\u{d83d}|０|Ｊan'.split(
    '|',
  );

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
);

const options: fc.Arbitrary<DateOptions> = fc.record(
  {
    reference: fc.constantFrom('2023-10-04', '2024-02-29', '1999-12-31'),
    dayOrder: fc.constantFrom('DMY' as const, 'MDY' as const, 'YMD' as const, 'unknown' as const),
    direction: fc.constantFrom('past' as const, 'nearest' as const, 'future' as const),
    weekday: fc.constantFrom('Sunday' as const, 'Friday' as const),
    notAfter: fc.constantFrom('2023-10-04', '2010-01-01'),
    timeZone: fc.constantFrom('Asia/Pyongyang', 'UTC'),
  },
  { requiredKeys: [] },
);

describe('whatever the text', () => {
  test('an answer slices back to its characters and holds together', () => {
    fc.assert(
      fc.property(texts, options, (text, given) => {
        const read = normalizeDate(text, given);
        if (read.span !== null) expect(text.slice(...read.span)).toBe(read.text);
        if (!read.ok) return;
        expect(read.start <= read.end).toBe(true);
        expect(read.iso === null).toBe(read.precision !== 'day');
        expect(read.evidence.every(({ agrees }) => agrees)).toBe(true);
        for (const day of [read.start, read.end]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      }),
      { numRuns: 20_000 },
    );
  }, 30_000);

  test('what is read from the characters alone is what was read from the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = normalizeDate(text);
        if (read.ok) expect(normalizeDate(read.text)).toMatchObject({ ok: true, edtf: read.edtf });
      }),
      { numRuns: 20_000 },
    );
  });

  test('an address gets an answer', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) => {
        const { publishedOn, ingestedAt } = dateFromUrl(url);
        if (publishedOn !== null) expect(new Date(publishedOn).toISOString().slice(0, 10)).toBe(publishedOn);
        if (ingestedAt !== null) expect(ingestedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      }),
      { numRuns: 5_000 },
    );
  });
});
