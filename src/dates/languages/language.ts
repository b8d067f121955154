/** The words of one language that dates are made of. Words are parted by spaces, spellings of one word by `|`, and `_` is a space. */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  /** The twelve months, January first, in all their full spellings. */
  months?: string;
  /** The twelve months shortened; a dot may follow. `-` where there is no short form. */
  shortMonths?: string;
  /** The seven days, Sunday first. */
  weekdays: string;
  /** The seven days shortened; a dot may follow. They count only beside a date. */
  shortWeekdays?: string;
  /** The seven days in one character each, as they stand in brackets. */
  bracketWeekdays?: string;
  /** Words that are something else unless they have a capital letter or a year beside them. */
  doubtful?: string;
  /** All other words: the kind of token, its value, the spellings. */
  words: readonly (readonly [kind: number, value: number, spellings: string])[];
}
