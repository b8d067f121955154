import { isToldYear } from './complete.js';
import { YEAR } from './kinds.js';
import { type Match, STEP, valueOf } from './match.js';
import { readOptions } from './options.js';
import { refuse } from './refusals.js';
import { findDate } from './scan.js';
import { settle } from './settle.js';
import type { DateOptions, NormalizedDate, RefusedDate } from './types.js';

/** Formats so often no date that, where they cannot be settled, a date further on counts for more. */
const weakPatterns = ['W', 'R', 'ds', 'd', 'd일', 'Kd일', 'M月', 'N'];

/**
 * Reads the first date in a text, in English, Korean, Japanese, Chinese, Russian or Spanish.
 *
 * Never throws on any string, and never answers with a day that the text and the options do not support.
 *
 * @param text - A text that may hold a date: a label, a dateline, a whole page.
 * @param options - What is known besides: the order of day and month, a day near the text's.
 * @throws TypeError if `text` is no string, or an option is of the wrong type; the message names it.
 * @example
 * ```ts
 * normalizeDate('Date: 01/10/2023').edtf; // '2023-10-01'
 * ```
 */
export function normalizeDate(text: string, options?: DateOptions): NormalizedDate {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, not ${typeof text}`);
  const settings = readOptions(options);
  let refused: RefusedDate | null = null;
  for (let from = 0; ;) {
    const match = findDate(text, from);
    if (match === null)
      return refused ?? refuse(text, null, ['no-date', 'The text has nothing that reads like a date.']);
    const read = settle(text, match, settings);
    if (read.ok || !isWeak(match, read)) return read;
    refused ??= read;
    from = match.end;
  }
}

function isWeak(match: Match, { reason, needs }: RefusedDate): boolean {
  const { rule, tokens } = match;
  const pattern = rule?.pattern ?? '';
  // "every Sunday" gives way to a date; "on April 15 that year" is one, and later days lie in its year.
  if (reason === 'no-date' && needs === null) return !isToldYear(valueOf(match, YEAR));
  // 99/45/2023 is the number of a document rather than a slip, 70일 a number of days.
  if (reason === 'no-such-day')
    return /^[ADd]/.test(pattern) && tokens.some((value, at) => at % STEP === 1 && value > 31 && value < 100);
  return needs === 'reference' && weakPatterns.includes(pattern);
}
