import { isLeapYear } from 'date-fns/isLeapYear';
import { isDigit } from './characters.js';

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

/** The number of a day, in years that begin with March, so that the leap day is their last. */
export function dayNumber(year: number, month: number, day: number): number {
  const years = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((((month + 9) % 12) * 153 + 2) / 5) + day - 719_469;
}

/** The year, month and day of a numbered day. */
export function dayOf(number: number): Day {
  // The year is right or one too late, the month right or one too early.
  let year = 1970 + Math.floor((number + 2) / 365.2425);
  if (dayNumber(year, 1, 1) > number) year--;
  let month = 1 + Math.floor((number - dayNumber(year, 1, 1)) / 31);
  if (dayNumber(year, month + 1, 1) <= number) month++;
  return { year, month, day: number - dayNumber(year, month, 1) + 1 };
}

/** The day that `20231001`, or `20231001083000` with its time, prints. */
export function compactDay(digits: number): Day {
  let days = digits;
  while (days > 99_999_999) days = Math.floor(days / 100);
  return { year: Math.floor(days / 10_000), month: Math.floor(days / 100) % 100, day: days % 100 };
}

/** The number of an ISO day; undefined if the text is none. */
export function isoDayNumber(iso: unknown): number | undefined {
  if (typeof iso !== 'string' || iso.length !== 10) return undefined;
  let digits = 0;
  for (let at = 0; at < 10; at++) {
    const code = iso.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== 0x2d : !isDigit(code)) return undefined;
    if (code !== 0x2d) digits = digits * 10 + code - 0x30;
  }
  const { year, month, day } = compactDay(digits);
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
