import { foldedCode, isDigit, isLetter, isSpace, skipSpaces } from './characters.js';
import { eras } from './eras.js';
import { COMPACT, DAY_COUNT, ERA, HAN_NUMBER, NOTHING, NUMBER, TIME, YEAR } from './kinds.js';
import { hashStep, lexicon } from './lexicon.js';
import type { Word } from './lexicon.js';
import { readHanNumber } from './numerals.js';

const COLON = 0x3a;

/** Kinds of the signs that are looked up most, by their code; before other letters than Latin a sign can start a word. */
const plainSigns = Array.from({ length: 0x40 }, (_, code) => lexicon.get(code)?.at(-1)?.kind ?? NOTHING);

// 04:00:00 GMT
const CLOCK = /:\d\d(?::\d\d)?(?: [A-Z]{3,4})?/y;

// 二〇二三年, 十月, 十六至十八日, 二〇二三.十.一
const AFTER_HAN_NUMBER = '年月日号號至到.';

// Juche year 112, Juche era 112
const ERA_FILLER = /(?:year(?: of)?|era|año|год) /y;

// 112 (2023) года чучхе
const JUCHE_AFTER = / ?(?:\((\d{4})\) ?)?год[ау]? чучхе/iy;

// the signs for year beside which the other year of a pair can stand
const YEAR_SIGNS = '年년';

/** Reads a text one token at a time; the fields tell of the token that `read` found last. */
export class TokenReader {
  readonly text: string;
  kind = NOTHING;
  /** The number, month, weekday or shift that the token stands for. */
  value = 0;
  start = 0;
  end = 0;
  /** Number of the era in which a year is printed, counted from 1; 0 where it is printed as a Gregorian year only. */
  era = 0;
  /** The Gregorian year printed beside an era's; 0 if none. */
  pair = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads the token at `position`, after white space that holds no empty line. */
  read(position: number): this {
    const { text } = this;
    const start = isSpace(text.charCodeAt(position)) ? skipSpaces(text, position, 1) : position;
    this.start = start;
    const code = foldedCode(text, start);
    if (isDigit(code)) this.#readNumber(code);
    else if (code < 0x40 && foldedCode(text, start + 1) < 0x80)
      this.#set(plainSigns[code] ?? NOTHING, 0, start + 1);
    else this.#readWord(code);
    return this;
  }

