/** One way to print a date. */
export interface Format {
  /** What it is made of, in the signs of `kinds.ts`; white space counts for nothing, `?` makes the sign before it optional. */
  pattern: string;
  /** A date that is printed this way, and in no other. */
  example: string;
  /** What must hold besides, since the same characters often are no date: see `guards.ts`. */
  guard?: 'alone' | 'alone-or-in' | 'in' | 'ordinal' | 'day-word' | 'years' | 'compact';
}
