import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { codeAt, isLetter } from './characters.js';

/** A character reference, decoded. */
export interface Reference {
  readonly text: string;
  readonly end: number;
}

const HASH = 35;
const ZERO = 48;
const NINE = 57;
const SEMICOLON = 59;
const EQUALS = 61;
const LOWER_A = 97;
const LOWER_F = 102;
const LOWER_X = 120;
const LOWER_Z = 122;
const LONGEST_NAME = 32;

/** The offset after the digits and letters, up to a last letter, that stand there. */
function skipName(raw: string, from: number, to: number, lastLetter: number): number {
  let end = from;
  for (; end < to; end++) {
    const code = raw.charCodeAt(end);
    const isDigit = code >= ZERO && code <= NINE;
    if (!isDigit && ((code | 32) < LOWER_A || (code | 32) > lastLetter)) break;
  }
  return end;
}

/** The character reference that begins with the ampersand at `start`: `&amp;`, `&#8220;`, `&ampx`; null if none does. */
export function readReference(raw: string, start: number, isAttribute: boolean): Reference | null {
  const first = codeAt(raw, start + 1);
  const isNumber = first === HASH;
  if (!isNumber && !isLetter(first)) return null;
  let end = start + 1;
  if (isNumber) {
    const isHexadecimal = (codeAt(raw, start + 2) | 32) === LOWER_X;
    end = skipName(raw, start + (isHexadecimal ? 3 : 2), raw.length, isHexadecimal ? LOWER_F : 0);
  } else end = skipName(raw, end, Math.min(raw.length, end + LONGEST_NAME), LOWER_Z);
  const next = codeAt(raw, end);
  // In attributes, it matters whether an equals sign follows a name.
  if (next === SEMICOLON || (next === EQUALS && !isNumber)) end++;
  const written = raw.slice(start, end);
  const text = isAttribute ? decodeHTMLAttribute(written) : decodeHTML(written);
  if (text === written) return null;
  if (isNumber || (next === SEMICOLON && text.length <= 2)) return { text, end };
  // A name that goes on without a semicolon; those that need none stand for one character.
  return { text: text.slice(0, 1), end: end - text.length + 1 };
}
