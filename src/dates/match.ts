import type { Rule } from './grammar.js';
import * as kinds from './kinds.js';
import type { TokenReader } from './tokens.js';

/** A year as printed. */
export interface PrintedYear {
  year: number;
  /** Number of its era, counted from 1; 0 if the year is Gregorian. */
  era: number;
  /** The Gregorian year printed beside an era's; 0 if none. */
  pair: number;
}

/** What goes before a date and changes what it means; it is no part of the date. */
export interface Context {
  kind: number;
  value: number;
  /** Where the context starts. */
  start: number;
}

/** No context. */
export const NO_CONTEXT: Context = Object.freeze({ kind: kinds.NOTHING, value: 0, start: -1 });

/** The tokens of what may become a date, sorted by what they tell. */
export class Match {
  /** The longest rule that was complete; undefined while none is. */
  rule: Rule | undefined = undefined;
  start: number;
  /** Where the longest complete rule ends. */
  end = 0;
  context: Context;
  readonly numbers: number[] = [];
  readonly months: number[] = [];
  readonly years: PrintedYear[] = [];
  /** Kind of the token that joins the ends of a range. */
  joint = kinds.NOTHING;
  /** Days, months or weeks by which the reference is moved; the weekday; the digits of a day without separators. */
  value = 0;
  /** A month is one only beside a year. */
  isDoubtful = false;
  /** Where a time of day stands inside the date; -1 if none does. */
  clock = -1;
  /** Weekday printed beside the date, Sunday being 0; -1 if none. */
  weekday = -1;

  constructor(start: number, context: Context) {
    this.start = start;
    this.context = context;
  }

  /** Takes the token that was read last. */
  take(token: TokenReader): void {
    switch (token.kind) {
      case kinds.NUMBER:
      case kinds.ORDINAL:
      case kinds.HAN_NUMBER:
        this.numbers.push(token.value);
        break;
      case kinds.YEAR:
        this.years.push({ year: token.value, era: token.era, pair: token.pair });
        break;
      case kinds.MONTH:
        this.months.push(token.value);
        if (token.doubtful) this.isDoubtful = true;
        break;
      case kinds.TO:
      case kinds.AND:
        this.joint = token.kind;
        break;
      case kinds.TIME:
        this.clock = token.start;
        break;
      case kinds.WEEKDAY:
      case kinds.RELATIVE_DAY:
      case kinds.RELATIVE_MONTH:
      case kinds.COMPACT:
        this.value = token.value;
        break;
      default:
    }
  }
}
