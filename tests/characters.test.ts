import { describe, expect, it } from 'vitest';
import { hasFoldedLines, isFolded } from '../src/page/characters.js';

const LAST_CODE = 0xffff;

describe('hasFoldedLines', () => {
  it('agrees with isFolded on every character, the ends of lines apart', () => {
    for (let code = 0; code <= LAST_CODE; code++) {
      const character = String.fromCharCode(code);
      const isLineEnd = character === '\n' || character === '\r';
      const text = `a${character}b`;
      expect(hasFoldedLines(text), `U+${code.toString(16)}`).toBe(isLineEnd || isFolded(text));
    }
  });

  it.each([
    ['one space', 'of the', true],
    ['two spaces', 'of  the', false],
    ['spaces at the ends of lines', ' of \n the ', true],
    ['a line of two spaces', 'of\n  \nthe', false],
    ['no text', '', true],
  ])('%s', (_, text, expected) => {
    expect(hasFoldedLines(text)).toBe(expected);
  });
});
