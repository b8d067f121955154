import { ingestionShape, packedQuery, publicationShapes, withoutArchive } from './addresses.js';
import { isDay, writeDate } from './calendar.js';
import type { UrlDates } from './types.js';

/**
 * Reads the dates that an address carries: the day on which the page was published, and the instant at which KCNA Watch
 * took it in. The two are never mixed: a bulk import is years younger than what it imports.
 *
 * Any string gets an answer; a day that the calendar does not have is null.
 *
 * @param url - An address of KCNA Watch or of an outlet, archived or not.
 * @throws TypeError if `url` is no string.
 * @example
 * ```ts
 * dateFromUrl('http://rodong.rep.kp/en/index.php?strPageID=SF01_02_01&newsID=2022-03-10-0002').publishedOn; // '2022-03-10'
 * ```
 */
export function dateFromUrl(url: string): UrlDates {
  if (typeof url !== 'string') throw new TypeError(`url must be a string, not ${typeof url}`);
  const address = withoutArchive(url);
  const [, seconds] = ingestionShape.exec(address) ?? [];
  if (seconds !== undefined) return { publishedOn: null, ingestedAt: isoInstant(Number(seconds)) };
  const [bare = ''] = address.split('#');
  const path = /\.[a-z]+$/i.test(bare) ? bare : bare.replace(/\?.*/s, '');
  const [, packed = ''] = packedQuery.exec(address) ?? [];
  return {
    publishedOn: publicationDay(unpack(packed)) ?? publicationDay(bare) ?? publicationDay(path),
    ingestedAt: null,
  };
}

/** Unpacks base64, whatever its padding. */
function unpack(packed: string): string {
  // One sign more than whole bytes need is what is left of a wrong padding.
  return atob(packed.length % 4 === 1 ? packed.slice(0, -1) : packed);
}

function isoInstant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000', '');
}

function publicationDay(address: string): string | null {
  for (const shape of publicationShapes) {
    const groups = shape.exec(address)?.groups;
    if (groups === undefined) continue;
    const [year = 0, month = 0, day = 0] = [groups['year'], groups['month'], groups['day']].map(Number);
    // The first of these sites went online in 1996.
    const fullYear = year > 99 ? year : year + (year < 90 ? 2000 : 1900);
    if (fullYear > 1944 && fullYear < 2100 && isDay(fullYear, month, day))
      return writeDate(fullYear, month, day);
  }
  return null;
}
