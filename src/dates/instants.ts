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

// T17:33:04.123Z, 04:00:00 GMT, 11:52 PM +0900, GMT-05:30
const INSTANT =
  /^[T,:\s]{0,3}(\d{1,2}):?(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?\s?([ap])?\.?m?\.?\s?(?:([A-Z]{1,3})(?![A-Z])|(?=[+-]))(?:([+-]\d{1,2}):?(\d\d)?)?/i;

/**
 * The ISO day that a printed instant falls on in a time zone. A day stands as printed unless a time with an offset
 * follows it, or stands in it.
 */
export function dayInZone(text: string, match: Match, iso: string, timeZone: string): string {
  const parts = INSTANT.exec(
    /\s(\d?\d:.*)\s\d{4}$/.exec(text.slice(match.start, match.end))?.[1] ??
      text.slice(match.end, match.end + 48),
  );
  if (parts === null) return iso;
  const [, hour, minute, half, name = 'UTC', offset = '0', offsetMinutes = '0'] = parts;
  const zone = zones[name.toUpperCase()];
  if (zone === undefined) return iso;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const ahead = zone + Number(offset) * 60 + (offset.startsWith('-') ? -1 : 1) * Number(offsetMinutes);
  const moment = Date.parse(`${iso}T00:00Z`) + (hours * 60 + Number(minute) - ahead) * 60_000;
  // Swedish dates are ISO dates.
  return new Date(moment).toLocaleDateString('sv', { timeZone });
}
