import { dayNumber, dayOfNumber, isoDay, weekdayOf } from './calendar.js';
import type { Draft } from './draft.js';
import { eras } from './eras.js';
import type { Match } from './match.js';
import type { Settings } from './options.js';
import { refuse } from './refusals.js';
import type { Bounds } from './result.js';
import type { DateEvidence, DateEvidenceKind, RefusedDate } from './types.js';
import { weekdayNames } from './weekdays.js';

/** Gathers the checks that are made of one reading. */
export class Findings {
  readonly evidence: DateEvidence[] = [];

  note(kind: DateEvidenceKind, agrees: boolean): void {
    this.evidence.push({ kind, agrees });
  }
}

function isoOf(number: number): string {
  const { year, month, day } = dayOfNumber(number);
  return isoDay(year, month, day);
}

/** A year printed in two calendars must be one year, and its era must have lasted that long. */
export function checkEras(
  text: string,
  match: Match,
  draft: Draft,
  bounds: Bounds,
  findings: Findings,
): RefusedDate | null {
  for (const { year, era, pair } of match.years) {
    const row = eras[era - 1];
    if (row === undefined) continue;
    if (pair > 0) {
      findings.note('era-pair', pair === year);
      if (pair !== year) return refusePair(text, match, draft, [year, pair], findings);
    }
    if (isOutside(bounds, row.first, row.last)) {
      const message = `lies outside its era, which lasted from ${row.first} to ${row.last}.`;
      return refuse(text, match, 'no-such-day', { message, evidence: findings.evidence });
    }
  }
  return null;
}

function isOutside(bounds: Bounds, first: string, last: string): boolean {
  return isoOf(bounds.last) < first || isoOf(bounds.first) > last;
}

function refusePair(
  text: string,
  match: Match,
  { month, day }: Draft,
  years: readonly number[],
  { evidence }: Findings,
): RefusedDate {
  const candidates = years.map((year) =>
    isoOf(dayNumber(year, month || 1, day || 1)).slice(0, day > 0 ? 10 : month > 0 ? 7 : 4),
  );
  return refuse(text, match, 'conflict', {
    candidates: candidates.sort(),
    message: `prints one year in two calendars that disagree, ${years.join(' and ')}: see which of them is a slip.`,
    evidence,
  });
}

/** A day must fall on the weekday that is printed beside it, and on the one that is known from elsewhere. */
export function checkWeekday(
  text: string,
  match: Match,
  draft: Draft,
  bounds: Bounds,
  settings: Settings,
  findings: Findings,
): RefusedDate | null {
  if (draft.day === 0 || draft.endYear > 0) return null;
  const actual = weekdayOf(bounds.first);
  for (const expected of [match.weekday, settings.weekday]) {
    if (expected < 0) continue;
    findings.note('weekday', expected === actual);
    if (expected === actual) continue;
    return refuse(text, match, 'conflict', {
      candidates: [isoOf(bounds.first)],
      message: `is a ${weekdayNames[actual] ?? ''}, not a ${weekdayNames[expected] ?? ''}: one of the two is a slip, or dayOrder is another.`,
      evidence: findings.evidence,
    });
  }
  return null;
}

/** A date cannot begin after the latest day that it can be. */
export function checkLimit(
  text: string,
  match: Match,
  bounds: Bounds,
  settings: Settings,
  findings: Findings,
): RefusedDate | null {
  if (settings.notAfter === Infinity) return null;
  const agrees = bounds.first <= settings.notAfter;
  findings.note('not-after', agrees);
  if (agrees) return null;
  return refuse(text, match, 'out-of-range', {
    candidates: [isoOf(bounds.first)],
    message: `lies after ${isoOf(settings.notAfter)}, the latest day that notAfter allows.`,
    evidence: findings.evidence,
  });
}
