import { detach } from '../engine/detach.js';
import type { Match } from './match.js';
import type { DateEvidence, DateRefusalReason, RefusedDate } from './types.js';

/** Why something is no date: the reason, what to say of it, and the dates that it could mean. */
export type Problem = readonly [
  reason: DateRefusalReason,
  message: string,
  candidates?: string[],
  needs?: 'reference' | null,
];

/** Characters. What a shorter text keeps in memory is not worth a copy. */
const SHORT_TEXT = 200;

/** A slice that does not keep a long text in memory. */
export function copySlice(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  return text.length < SHORT_TEXT ? slice : detach(slice);
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
