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
  direction: DateDirection;
  /** Sunday is 0; -1 if none is known. */
  weekday: number;
  /** Number of the latest day; Infinity if there is none. */
  notAfter: number;
  timeZone: string | null;
}

const defaults: Settings = {
  reference: null,
  dayOrder: 'DMY',
  direction: 'past',
  weekday: -1,
  notAfter: Infinity,
  timeZone: null,
};

/** Checks the options; throws a `TypeError` that names the one that is wrong. */
export function readOptions(options: DateOptions | undefined): Settings {
  if (options === undefined) return defaults;
  const given: unknown = options;
  if (typeof given !== 'object' || given === null) throw new TypeError('options must be an object');
  const { reference, dayOrder, direction, weekday, notAfter, language, timeZone } = options;
  check('language', language, typeof language === 'string', 'a BCP 47 tag such as "en"');
  checkName('dayOrder', dayOrder, ['DMY', 'MDY', 'YMD', 'unknown']);
  checkName('direction', direction, ['past', 'nearest', 'future']);
  checkName('weekday', weekday, weekdayNames);
  check('timeZone', timeZone, isTimeZone(timeZone), 'an IANA name such as "Asia/Pyongyang"');
  return {
    reference: readDay('reference', reference) ?? null,
    dayOrder: dayOrder ?? defaults.dayOrder,
    direction: direction ?? defaults.direction,
    weekday: weekday === undefined ? -1 : weekdayNames.indexOf(weekday),
    notAfter: readDay('notAfter', notAfter) ?? Infinity,
    timeZone: timeZone ?? null,
  };
}

/** Throws a `TypeError` that names an option of a wrong type or value. */
export function check(name: string, value: unknown, isRight: boolean, wanted: string): void {
  if (value === undefined || isRight) return;
  throw new TypeError(
    `options.${name} must be ${wanted}, not ${typeof value === 'string' ? `"${value}"` : typeof value}`,
  );
}

function checkName(name: string, value: unknown, names: readonly unknown[]): void {
  check(name, value, names.includes(value), `one of ${names.join(', ')}`);
}

function readDay(name: string, value: string | undefined): number | undefined {
  const number = value === undefined ? undefined : isoDayNumber(value);
  check(name, value, number !== undefined, 'a day of the calendar as YYYY-MM-DD');
  return number;
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
