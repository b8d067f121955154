import { readAt } from '../engine/sticky.js';
import {
  foldedCode,
  isAnyLetter,
  isCloseBracket,
  isDigit,
  isLetter,
  isOpenBracket,
  skipSpaces,
} from './characters.js';
import { DEAD, follow, ruleAt, START, type State } from './grammar.js';
import { admits, startsClean } from './guards.js';
import * as kinds from './kinds.js';
import { EVERY_WEEKDAY } from './lexicon.js';
import { type Match, STEP, valueOf } from './match.js';
import { readInto, type Reader, readToken } from './tokens.js';

/** Weekdays of one character, which count in brackets only: Korean, Japanese, Chinese, Sunday first. */
const BRACKET_WEEKDAYS = ['일월화수목금토', '日月火水木金土', '日一二三四五六'];

// No. 12/2023, v1.2.2023
const LABELLED = /(?:\.?\s?|_(?!\d{4}))\d[\d./:,_-]*/y;
const TIGHTLY_LABELLED = /\d+/y;

/** What goes before a date and changes what it means, and the weekday that a date may follow. */
interface Context {
  kind: number;
  value: number;
  start: number;
  weekday: Match | null;
  /** Where what ties the weekday to a date after it ends. */
  weekdayEnd: number;
}

/** Reads a text from left to right, up to the first thing at or after `from` that reads like a date; null if there is none. */
export function findDate(text: string, from: number): Match | null {
  const context = { kind: kinds.NOTHING, value: 0, start: 0, weekday: null, weekdayEnd: 0 };
  const reader = readToken(text, from);
  while (reader.start < text.length) {
    const { kind, end } = reader;
    const found = takeToken(context, reader);
    if (found !== null) return found;
    const isLabel = kind === kinds.LABEL || kind === kinds.TIGHT_LABEL;
    const number = isLabel ? readAt(kind === kinds.LABEL ? LABELLED : TIGHTLY_LABELLED, text, end) : null;
    readInto(reader, end + (number?.[0].length ?? 0));
  }
  return dropWeekday(context);
}

/** Returns what is complete now that the token is known: a date, or a weekday that no date follows. */
function takeToken(context: Context, reader: Reader): Match | null {
  const { kind, start, text } = reader;
  if (context.weekday !== null && skipSpaces(text, context.weekdayEnd, 0) < start) {
    const weekday = dropWeekday(context);
    if (weekday !== null) return weekday;
  }
  if (kind === kinds.WEEKDAY || kind === kinds.SHORT_WEEKDAY) return holdWeekday(context, reader);
  if (context.weekday !== null && tiesWeekday(context, reader, context.weekday)) return null;
  if (kind >= kinds.SHIFT && kind <= kinds.BETWEEN) {
    setContext(context, reader);
    return null;
  }
  const match = kind === kinds.NOTHING ? null : readDate(context, reader);
  context.kind = kinds.NOTHING;
  return match === null ? dropWeekday(context) : joinWeekday(match, context.weekday, text);
}

function setContext(context: Context, { kind, value, start }: Reader): void {
  // "between the 3rd and the 7th": the article adds nothing to what goes before it.
  if (kind === kinds.ARTICLE && context.kind !== kinds.NOTHING) return;
  context.kind = kind;
  context.value = value;
  context.start = start;
}

function openMatch({ kind, value, weekday }: Context, start: number): Match {
  return {
    start,
    end: 0,
    rule: undefined,
    tokens: [],
    length: 0,
    eras: null,
    contextKind: kind,
    contextValue: value,
    // A weekday cut short is no evidence that a number is a day.
    weekday: weekday?.rule === undefined ? -1 : valueOf(weekday, kinds.WEEKDAY),
  };
}

/** The weekday that waits for a date, if it can stand alone. */
function dropWeekday(context: Context): Match | null {
  const { weekday } = context;
  context.weekday = null;
  return weekday?.rule === undefined ? null : weekday;
}

function holdWeekday(context: Context, { kind, value, start, end }: Reader): Match | null {
  const before = dropWeekday(context);
  if (before !== null) return before;
  const weekday = openMatch(context, context.kind === kinds.SHIFT ? context.start : start);
  weekday.length = weekday.tokens.push(kinds.WEEKDAY, value, end);
  weekday.end = end;
  // A weekday cut short leads nowhere.
  weekday.rule = ruleAt(follow(START, kind));
  context.weekday = weekday;
  context.weekdayEnd = end;
  context.kind = kinds.NOTHING;
  return null;
}

