/** Years at or near this stand for the reference's own year: `this year` is 20000, `last year` 19999. */
export const RELATIVE_YEAR = 20000;

/** True if a year is counted from the reference's year. */
export function isRelativeYear(year: number): boolean {
  return year > RELATIVE_YEAR - 10;
}
