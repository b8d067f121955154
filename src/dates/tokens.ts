import { readAt } from '../engine/sticky.js';
import {
  foldedCode,
  isCloseBracket,
  isDigit,
  isLetter,
  isOpenBracket,
  isSpace,
  skipSpaces,
} from './characters.js';
import { eras } from './eras.js';
import {
  COMPACT,
  DAY_COUNT,
  DAY_MARK,
  ERA,
  HAN_NUMBER,
  MONTH_MARK,
  NOTHING,
  NUMBER,
  SIGNS,
  TIME,
  YEAR,
  YEAR_MARK,
} from './kinds.js';
import { findWord, HASHED_LETTERS, hashStep } from './lexicon.js';
import { readHanNumber } from './numerals.js';

/** Reads a text one token at a time; all fields but the first tell of the token that was read last. */
export interface Reader {
  readonly text: string;
  kind: number;
  /** The number, month, weekday or shift that the token stands for. */
  value: number;
  start: number;
  end: number;
  /** Number of the era in which a year is printed, counted from 1; 0 where it is printed as a Gregorian year only. */
  era: number;
  /** The Gregorian year printed beside an era's; 0 if none. */
  pair: number;
}

/**
 * Kinds of the signs that are read most, by their code; before other letters than Latin a sign can start a word. File
 * names part their numbers by `_`, where others have a hyphen.
 */
const plainSigns = Array.from({ length: 0x60 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return '&(),-./_'.includes(sign) ? SIGNS.indexOf(sign.replace('_', '-')) : NOTHING;
});

// :00:00 GMT
const CLOCK = /:\d\d(?::\d\d)?(?: [A-Z]{3,4})?/y;

// 二〇二三年, 十月, 十六至十八日, 二〇二三.十.一
const AFTER_HAN_NUMBER = '年月日号號至到.';

// Juche year 112, Juche era 112
const ERA_FILLER = /(?:year(?: of)?|era|año|год) /y;

// 112 (2023) года чучхе, 112 г. чучхе (2023 г.), 112 de la era Juche (2023)
const JUCHE_AFTER = / ?(?:\((\d{4})\) ?)?(?:г[одау.]*|de la era) (?:чучхе|juche)(?: ?\((\d{4})[ г.]*\))?/iy;

// R5.10.1, H31年4月30日; H5.10.1 is more often the number of a version
const SHORT_ERA = /(?:R\d|[RHS]\d\d)(?:年|([./-])\d\d?\1\d\d?(?![./-]?\d))/y;

/** Reads the token at `position`, or after white space there that holds no empty line. */
export function readToken(text: string, position: number): Reader {
  const reader = { text, kind: NOTHING, value: 0, start: 0, end: 0, era: 0, pair: 0 };
  readInto(reader, position);
  return reader;
}

/** Lets the reader tell of the token at `position`. */
export function readInto(reader: Reader, position: number): void {
  const { text } = reader;
  let start = position;
  let code = foldedCode(text, start);
  if (code === 0x20) code = foldedCode(text, ++start);
  if (isSpace(code)) {
    start = skipSpaces(text, start);
    code = foldedCode(text, start);
  }
  reader.start = start;
  reader.era = 0;
  if (isDigit(code)) readNumber(reader);
  else if (code < 0x60 && foldedCode(text, start + 1) < 0x80)
    take(reader, plainSigns[code] ?? NOTHING, 0, start + 1);
  else {
    const mark = code > 0x5000 ? kindOfMark(text, start, code) : NOTHING;
    if (mark === NOTHING) readWord(reader, code);
    else take(reader, mark, 0, start + 1);
  }
}

/** The kind of `년`, `年` and so on before a digit or at the end, where no longer word can begin with it. */
function kindOfMark(text: string, start: number, code: number): number {
  const next = foldedCode(text, start + 1);
  const after = next === 0x20 ? foldedCode(text, start + 2) : next;
  if (after !== 0 && !isDigit(after)) return NOTHING;
  if (code === 0xb144 || code === 0x5e74) return YEAR_MARK;
  if (code === 0xc6d4 || code === 0x6708) return MONTH_MARK;
  return code === 0xc77c || code === 0x65e5 ? DAY_MARK : NOTHING;
}

function take(reader: Reader, kind: number, value: number, end: number): void {
  reader.kind = kind;
  reader.value = value;
  reader.end = end;
}

/** Reads digits without deciding what they are; returns the folded code after them. */
function readDigits(reader: Reader, start: number): number {
  let value = 0;
  let end = start;
  let code = foldedCode(reader.text, end);
  while (isDigit(code)) {
    value = value * 10 + code - 0x30;
    code = foldedCode(reader.text, ++end);
  }
  take(reader, NOTHING, value, end);
  return code;
}

function readNumber(reader: Reader): void {
  const after = readDigits(reader, reader.start);
  const { text, end } = reader;
  const length = end - reader.start;
  if (length === 4) takeYear(reader, after);
  else if (length > 4) {
    if (length > 7 && length % 2 === 0 && length < 15 && length !== 10) reader.kind = COMPACT;
  } else {
    if (length < 3) reader.kind = NUMBER;
    if (after === 0x20 || after === 0x28) takeJucheAfter(reader);
    else if (after === 0x3a && length < 3 && readAt(CLOCK, text, end) !== null) {
      reader.kind = TIME;
      reader.end = CLOCK.lastIndex;
    }
  }
}