  #set(kind: number, value: number, end: number): void {
    this.kind = kind;
    this.value = value;
    this.end = end;
    this.era = 0;
  }

  /** Reads digits without deciding what they are; returns the folded code after them. */
  #readDigits(start: number, first: number): number {
    let value = 0;
    let end = start;
    let code = first;
    while (isDigit(code)) {
      value = value * 10 + code - 0x30;
      code = foldedCode(this.text, ++end);
    }
    this.#set(NOTHING, value, end);
    return code;
  }

  #readNumber(first: number): void {
    const after = this.#readDigits(this.start, first);
    const length = this.end - this.start;
    if (length === 4) this.#takeYear(after);
    else if (length > 7) this.kind = length % 2 === 0 && length < 15 && length !== 10 ? COMPACT : NOTHING;
    else if (length < 4) this.#takeShortNumber(after, length);
    else this.kind = NOTHING;
  }

  #takeShortNumber(after: number, length: number): void {
    JUCHE_AFTER.lastIndex = this.end;
    const juche = after === 0x20 || after === 0x28 ? JUCHE_AFTER.exec(this.text) : null;
    if (juche !== null) {
      this.#set(YEAR, this.value + (eras[0]?.[1] ?? 0), JUCHE_AFTER.lastIndex);
      this.era = 1;
      this.pair = Number(juche[1] ?? 0);
    } else if (length < 3) {
      this.kind = NUMBER;
      CLOCK.lastIndex = this.end;
      if (after === COLON && CLOCK.test(this.text)) {
        this.kind = TIME;
        this.end = CLOCK.lastIndex;
      }
    }
  }

  #readWord(first: number): void {
    const { text, start } = this;
    let end = start + 1;
    let hash = hashStep(0, first);
    if (isLetter(first)) {
      for (let code = foldedCode(text, end); isLetter(code); code = foldedCode(text, ++end)) {
        hash = hashStep(hash, code);
      }
    }
    this.#set(NOTHING, 0, end);
    if (!isLetter(first)) this.#takeWord(lexicon.get(hashStep(hash, foldedCode(text, end))));
    if (this.kind === NOTHING && this.end === end) this.#takeWord(lexicon.get(hash));
    if (this.kind === NOTHING && first > 0x2fff) this.#takeHanNumber();
  }

  #takeWord(words: readonly Word[] | undefined): void {
    if (words === undefined) return;
    const { text, start } = this;
    for (const word of words) {
      const end = start + word.text.length;
      if (!hasSpelling(text, start, word.text)) continue;
      this.#set(word.kind, word.value, word.kind === DAY_COUNT ? start + 1 : end);
      if (word.kind === ERA) this.#takeEra(word.value + 1);
      return;
    }
  }

  #takeHanNumber(): void {
    const { text, start } = this;
    const { value, end } = readHanNumber(text, start);
    if (end === start) return;
    const after = text.charAt(skipSpaces(text, end, 1));
    this.#set(AFTER_HAN_NUMBER.includes(after) ? HAN_NUMBER : NOTHING, value, end);
    if (value > 999 && end - start === 4 && this.kind === HAN_NUMBER) this.#takeYear(0x5e74);
  }

  /** The number just read is a Gregorian year; the same year in another calendar can follow: `(Juche 112)`, `年(令和5年)`. */
  #takeYear(after: number): void {
    const { text, value, end } = this;
    this.kind = YEAR;
    // Most years are followed by one of these, and need no look further on.
    if (after === 0 || (after >= 0x2d && after <= 0x2f)) return;
    const open = skipSpaces(text, skipYearSign(text, end), 1);
    const bracket = foldedCode(text, open);
    const isBracket = isOpenBracket(bracket);
    const inside = skipSpaces(text, open + 1, 1);
    if ((!isBracket && bracket !== 0x2c) || isDigit(foldedCode(text, inside))) return;
    const other = new TokenReader(text).read(inside);
    const close = skipYearSign(text, other.end);
    if (other.era === 0 || (isBracket && !isCloseBracket(foldedCode(text, close)))) return;
    this.#set(YEAR, other.value, isBracket ? close + 1 : other.end);
    this.era = other.era;
    this.pair = value;
  }

  /** The name of an era was just read; its year must follow, and the same year in the Gregorian calendar can. */
  #takeEra(era: number): void {
    const { text, start, end } = this;
    let at = skipSpaces(text, end, 1);
    ERA_FILLER.lastIndex = at;
    if (ERA_FILLER.test(text)) at = ERA_FILLER.lastIndex;
    const first = foldedCode(text, at);
    if (isDigit(first)) this.#readDigits(at, first);
    else Object.assign(this, readHanNumber(text, at));
    const after = foldedCode(text, this.end);
    const isYear = this.value > 0 && this.value < 300 && !isLetter(after) && after !== 0x25;
    this.#set(isYear ? YEAR : NOTHING, this.value + (eras[era - 1]?.[1] ?? 0), isYear ? this.end : end);
    if (!isYear) return;
    this.pair = 0;
    const { value } = this;
    const open = skipSpaces(text, skipYearSign(text, this.end), 1);
    const digits = skipSpaces(text, open + 1, 1);
    const yearEnd = this.end;
    if (isOpenBracket(foldedCode(text, open))) this.#readDigits(digits, foldedCode(text, digits));
    const close = skipYearSign(text, this.end);
    const hasPair = this.end - digits === 4 && isCloseBracket(foldedCode(text, close));
    const pair = this.value;
    this.#set(YEAR, value, hasPair ? close + 1 : yearEnd);
    this.start = start;
    this.era = era;
    this.pair = hasPair ? pair : 0;
  }
}

/** True if the text has the spelling at `position`, as a whole word if it ends in a letter. */
function hasSpelling(text: string, position: number, spelling: string): boolean {
  let at = 0;
  for (; at < spelling.length; at++) {
    const wanted = spelling.charCodeAt(at);
    const code = foldedCode(text, position + at);
    if (code !== wanted && !(wanted === 0x20 && isSpace(code))) return false;
  }
  return !isLetter(spelling.charCodeAt(at - 1)) || !isLetter(foldedCode(text, position + at));
}

/** Where the sign for year at `position` ends, with the white space around it. */
function skipYearSign(text: string, position: number): number {
  const at = skipSpaces(text, position, 1);
  return at < text.length && YEAR_SIGNS.includes(text.charAt(at)) ? skipSpaces(text, at + 1, 1) : at;
}

/** True for a folded code that opens a bracket. */
export function isOpenBracket(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x3010;
}

/** True for a folded code that closes a bracket. */
export function isCloseBracket(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x3011;
}
