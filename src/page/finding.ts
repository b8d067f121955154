import type { Place } from './page.js';

/** A value that a recogniser read, and why it believes it. */
export interface Finding<Value> {
  readonly value: Value;
  /** The characters that it was read from, in order; none for a value that nothing on the page says. */
  readonly places: readonly Place[];
  /** The table row or rule that recognised it. */
  readonly row: string;
  /** Printed as such, or concluded from something else. */
  readonly basis: 'stated' | 'implied';
}

/** A finding of what the page states at one place. */
export function stated<Value>(value: Value, place: Place, row: string): Finding<Value> {
  return { value, places: [place], row, basis: 'stated' };
}

/** A finding concluded from one place. */
export function implied<Value>(value: Value, place: Place, row: string): Finding<Value> {
  return { value, places: [place], row, basis: 'implied' };
}
