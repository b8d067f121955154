import { dayNumber, daysInMonth, isDay, isoOf, weekdayOf, writeDate } from './calendar.js';
import { complete } from './complete.js';
import { draftOf, type Draft } from './draft.js';
import { eras } from './eras.js';
import { dayInZone } from './instants.js';
import { AND, BETWEEN } from './kinds.js';
import { type Match, valueOf } from './match.js';
import { type Settings, weekdayNames } from './options.js';
import { copySlice, refuse } from './refusals.js';
import type {
  DateEvidence,
  DateEvidenceKind,
  DateOrder,
  DateRefusalReason,
  NormalizedDate,
  RefusedDate,
} from './types.js';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/** One way to read a match. */
interface Reading {
  readonly text: string;
  readonly match: Match;
  readonly settings: Settings;
  readonly order: DateOrder;
  readonly draft: Draft;
  readonly evidence: DateEvidence[];
}

/** Reads a match in one order of day and month: makes every check, and builds the answer. */
export function readAs(text: string, match: Match, settings: Settings, order: DateOrder): NormalizedDate {
  const reading = { text, match, settings, order, draft: draftOf(match, order), evidence: [] };
  return (
    completeDate(reading) ??
    checkCalendar(reading) ??
    (match.eras === null ? null : checkEras(reading, match.eras)) ??
    checkDay(reading) ??
    answer(reading)
  );
}

function fail(
  { text, match, evidence }: Reading,
  reason: DateRefusalReason,
  message: string,
  candidates?: string[],
): RefusedDate {
  return refuse(text, match, reason, message, candidates, evidence);
}

function note({ evidence }: Reading, kind: DateEvidenceKind, agrees: boolean): boolean {
  evidence.push({ kind, agrees });
  return agrees;
}

function completeDate(reading: Reading): RefusedDate | null {
  const { draft, match, settings, order } = reading;
  const { year, month, day, endMonth, endDay } = draft;
  const isTold = match.rule?.order === 'told';
  // 2000 has every day that any year has.
  if (!isDay(2000, month || 1, day || 1) || !isDay(2000, endMonth || month || 1, endDay || 1))
    return failDay(reading, isTold);
  const lack = complete(draft, match, settings);
  if (lack === 'reference') {
    const message = 'leaves out its year, month or week: pass a reference, the ISO day from which to count.';
    return { ...fail(reading, 'no-date', message), needs: 'reference' };
  }
  if (lack === 'notAfter' && settings.notAfter === Infinity) return failDay(reading, false);
  if (lack === 'notAfter') return fail(reading, 'out-of-range', 'fits no day on or before notAfter.');
  if (isTold && settings.dayOrder === order) note(reading, 'day-order', true);
  if (year !== draft.year) note(reading, 'reference-year', true);
  return null;
}

function failDay(reading: Reading, isTold: boolean): RefusedDate {
  const hint = isTold ? ` in the order ${reading.order}: pass another dayOrder if the text has one` : '';
  return fail(reading, 'no-such-day', `is no day of the calendar${hint}.`);
}

function checkCalendar(reading: Reading): RefusedDate | null {
  const { draft, match } = reading;
  const { year, month, day, endYear, endMonth, endDay } = draft;
  if (year < FIRST_YEAR || year > LAST_YEAR || endYear > LAST_YEAR)
    return fail(reading, 'out-of-range', `lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}.`);
  if (!isDay(year, month || 1, day || 1) || !isDay(endYear || year, endMonth || 1, endDay || 1))
    return failDay(reading, false);
  if (endYear === 0) return null;
  const start = writeDate(year, month, day);
  const end = writeDate(endYear, endMonth, endDay);
  // Days joined by "and" are a range only if none lies between them; else the first of them is the date.
  const { roles = '', isList } = match.rule ?? {};
  const isApart =
    dayNumber(endYear, endMonth || 1, endDay || 1) - lastDay(year, month, day) !==
    (roles.includes('DDD') ? 2 : 1);
  const isJoined = isList === true || (valueOf(match, AND) >= 0 && match.contextKind !== BETWEEN);
  if (start === end || (isApart && isJoined)) draft.endYear = 0;
  else if (end < start) return fail(reading, 'conflict', 'ends before it begins.');
  return null;
}

