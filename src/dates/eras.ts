import type { DateCalendar } from './types.js';

/** A way to count years from some year on. */
export interface Era {
  calendar: DateCalendar;
  /** The Gregorian year is the era's year plus this. */
  offset: number;
  /** First ISO day of the era, or the first that its calendar shares with the Gregorian one. */
  first: string;
  /** Last ISO day of the era. */
  last: string;
  /** Names that go before the era's year, parted by `|`. */
  names: string;
  /** Names that go after the era's year and the word for year; `_` is a space. */
  namesAfter?: string;
}

const OPEN = '9999-12-31';

/** Every era that can be read. A year that lies outside its era is refused. */
export const eras: readonly Era[] = [
  // Juche 1 is 1912, the year in which Kim Il Sung was born; counted from 9 September 1997 until October 2024.
  {
    calendar: 'juche',
    offset: 1911,
    first: '1912-01-01',
    last: OPEN,
    names: 'juche|juché|주체|主体|主體|チュチェ|чучхе',
    namesAfter: 'года_чучхе|год_чучхе|г_чучхе|de_la_era_juche|de_juche',
  },
  { calendar: 'japanese', offset: 2018, first: '2019-05-01', last: OPEN, names: '令和|㋿' },
  { calendar: 'japanese', offset: 1988, first: '1989-01-08', last: '2019-04-30', names: '平成|㍻' },
  { calendar: 'japanese', offset: 1925, first: '1926-12-25', last: '1989-01-07', names: '昭和|㍼' },
  { calendar: 'japanese', offset: 1911, first: '1912-07-30', last: '1926-12-25', names: '大正|㍽' },
  // Japan counted its months by the moon until the end of 1872.
  { calendar: 'japanese', offset: 1867, first: '1873-01-01', last: '1912-07-30', names: '明治|㍾' },
  {
    calendar: 'roc',
    offset: 1911,
    first: '1912-01-01',
    last: OPEN,
    names: '中華民國|中华民国|民國|民国',
  },
];
