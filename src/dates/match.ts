import type { Rule } from './grammar.js';
import { NOTHING } from './kinds.js';

/** The tokens of what may become a date. */
export class Match {
  start: number;
  /** Where the longest complete rule ends. */
  end = 0;
  /** The longest rule that was complete; undefined while none is. */
  rule: Rule | undefined = undefined;
  /** Kinds and values of the tokens, in turns. */
  readonly tokens: number[] = [];
  /** How many entries of `tokens` belong to the rule. */
  length = 0;
  /** Printed years of an era, in fours: the year, the era, the Gregorian year beside it, the length of `tokens` with it. */
  eras: number[] | null = null;
  /** Kind and value of what goes before the date and changes what it means. */
  contextKind = NOTHING;
  contextValue = 0;
  /** Weekday printed beside the date, Sunday being 0; -1 if none. */
  weekday = -1;

  constructor(start: number) {
    this.start = start;
  }

  /** The value of the first token of the kind; -1 if there is none. */
  valueOf(kind: number): number {
    for (let at = 0; at < this.length; at += 2)
      if (this.tokens[at] === kind) return this.tokens[at + 1] ?? -1;
    return -1;
  }

  /** Forgets the eras of tokens that the rule does not reach. */
  trimEras(): void {
    while (this.eras !== null && (this.eras.at(-1) ?? 0) > this.length) {
      this.eras.splice(-4);
      if (this.eras.length === 0) this.eras = null;
    }
  }

  /** The characters that the match covers. */
  textOf(text: string): string {
    return text.slice(this.start, this.end);
  }
}
