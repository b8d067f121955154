import type { Match } from './match.js';
import type { DateEvidence, DateRefusalReason, RefusedDate } from './types.js';

/** What a refusal says besides its reason. */
interface Details {
  message: string;
  candidates?: string[];
  needs?: 'reference';
  evidence?: DateEvidence[];
}

/** A copy that does not keep the text it was cut from in memory. */
export function ownText(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  // Short slices are copies as it is; a long one of a short text keeps little.
  return slice.length < 13 || text.length < 4 * slice.length + 200 ? slice : ` ${slice}`.slice(1);
}

/** Says why what was found is no date. */
export function refuse(text: string, match: Match, reason: DateRefusalReason, details: Details): RefusedDate {
  const found = ownText(text, match.start, match.end);
  return {
    ok: false,
    reason,
    candidates: details.candidates ?? [],
    message: `"${found}" ${details.message}`,
    needs: details.needs ?? null,
    text: found,
    span: [match.start, match.end],
    evidence: details.evidence ?? [],
  };
}

/** Says that nothing in the text looks like a date. */
export function refuseAll(): RefusedDate {
  return {
    ok: false,
    reason: 'no-date',
    candidates: [],
    message: 'The text holds nothing that reads like a date.',
    needs: null,
    text: null,
    span: null,
    evidence: [],
  };
}
