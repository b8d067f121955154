import { isoDayNumber } from '../dates/calendar.js';
import type { NormalizedDate } from '../dates/types.js';
import { normalizeDate } from '../dates/normalize-date.js';
import { textOf, type Place } from '../page/page.js';
import type { Report } from '../page/report.js';
import type { DatelineFinding } from '../recognise/dateline.js';
import { implied, stated, type Finding } from '../page/finding.js';
import type { Findings } from '../recognise/recognise.js';

/** The dateline, value by value. */
interface SettledDateline {
  readonly place: Finding<string>;
  readonly on: Finding<string> | null;
  readonly agency: Finding<'KCNA'>;
}

/** The days of a statement. */
export interface SettledDays {
  readonly publishedOn: Finding<string> | null;
  readonly issuedOn: Finding<string> | null;
  readonly capturedOn: Finding<string> | null;
  readonly dateline: SettledDateline | null;
}

/** Chooses the days, each from the place that states it; a crawl line never stands in for a publication date. */
export function settleDays(findings: Findings, reference: string | undefined, report: Report): SettledDays {
  const publishedOn = settlePublication(findings, report);
  const capturedOn = chooseFirst(findings.crawlDays, 'crawl-date-conflict', report);
  if (publishedOn !== null && capturedOn !== null && capturedOn.value < publishedOn.value) {
    const words = [capturedOn.value, publishedOn.value];
    report('captured-before-published', words, capturedOn.places[0], publishedOn.places[0]);
  }
  const dateline =
    findings.body.dateline && settleDateline(findings.body.dateline, publishedOn?.value, reference, report);
  const countFrom = dateline?.on?.value ?? publishedOn?.value ?? reference;
  return { publishedOn, capturedOn, dateline, issuedOn: settleIssue(findings, countFrom, report) };
}

/** The `Date:` line; without one, the day in the agency's footer. */
function settlePublication({ dateLine, body }: Findings, report: Report): Finding<string> | null {
  if (dateLine.hasDate) {
    const chosen = chooseFirst(dateLine.days, 'date-conflict', report);
    const { footerDay } = body;
    if (
      chosen !== null &&
      footerDay !== null &&
      Math.abs(countDays(chosen.value, footerDay.value)) > MOST_EARLY
    )
      report('date-conflict', [chosen.value, footerDay.value], chosen.places[0], footerDay.places[0]);
    return chosen;
  }
  if (body.footerDay === null) report('missing-date');
  else report('implied-date', body.footerDay.places.map(textOf), body.footerDay.places[0]);
  return body.footerDay;
}

/** The first of several days that should agree. */
function chooseFirst(
  days: readonly Finding<string>[],
  conflict: 'date-conflict' | 'crawl-date-conflict',
  report: Report,
): Finding<string> | null {
  const [chosen] = days;
  const other = days.find((day) => day.value !== chosen?.value);
  if (chosen !== undefined && other !== undefined) {
    report(conflict, [chosen.value, other.value], chosen.places[0], other.places[0]);
  }
  return chosen ?? null;
}

/** The year is not printed: it is that of the nearest such day to the page's date, else of the last one on or before `reference`. */
function settleDateline(
  dateline: DatelineFinding,
  publishedOn: string | undefined,
  reference: string | undefined,
  report: Report,
): SettledDateline {
  const { row, place, day, agency } = dateline;
  const text = textOf(day);
  const date = publishedOn === undefined ? normalizeDate(text, { reference }) : readNear(text, publishedOn);
  if (date === null) report('day-after-page', [text, publishedOn ?? ''], day);
  return {
    place: stated(textOf(place), place, row),
    on: date && findDay(date, day, row),
    agency: stated('KCNA', agency, row),
  };
}

/** Days. An article may be listed so long before the day that it is dated, or after it. */
const MOST_EARLY = 3;
const MOST_LATE = 366;

