import { foldedCode, isLetter, isSpace, skipSpaces } from './characters.js';
import * as kinds from './kinds.js';
import { bracketWeekdays } from './lexicon.js';
import type { Match } from './match.js';
import { isCloseBracket, isOpenBracket } from './pairs.js';
import { TokenReader } from './tokens.js';

/** Names of the days, Sunday first, as the option `weekday` takes them. */
export const weekdayNames: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** Adds the weekday that stands after the date on its line, if one does: ` Friday`, `(日)`, `, Wed.`. */
export function takeWeekdayAfter(match: Match, text: string): void {
  const at = skipSpaces(text, match.end, 0);
  const sign = foldedCode(text, at);
  if (sign === 0 || sign === 0x0a) return;
  if (isOpenBracket(sign)) takeBracketed(match, text, skipSpaces(text, at + 1, 0));
  else takeBeside(match, text, sign === 0x2c ? skipSpaces(text, at + 1, 0) : at);
}

function takeBracketed(match: Match, text: string, at: number): void {
  const token = new TokenReader(text);
  token.read(at);
  let day = bracketWeekdays.get(text.charCodeAt(at)) ?? -1;
  let end = at + 1;
  if (isWeekday(token.kind)) {
    day = token.value;
    end = token.end;
  }
  const close = skipSpaces(text, end, 0);
  if (day < 0 || !isCloseBracket(foldedCode(text, close))) return;
  match.weekday = day;
  match.end = close + 1;
}

function takeBeside(match: Match, text: string, at: number): void {
  const code = foldedCode(text, at);
  // Most dates are followed by something else: see so without reading a token.
  if (code < 0x80 && !isLetter(code)) return;
  const token = new TokenReader(text);
  token.read(at);
  if (!isWeekday(token.kind)) return;
  // "2023-10-01 Sun" names a day, "2023-10-01 Sun Hung Kai" a company.
  if (token.kind === kinds.SHORT_WEEKDAY && isLetter(foldedCode(text, skipSpaces(text, token.end)))) return;
  match.weekday = token.value;
  match.end = token.end;
}

/** True for a day of the week, shortened or not. */
export function isWeekday(kind: number): boolean {
  return kind === kinds.WEEKDAY || kind === kinds.SHORT_WEEKDAY;
}

/** True if only white space without a line end stands between the two positions. */
export function isSameLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || !isSpace(code)) return false;
  }
  return true;
}
