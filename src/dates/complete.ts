import { dayOf, weekdayOf } from './calendar.js';
import type { Draft } from './draft.js';
import { RELATIVE_DAY, RELATIVE_MONTH, SHIFT, WEEKDAY } from './kinds.js';
import { RELATIVE_YEAR } from './lexicon.js';
import type { Match } from './match.js';
import type { Settings } from './options.js';

/** Days after which no search goes on: a year in two digits comes again after a hundred years. */
const FARTHEST = 36_600;

/**
 * Takes from the reference what the text leaves out: the year, the month, or all but a weekday.
 * Returns the option that is missing or that no day fits, or an empty string.
 */
export function complete(draft: Draft, match: Match, settings: Settings): '' | 'reference' | 'notAfter' {
  const { reference } = settings;
  if (draft.year > 0 && draft.year < RELATIVE_YEAR - 9) return '';
  if (reference === null) return 'reference';
  const { year, month } = dayOf(reference);
  if (draft.year > 0) {
    for (const key of ['year', 'endYear'] as const) if (draft[key] > 9999) draft[key] += year - RELATIVE_YEAR;
  } else if (match.rule?.pattern.includes('K') === true) {
    moveToMonth(draft, year * 12 + month - 1 + match.valueOf(RELATIVE_MONTH));
  } else {
    const found =
      match.rule?.pattern === 'R'
        ? reference + match.valueOf(RELATIVE_DAY)
        : search(draft, match, settings, reference);
    if (found === null) return 'notAfter';
    const isMonth = draft.day === 0 && draft.month > 0;
    Object.assign(draft, dayOf(found));
    if (isMonth) draft.day = 0;
  }
  if (match.rule?.isRange === true && draft.endYear === 0) completeEnd(draft);
  return '';
}

function moveToMonth(draft: Draft, months: number): void {
  draft.year = Math.floor(months / 12);
  draft.month = (months % 12) + 1;
}

function completeEnd(draft: Draft): void {
  const { year, month, day, endMonth, endDay } = draft;
  draft.endYear = year;
  draft.endMonth = endMonth || month + (endDay < day ? 1 : 0);
  if (draft.endMonth < month || draft.endMonth > 12) draft.endYear++;
  draft.endMonth = ((draft.endMonth - 1) % 12) + 1;
}

/** The nearest day that fits, going from the reference in the direction that is asked for; null if there is none. */
function search(draft: Draft, match: Match, settings: Settings, reference: number): number | null {
  const { month, day, shortYear } = draft;
  const weekday = match.rule?.pattern === 'W' ? match.valueOf(WEEKDAY) : -1;
  const shift = match.contextKind === SHIFT ? match.contextValue : 0;
  const direction = shift < 0 ? 'past' : shift > 0 ? 'future' : settings.direction;
  const fits = (number: number): boolean => {
    if (number > settings.notAfter) return false;
    if (weekday >= 0) return weekdayOf(number) === weekday;
    const found = dayOf(number);
    return (
      (day === 0 || day === found.day) &&
      (month === 0 || month === found.month) &&
      (shortYear < 0 || found.year % 100 === shortYear)
    );
  };
  for (let distance = shift === 0 ? 0 : 1; distance < FARTHEST; distance++) {
    if (direction !== 'future' && fits(reference - distance)) return reference - distance;
    if (direction !== 'past' && fits(reference + distance)) return reference + distance;
  }
  return null;
}