/** The nearest such day to the page's, but no later one than a page can know; null if it lies after the page all the same. */
function readNear(text: string, publishedOn: string): NormalizedDate | null {
  const nearest = normalizeDate(text, { reference: publishedOn, direction: 'nearest' });
  if (!nearest.ok || nearest.iso === null) return nearest;
  const early = countDays(publishedOn, nearest.iso);
  const isStated = nearest.evidence.every(({ kind }) => kind !== 'reference-year');
  if (early <= MOST_EARLY || isStated) return nearest;
  const past = normalizeDate(text, { reference: publishedOn });
  const isOld = past.ok && past.iso !== null && countDays(past.iso, publishedOn) > MOST_LATE;
  return early <= SOON_AFTER || isOld ? null : past;
}

/** The day that the lead names, counted back from `countFrom`; else the closing line's. */
function settleIssue(
  { lead, body }: Findings,
  countFrom: string | undefined,
  report: Report,
): Finding<string> | null {
  if (lead?.day == null) return body.closingDay;
  const text = textOf(lead.day);
  const day = countFrom === undefined ? normalizeDate(text) : readBefore(text, countFrom);
  const found = findDay(day, lead.day, 'lead-day');
  if (found === null && countFrom === undefined && body.closingDay !== null) return body.closingDay;
  if (found !== null && countFrom !== undefined && isSoonAfter(text, found, countFrom)) {
    report('day-after-page', [text, countFrom], lead.day);
    return null;
  }
  if (found !== null)
    return lead.isDayWeak && !isJustBefore(found.value, countFrom) ? body.closingDay : found;
  report(!day.ok && day.reason === 'conflict' ? 'weekday-conflict' : 'unresolved-day', [text], lead.day);
  return null;
}

/** The day that was read; implied where its year, or all but its weekday, comes from elsewhere. */
function findDay(day: NormalizedDate, place: Place, row: string): Finding<string> | null {
  if (!day.ok || day.iso === null) return null;
  const isImplied = day.evidence.some(({ kind }) => kind === 'reference-year');
  return (isImplied ? implied : stated)(day.iso, place, row);
}

// "January 3", "the 3rd", "３일"; a weekday is never the next day's
const FIGURE = /[\d\uff10-\uff19]/;

/** The last such day on or before a day, unless the day after it is one: west of Korea a page's day may be the one before. */
function readBefore(text: string, countFrom: string): NormalizedDate {
  const past = normalizeDate(text, { reference: countFrom });
  if (!past.ok || past.iso === null || isJustBefore(past.iso, countFrom) || !FIGURE.test(text)) return past;
  const nearest = normalizeDate(text, { reference: countFrom, direction: 'nearest' });
  return nearest.ok && nearest.iso !== null && countDays(countFrom, nearest.iso) === 1 ? nearest : past;
}

/** Days. Nearly a year before a page lies no day that its lead names without a year; weeks after it, a slip. */
const LONG_BEFORE = 300;
const SOON_AFTER = 31;

/** Whether a day without its year lies right after the page's own, so that either of them is a slip. */
function isSoonAfter(text: string, { value, basis }: Finding<string>, countFrom: string): boolean {
  if (basis !== 'implied' || countDays(value, countFrom) < LONG_BEFORE) return false;
  const after = normalizeDate(text, { reference: countFrom, direction: 'future' });
  return after.ok && after.iso !== null && countDays(countFrom, after.iso) <= SOON_AFTER;
}

/** Days. A day named behind what the document is about is the day of issue only if the page follows it closely. */
const LONGEST_DELAY = 3;

function isJustBefore(day: string, countFrom: string | undefined): boolean {
  if (countFrom === undefined) return false;
  const delay = countDays(day, countFrom);
  return delay >= 0 && delay <= LONGEST_DELAY;
}

function countDays(from: string, to: string): number {
  return (isoDayNumber(to) ?? NaN) - (isoDayNumber(from) ?? NaN);
}
