import { dayNumber, dayOf, daysInMonth, isDay, weekdayOf } from './calendar.js';
import type { Draft } from './draft.js';
import { RELATIVE_DAY, RELATIVE_MONTH, SHIFT, WEEKDAY, YEAR } from './kinds.js';
import { EVERY, EVERY_WEEKDAY, NO_YEAR, RELATIVE_YEAR, THIS_WEEK, TOLD_YEAR } from './lexicon.js';
import { type Match, valueOf } from './match.js';
import type { Settings } from './options.js';
import type { Problem } from './refusals.js';
import { LAST_PRINTED } from './years.js';

/** Months after which no search goes on: a year in two digits comes again after a hundred years. */
const FARTHEST = 1202;

/** Takes from the reference what the text leaves out: the year, the month, or all but a weekday. Null if all went well. */
export function complete(draft: Draft, match: Match, settings: Settings): Problem | null {
  const { year, month, day, endYear } = draft;
  const isRelative = year > LAST_PRINTED;
  if (year > 0 && !isRelative) {
    // "from December 30, 2023 to January 2 the following year"
    if (isToldYear(endYear)) draft.endYear = year + endYear - TOLD_YEAR;
    return null;
  }
  if (isToldYear(year) || comesAgain(match)) return ['no-date', 'is no day that the calendar tells.'];
  const { reference, notAfter } = settings;
  if (reference === null)
    return [
      'no-date',
      'leaves out its year or more: pass a reference, the ISO day to count from.',
      [],
      'reference',
    ];
  const today = dayOf(reference);
  const { pattern = '', isRange } = match.rule ?? {};
  if (isRelative) {
    draft.year += today.year - RELATIVE_YEAR;
    if (endYear > LAST_PRINTED) draft.endYear += today.year - RELATIVE_YEAR;
  } else if (pattern.includes('K')) {
    const count = today.year * 12 + today.month - 1 + valueOf(match, RELATIVE_MONTH);
    draft.year = Math.floor(count / 12);
    draft.month = (count % 12) + 1;
  } else {
    const number =
      pattern === 'R'
        ? reference + valueOf(match, RELATIVE_DAY)
        : nearestDay(draft, match, settings, reference);
    if (number === null)
      return notAfter === Infinity
        ? ['no-such-day', 'is no day of the calendar.']
        : ['out-of-range', 'fits no day on or before notAfter.'];
    const found = dayOf(number);
    draft.year = found.year;
    draft.month = found.month;
    if (day > 0 || month === 0) draft.day = found.day;
  }
  if (isRange === true && draft.endYear === 0) completeEnd(draft);
  return null;
}

/** True for the number that stands for a year which the text names by what went before: "that year". */
export function isToldYear(year: number): boolean {
  return year >= TOLD_YEAR && year < NO_YEAR;
}

/** True for a day of every year, month or week, and for one that is counted by the moon. */
function comesAgain(match: Match): boolean {
  return (
    valueOf(match, YEAR) === NO_YEAR ||
    valueOf(match, RELATIVE_MONTH) === EVERY ||
    (match.contextKind === SHIFT &&
      match.contextValue >= (match.rule?.pattern === 'W' ? EVERY_WEEKDAY : EVERY))
  );
}

function completeEnd(draft: Draft): void {
  const { year, month, day, endMonth, endDay } = draft;
  const monthOfEnd = endMonth || month + (endDay < day ? 1 : 0);
  draft.endYear = year + (monthOfEnd < month || monthOfEnd > 12 ? 1 : 0);
  draft.endMonth = ((monthOfEnd - 1) % 12) + 1;
}

/** The nearest day that fits, going from the reference in the direction that is asked for; null if there is none. */
function nearestDay(draft: Draft, match: Match, settings: Settings, reference: number): number | null {
  const { notAfter } = settings;
  const weekday = match.rule?.pattern === 'W' ? valueOf(match, WEEKDAY) : -1;
  const told = match.contextKind === SHIFT ? match.contextValue : 0;
  const isOfWeek = told > 1;
  // Weeks begin on Monday.
  if (isOfWeek && weekday >= 0)
    return reference + 7 * (told - THIS_WEEK) + ((weekday + 6) % 7) - ((weekdayOf(reference) + 6) % 7);
  const shift = isOfWeek ? 0 : told;
  const direction = shift < 0 ? 'past' : shift > 0 ? 'future' : settings.direction;
  const [latest, earliest] =
    shift === 0
      ? [reference, reference]
      : draft.month > 0 && draft.day === 0
        ? aroundMonth(reference)
        : [reference - 1, reference + 1];
  const before = direction === 'future' ? null : search(draft, weekday, Math.min(latest, notAfter), -1);
  const after = direction === 'past' ? null : search(draft, weekday, earliest, 1);
  if (after === null || after > notAfter) return before;
  return before !== null && reference - before <= after - reference ? before : after;
}

/** The days before and behind the month of a day: "last October" is not the one that goes on. */
function aroundMonth(reference: number): readonly [before: number, behind: number] {
  const { year, month, day } = dayOf(reference);
  const before = reference - day;
  return [before, before + daysInMonth(year, month) + 1];
}

/** The first day that fits from `start` on, going back or forth; null if there is none. */
function search(
  { month, day, shortYear }: Draft,
  weekday: number,
  start: number,
  step: -1 | 1,
): number | null {
  if (weekday >= 0) return start + step * ((step * (weekday - weekdayOf(start)) + 7) % 7);
  const from = dayOf(start);
  let months = from.year * 12 + from.month - 1;
  for (let tries = FARTHEST; tries > 0; tries--, months += step) {
    const year = Math.floor(months / 12);
    const one = (months % 12) + 1;
    const fits = (month === 0 || month === one) && (shortYear < 0 || shortYear === year % 100);
    if (!fits || !isDay(year, one, day || 1)) continue;
    // A month that stands alone fits with each of its days.
    const first = dayNumber(year, one, day || 1);
    const last = dayNumber(year, one, day || daysInMonth(year, one));
    if (step < 0 ? first <= start : last >= start) return Math.max(first, Math.min(last, start));
  }
  return null;
}
