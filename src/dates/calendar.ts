import { isLeapYear } from 'date-fns/isLeapYear';

/**
 * Days as ISO text and as numbers counted from 1970-01-01. Only UTC is asked for: a day made in the local time zone can
 * be another, as `new Date(2011, 11, 30)` is under Pacific/Apia, which skipped that day.
 */

const MILLISECONDS = 86_400_000;

/** How many days the month has; 0 if there is no such month. */
export function daysInMonth(year: number, month: number): number {
  // The middle of June lies in the year that it is asked for, whatever the time zone.
  if (month === 2) return isLeapYear(new Date(year, 5, 15)) ? 29 : 28;
  return month < 1 || month > 12 ? 0 : 30 + ((month + (month >> 3)) & 1);
}

/** True if the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  return day > 0 && month > 0 && month < 13 && (day < 29 || day <= daysInMonth(year, month));
}

/** The number of a day. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

/** The number of an ISO day; undefined if the text is none. */
export function isoDayNumber(iso: unknown): number | undefined {
  if (typeof iso !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return year > 99 && isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** The year, month and day of a numbered day. */
export function dayOf(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The ISO text of a numbered day. */
export function isoOf(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

/** Day of the week of a numbered day, Sunday being 0. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Months and days as they stand in ISO text, with the hyphen before them; nothing for 0. */
const parts = Array.from({ length: 100 }, (_, number) =>
  number === 0 ? '' : `-${`${number}`.padStart(2, '0')}`,
);

/** `2023`, `2023-10` or `2023-10-01`: 0 stands for a month or a day that is not known. */
export function writeDate(year: number, month: number, day: number): string {
  return `${year}${parts[month] ?? ''}${parts[day] ?? ''}`;
}
