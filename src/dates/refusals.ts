import type { Match } from './match.js';
import type { DateEvidence, DateRefusalReason, RefusedDate } from './types.js';

/** Why something is no date: the reason, what to say of it, and the dates that it could mean. */
export type Problem = readonly [
  reason: DateRefusalReason,
  message: string,
  candidates?: string[],
  needs?: 'reference' | null,
];

/** A slice that does not keep the text it was cut from in memory. */
export function copySlice(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  // V8 copies slices of up to 12 characters, and lets longer ones point into their text.
  return slice.length < 13 || text.length < 200 ? slice : ` ${slice}`.slice(1);
}

/** Says why what was found is no date. */
export function refuse(
  text: string,
  match: Match | null,
  [reason, message, candidates = [], needs = null]: Problem,
  evidence: DateEvidence[] = [],
): RefusedDate {
  const found = match && copySlice(text, match.start, match.end);
  return {
    ok: false,
    reason,
    candidates,
    message: found === null ? message : `"${found}" ${message}`,
    needs,
    text: found,
    span: match && [match.start, match.end],
    evidence,
  };
}
