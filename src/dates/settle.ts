import { isDay } from './calendar.js';
import { complete } from './complete.js';
import { draftOf } from './draft.js';
import type { Draft } from './draft.js';
import { checkEras, checkLimit, checkWeekday, Findings } from './evidence.js';
import { AND, BETWEEN } from './kinds.js';
import type { Match } from './match.js';
import type { Settings } from './options.js';
import { refuse } from './refusals.js';
import { boundsOf, boundsOfDraft, readDateOf } from './result.js';
import type { DateOrder, NormalizedDate, RefusedDate } from './types.js';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/** Decides what a match means, or why it means nothing. */
export function settle(text: string, match: Match, settings: Settings): NormalizedDate {
  const orders = ordersOf(match, settings);
  const [order] = orders;
  if (orders.length === 1 && order !== undefined) return judge(text, match, settings, order);
  const readings = orders.map((one) => judge(text, match, settings, one));
  const days = readings.filter((reading) => reading.ok);
  const [only] = days;
  const candidates = [...new Set(days.map((day) => day.edtf))].sort();
  if (candidates.length > 1) return refuseAmbiguous(text, match, candidates);
  // Of readings that are all refused, the one that failed latest says most.
  const [refused] = readings.filter((reading) => !reading.ok && reading.reason === 'conflict');
  return only ?? refused ?? readings[0] ?? judge(text, match, settings, 'DMY');
}

function refuseAmbiguous(text: string, match: Match, candidates: string[]): RefusedDate {
  return refuse(text, match, 'ambiguous', {
    candidates,
    message: `can be ${candidates.join(' or ')}: pass dayOrder, or a weekday or notAfter that settles it.`,
  });
}

/** The orders of days in which the match can be read, the likeliest first. */
function ordersOf({ rule }: Match, { dayOrder }: Settings): readonly DateOrder[] {
  if (rule?.order != null) return [rule.order];
  if (rule?.numbers.includes('A') !== true) return ['DMY'];
  if (dayOrder === 'DMY' || dayOrder === 'MDY') return [dayOrder];
  if (!rule.numbers.includes('Z')) return ['DMY', 'MDY'];
  return dayOrder === 'YMD' ? ['YMD'] : ['DMY', 'MDY', 'YMD'];
}

function judge(text: string, match: Match, settings: Settings, order: DateOrder): NormalizedDate {
  const draft = draftOf(match, order, settings);
  const findings = new Findings();
  const isOrdered = match.rule?.numbers.includes('A') === true;
  if (!isPossible(draft)) return refuseImpossible(text, match, isOrdered ? order : null);
  const completion = complete(draft, match, settings);
  if (completion === 'needs-reference') {
    return refuse(text, match, 'no-date', {
      message: 'has no year or month of its own: pass a reference, the ISO day from which to count.',
      needs: 'reference',
    });
  }
  if (completion === 'out-of-range') {
    return refuse(text, match, 'out-of-range', { message: 'fits no day on or before notAfter.' });
  }
  if (isOrdered && settings.dayOrder === order) findings.note('day-order', true);
  const refusal = checkCalendar(text, match, draft);
  if (refusal !== null) return refusal;
  dropLooseEnd(draft, match);
  const bounds = boundsOfDraft(draft);
  if (bounds.last < bounds.first) {
    return refuse(text, match, 'conflict', { message: 'ends before it begins.' });
  }
  if (completion === 'completed') findings.note('reference-year', true);
  return (
    checkEras(text, match, draft, bounds, findings) ??
    checkWeekday(text, match, draft, bounds, settings, findings) ??
    checkLimit(text, match, bounds, settings, findings) ??
    readDateOf(
      text,
      match,
      draft,
      bounds,
      settings,
      isOrdered ? order : (match.rule?.order ?? null),
      findings,
    )
  );
}

/** False if no year has such a day and month. */
function isPossible({ month, day, endMonth, endDay }: Draft): boolean {
  // 2000 has every day that any year has.
  return isDay(2000, month || 1, day || 1) && isDay(2000, endMonth || month || 1, endDay || 1);
}

function refuseImpossible(text: string, match: Match, order: DateOrder | null): RefusedDate {
  const hint =
    order === null ? '' : ` in the order ${order}: pass another dayOrder if the text is printed in one`;
  return refuse(text, match, 'no-such-day', { message: `is no day of the calendar${hint}.` });
}

function checkCalendar(text: string, match: Match, draft: Draft): RefusedDate | null {
  const { year, month, day, endYear, endMonth, endDay } = draft;
  const lastYear = endYear || year;
  if (year < FIRST_YEAR || lastYear > LAST_YEAR) {
    const range = `${FIRST_YEAR} to ${LAST_YEAR}`;
    return refuse(text, match, 'out-of-range', {
      message: `lies outside the years that are read, ${range}.`,
    });
  }
  if (isDay(year, month || 1, day || 1) && isDay(lastYear, endMonth || 1, endDay || 1)) return null;
  return refuseImpossible(text, match, null);
}

/** Two days joined by "and" are a range only if nothing lies between them; else the first of them is the date. */
function dropLooseEnd(draft: Draft, match: Match): void {
  if (match.joint !== AND || match.context.kind === BETWEEN || draft.endYear === 0) return;
  const { year, month, day, endYear, endMonth, endDay } = draft;
  const start = boundsOf(year, month, day);
  const end = boundsOf(endYear, endMonth, endDay);
  if (end.first !== start.last + 1) draft.endYear = 0;
}
