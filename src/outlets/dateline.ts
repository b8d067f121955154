import { DATELINE_AGENCIES, DATELINES, type DatelineRow } from '../tables/datelines.js';

/** The row of a dateline, and what its groups hold. */
export interface DatelineMatch {
  readonly row: DatelineRow;
  readonly match: RegExpExecArray;
}

/** A dateline is short; no row looks further than this. */
const LONGEST_DATELINE = 140;

/** The dateline that opens a text; null if none does. */
export function matchDateline(text: string): DatelineMatch | null {
  const head = text.slice(0, LONGEST_DATELINE);
  // Most lines name no agency, and are asked no more.
  if (!DATELINE_AGENCIES.some((agency) => head.includes(agency))) return null;
  for (const row of DATELINES) {
    const match = row.pattern().exec(head);
    if (match !== null) return { row, match };
  }
  return null;
}
