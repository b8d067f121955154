import type { UrlDates } from './dates/types.js';

/** The dates that an address carries. */
export function dateFromUrl(url: string): UrlDates {
  if (typeof url !== 'string') throw new TypeError(`url must be a string, not ${typeof url}`);
  return { publishedOn: null, ingestedAt: null };
}
