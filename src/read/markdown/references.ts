import { References } from '../html/references.js';

/** A character reference, decoded. */
export interface Reference {
  readonly text: string;
  readonly end: number;
}

/** The character reference at `start`; null if there is none. Markdown wants its semicolon: "AT&T", "?a=1&copy=2". */
export function readReference(text: string, start: number): Reference | null {
  const references = new References();
  const end = start + references.read(text, start, false);
  return text[end - 1] === ';' ? { text: references.value, end } : null;
}
