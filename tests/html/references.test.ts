import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/read/html/references.js';

/** What the streaming decoder of the same table reads at the beginning of a text. */
function decode(text: string, mode: DecodingMode): { text: string; end: number } | null {
  let decoded = '';
  const decoder = new HtmlEntityDecoder((code) => {
    decoded += String.fromCodePoint(code);
  });
  decoder.startEntity(mode);
  const length = decoder.write(text, 1);
  const end = length < 0 ? decoder.end() : length;
  return end === 0 ? null : { text: decoded, end };
}

const NAMES =
  'amp AMP lt gt quot nbsp copy not notin notinva semi fjlig NotEqualTilde CounterClockwiseContourIntegral para sup sup1 ' +
  'supe Aacute aacute frac12 there4 ThickSpace bne acE hellip raquo no am x X';
const PARTS = fc.oneof(
  fc.constantFrom(...NAMES.split(' ')),
  fc.constantFrom(
    ...'; ; = & # #x #X 0 8211 x1F600 D800 110000 99999999999 80 a g Z é _ < 1'.split(' '),
    ' ',
  ),
);

describe('a character reference', () => {
  it.each([
    ['text', false, DecodingMode.Legacy],
    ['an attribute', true, DecodingMode.Attribute],
  ])('in %s is read as the standard wants', (_, isAttribute, mode) => {
    fc.assert(
      fc.property(fc.array(PARTS, { maxLength: 6 }), (parts) => {
        const text = `&${parts.join('')}`;
        expect(readReference(text, 0, isAttribute)).toEqual(decode(text, mode));
      }),
      { numRuns: 20_000 },
    );
  });

  it('can have as many digits as there are', () => {
    const text = `&#${'0'.repeat(100_000)}65;`;
    expect(readReference(text, 0, false)).toEqual({ text: 'A', end: text.length });
  });
});