/** True if the token goes between a weekday and its date: a comma, an opening bracket, an article. */
function tiesWeekday(context: Context, reader: Reader, weekday: Match): boolean {
  const { kind, value, start, end, text } = reader;
  // "Sunday last", "일요일마다"; not "星期日下午"
  const isShift =
    kind === kinds.SHIFT &&
    (value === EVERY_WEEKDAY || (value < EVERY_WEEKDAY && isLetter(foldedCode(text, start))));
  if (isShift && weekday.end === context.weekdayEnd && weekday.contextKind !== kind) {
    weekday.contextKind = kind;
    weekday.contextValue = value;
    weekday.end = end;
  } else if (kind === kinds.ARTICLE || kind === kinds.DAY_WORD) setContext(context, reader);
  else if (kind !== kinds.COMMA && kind !== kinds.DOT && !isOpenBracket(foldedCode(text, start)))
    return false;
  context.weekdayEnd = end;
  return true;
}

/** Follows the grammar as far as the text does; null if no format was complete on the way. */
function readDate(context: Context, reader: Reader): Match | null {
  const { text, start, kind } = reader;
  let state = follow(START, kind);
  if (state === DEAD || (isDigit(foldedCode(text, start)) && !startsClean(text, start, kind))) return null;
  const match = openMatch(context, start);
  const { tokens } = match;
  let reached = state;
  while (state !== DEAD) {
    reached = state;
    tokens.push(reader.kind, reader.value, reader.end);
    if (reader.era > 0) (match.eras ??= []).push(reader.value, reader.era, reader.pair, tokens.length);
    if (reader.end === text.length) break;
    readInto(reader, reader.end);
    state = follow(state, reader.kind);
  }
  for (let length = tokens.length; length > 0; length -= STEP) {
    const rule = ruleAt(length === tokens.length ? reached : stateAfter(tokens, length));
    if (rule === undefined) continue;
    match.rule = rule;
    match.length = length;
    if (match.eras !== null) trimEras(match);
    match.end = tokens[length - 1] ?? 0;
    if (admits(rule, match, text)) return match;
  }
  return null;
}

function stateAfter(tokens: readonly number[], length: number): State {
  let state = START;
  for (let at = 0; at < length; at += STEP) state = follow(state, tokens[at] ?? kinds.NOTHING);
  return state;
}

/** Forgets the eras of tokens that the rule does not reach. */
function trimEras(match: Match): void {
  while (match.eras !== null && (match.eras.at(-1) ?? 0) > match.length) {
    match.eras.splice(-4);
    if (match.eras.length === 0) match.eras = null;
  }
}

/** Gives the date the weekday that stands before it, or else after it. */
function joinWeekday(match: Match, before: Match | null, text: string): Match {
  // A month or a year has no weekday.
  if (match.rule?.roles === '' && match.rule.pattern !== 'C')
    return before?.rule === undefined ? match : before;
  if (match.rule?.hasWeekday === true)
    match.weekday = Math.max(valueOf(match, kinds.WEEKDAY), valueOf(match, kinds.SHORT_WEEKDAY));
  if (before === null) {
    if (match.weekday < 0) takeWeekdayAfter(match, text);
  } else {
    match.start = before.start;
    match.weekday = valueOf(before, kinds.WEEKDAY);
  }
  return match;
}

/** ` Friday`, `(日)`, `, Wed.` on the same line. */
function takeWeekdayAfter(match: Match, text: string): void {
  let at = skipSpaces(text, match.end, 0);
  const sign = foldedCode(text, at);
  if (sign === 0) return;
  const isBracket = isOpenBracket(sign);
  if (isBracket || sign === 0x2c) at = skipSpaces(text, at + 1, 0);
  const { kind, value, end } = readToken(text, at);
  const isWeekday = kind === kinds.WEEKDAY || kind === kinds.SHORT_WEEKDAY;
  const close = skipSpaces(text, isWeekday ? end : at + 1, 0);
  if (isBracket && !isCloseBracket(foldedCode(text, close))) return;
  const bracketed = isBracket ? text.charAt(at) : ' ';
  const day = isWeekday ? value : Math.max(...BRACKET_WEEKDAYS.map((signs) => signs.indexOf(bracketed)));
  // "2023-10-01 Sun" names a day, "2023-10-01 Sun Hung Kai" a company.
  if (day < 0 || (!isBracket && kind === kinds.SHORT_WEEKDAY && isAnyLetter(foldedCode(text, close)))) return;
  match.weekday = day;
  match.end = isBracket ? close + 1 : end;
}
