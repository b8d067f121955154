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

const defaults: Settings = {
  reference: null,
  dayOrder: 'DMY',
  isYearFirst: false,
  direction: 'past',
  weekday: -1,
  notAfter: Infinity,
  timeZone: null,
};

const dayOrders: readonly unknown[] = ['DMY', 'MDY', 'YMD', 'unknown'];
const directions: readonly unknown[] = ['past', 'nearest', 'future'];

/** Checks the options; throws a `TypeError` that names the one that is wrong. */
export function readOptions(options: DateOptions | undefined): Settings {
  if (options === undefined) return defaults;
  const given: unknown = options;
  if (typeof given !== 'object' || given === null) throw new TypeError('options must be an object');
  const { reference, dayOrder = 'DMY', direction = 'past', weekday, notAfter, language, timeZone } = options;
  check('language', language, language === undefined || typeof language === 'string', 'a tag such as "en"');
  check('dayOrder', dayOrder, dayOrders.includes(dayOrder), dayOrders);
  check('direction', direction, directions.includes(direction), directions);
  const weekdayNumber = weekday === undefined ? -1 : weekdayNames.indexOf(weekday);
  check('weekday', weekday, weekday === undefined || weekdayNumber >= 0, weekdayNames);
  check(
    'timeZone',
    timeZone,
    timeZone === undefined || isTimeZone(timeZone),
    'a name such as "Asia/Pyongyang"',
  );
  return {
    reference: reference === undefined ? null : readDay('reference', reference),
    dayOrder,
    isYearFirst: options.dayOrder === undefined && /^(?:ko|ja|zh)(?:-|$)/i.test(language ?? ''),
    direction,
    weekday: weekdayNumber,
    notAfter: notAfter === undefined ? Infinity : readDay('notAfter', notAfter),
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
    `options.${name} must be ${right}, not ${typeof value === 'string' ? `"${value}"` : typeof value}`,
  );
}

function readDay(name: string, value: string): number {
  const number = isoDayNumber(value);
  check(name, value, number !== undefined, 'a day of the calendar as YYYY-MM-DD');
  return number ?? 0;
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
