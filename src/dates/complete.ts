import { dayNumber, dayOf, daysInMonth, isDay, weekdayOf } from './calendar.js';
import type { Draft } from './draft.js';
import { RELATIVE_DAY, RELATIVE_MONTH, SHIFT, WEEKDAY } from './kinds.js';
import { RELATIVE_YEAR } from './lexicon.js';
import { type Match, valueOf } from './match.js';
import type { Settings } from './options.js';

/** Months after which no search goes on: a year in two digits comes again after a hundred years. */
const FARTHEST = 1202;

/**
 * Takes from the reference what the text leaves out: the year, the month, or all but a weekday.
 * Returns the option that is missing or that no day fits, or an empty string.
 */
export function complete(draft: Draft, match: Match, settings: Settings): '' | 'reference' | 'notAfter' {
  const { reference } = settings;
  if (draft.year > 0 && draft.year < RELATIVE_YEAR - 9) return '';
  if (reference === null) return 'reference';
  const today = dayOf(reference);
  const pattern = match.rule?.pattern ?? '';
  if (draft.year > 0) {
    draft.year += today.year - RELATIVE_YEAR;
    if (draft.endYear > 9999) draft.endYear += today.year - RELATIVE_YEAR;
  } else if (pattern.includes('K')) {
    const months = today.year * 12 + today.month - 1 + valueOf(match, RELATIVE_MONTH);
    draft.year = Math.floor(months / 12);
    draft.month = (months % 12) + 1;
  } else {
    const number =
      pattern === 'R'
        ? reference + valueOf(match, RELATIVE_DAY)
        : nearestDay(draft, match, settings, reference);
    if (number === null) return 'notAfter';
    const found = dayOf(number);
    if (draft.day > 0 || draft.month === 0) draft.day = found.day;
    draft.month = found.month;
    draft.year = found.year;
  }
  if (match.rule?.isRange === true && draft.endYear === 0) completeEnd(draft);
  return '';
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
  const shift = match.contextKind === SHIFT ? match.contextValue : 0;
  const direction = shift < 0 ? 'past' : shift > 0 ? 'future' : settings.direction;
  const gap = shift === 0 ? 0 : 1;
  const before =
    direction === 'future' ? null : search(draft, weekday, Math.min(reference - gap, notAfter), -1);
  const after = direction === 'past' ? null : search(draft, weekday, reference + gap, 1);
  if (after === null || after > notAfter) return before;
  return before !== null && reference - before <= after - reference ? before : after;
}

/** The first day that fits from `start` on, going back or forth; null if there is none. */
function search(draft: Draft, weekday: number, start: number, step: -1 | 1): number | null {
  if (weekday >= 0) return start + step * ((step * (weekday - weekdayOf(start)) + 7) % 7);
  let { year, month } = dayOf(start);
  for (let months = 0; months < FARTHEST; months++) {
    const fits =
      (draft.month === 0 || draft.month === month) && (draft.shortYear < 0 || draft.shortYear === year % 100);
    const first = fits && isDay(year, month, draft.day || 1) ? dayNumber(year, month, draft.day || 1) : null;
    if (first !== null) {
      // A month that stands alone fits with each of its days.
      const last = draft.day > 0 ? first : first + daysInMonth(year, month) - 1;
      if (step < 0 && first <= start) return Math.min(last, start);
      if (step > 0 && last >= start) return Math.max(first, start);
    }
    month += step;
    if (month < 1 || month > 12) {
      month -= step * 12;
      year += step;
    }
  }
  return null;
}
