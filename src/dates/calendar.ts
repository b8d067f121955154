import { isLeapYear } from 'date-fns/isLeapYear';

/** Days as ISO text and as numbers counted from 1970-01-01, free of time zones. */

/** A day of the calendar. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

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

// 2023-10-01
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** The number of a day. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The year, month and day of a numbered day. */
export function dayOf(number: number): Day {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day that `20231001`, or `20231001083000` with its time, prints. */
export function compactDay(digits: number): Day {
  let days = digits;
  while (days > 99_999_999) days = Math.floor(days / 100);
  return { year: Math.floor(days / 10_000), month: Math.floor(days / 100) % 100, day: days % 100 };
}

/** The number of an ISO day; undefined if the text is none. */
export function isoDayNumber(iso: unknown): number | undefined {
  if (typeof iso !== 'string' || !ISO_DAY.test(iso)) return undefined;
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8));
  return year > 99 && isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** The ISO text of a numbered day. */
export function isoOf(number: number): string {
  const { year, month, day } = dayOf(number);
  return writeDate(year, month, day);
}

/** Day of the week of a numbered day, Sunday being 0. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Months and days as they stand in ISO text, with the hyphen before them; nothing for 0. */
const parts = Array.from({ length: 32 }, (_, number) =>
  number === 0 ? '' : `-${number < 10 ? '0' : ''}${number}`,
);

/** `2023`, `2023-10` or `2023-10-01`: 0 stands for a month or a day that is not known. */
export function writeDate(year: number, month: number, day: number): string {
  return `${year}${parts[month] ?? ''}${parts[day] ?? ''}`;
}
