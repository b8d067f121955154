import { compactDay } from './compact.js';
import type { Match } from './match.js';
import type { Settings } from './options.js';
import type { DateOrder } from './types.js';
import { isRelativeYear, RELATIVE_YEAR } from './years.js';

/** A match whose numbers have been given their meaning; 0 stands for what the text does not print. */
export class Draft {
  year = 0;
  month = 0;
  day = 0;
  /** The other end of a range; all 0 where there is none. */
  endYear = 0;
  endMonth = 0;
  endDay = 0;
  /** The year as printed in two digits; -1 where it is not. */
  shortYear = -1;
}

/** A day or a month that no calendar has. */
const IMPOSSIBLE = 99;

/** Gives each number of the match its meaning under an order of days. */
export function draftOf(match: Match, order: DateOrder, settings: Settings): Draft {
  const draft = new Draft();
  const { rule, numbers, months, years } = match;
  if (rule === undefined) return draft;
  for (let at = 0; at < rule.numbers.length; at++) {
    const number = numbers[at] ?? 0;
    // A printed 0 is no day and no month, and not what 0 stands for here.
    assign(draft, roleOf(rule.numbers.charAt(at), order), number === 0 ? IMPOSSIBLE : number);
  }
  if (rule.format.pattern === 'C') Object.assign(draft, compactDay(match.value));
  if (rule.namesMonth) draft.month = months[0] ?? 0;
  const [first, second] = years;
  if (rule.hasYear && first !== undefined) draft.year = absoluteYear(first.year, settings);
  if (rule.isRange) {
    if (rule.format.pattern === 'C') Object.assign(draft, compactDay(match.value));
    if (rule.namesMonth) draft.endMonth = months[1] ?? 0;
    shareBetweenEnds(
      draft,
      rule.hasYear && second !== undefined ? absoluteYear(second.year, settings) : 0,
      rule.yearBelongsToStart,
    );
  }
  return draft;
}

/** What a sign of a pattern stands for under an order of days: `D`, `M` or `Y`. */
function roleOf(sign: string, order: DateOrder): string {
  const place = 'ABZ'.indexOf(sign);
  if (place >= 0) return order.charAt(place);
  return sign === 'M' ? 'M' : 'D';
}

function assign(draft: Draft, role: string, value: number): void {
  if (role === 'Y') draft.shortYear = value;
  else if (role === 'M') {
    if (draft.month === 0) draft.month = value;
    else draft.endMonth = value;
  } else if (draft.day === 0) draft.day = value;
  else draft.endDay = value;
}

function absoluteYear(year: number, { reference }: Settings): number {
  if (!isRelativeYear(year)) return year;
  return reference === null ? 0 : reference.year + year - RELATIVE_YEAR;
}

/** The ends of a range share what only one of them prints; a turn of the year lies between December and January. */
function shareBetweenEnds(draft: Draft, endYear: number, yearBelongsToStart: boolean): void {
  if (draft.endMonth === 0) draft.endMonth = draft.month;
  if (endYear > 0 || draft.year === 0) {
    draft.endYear = endYear;
    return;
  }
  const turnsYear = draft.endMonth < draft.month;
  draft.endYear = turnsYear && yearBelongsToStart ? draft.year + 1 : draft.year;
  if (turnsYear && !yearBelongsToStart) draft.year--;
}
