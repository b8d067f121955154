import { isLeapYear } from 'date-fns/isLeapYear';

/**
 * Days as plain numbers. The library's own arithmetic is used wherever a `Date` would have to be made at some hour of
 * some time zone: `new Date(2011, 11, 30)` is another day under Pacific/Apia, which skipped that one.
 */

const DAYS_OF_MONTHS: readonly number[] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_OF_ERA = 146097;
const DAYS_TO_1970 = 719468;

/** A day of the Gregorian calendar. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** How many days the month has; 0 if there is no such month. */
export function daysInMonth(year: number, month: number): number {
  // Noon-like: whatever the time zone, the middle of June lies in the year it is asked for.
  if (month === 2 && isLeapYear(new Date(year, 5, 15))) return 29;
  return DAYS_OF_MONTHS[month] ?? 0;
}

/** True if the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (day < 1 || month < 1 || month > 12) return false;
  return day <= 28 || day <= (month === 2 ? daysInMonth(year, 2) : (DAYS_OF_MONTHS[month] ?? 0));
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  // Counted from 1 March, so that the leap day is a year's last.
  const shifted = month < 3 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - DAYS_TO_1970;
}

/** The day that many days after 1970-01-01. */
export function dayOfNumber(number: number): Day {
  const days = number + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_OF_ERA);
  const dayOfEra = days - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Day of the week of a day number, Sunday being 0. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** `2023-10`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}${month < 10 ? '-0' : '-'}${month}`;
}

/** `2023`. */
export function isoYear(year: number): string {
  return year > 999 ? String(year) : String(year).padStart(4, '0');
}

/** `2023-10-01`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${isoMonth(year, month)}${day < 10 ? '-0' : '-'}${day}`;
}