/** A year printed in two calendars must be one year, and must lie in its era. */
function checkEras(reading: Reading, printed: readonly number[]): RefusedDate | null {
  const { year: read, month, day } = reading.draft;
  const date = writeDate(read, month, day);
  for (let at = 0; at < printed.length; at += 4) {
    const [year = 0, era = 0, printedPair = 0] = printed.slice(at);
    const pair = printedPair || reading.draft.otherYear;
    if (pair > 0 && !note(reading, 'era-pair', pair === year)) {
      const candidates = [year, pair].sort().map((one) => writeDate(one, month, day));
      return fail(reading, 'conflict', `prints one year as ${year} and ${pair}: one is a slip.`, candidates);
    }
    const [, , first = '', last = ''] = eras[era - 1] ?? [];
    if (date < first.slice(0, date.length) || date > last)
      return fail(reading, 'no-such-day', `lies outside its era, ${first} to ${last}.`);
  }
  return null;
}

/** A day must fall on the weekday that stands beside it and on the one that is known, and no date may lie too late. */
function checkDay(reading: Reading): RefusedDate | null {
  const { year, month, day, endYear } = reading.draft;
  const { weekday, notAfter } = reading.settings;
  const printed = reading.match.weekday;
  if (printed < 0 && weekday < 0 && notAfter === Infinity) return null;
  const number = dayNumber(year, month || 1, day || 1);
  const actual = weekdayOf(number);
  for (const expected of [printed, weekday]) {
    if (expected < 0 || day === 0 || endYear > 0 || note(reading, 'weekday', expected === actual)) continue;
    const message = `is a ${weekdayNames[actual] ?? ''}, not a ${weekdayNames[expected] ?? ''}: one is a slip, or dayOrder is another.`;
    return fail(reading, 'conflict', message, [isoOf(number)]);
  }
  if (notAfter === Infinity || note(reading, 'not-after', number <= notAfter)) return null;
  return fail(reading, 'out-of-range', `lies after notAfter, ${isoOf(notAfter)}.`, [isoOf(number)]);
}

function answer({ text, match, settings, order, draft, evidence }: Reading): NormalizedDate {
  const { year, month, day, endYear, endMonth, endDay } = draft;
  const { start, end, eras: printed, rule } = match;
  const isRange = endYear > 0;
  const isDayAlone = day > 0 && !isRange;
  const patternOrder = rule?.order ?? null;
  let from = writeDate(year, month, day);
  if (isDayAlone && settings.timeZone !== null) from = dayInZone(text, match, from, settings.timeZone);
  const to = isRange ? writeDate(endYear, endMonth, endDay) : from;
  return {
    ok: true,
    iso: isDayAlone ? from : null,
    edtf: isRange ? `${from}/${to}` : from,
    precision: isRange ? 'range' : day > 0 ? 'day' : month > 0 ? 'month' : 'year',
    start: day > 0 ? from : writeDate(year, month || 1, 1),
    end: isDayAlone ? from : isoOf(isRange ? lastDay(endYear, endMonth, endDay) : lastDay(year, month, 0)),
    calendar: printed === null ? 'gregorian' : (eras[(printed[1] ?? 0) - 1]?.[0] ?? 'gregorian'),
    text: copySlice(text, start, end),
    span: [start, end],
    order: day > 0 ? (patternOrder === 'told' ? order : patternOrder) : null,
    evidence,
  };
}

/** The number of the last day of a day, a month (`day` is 0) or a year (`month` is 0). */
function lastDay(year: number, month: number, day: number): number {
  return dayNumber(year, month || 12, day || daysInMonth(year, month || 12));
}
