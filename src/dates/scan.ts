import { foldedCode, isDigit, skipSpaces } from './characters.js';
import { next, rules, START } from './grammar.js';
import { admits, startsClean } from './guards.js';
import * as kinds from './kinds.js';
import { Match } from './match.js';
import { isCloseBracket, isOpenBracket, TokenReader } from './tokens.js';

const weekdayRule = rules[next[START * kinds.KINDS + kinds.WEEKDAY] ?? 0];

/** Weekdays of one character, which count in brackets only: Korean, Japanese, Chinese, Sunday first. */
const BRACKET_WEEKDAYS = ['일월화수목금토', '日月火水木金土', '日一二三四五六'];

// No. 12/2023, v1.2.2023
const LABELLED = /\.?\s?\d[\d./:,-]*/y;
const TIGHTLY_LABELLED = /\d+/y;

/** Reads a text from left to right, up to the first thing that reads like a date. */
class Scanner extends TokenReader {
  #contextKind = kinds.NOTHING;
  #contextValue = 0;
  #contextStart = 0;
  /** A weekday that a date may follow. */
  #weekday: Match | null = null;
  /** Where what ties the weekday to a date after it ends. */
  #weekdayEnd = 0;

  find(from: number): Match | null {
    const { text } = this;
    let position = from;
    while (position < text.length) {
      this.read(position);
      const { kind, end } = this;
      position = end;
      const found = this.#takeToken();
      if (found !== null) return found;
      if (kind === kinds.LABEL || kind === kinds.TIGHT_LABEL) {
        const number = kind === kinds.LABEL ? LABELLED : TIGHTLY_LABELLED;
        number.lastIndex = end;
        if (number.test(text)) position = number.lastIndex;
      }
    }
    return this.#dropWeekday();
  }

  /** Returns what is complete now that the token is known: a date, or a weekday that no date follows. */
  #takeToken(): Match | null {
    const { kind, start } = this;
    if (this.#weekday !== null && skipSpaces(this.text, this.#weekdayEnd, 0) < start) {
      const weekday = this.#dropWeekday();
      if (weekday !== null) return weekday;
    }
    if (kind === kinds.WEEKDAY || kind === kinds.SHORT_WEEKDAY) return this.#holdWeekday();
    if (this.#weekday !== null && this.#tiesWeekday(this.#weekday)) return null;
    if (kind >= kinds.SHIFT && kind <= kinds.BETWEEN) {
      this.#setContext();
      return null;
    }
    const match = this.#readDate();
    this.#contextKind = kinds.NOTHING;
    return match === null ? this.#dropWeekday() : this.#joinWeekday(match);
  }

  #setContext(): void {
    // "between the 3rd and the 7th": the article adds nothing to what goes before it.
    if (this.kind === kinds.ARTICLE && this.#contextKind !== kinds.NOTHING) return;
    this.#contextKind = this.kind;
    this.#contextValue = this.value;
    this.#contextStart = this.start;
  }

