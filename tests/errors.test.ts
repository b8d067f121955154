import { describe, expect, it } from 'vitest';
import {
  explainStatement,
  extractRelated,
  detectPage,
  parseFeed,
  parseListing,
  parseStatement,
  safeParseStatement,
  StatementParseError,
  type PageOptions,
} from '../src/index.js';
import { INPUTS } from './cases/inputs.js';
import { readFixture, SEED } from './support/fixtures.js';

describe('input that is no statement', () => {
  it.each(INPUTS)('%s', (_, input, code) => {
    const result = safeParseStatement(input);
    expect(result.error?.code ?? null).toBe(code);
    expect(explainStatement(input).statement === null).toBe(code !== null);
  });

  it.each([undefined, null, 42, {}, [], Symbol('page'), new Uint8Array(2)])('%s is not a string', (input) => {
    const { error } = safeParseStatement(input as string);
    expect(error?.code).toBe('not-a-page');
    expect(error?.message).toMatch(/instead of a string\..*Pass one page as a string\.$/);
    expect(() => extractRelated(input as string)).toThrow(StatementParseError);
  });

  it('is refused above the limit, which is an option', () => {
    expect(safeParseStatement('x'.repeat(33_554_433)).error?.code).toBe('too-large');
    expect(safeParseStatement(readFixture(SEED).page, { maxLength: 100 }).error?.message).toContain(
      'at most 100',
    );
  });

  it('throws the error that safeParseStatement answers, with the diagnostics', () => {
    const { error } = safeParseStatement('Date: 31/02/2023 | Source: Naenara (En)');
    expect(error).toBeInstanceOf(StatementParseError);
    expect(error?.name).toBe('StatementParseError');
    expect(error?.diagnostics.map(({ code }) => code)).toEqual(['impossible-date', 'no-body']);
    expect(() => parseStatement('Date: 31/02/2023 | Source: Naenara (En)')).toThrow(error?.message);
  });
});

const READERS = [
  parseStatement,
  safeParseStatement,
  explainStatement,
  extractRelated,
  parseListing,
  parseFeed,
  detectPage,
];

describe('an option of a wrong type', () => {
  const WRONG: readonly (readonly [name: string, options: unknown])[] = [
    ['format', { format: 'pdf' }],
    ['url', { url: 'kcnawatch.org' }],
    ['url', { url: 7 }],
    ['reference', { reference: '01/10/2023' }],
    ['reference', { reference: '2023-02-29' }],
    ['reference', { reference: new Date(0) }],
    ['maxLength', { maxLength: -1 }],
    ['maxLength', { maxLength: '10' }],
    ['options', null],
    ['options', 'text'],
  ];
  it.each(WRONG)('%s is named in a TypeError', (name, options) => {
    for (const read of READERS) {
      expect(() => read('x', options as PageOptions)).toThrow(TypeError);
      expect(() => read('x', options as PageOptions)).toThrow(
        name === 'options' ? 'options must' : `options.${name} must`,
      );
    }
  });
});

describe('a footer', () => {
  const read = (day: string): readonly string[] =>
    explainStatement(
      `A Title\nDate: 04/03/2024 | Source: Naenara (En)\nWe built a bridge.\nwww.kcna.kp (${day})`,
    )
      .diagnostics.filter(({ code }) => code === 'date-conflict')
      .map(({ message }) => message);

  it('that names a day far from the page is a conflict with both days', () => {
    expect(read('2023.03.04.')).toEqual([expect.stringMatching(/2024-03-04.*2023-03-04/)]);
  });

  it('of the day before is none', () => {
    expect(read('2024.03.03.')).toEqual([]);
  });
});
