import { dayNumber, dayOfNumber, daysInMonth, isoDay, isoMonth, isoYear } from './calendar.js';
import type { Draft } from './draft.js';
import { eras } from './eras.js';
import type { Findings } from './evidence.js';
import { dayInZone } from './instants.js';
import type { Match } from './match.js';
import type { Settings } from './options.js';
import { ownText } from './refusals.js';
import type { DateCalendar, DateOrder, DatePrecision, ReadDate } from './types.js';

/** The first and the last day of a date, as numbers. */
export interface Bounds {
  first: number;
  last: number;
}

/** The days that a day, a month (`day` is 0) or a year (`month` is 0) covers. */
export function boundsOf(year: number, month: number, day: number): Bounds {
  if (day > 0) {
    const number = dayNumber(year, month, day);
    return { first: number, last: number };
  }
  const lastMonth = month || 12;
  return {
    first: dayNumber(year, month || 1, 1),
    last: dayNumber(year, lastMonth, daysInMonth(year, lastMonth)),
  };
}

/** The days that a draft covers. */
export function boundsOfDraft({ year, month, day, endYear, endMonth, endDay }: Draft): Bounds {
  const bounds = boundsOf(year, month, day);
  if (endYear > 0) bounds.last = boundsOf(endYear, endMonth, endDay).last;
  return bounds;
}

/** Writes the parts that are known: `2023`, `2023-10` or `2023-10-01`. */
function edtfOf(year: number, month: number, day: number): string {
  return month === 0 ? isoYear(year) : day === 0 ? isoMonth(year, month) : isoDay(year, month, day);
}

function isoOf(number: number): string {
  const { year, month, day } = dayOfNumber(number);
  return isoDay(year, month, day);
}

function calendarOf(match: Match): DateCalendar {
  for (const { era } of match.years) if (era > 0) return eras[era - 1]?.calendar ?? 'gregorian';
  return 'gregorian';
}

/** Builds the answer from a draft that has passed every check. */
export function readDateOf(
  text: string,
  match: Match,
  draft: Draft,
  bounds: Bounds,
  settings: Settings,
  order: DateOrder | null,
  findings: Findings,
): ReadDate {
  const { year, month, day, endYear, endMonth, endDay } = draft;
  const isDayAlone = day > 0 && endYear === 0;
  const moved =
    isDayAlone && settings.timeZone !== null ? dayInZone(text, match, bounds.first, settings.timeZone) : null;
  const from = moved === null ? edtfOf(year, month, day) : isoOf(moved);
  const to = endYear === 0 ? from : edtfOf(endYear, endMonth, endDay);
  const isRange = to !== from;
  const precision: DatePrecision = isRange ? 'range' : day > 0 ? 'day' : month > 0 ? 'month' : 'year';
  return {
    ok: true,
    iso: precision === 'day' ? from : null,
    edtf: isRange ? `${from}/${to}` : from,
    precision,
    start: day > 0 ? from : isoOf(bounds.first),
    end: precision === 'day' ? from : isoOf(bounds.last),
    calendar: calendarOf(match),
    text: ownText(text, match.start, match.end),
    span: [match.start, match.end],
    order: day > 0 ? order : null,
    evidence: findings.evidence,
  };
}
