import type { DateCalendar } from './types.js';

/** A way to count years: its calendar, what to add for the Gregorian year, its first and last ISO day, its names. */
export type Era = readonly [
  calendar: DateCalendar,
  offset: number,
  first: string,
  last: string,
  names: string,
];

const OPEN = '9999';

/** Every era that can be read. A year that lies outside its era is refused. */
export const eras: readonly Era[] = [
  // Juche 1 is 1912, the year in which Kim Il Sung was born; in use from 1997 until October 2024.
  ['juche', 1911, '1912', OPEN, 'juche|juché|주체|主体|主體|チュチェ|чучхе'],
  ['japanese', 2018, '2019-05-01', OPEN, '令和|r|㋿'],
  ['japanese', 1988, '1989-01-08', '2019-04-30', '平成|h|㍻'],
  ['japanese', 1925, '1926-12-25', '1989-01-07', '昭和|s|㍼'],
  ['japanese', 1911, '1912-07-30', '1926-12-25', '大正|㍽'],
  // Japan counted its months by the moon until the end of 1872.
  ['japanese', 1867, '1873', '1912-07-30', '明治|㍾'],
  ['roc', 1911, '1912', OPEN, '民国|民國|中华民国|中華民國'],
];
