import { AMPERSAND, codeAt, LESS } from './characters.js';
import { readReference } from './references.js';

// What a piece of text is.
export const TEXT = 0;
/** One character reference. */
const REFERENCE = 1;
/** A null character, shown as a replacement character. */
export const NULL = 2;

// What in a text is not its own characters, beside null characters.
export const NOTHING = 0;
export const REFERENCES = 1;
export const REFERENCES_OF_ATTRIBUTES = 2;
/** References, and end tags without a name. */
export const REFERENCES_AND_HOLES = 3;

/** An end tag without a name is nothing at all. */
export const HOLE = '</>';

/** Takes a piece of text: of which sort it is, where it stands, and for a reference, what it stands for. */
export type TakePiece = (sort: number, start: number, end: number, value: string) => void;

// "&", "<", and null characters
const ODD = /[&<\0]/g;

/** Where the next character stands that may be no text. */
function findOdd(raw: string, from: number): number {
  const code = codeAt(raw, from);
  // Several in a row are not worth a search each.
  if (code === 0 || code === AMPERSAND || code === LESS) return from;
  ODD.lastIndex = from;
  return ODD.test(raw) ? ODD.lastIndex - 1 : raw.length;
}

/** Takes text apart into its own characters, references and null characters. It ends before a tag or with the page. */
export function readPieces(raw: string, from: number, to: number, odd: number, take: TakePiece): void {
  let start = from;
  for (let position = findOdd(raw, from); position < to; position = findOdd(raw, position + 1)) {
    const code = raw.charCodeAt(position);
    let next = 0;
    let value = '';
    if (code === 0) next = position + 1;
    else if (code === LESS) {
      if (odd === REFERENCES_AND_HOLES && raw.startsWith(HOLE, position)) next = position + HOLE.length;
    } else if (odd !== NOTHING) {
      const reference = readReference(raw, position, odd === REFERENCES_OF_ATTRIBUTES);
      if (reference !== null) ({ end: next, text: value } = reference);
    }
    if (next === 0) continue;
    if (start < position) take(TEXT, start, position, '');
    if (code !== LESS) take(code === 0 ? NULL : REFERENCE, position, next, value);
    start = next;
    position = next - 1;
  }
  if (start < to) take(TEXT, start, to, '');
}
