import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';

/** A character reference, decoded. */
export interface Reference {
  readonly text: string;
  readonly end: number;
}

// "&#8220;", "&#x201C", "&amp;", "&ampersand", "&copy=": in attributes, it matters what comes after the name
const REFERENCE = /&(?:#(?:x[\da-f]+|\d+);?|[a-z\d]{2,32}[;=]?)/iy;

/** The character reference that begins with the ampersand at `start`: `&amp;`, `&#8220;`, `&ampx`; null if none does. */
export function readReference(raw: string, start: number, isAttribute: boolean): Reference | null {
  REFERENCE.lastIndex = start;
  if (!REFERENCE.test(raw)) return null;
  const end = REFERENCE.lastIndex;
  const written = raw.slice(start, end);
  const text = isAttribute ? decodeHTMLAttribute(written) : decodeHTML(written);
  if (text === written) return null;
  if (written[1] === '#' || (text.length <= 2 && written.endsWith(';'))) return { text, end };
  // A name that goes on without a semicolon; those that need none stand for one character.
  return { text: text.slice(0, 1), end: end - text.length + 1 };
}
