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
  /** The eras of printed years and the Gregorian years beside them, in turns with the years; null while there are none. */
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

  /** The characters that the match covers. */
  textOf(text: string): string {
    return text.slice(this.start, this.end);
  }
}
