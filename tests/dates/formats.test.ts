import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/dates/grammar.js';
import { findDate } from '../../src/dates/scan.js';

const source = readFileSync(new URL('../../src/dates/formats.ts', import.meta.url), 'utf8');

// 'Y-M-D', // 2023-10-01
const rows = [...source.matchAll(/^ +'([^']+)', \/\/ (.+)$/gm)].map(([, pattern = '', example = '']) => ({
  pattern,
  example,
}));

describe('every format', () => {
  test('has an example', () => {
    expect(rows.map(({ pattern }) => pattern)).toEqual(formats.map(({ pattern }) => pattern));
  });

  for (const { pattern, example } of rows) {
    test(`${pattern} reads ${example}, and no other does`, () => {
      const match = findDate(example, 0);
      expect(match?.rule?.pattern).toBe(pattern);
    });
  }
});
