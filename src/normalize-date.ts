import type { Match } from './dates/match.js';
import { readOptions } from './dates/options.js';
import { refuseAll } from './dates/refusals.js';
import { findDate } from './dates/scan.js';
import { settle } from './dates/settle.js';
import type { DateOptions, NormalizedDate, RefusedDate } from './dates/types.js';

/**
 * Reads the first date in a text, in English, Korean, Japanese, Chinese, Russian or Spanish.
 *
 * Never throws on any string, and never answers with a day that the text and the options do not support.
 *
 * @throws TypeError if `text` is no string, or an option is of the wrong type; the message names it.
 * @example
 * normalizeDate('Date: 01/10/2023').edtf // '2023-10-01'
 */
export function normalizeDate(text: string, options?: DateOptions): NormalizedDate {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, not ${typeof text}`);
  const settings = readOptions(options);
  let refused: RefusedDate | null = null;
  let from = 0;
  for (;;) {
    const match = findDate(text, from);
    if (match === null) return refused ?? refuseAll();
    const read = settle(text, match, settings);
    if (read.ok || !isWeak(match, read)) return read;
    refused ??= read;
    from = match.end;
  }
}

/** True for what so often is no date that a later date counts for more. */
function isWeak(match: Match, refused: RefusedDate): boolean {
  const { numbers } = match;
  if (refused.reason === 'no-such-day') return numbers.some((number) => number > 31) && numbers.length < 4;
  return refused.needs === 'reference' && match.rule?.isWeak === true;
}
