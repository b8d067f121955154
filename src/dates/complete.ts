import { dayOfNumber } from './calendar.js';
import { findPlace, monthly, weekly, yearly } from './cycles.js';
import type { Cycle, NumberedDay } from './cycles.js';
import type { Draft } from './draft.js';
import { SHIFT } from './kinds.js';
import type { Match } from './match.js';
import type { Settings } from './options.js';

/** What became of a date that the text gives only in part. */
export type Completion = 'printed' | 'completed' | 'needs-reference' | 'out-of-range';

/** Fills in what the text leaves to the reference. */
export function complete(draft: Draft, match: Match, settings: Settings): Completion {
  const pattern = match.rule?.format.pattern ?? '';
  if (draft.year > 0) return hasRelativeYear(match) ? 'completed' : 'printed';
  const { reference } = settings;
  if (reference === null) return 'needs-reference';
  if (pattern === 'R') moveTo(draft, reference.number + match.value);
  else if (pattern.includes('K')) {
    const months = reference.year * 12 + reference.month - 1 + match.value;
    draft.year = Math.floor(months / 12);
    draft.month = (months % 12) + 1;
  } else {
    const place = findPlace(cycleOf(draft, match, pattern, reference), searchOf(match, settings, reference));
    if (place === null) return 'out-of-range';
    const wasMonth = draft.day === 0 && pattern !== 'W';
    moveTo(draft, place.first);
    if (wasMonth) draft.day = 0;
  }
  if (match.rule?.isRange === true) completeEnd(draft);
  return 'completed';
}

function hasRelativeYear(match: Match): boolean {
  return match.years.some(({ year }) => year > 9999);
}

function moveTo(draft: Draft, number: number): void {
  const { year, month, day } = dayOfNumber(number);
  draft.year = year;
  draft.month = month;
  draft.day = day;
}

function cycleOf(draft: Draft, match: Match, pattern: string, reference: NumberedDay): Cycle {
  if (pattern === 'W') return weekly(match.value, reference);
  if (draft.shortYear >= 0) {
    const year = reference.year - (reference.year % 100) + draft.shortYear;
    return yearly(draft.month, draft.day, year, 100);
  }
  if (draft.month === 0) return monthly(draft.day, reference);
  return yearly(draft.month, draft.day, reference.year);
}

function searchOf({ context }: Match, settings: Settings, reference: NumberedDay) {
  const shift = context.kind === SHIFT ? context.value : 0;
  return {
    reference,
    direction: shift < 0 ? ('past' as const) : shift > 0 ? ('future' as const) : settings.direction,
    isStrict: shift !== 0,
    notAfter: settings.notAfter,
  };
}

function completeEnd(draft: Draft): void {
  if (draft.endMonth === 0) {
    const months = draft.year * 12 + draft.month - 1 + (draft.endDay < draft.day ? 1 : 0);
    draft.endYear = Math.floor(months / 12);
    draft.endMonth = (months % 12) + 1;
  } else draft.endYear = draft.year + (draft.endMonth < draft.month ? 1 : 0);
}