  #newMatch(start: number): Match {
    const match = new Match(start);
    match.contextKind = this.#contextKind;
    match.contextValue = this.#contextValue;
    return match;
  }

  /** The weekday that waits for a date, if it can stand alone. */
  #dropWeekday(): Match | null {
    const weekday = this.#weekday;
    this.#weekday = null;
    return weekday?.rule === undefined ? null : weekday;
  }

  #holdWeekday(): Match | null {
    const before = this.#dropWeekday();
    if (before !== null) return before;
    const isShifted = this.#contextKind === kinds.SHIFT;
    const weekday = this.#newMatch(isShifted ? this.#contextStart : this.start);
    weekday.tokens.push(kinds.WEEKDAY, this.value);
    weekday.length = 2;
    weekday.end = this.end;
    weekday.rule = this.kind === kinds.WEEKDAY ? weekdayRule : undefined;
    this.#weekday = weekday;
    this.#weekdayEnd = this.end;
    this.#contextKind = kinds.NOTHING;
    return null;
  }

  /** True if the token goes between a weekday and its date: a comma, an opening bracket, an article. */
  #tiesWeekday(weekday: Match): boolean {
    const { kind } = this;
    if (kind === kinds.SHIFT && weekday.end === this.#weekdayEnd && weekday.contextKind !== kind) {
      weekday.contextKind = kind;
      weekday.contextValue = this.value;
      weekday.end = this.end;
    } else if (kind === kinds.ARTICLE || kind === kinds.DAY_WORD) this.#setContext();
    else if (kind !== kinds.COMMA && kind !== kinds.DOT && !isOpenBracket(foldedCode(this.text, this.start)))
      return false;
    this.#weekdayEnd = this.end;
    return true;
  }

  /** Follows the grammar as far as the text does; null if no format was complete on the way. */
  #readDate(): Match | null {
    let state = next[START * kinds.KINDS + this.kind] ?? 0;
    const { text, start, kind } = this;
    if (state === 0 || (isDigit(foldedCode(text, start)) && !startsClean(text, start, kind))) return null;
    const match = this.#newMatch(start);
    const { tokens } = match;
    // Where rules were complete before the last one: the state, where the text stood, how many tokens there were.
    let before: number[] | null = null;
    let last = 0;
    while (state !== 0) {
      tokens.push(this.kind, this.value);
      if (this.era > 0) (match.eras ??= []).push(this.value, this.era, this.pair);
      if (rules[state] !== undefined) {
        if (last > 0) (before ??= []).push(last, match.end, match.length);
        last = state;
        match.end = this.end;
        match.length = tokens.length;
      }
      this.read(this.end);
      state = next[state * kinds.KINDS + this.kind] ?? 0;
    }
    for (;;) {
      match.rule = rules[last];
      if (match.rule === undefined || admits(match.rule, match, text)) break;
      match.length = before?.pop() ?? 0;
      match.end = before?.pop() ?? 0;
      last = before?.pop() ?? 0;
    }
    return match.rule === undefined ? null : match;
  }

  /** Gives the date the weekday that stands before it, or else after it. */
  #joinWeekday(match: Match): Match {
    const before = this.#weekday;
    // A month or a year has no weekday.
    if (match.rule?.roles === '' && match.rule.pattern !== 'C')
      return before?.rule === undefined ? match : before;
    if (before === null) this.#takeWeekdayAfter(match);
    else {
      match.start = before.start;
      match.weekday = before.valueOf(kinds.WEEKDAY);
    }
    return match;
  }

  /** ` Friday`, `(日)`, `, Wed.` on the same line. */
  #takeWeekdayAfter(match: Match): void {
    const { text } = this;
    let at = skipSpaces(text, match.end, 0);
    const sign = foldedCode(text, at);
    if (sign === 0) return;
    const isBracket = isOpenBracket(sign);
    if (isBracket || sign === 0x2c) at = skipSpaces(text, at + 1, 0);
    const bracketed = isBracket ? text.charAt(at) : '';
    this.read(at);
    const isWeekday = this.kind === kinds.WEEKDAY || this.kind === kinds.SHORT_WEEKDAY;
    const close = skipSpaces(text, isWeekday ? this.end : at + 1, 0);
    if (isBracket && !isCloseBracket(foldedCode(text, close))) return;
    const day = isWeekday
      ? this.value
      : bracketed === ''
        ? -1
        : Math.max(...BRACKET_WEEKDAYS.map((signs) => signs.indexOf(bracketed)));
    // "2023-10-01 Sun" names a day, "2023-10-01 Sun Hung Kai" a company.
    if (day < 0 || (!isBracket && this.kind === kinds.SHORT_WEEKDAY && /\p{L}/u.test(text.charAt(close))))
      return;
    match.weekday = day;
    match.end = isBracket ? close + 1 : this.end;
  }
}

/** Finds the first thing at or after `from` that reads like a date; null if there is none. */
export function findDate(text: string, from: number): Match | null {
  return new Scanner(text).find(from);
}