function takeJucheAfter(reader: Reader): void {
  const { text, value, end } = reader;
  const sign = foldedCode(text, skipSpaces(text, end));
  const juche = sign === 0x28 || sign === 0x433 || sign === 0x64 ? readAt(JUCHE_AFTER, text, end) : null;
  if (juche === null) return;
  take(reader, YEAR, value + (eras[0]?.[1] ?? 0), JUCHE_AFTER.lastIndex);
  reader.era = 1;
  reader.pair = Number(juche[1] ?? juche[2] ?? 0);
}

function readWord(reader: Reader, first: number): void {
  const { text, start } = reader;
  let end = start + 1;
  let hash = first;
  let code = foldedCode(text, end);
  take(reader, NOTHING, 0, end);
  if (isLetter(first)) {
    for (; isLetter(code); code = foldedCode(text, ++end))
      if (end - start < HASHED_LETTERS) hash = hashStep(hash, code);
    reader.end = end;
    takeWord(reader, hash);
  } else if (
    // A word of two characters or more says more than its first character does.
    !((code > 0x7f || code === 0x20) && takeWord(reader, hashStep(hash, code))) &&
    !takeWord(reader, hash) &&
    first > 0x2fff
  )
    takeHanNumber(reader);
}

/** Takes the longest word with that hash that the text has; false if there is none. */
function takeWord(reader: Reader, hash: number): boolean {
  const { text, start } = reader;
  const word = findWord(text, start, hash);
  if (word === undefined) return false;
  const { spelling, kind, value } = word;
  take(reader, kind, value, start + (kind === DAY_COUNT ? 1 : spelling.length));
  if (kind === ERA) takeEra(reader, value + 1);
  return reader.kind !== NOTHING || reader.end > start + 1;
}

function takeHanNumber(reader: Reader): void {
  const { text, start } = reader;
  const { value, end } = readHanNumber(text, start);
  if (end === start) return;
  const isMarked = AFTER_HAN_NUMBER.includes(text.charAt(skipSpaces(text, end)));
  take(reader, isMarked ? HAN_NUMBER : NOTHING, value, end);
  if (value > 999 && end - start === 4 && isMarked) takeYear(reader, 0x5e74);
}

/** The number just read is a Gregorian year; the same year in another calendar can follow: `(Juche 112)`, `年(令和5年)`, ` Juche 112`. */
function takeYear(reader: Reader, after: number): void {
  const { text, value, end } = reader;
  reader.kind = YEAR;
  // Most years are followed by one of these, and need no look further on.
  if (after === 0 || (after >= 0x2d && after <= 0x2f)) return;
  const open = skipYearSign(text, end);
  const bracket = foldedCode(text, open);
  const isBracket = isOpenBracket(bracket);
  // "April 12. 2011 Juche 100", "2011 주체100", "2011年 主体100": the names of the one era that is printed without a sign
  const isBare = bracket === 0x6a || bracket === 0xc8fc || bracket === 0x4e3b;
  if (!isBracket && !isBare && bracket !== 0x2c) return;
  const inside = isBare ? open : skipSpaces(text, open + 1);
  if (isDigit(foldedCode(text, inside))) return;
  const other = readToken(text, inside);
  const close = skipYearSign(text, other.end);
  if (other.era === 0 || (isBracket && !isCloseBracket(foldedCode(text, close)))) return;
  take(reader, YEAR, other.value, isBracket ? close + 1 : other.end);
  reader.era = other.era;
  reader.pair = value;
}

/** The name of an era was just read; its year must follow, and the same year in the Gregorian calendar can. */
function takeEra(reader: Reader, era: number): void {
  const { text, start, end: nameEnd } = reader;
  let at = skipSpaces(text, nameEnd);
  if (nameEnd === start + 1 && isLetter(foldedCode(text, start)) && readAt(SHORT_ERA, text, start) === null) {
    take(reader, NOTHING, 0, nameEnd);
    return;
  }
  if (readAt(ERA_FILLER, text, at) !== null) at = ERA_FILLER.lastIndex;
  if (isDigit(foldedCode(text, at))) readDigits(reader, at);
  else {
    const { value, end } = readHanNumber(text, at);
    take(reader, NOTHING, value, end);
  }
  const { value, end } = reader;
  const after = foldedCode(text, end);
  if (value < 1 || value > 299 || isLetter(after) || after === 0x25) {
    take(reader, NOTHING, 0, nameEnd);
    return;
  }
  const open = skipYearSign(text, end);
  const digits = skipSpaces(text, open + 1);
  reader.era = era;
  reader.pair = 0;
  if (isOpenBracket(foldedCode(text, open))) readDigits(reader, digits);
  const close = skipYearSign(text, reader.end);
  const hasPair = reader.end - digits === 4 && isCloseBracket(foldedCode(text, close));
  if (hasPair) reader.pair = reader.value;
  take(reader, YEAR, value + (eras[era - 1]?.[1] ?? 0), hasPair ? close + 1 : end);
}

/** Where the sign for year (`年`, `년`) at `position` ends, beside which the other year of a pair can stand. */
function skipYearSign(text: string, position: number): number {
  const at = skipSpaces(text, position);
  const sign = foldedCode(text, at);
  return sign === 0x5e74 || sign === 0xb144 ? skipSpaces(text, at + 1) : at;
}
