import { foldedCode, isDigit } from './characters.js';
import { grammar, START } from './grammar.js';
import { admits, startsClean } from './guards.js';
import * as kinds from './kinds.js';
import { skipLabelled } from './labels.js';
import { Match, NO_CONTEXT } from './match.js';
import type { Context } from './match.js';
import { isOpenBracket } from './pairs.js';
import { TokenReader } from './tokens.js';
import { isSameLine, isWeekday, takeWeekdayAfter } from './weekdays.js';

const { next, rules } = grammar;

const weekdayRule = rules[next[START * kinds.KINDS + kinds.WEEKDAY] ?? 0];

function isContext(kind: number): boolean {
  return (
    kind === kinds.ARTICLE ||
    kind === kinds.IN ||
    kind === kinds.SHIFT ||
    kind === kinds.DAY_WORD ||
    kind === kinds.BETWEEN
  );
}

/** Reads a text from left to right, up to the first thing that reads like a date. */
class Scanner {
  readonly #text: string;
  readonly #token: TokenReader;
  #context: Context = NO_CONTEXT;
  /** A weekday that may belong to a date after it. */
  #weekday: Match | null = null;
  /** Where what ties the weekday to a date after it ends. */
  #weekdayEnd = 0;

  constructor(text: string) {
    this.#text = text;
    this.#token = new TokenReader(text);
  }

  find(from: number): Match | null {
    const token = this.#token;
    let position = from;
    while (position < this.#text.length) {
      token.read(position);
      position = token.end;
      if (token.kind === kinds.LABEL) position = skipLabelled(this.#text, position, token.value === 1);
      const found = this.#takeToken();
      if (found !== null) return found;
    }
    return this.#dropWeekday();
  }

  /** Returns what is complete now that the token is known: a date, or a weekday that no date follows. */
  #takeToken(): Match | null {
    const { kind, start } = this.#token;
    if (this.#weekday !== null && !isSameLine(this.#text, this.#weekdayEnd, start)) {
      const weekday = this.#dropWeekday();
      if (weekday !== null) return weekday;
    }
    if (isWeekday(kind)) return this.#holdWeekday();
    if (this.#weekday !== null && this.#tiesWeekday()) return null;
    if (isContext(kind)) {
      this.#context = { kind, value: this.#token.value, start };
      return null;
    }
    const match = this.#readDate();
    this.#context = NO_CONTEXT;
    if (match === null) return this.#dropWeekday();
    return this.#joinWeekday(match);
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
    const { kind, start, end, value } = this.#token;
    const isShifted = this.#context.kind === kinds.SHIFT;
    const weekday = new Match(isShifted ? this.#context.start : start, this.#context);
    weekday.value = value;
    weekday.end = end;
    weekday.rule = kind === kinds.WEEKDAY ? weekdayRule : undefined;
    this.#weekday = weekday;
    this.#weekdayEnd = end;
    this.#context = NO_CONTEXT;
    return null;
  }

  /** True if the token goes between a weekday and its date: a comma, an opening bracket, an article. */
  #tiesWeekday(): boolean {
    const { kind, start, end, value } = this.#token;
    if (
      kind === kinds.SHIFT &&
      this.#weekday?.context === NO_CONTEXT &&
      this.#weekday.end === this.#weekdayEnd
    ) {
      this.#weekday.context = { kind, value, start };
      this.#weekday.end = end;
    } else if (kind === kinds.ARTICLE || kind === kinds.DAY_WORD) {
      this.#context = { kind, value, start };
    } else if (kind !== kinds.COMMA && kind !== kinds.DOT && !isOpenBracket(foldedCode(this.#text, start))) {
      return false;
    }
    this.#weekdayEnd = end;
    return true;
  }

  /** Follows the grammar as far as the text does; null if no format was complete on the way. */
  #readDate(): Match | null {
    const token = this.#token;
    let state = next[START * kinds.KINDS + token.kind] ?? 0;
    if (state === 0) return null;
    const text = this.#text;
    if (isDigit(foldedCode(text, token.start)) && !startsClean(text, token.start, token.kind)) return null;
    const match = new Match(token.start, this.#context);
    while (state !== 0) {
      match.take(token);
      const rule = rules[state];
      if (rule !== undefined && admits(rule, match, token)) {
        match.rule = rule;
        match.end = token.end;
      }
      token.read(token.end);
      state = next[state * kinds.KINDS + token.kind] ?? 0;
    }
    return match.rule === undefined ? null : match;
  }

  #joinWeekday(match: Match): Match {
    const before = this.#weekday;
    if (match.rule?.numbers === '' && match.rule.format.pattern !== 'C')
      return before?.rule === undefined ? match : before;
    if (before !== null) {
      match.start = before.start;
      match.weekday = before.value;
    } else takeWeekdayAfter(match, this.#text);
    return match;
  }
}

/** Finds the first thing at or after `from` that reads like a date; null if there is none. */
export function findDate(text: string, from: number): Match | null {
  return new Scanner(text).find(from);
}
