import { foldedCode, isDigit } from './characters.js';

const COLON = 0x3a;
const DOT = 0x2e;

/** Where the time of day ends whose hour ends at `end`: `:33`, `:33:04`, `:33:04.123`. */
export function skipClock(text: string, end: number): number {
  let at = end;
  let sign = foldedCode(text, at);
  while ((sign === COLON || sign === DOT) && isDigit(foldedCode(text, at + 1))) {
    at++;
    while (isDigit(foldedCode(text, at))) at++;
    sign = foldedCode(text, at);
  }
  return at;
}
