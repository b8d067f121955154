import { isDay, isoOf, writeDate } from './calendar.js';
import { checkCalendar, checkEras, checkNotAfter, checkWeekday, lastDay, note } from './checks.js';
import { complete } from './complete.js';
import { draftOf, isDayAlone, type Draft } from './draft.js';
import { eras } from './eras.js';
import { moveIntoZone } from './instants.js';
import type { Match } from './match.js';
import type { Settings } from './options.js';
import { copySlice, type Problem, refuse } from './refusals.js';
import type { DateEvidence, DateOrder, NormalizedDate, ReadDate } from './types.js';

/** Reads a match in one order of day and month: makes every check, and builds the answer. */
export function readAs(text: string, match: Match, settings: Settings, order: DateOrder): NormalizedDate {
  const draft = draftOf(match, order);
  const evidence: DateEvidence[] = [];
  const problem =
    completeDraft(draft, match, settings, order, evidence) ??
    checkCalendar(draft, match) ??
    checkEras(draft, match, evidence) ??
    checkWeekday(draft, match.weekday, evidence) ??
    checkKnown(text, match, draft, settings, evidence);
  return problem === null
    ? answer(text, match, draft, order, evidence)
    : refuse(text, match, problem, evidence);
}

/** The printed weekday is that of the printed day; what is known besides is asked of the day in the time zone. */
function checkKnown(
  text: string,
  match: Match,
  draft: Draft,
  { weekday, notAfter, timeZone }: Settings,
  evidence: DateEvidence[],
): Problem | null {
  if (timeZone !== null && isDayAlone(draft)) moveIntoZone(draft, text, match, timeZone);
  return checkWeekday(draft, weekday, evidence) ?? checkNotAfter(draft, notAfter, evidence);
}

function completeDraft(
  draft: Draft,
  match: Match,
  settings: Settings,
  order: DateOrder,
  evidence: DateEvidence[],
): Problem | null {
  const { year, month, day, endMonth, endDay } = draft;
  const isTold = match.rule?.order === 'told';
  // 2000 has every day that any year has.
  if (!isDay(2000, month || 1, day || 1) || !isDay(2000, endMonth || month || 1, endDay || 1))
    return [
      'no-such-day',
      `is no day of the calendar${isTold ? ` in the order ${order}: see dayOrder` : ''}.`,
    ];
  const problem = complete(draft, match, settings);
  if (problem !== null) return problem;
  if (isTold && settings.dayOrder === order) note(evidence, 'day-order', true);
  if (year !== draft.year) note(evidence, 'reference-year', true);
  return null;
}

function answer(
  text: string,
  match: Match,
  draft: Draft,
  order: DateOrder,
  evidence: DateEvidence[],
): ReadDate {
  const { year, month, day, endYear, endMonth, endDay } = draft;
  const { start, end, eras: printed, rule } = match;
  const patternOrder = rule?.order ?? null;
  const isRange = endYear > 0;
  const isOneDay = isDayAlone(draft);
  const first = writeDate(year, month, day);
  const last = isRange ? writeDate(endYear, endMonth, endDay) : first;
  return {
    ok: true,
    iso: isOneDay ? first : null,
    edtf: isRange ? `${first}/${last}` : first,
    precision: isRange ? 'range' : day > 0 ? 'day' : month > 0 ? 'month' : 'year',
    start: day > 0 ? first : writeDate(year, month || 1, 1),
    end: isOneDay ? first : isoOf(isRange ? lastDay(endYear, endMonth, endDay) : lastDay(year, month, 0)),
    calendar: printed === null ? 'gregorian' : (eras[(printed[1] ?? 0) - 1]?.[0] ?? 'gregorian'),
    text: copySlice(text, start, end),
    span: [start, end],
    order: day > 0 ? (patternOrder === 'told' ? order : patternOrder) : null,
    evidence,
  };
}
