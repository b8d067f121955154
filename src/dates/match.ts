import type { Rule } from './grammar.js';

/** How many entries of `tokens` tell of one token: its kind, its value, where it ends. */
export const STEP = 3;

/** The tokens of what may become a date. */
export interface Match {
  start: number;
  /** Where the rule ends. */
  end: number;
  /** The longest rule that fits; undefined while none does. */
  rule: Rule | undefined;
  /** What was read of each token, in turns. */
  readonly tokens: number[];
  /** How many entries of `tokens` belong to the rule. */
  length: number;
  /** Printed years of an era, in fours: the year, the era, the Gregorian year beside it, the length of `tokens` with it. */
  eras: number[] | null;
  /** Kind and value of what goes before the date and changes what it means. */
  contextKind: number;
  contextValue: number;
  /** Weekday printed beside the date, Sunday being 0; -1 if none. */
  weekday: number;
}

/** The value of the first token of the kind; -1 if there is none. */
export function valueOf({ tokens, length }: Match, kind: number): number {
  for (let at = 0; at < length; at += STEP) if (tokens[at] === kind) return tokens[at + 1] ?? -1;
  return -1;
}
