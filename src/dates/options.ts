import { isoDayNumber } from './calendar.js';
import type { DateDirection, DateOptions, DateOrder } from './types.js';

/** Names of the days, Sunday first. */
export const weekdayNames: readonly string[] =
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The options, checked, with nothing left out. */
export interface Settings {
  /** Number of the reference day, counted from 1970-01-01; null if there is none. */
  reference: number | null;
  dayOrder: DateOrder | 'unknown';
  /** No order is given, and the text is in a language that prints a year of two digits first. */
  isYearFirst: boolean;
  direction: DateDirection;
  /** Sunday is 0; -1 if none is known. */
  weekday: number;
  /** Number of the latest day; Infinity if there is none. */
  notAfter: number;
  timeZone: string | null;
}

/** What an option must be: one of some words, or what a sentence says and a test finds true. */
type Demand = readonly string[] | readonly [says: string, isRight: (value: unknown) => boolean];

const isoDay = [
  'a day of the calendar as YYYY-MM-DD',
  (value: unknown) => isoDayNumber(value) !== undefined,
] as const;

const demands: readonly (readonly [keyof DateOptions, Demand])[] = [
  ['language', ['a tag such as "en"', (value) => typeof value === 'string']],
  ['dayOrder', ['DMY', 'MDY', 'YMD', 'unknown']],
  ['direction', ['past', 'nearest', 'future']],
  ['weekday', weekdayNames],
  ['timeZone', ['a name such as "Asia/Pyongyang"', isTimeZone]],
  ['reference', isoDay],
  ['notAfter', isoDay],
];

const defaults = settingsOf({});

/** Checks the options; throws a `TypeError` that names the one that is wrong. */
export function readOptions(options: DateOptions | undefined): Settings {
  if (options === undefined) return defaults;
  const given: unknown = options;
  if (typeof given !== 'object' || given === null) throw new TypeError('options must be an object');
  for (const [name, demand] of demands) {
    const value: unknown = options[name];
    if (value === undefined) continue;
    const [says = '', isRight] = demand;
    if (typeof isRight === 'function') check(name, value, isRight(value), says);
    else check(name, value, demand.includes(value as string), demand);
  }
  return settingsOf(options);
}

function settingsOf(options: DateOptions): Settings {
  const { reference, dayOrder, direction, weekday, notAfter, language, timeZone } = options;
  return {
    reference: isoDayNumber(reference) ?? null,
    dayOrder: dayOrder ?? 'DMY',
    isYearFirst: dayOrder === undefined && /^(?:ko|ja|zh)(?:-|$)/i.test(language ?? ''),
    direction: direction ?? 'past',
    weekday: weekdayNames.indexOf(weekday ?? ''),
    notAfter: isoDayNumber(notAfter) ?? Infinity,
    timeZone: timeZone ?? null,
  };
}

/** Throws a `TypeError` that names an option of a wrong type or value; `wanted` is a description, or every right value. */
export function check(
  name: string,
  value: unknown,
  isRight: boolean,
  wanted: string | readonly unknown[],
): void {
  if (isRight) return;
  const right = typeof wanted === 'string' ? wanted : `one of ${wanted.join(', ')}`;
  throw new TypeError(
    `options.${name} must be ${right}, not ${typeof value === 'string' ? `"${value}"` : typeof value === 'number' ? value : typeof value}`,
  );
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
