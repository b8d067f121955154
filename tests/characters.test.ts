import { describe, expect, it } from 'vitest';
import { findFoldedEnd, isFolded, isFoldedText, isInvisible } from '../src/page/characters.js';

const LAST_CODE = 0xffff;

describe('findFoldedEnd', () => {
  it('stops at every invisible character but a single space', () => {
    for (let code = 0; code <= LAST_CODE; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      const end = isInvisible(code) && code !== 0x20 ? 1 : text.length;
      expect(findFoldedEnd(text, 0), `U+${code.toString(16)}`).toBe(end);
      expect(isFolded(text, 0, text.length), `U+${code.toString(16)}`).toBe(end === text.length);
    }
  });

  it.each([
    ['one space', 'of the', 0, 6],
    ['two spaces', 'of  the', 0, 2],
    ['a space at the end', 'of the ', 0, 6],
    ['a space at the beginning', ' of the', 0, 0],
    ['an offset further on', 'of  the DPRK\nand', 4, 12],
    ['no text', '', 0, 0],
  ])('%s', (_, text, from, expected) => {
    expect(findFoldedEnd(text, from)).toBe(expected);
  });

  it.each([255, 256, 257, 1000, 3_000_000])('%d words', (count) => {
    const text = `${'of '.repeat(count)}the`;
    expect(findFoldedEnd(text, 0)).toBe(text.length);
  });
});

describe('isFoldedText', () => {
  it.each([
    ['of the', true],
    ['', false],
    [' ', false],
    [' of', false],
    ['of ', false],
    ['of  the', false],
    ['of\nthe', false],
  ])('%j', (text, expected) => {
    expect(isFoldedText(text)).toBe(expected);
  });
});
