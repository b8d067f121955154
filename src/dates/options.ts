import { dayNumber, isDay } from './calendar.js';
import type { Day } from './calendar.js';
import type { DateDirection, DateOptions, DateOrder } from './types.js';
import { weekdayNames } from './weekdays.js';

/** The options, checked, with nothing left out. */
export interface Settings {
  /** The reference day and its number; null if there is none. */
  reference: (Day & { number: number }) | null;
  dayOrder: DateOrder | 'unknown';
  direction: DateDirection;
  /** Sunday is 0; -1 if none is known. */
  weekday: number;
  /** Day number; Infinity if there is none. */
  notAfter: number;
  timeZone: string | null;
}

const defaults: Settings = Object.freeze({
  reference: null,
  dayOrder: 'DMY',
  direction: 'past',
  weekday: -1,
  notAfter: Infinity,
  timeZone: null,
});

const orders: readonly (DateOrder | 'unknown')[] = ['DMY', 'MDY', 'YMD', 'unknown'];
const directions: readonly DateDirection[] = ['past', 'nearest', 'future'];

// 2023-10-01
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Checks the options; throws a `TypeError` that names the one that is wrong. */
export function readOptions(options: DateOptions | undefined): Settings {
  if (options === undefined) return defaults;
  if (!isObject(options)) throw new TypeError('options must be an object');
  const { reference, dayOrder, direction, weekday, notAfter, language, timeZone } = options;
  if (language !== undefined && typeof language !== 'string')
    throw wrong('language', 'a BCP 47 tag such as "en"', language);
  const limit = notAfter === undefined ? null : readDay('notAfter', notAfter);
  return {
    reference: reference === undefined ? null : readDay('reference', reference),
    dayOrder: oneOf('dayOrder', orders, dayOrder, defaults.dayOrder),
    direction: oneOf('direction', directions, direction, defaults.direction),
    weekday: weekday === undefined ? -1 : weekdayNames.indexOf(oneOf('weekday', weekdayNames, weekday, '')),
    notAfter: limit === null ? Infinity : limit.number,
    timeZone: timeZone === undefined ? null : readTimeZone(timeZone),
  };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** The error for an option of a wrong type or value. */
export function wrong(name: string, wanted: string, given: unknown): TypeError {
  return new TypeError(`options.${name} must be ${wanted}, not ${describe(given)}`);
}

function describe(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : value === null ? 'null' : typeof value;
}

function oneOf<T extends string>(name: string, allowed: readonly T[], value: T | undefined, otherwise: T): T {
  if (value === undefined) return otherwise;
  if (!allowed.includes(value)) throw wrong(name, `one of ${allowed.join(', ')}`, value);
  return value;
}

function readDay(name: string, value: unknown): Day & { number: number } {
  const parts = typeof value === 'string' ? ISO_DAY.exec(value) : null;
  const [year, month, day] = (parts ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) {
    throw wrong(name, 'a day of the calendar as YYYY-MM-DD', value);
  }
  return { year, month, day, number: dayNumber(year, month, day) };
}

function readTimeZone(value: unknown): string {
  if (typeof value === 'string' && value !== '') {
    try {
      new Intl.DateTimeFormat('en', { timeZone: value });
      return value;
    } catch {
      // Told of below, under the option's own name.
    }
  }
  throw wrong('timeZone', 'the IANA name of a time zone, such as "Asia/Pyongyang"', value);
}
