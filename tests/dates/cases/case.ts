import type { DateOptions } from '../../../src/dates/types.js';

/**
 * A text, what is read from it, and the options that go with it. What is read is EDTF; `!` goes before the reason of a
 * refusal, and `!reference` is the refusal of what a reference would make a date.
 */
export type Case = readonly [text: string, expected: string, options?: DateOptions];

/** A Wednesday. */
export const reference = '2023-10-04';
