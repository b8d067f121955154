import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatRows } from '../../src/dates/formats.js';
import { patternsOf } from '../../src/dates/grammar.js';
import { findDate } from '../../src/dates/scan.js';

const source = readFileSync(new URL('../../src/dates/formats.ts', import.meta.url), 'utf8');

// 'Y/{M|Y}', // 2023/10 · 2019/2021
const rows = [...source.matchAll(/^ +'([^']+)', \/\/ (.+)$/gm)].map(([, row = '', examples = '']) => ({
  row,
  patterns: patternsOf(row),
  examples: examples.split(' · '),
}));

describe('every row of formats', () => {
  test('has an example', () => {
    expect(rows.map(({ row }) => row)).toEqual(Object.values(formatRows).flat());
  });

  for (const { row, patterns, examples } of rows) {
    test(`${row} reads ${examples.join(' and ')}, each by another format, and no other row does`, () => {
      const read = examples.map((example) => findDate(example, 0)?.rule?.pattern);
      expect(read.toSorted()).toEqual(patterns.toSorted());
    });
  }
});
