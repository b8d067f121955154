import { dayNumber, daysInMonth, isDay, isoOf, weekdayOf, writeDate } from './calendar.js';
import { isDayAlone, type Draft } from './draft.js';
import { eras } from './eras.js';
import { AND, BETWEEN, YEAR } from './kinds.js';
import { type Match, STEP, valueOf } from './match.js';
import { weekdayNames } from './options.js';
import type { Problem } from './refusals.js';
import type { DateEvidence, DateEvidenceKind } from './types.js';
import { FIRST_YEAR, LAST_YEAR } from './years.js';

/** Writes down a check that was made, and returns whether it supports the reading. */
export function note(evidence: DateEvidence[], kind: DateEvidenceKind, agrees: boolean): boolean {
  evidence.push({ kind, agrees });
  return agrees;
}

/** Both ends must be days of the calendar, and the last must not lie before the first. */
export function checkCalendar(draft: Draft, match: Match): Problem | null {
  const { year, month, day, endYear, endMonth, endDay } = draft;
  if (year < FIRST_YEAR || year > LAST_YEAR || endYear > LAST_YEAR)
    return ['out-of-range', `lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}.`];
  if (!isDay(year, month || 1, day || 1) || !isDay(endYear || year, endMonth || 1, endDay || 1))
    return ['no-such-day', 'is no day of the calendar.'];
  if (endYear === 0) return null;
  const gap = dayNumber(endYear, endMonth || 1, endDay || 1) - lastDay(year, month, day);
  // Days joined by "and" are a range only if none lies between them; else the first of them is the date.
  const { roles = '', isList } = match.rule ?? {};
  const isApart = gap !== (roles.includes('DDD') ? 2 : 1);
  const isJoined = isList === true || (valueOf(match, AND) >= 0 && match.contextKind !== BETWEEN);
  const start = writeDate(year, month, day);
  const end = writeDate(endYear, endMonth, endDay);
  if (start === end || (isJoined && isApart)) {
    draft.endYear = 0;
    endWithFirst(match);
  } else if (end < start) return ['conflict', 'ends before it begins.'];
  return null;
}

/** Ends a match before "and", if the date in front of it is whole: "October 1, 2023 and December 25, 2024". */
function endWithFirst(match: Match): void {
  const { tokens, length } = match;
  let hasYear = false;
  for (let at = 0; at < length; at += STEP) {
    hasYear ||= tokens[at] === YEAR;
    if (tokens[at] !== AND) continue;
    if (hasYear) match.end = tokens[at - 1] ?? match.end;
    return;
  }
}

/** A year printed in two calendars must be one year, and must lie in its era. */
export function checkEras(draft: Draft, { eras: printed }: Match, evidence: DateEvidence[]): Problem | null {
  if (printed === null) return null;
  const { year: read, month, day, otherYear } = draft;
  const date = writeDate(read, month, day);
  for (let at = 0; at < printed.length; at += 4) {
    const [year = 0, era = 0, printedPair = 0] = printed.slice(at);
    const pair = printedPair || otherYear;
    if (pair > 0 && !note(evidence, 'era-pair', pair === year)) {
      const candidates = [year, pair].sort().map((one) => writeDate(one, month, day));
      return ['conflict', `prints one year as ${year} and ${pair}.`, candidates];
    }
    const [, , first = '', last = ''] = eras[era - 1] ?? [];
    if (date < first.slice(0, date.length) || date > last)
      return ['no-such-day', `lies outside its era, ${first} to ${last}.`];
  }
  return null;
}

/** A day must fall on a weekday: the one that stands beside it, or the one that is known; -1 where there is none. */
export function checkWeekday(draft: Draft, weekday: number, evidence: DateEvidence[]): Problem | null {
  const { year, month, day } = draft;
  if (weekday < 0 || !isDayAlone(draft)) return null;
  const number = dayNumber(year, month, day);
  const actual = weekdayOf(number);
  if (note(evidence, 'weekday', weekday === actual)) return null;
  const message = `is a ${weekdayNames[actual] ?? ''}, not a ${weekdayNames[weekday] ?? ''}.`;
  return ['conflict', message, [isoOf(number)]];
}

/** No date may lie too late. */
export function checkNotAfter(
  { year, month, day }: Draft,
  notAfter: number,
  evidence: DateEvidence[],
): Problem | null {
  if (notAfter === Infinity) return null;
  const number = dayNumber(year, month || 1, day || 1);
  if (note(evidence, 'not-after', number <= notAfter)) return null;
  return ['out-of-range', `lies after notAfter, ${isoOf(notAfter)}.`, [isoOf(number)]];
}

/** The number of the last day of a day, a month (`day` is 0) or a year (`month` is 0). */
export function lastDay(year: number, month: number, day: number): number {
  return dayNumber(year, month || 12, day || daysInMonth(year, month || 12));
}
