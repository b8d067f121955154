/** The years of the calendar's dates: those of four digits, but for numbers like 5 000. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2999;

/** Years above it are counted from the reference: "last year". */
export const LAST_PRINTED = 9999;

/** A year that this press writes of. */
export function isPlausibleYear(year: number): boolean {
  return year > 1799 && year < 2200;
}

/** A year of this press's time, which stands for a year with little around it: "in 2023", 20231001. */
export function isRecentYear(year: number): boolean {
  return year > 1899 && year < 2100;
}
