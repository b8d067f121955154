import { readReference as readHtmlReference, type Reference } from '../html/references.js';

/** The character reference at `start`; null if there is none. Markdown wants its semicolon: "AT&T", "?a=1&copy=2". */
export function readReference(text: string, start: number): Reference | null {
  const reference = readHtmlReference(text, start, false);
  return reference !== null && text[reference.end - 1] === ';' ? reference : null;
}
