import { describe, expect, it } from 'vitest';
import { composeBlock } from '../src/page/blocks.js';
import { findFoldedEnd, isFolded, isFoldedText, isInvisible } from '../src/page/characters.js';
import { exactSpans } from '../src/page/spans.js';
import { readHtml } from '../src/read/html/read-html.js';

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

describe('a letter in parts', () => {
  const raw = '<p>Cafe\u0301 &amp; <a href="/a">e&#x301;te\u0301</a>\u00A0 de\u0301ja\u0300</p>';
  const blocks = readHtml(raw).blocks.map(composeBlock);
  const [block] = blocks;

  it('is one', () => {
    expect(block?.text).toBe('Café & été déjà');
    expect(block?.markup?.links.map(({ from, to }) => block.text.slice(from, to))).toEqual(['été']);
  });

  it.each([
    ['Café', 'Cafe\u0301'],
    ['&', '&amp;'],
    ['été', 'e&#x301;te\u0301'],
    ['déj', 'de\u0301j'],
    ['à', 'a\u0300'],
  ])('of "%s" stands where its parts do', (words, printed) => {
    const from = block?.text.indexOf(words) ?? -1;
    const place = block && { block, from, to: from + words.length };
    const page = { raw, blocks, hints: [], pictures: [], isMarkedUp: true };
    expect(place && exactSpans(page, place).map((span) => raw.slice(...span))).toEqual([printed]);
  });
});
