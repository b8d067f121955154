import { foldedCode, isDigit, skipSpaces } from './characters.js';

/** Signs that hold a number together whose label says that it is no date. */
const inside = './-:,–';

/** Where the number ends that the label ending at `end` announces: `No. 12/2023`, `v1.2.2023`; else `end`. */
export function skipLabelled(text: string, end: number, isTight: boolean): number {
  let at = isTight ? end : skipSpaces(text, end);
  if (!isTight && foldedCode(text, at) === 0x2e) at = skipSpaces(text, at + 1);
  if (!isDigit(foldedCode(text, at))) return end;
  for (;;) {
    const code = foldedCode(text, at);
    if (!isDigit(code) && !inside.includes(String.fromCharCode(code))) return at;
    at++;
  }
}
