import { digitValue, foldedCode, isDigit, isLetter, isSpace, isUpperCase, skipSpaces } from './characters.js';
import * as kinds from './kinds.js';
import { alphabeticWords, hashStep, unspacedWords } from './lexicon.js';
import type { Word } from './lexicon.js';
import { hasSpelling, ordinalSuffix, skipThousands, startsThousands } from './numbers.js';
import { readHanNumber, startsHanNumber } from './numerals.js';
import { isCloseBracket, isOpenBracket, readEraYear, skipYearUnit } from './pairs.js';
import type { EraYear } from './pairs.js';
import { signs } from './signs.js';
import { skipClock } from './times.js';

const COLON = 0x3a;

/** A number in Han characters is a date's only before one of these. */
const GOES_AFTER_HAN_NUMBER = '年月日号號至到.．(（';

/** Reads a text one token at a time; the fields tell of the token that `read` found last. */
export class TokenReader {
  readonly text: string;
  /** One of the kinds in `kinds.ts`. */
  kind = kinds.NOTHING;
  /** The number, month, weekday or shift that the token stands for. */
  value = 0;
  start = 0;
  end = 0;
  /** Number of the era in which a `YEAR` is printed, counted from 1; 0 where it is printed as a Gregorian year only. */
  era = 0;
  /** The Gregorian year printed beside an era's; 0 if none. */
  pair = 0;
  /** The word is a date's only if a capital letter or a year says so. */
  doubtful = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads the token at `position`, after white space that holds no empty line. */
  read(position: number): void {
    const start = isSpace(this.text.charCodeAt(position)) ? skipSpaces(this.text, position) : position;
    this.start = start;
    this.doubtful = false;
    const code = foldedCode(this.text, start);
    if (isDigit(code)) this.readNumber(code);
    else if (isLetter(code)) this.readWord(code);
    else if (code < 0x80) this.set(signs[code] ?? kinds.NOTHING, 0, start + 1);
    else this.readUnspaced(code);
  }

  private set(kind: number, value: number, end: number): void {
    this.kind = kind;
    this.value = value;
    this.end = end;
  }

  private readNumber(first: number): void {
    const { text, start } = this;
    let end = start;
    let value = 0;
    let code = first;
    while (isDigit(code)) {
      value = value * 10 + digitValue(code);
      code = foldedCode(text, ++end);
    }
    const length = end - start;
    if (length === 4) this.takeFullYear(value, end, code);
    else if (length < 4) this.takeShortNumber(value, end, code);
    else this.set(length === 8 || length === 12 || length === 14 ? kinds.COMPACT : kinds.NOTHING, value, end);
  }

  private takeShortNumber(value: number, end: number, next: number): void {
    const { text } = this;
    const isShort = end - this.start < 3;
    this.set(isShort ? kinds.NUMBER : kinds.NOTHING, value, end);
    if (next === COLON && isShort && isDigit(foldedCode(text, end + 1))) {
      this.set(kinds.TIME, value, skipClock(text, end));
    } else if (startsThousands(text, end)) {
      this.set(kinds.NOTHING, 0, skipThousands(text, end));
    } else if (isShort) {
      const suffix = ordinalSuffix(text, end);
      if (suffix > 0) this.set(kinds.ORDINAL, value, suffix);
    }
  }

  private takeFullYear(value: number, end: number, next: number): void {
    this.set(kinds.YEAR, value, end);
    this.era = 0;
    this.pair = 0;
    // `.`, `-` and `/` are by far the most frequent: they need no look further on.
    if (next === 0x2d || next === 0x2e || next === 0x2f) return;
    const open = skipSpaces(this.text, skipYearUnit(this.text, end));
    const bracket = foldedCode(this.text, open);
    const isBracket = isOpenBracket(bracket);
    if (!isBracket && bracket !== 0x2c) return;
    const inside = skipSpaces(this.text, open + 1);
    if (isDigit(foldedCode(this.text, inside))) return;
    const other = new TokenReader(this.text);
    other.read(inside);
    if (other.kind !== kinds.YEAR || other.era === 0) return;
    const close = skipSpaces(this.text, skipYearUnit(this.text, other.end));
    if (isBracket && !isCloseBracket(foldedCode(this.text, close))) return;
    this.takeYear({ year: other.value, era: other.era, pair: value, end: isBracket ? close + 1 : other.end });
  }

  private takeYear({ year, era, pair, end }: EraYear): void {
    this.set(kinds.YEAR, year, end);
    this.era = era;
    this.pair = pair;
  }

  private readWord(first: number): void {
    const { text, start } = this;
    let end = start;
    let hash = 0;
    let code = first;
    while (isLetter(code)) {
      hash = hashStep(hash, code);
      code = foldedCode(text, ++end);
    }
    this.set(kinds.NOTHING, 0, end);
    const words = alphabeticWords.get(hash);
    if (words !== undefined) this.takeWord(words, end - start);
  }

  private readUnspaced(code: number): void {
    this.set(kinds.NOTHING, 0, this.start + 1);
    if (startsHanNumber(code) && this.readHan()) return;
    const words = unspacedWords.get(code);
    if (words !== undefined) this.takeWord(words, 0);
  }

  private takeWord(words: readonly Word[], head: number): void {
    const { text, start } = this;
    for (const word of words) {
      let end = start + word.text.length;
      if (word.head !== head || !hasSpelling(text, start, word.text)) continue;
      if (head > 0 && isLetter(foldedCode(text, end))) continue;
      if (word.kind === kinds.DAY_COUNT) end = start + 1;
      else if (word.shortened && foldedCode(text, end) === 0x2e) end++;
      this.set(word.kind, word.value, end);
      this.doubtful = word.doubtful && !isUpperCase(text, start);
      this.era = 0;
      this.pair = 0;
      if (word.kind === kinds.ERA) {
        const year = readEraYear(text, end, word.value);
        if (year === null) this.set(kinds.NOTHING, 0, end);
        else this.takeYear(year);
      }
      return;
    }
  }

  private readHan(): boolean {
    const { text, start } = this;
    const number = readHanNumber(text, start);
    if (number === null) return false;
    const next = text.charAt(skipSpaces(text, number.end));
    if (!GOES_AFTER_HAN_NUMBER.includes(next)) this.set(kinds.NOTHING, 0, number.end);
    else if (number.length === 4 && number.value > 999) this.takeFullYear(number.value, number.end, 0);
    else this.set(kinds.HAN_NUMBER, number.value, number.end);
    return true;
  }
}
