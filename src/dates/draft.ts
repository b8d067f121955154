import { compactDay } from './calendar.js';
import { AND, COMPACT, HAN_NUMBER, MONTH, NUMBER, ORDINAL, TO, YEAR } from './kinds.js';
import { type Match, STEP } from './match.js';
import type { DateOrder } from './types.js';

/** A day or month that no calendar has, and a year that no date can lie in: for a printed 0. */
const IMPOSSIBLE = 99;
const IMPOSSIBLE_YEAR = 3000;

/** `Y` and `M` in the roles of a rule and in an order. */
const YEAR_SIGN = 0x59;
const MONTH_SIGN = 0x4d;

/** A match whose numbers have been given their meaning; 0 stands for what the text does not print. */
export interface Draft {
  year: number;
  month: number;
  day: number;
  /** The other end of a range; all 0 where there is none. */
  endYear: number;
  endMonth: number;
  endDay: number;
  /** The year as printed in two digits; -1 where it is not. */
  shortYear: number;
  /** The year printed once more; 0 where it is not. */
  otherYear: number;
}

/** Whether a draft is one day, not a month, a year or a range. */
export function isDayAlone({ day, endYear }: Draft): boolean {
  return day > 0 && endYear === 0;
}

/** Gives each number of a match its meaning. */
export function draftOf({ rule, tokens, length }: Match, order: DateOrder): Draft {
  const draft = {
    year: 0,
    month: 0,
    day: 0,
    endYear: 0,
    endMonth: 0,
    endDay: 0,
    shortYear: -1,
    otherYear: 0,
  };
  let role = 0;
  // The only year that a range prints stands at its start.
  let isYearFirst = false;
  for (let at = 0; at < length; at += STEP) {
    const kind = tokens[at];
    const value = tokens[at + 1] ?? 0;
    if (kind === NUMBER || kind === HAN_NUMBER || kind === ORDINAL) {
      let sign = rule?.roles.charCodeAt(role++) ?? 0;
      if (sign < 0x33) sign = order.charCodeAt(sign - 0x30);
      // A printed 0 is no day and no month, and not what 0 stands for here.
      const printed = value === 0 ? IMPOSSIBLE : value;
      if (sign === YEAR_SIGN) draft.shortYear = value;
      else if (sign === MONTH_SIGN) takeMonth(draft, printed);
      else if (draft.day === 0) draft.day = printed;
      else draft.endDay = printed;
    } else if (kind === MONTH) takeMonth(draft, value);
    else if (kind === YEAR) {
      if (draft.year === 0) draft.year = value || IMPOSSIBLE_YEAR;
      else if (rule?.isRange === true) draft.endYear = value;
      else draft.otherYear = value;
    } else if (kind === COMPACT)
      ({ year: draft.year, month: draft.month, day: draft.day } = compactDay(value));
    else if (kind === TO || kind === AND) isYearFirst = draft.year > 0;
  }
  if (rule?.isRange === true) share(draft, isYearFirst);
  return draft;
}

function takeMonth(draft: Draft, value: number): void {
  if (draft.month === 0) draft.month = value;
  else draft.endMonth = value;
}

/** The ends of a range share what only one of them prints; the turn of a year lies between December and January. */
function share(draft: Draft, isYearFirst: boolean): void {
  draft.endMonth ||= draft.month;
  if (draft.endYear > 0 || draft.year === 0) return;
  draft.endYear = draft.year;
  if (draft.endMonth >= draft.month) return;
  if (isYearFirst) draft.endYear++;
  else draft.year--;
}
