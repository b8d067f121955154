import { wordSet } from './word-set.js';

/** The days of the week, as English prints them. */
export const WEEKDAYS: ReadonlySet<string> = wordSet(
  'sunday monday tuesday wednesday thursday friday saturday',
);

/** The months, whole and cut short, as English prints them. */
export const MONTHS: ReadonlySet<string> = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** The days of the week with their capital, for a pattern. */
export const CAPITAL_WEEKDAYS = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
