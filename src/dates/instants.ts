import type { Draft } from './draft.js';
import type { Match } from './match.js';

/** Minutes ahead of UTC of the zones that the press abbreviates. */
const zones: Readonly<Record<string, number>> = {
  Z: 0,
  GMT: 0,
  UTC: 0,
  KST: 540,
  JST: 540,
  MSK: 180,
  EST: -300,
  EDT: -240,
  PST: -480,
  PDT: -420,
};

// T17:33:04.123Z, T173304Z, 04:00:00 GMT, 11:52 PM +0900, GMT-05:30
const INSTANT =
  /^[T,:\s]{0,3}(\d{1,2}):?(\d\d)(?::?\d\d(?:[.,]\d{1,9})?)?\s?([ap])?\.?m?\.?\s?(?:([A-Z]{1,3})(?![A-Z])|(?=[+-]))(?:([+-]\d{1,2}):?(\d\d)?)?/i;

/** Minutes: no clock shows more hours, and no zone lies further from UTC. */
const DAY = 24 * 60;
const FARTHEST = 14 * 60;

/**
 * Moves a printed day to the one on which the printed instant falls in a time zone. A day stands as printed unless a time
 * with an offset follows it, or stands in it.
 */
export function moveIntoZone(draft: Draft, text: string, match: Match, timeZone: string): void {
  const minutes = readMinutes(text, match);
  if (minutes === null) return;
  const moment = new Date(0);
  moment.setUTCFullYear(draft.year, draft.month - 1, draft.day);
  moment.setUTCMinutes(minutes);
  // Swedish dates are ISO dates.
  const [year, month, day] = moment.toLocaleDateString('sv', { timeZone }).split('-').map(Number);
  Object.assign(draft, { year, month, day });
}

/** The minutes after midnight UTC of the printed day; null where no time with an offset is printed that a clock can show. */
function readMinutes(text: string, match: Match): number | null {
  const parts = INSTANT.exec(
    /\s(\d?\d:.*)\s\d{4}$/.exec(text.slice(match.start, match.end))?.[1] ??
      text.slice(match.end, match.end + 48),
  );
  if (parts === null) return null;
  const [, hour, minute, half, name = 'UTC', offset = '0', offsetMinutes = '0'] = parts;
  const zone = zones[name.toUpperCase()];
  if (zone === undefined) return null;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const time = hours * 60 + Number(minute);
  const ahead = zone + Number(offset) * 60 + (offset.startsWith('-') ? -1 : 1) * Number(offsetMinutes);
  return time <= DAY && Number(minute) < 60 && Math.abs(ahead) <= FARTHEST ? time - ahead : null;
}
