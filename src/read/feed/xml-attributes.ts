import { isWhiteSpace } from '../../page/characters.js';
import type { Piece } from './xml-pieces.js';

/** The value of a tag's attribute as written, quoted or not; null if the tag has none of this name. */
export function readAttribute(raw: string, { start, end }: Piece, name: string): string | null {
  const last = raw[end - 1] === '>' ? end - 1 : end;
  for (let index = skip(raw, start, last, isOfName); index < last;) {
    const from = skip(raw, index, last, isWhiteSpace);
    const to = skip(raw, from, last, isOfName);
    const sign = skip(raw, to, last, isWhiteSpace);
    if (raw[sign] !== '=' || sign >= last) {
      // A name without a value, or a stray character
      index = Math.max(to, from + 1);
      continue;
    }
    const [valueStart, valueEnd] = findValue(raw, skip(raw, sign + 1, last, isWhiteSpace), last);
    if (raw.slice(from, to).toLowerCase() === name) return raw.slice(valueStart, valueEnd);
    index = valueEnd + 1;
  }
  return null;
}

/** The first character that is not of a class. */
function skip(raw: string, from: number, to: number, isOfClass: (code: number) => boolean): number {
  let index = from;
  while (index < to && isOfClass(raw.charCodeAt(index))) index++;
  return index;
}

const EQUALS = 61;

function isOfName(code: number): boolean {
  return code !== EQUALS && !isWhiteSpace(code);
}

function findValue(raw: string, from: number, to: number): [from: number, to: number] {
  const quote = raw[from];
  if (quote !== '"' && quote !== "'") return [from, skip(raw, from, to, isOfValue)];
  const close = raw.slice(from + 1, to).indexOf(quote);
  // Quotes that were never closed end with the word.
  return close < 0 ? [from + 1, skip(raw, from + 1, to, isOfValue)] : [from + 1, from + 1 + close];
}

function isOfValue(code: number): boolean {
  return !isWhiteSpace(code);
}
