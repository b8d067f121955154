/**
 * The kinds of tokens that dates are made of, and the signs by which the patterns of `formats/` name them.
 *
 * They are plain numbers since a token's kind is an index into the table that `grammar.ts` builds.
 */

/** A token that no date contains. */
export const NOTHING = 0;
/** One or two digits: `9`, `09`, `０９`. */
export const NUMBER = 1;
/** One or two digits with a suffix: `8th`, `8 th`, `12-го`, `1º`. */
export const ORDINAL = 2;
/** A number in Han characters: `十`, `二十一`. */
export const HAN_NUMBER = 3;
/** Four digits, or a year of another calendar, or both: `2023`, `Juche 112 (2023)`, `令和5`. */
export const YEAR = 4;
/** A month's name. */
export const MONTH = 5;
/** A time of day: `17:33:04`. */
export const TIME = 6;
/** A time zone's abbreviation or offset: `GMT`, `+0900`. */
export const ZONE = 7;
/** A day without separators: `20231001`. */
export const COMPACT = 8;
/** A day of the week, written in full. */
export const WEEKDAY = 9;
/** Marks the year: `年`, `년`, `года`. */
export const YEAR_UNIT = 10;
/** Marks the month: `月`, `월`. */
export const MONTH_UNIT = 11;
/** Marks the day: `日`, `일`, `числа`. */
export const DAY_UNIT = 12;
/** Marks a day beside a month, and counts days or issues elsewhere: `일전`, `日間`, `号`. */
export const DAY_COUNT = 13;
/** Leads from the first day of a range to the last: `to`, `부터`, `至`. */
export const TO = 14;
/** Joins two days: `and`, `과`, `和`. */
export const AND = 15;
/** Ties day, month and year together: `of`, `de`. */
export const OF = 16;
/** An article: `the`, `el`. */
export const ARTICLE = 17;
/** A day as seen from the reference: `yesterday`. */
export const RELATIVE_DAY = 18;
/** A month as seen from the reference: `this month`, `지난달`. */
export const RELATIVE_MONTH = 19;
export const DOT = 20;
export const SLASH = 21;
export const HYPHEN = 22;
export const COMMA = 23;
/** Moves what follows: `last`, `next`, `지난`. */
export const SHIFT = 24;
/** Goes before a year or a month that stands alone: `in`, `since`, `year`. */
export const IN = 25;
/** Goes before a day that stands alone: `día`. */
export const DAY_WORD = 26;
/** A day of the week, shortened: it counts only beside a date. */
export const SHORT_WEEKDAY = 27;
/** Starts a year of another calendar: `Juche`, `令和`. */
export const ERA = 28;
/** Says that the number after it is no date: `No.`, `Resolution`. */
export const LABEL = 29;
/** Says that the number before it is no day: `percent`, `people`. */
export const MEASURE = 30;
/** A word that can go on after a day that stands alone: `at`, `the`. */
export const FOLLOWER = 31;
/** Says that the two days joined after it are the ends of a range: `between`. */
export const BETWEEN = 32;
/** How many kinds there are. */
export const KINDS = 33;

/** The signs of the patterns, each with the kinds of token that it stands for. */
export const SIGNS: Readonly<Record<string, readonly number[]>> = {
  // numbers: the day, the month, one of the two by the order of days, a year of two digits
  D: [NUMBER, ORDINAL, HAN_NUMBER],
  M: [NUMBER, HAN_NUMBER],
  A: [NUMBER],
  B: [NUMBER],
  Z: [NUMBER],
  // a day that is strong enough to stand alone: in digits, or with its suffix
  d: [NUMBER],
  O: [ORDINAL],
  Y: [YEAR],
  N: [MONTH],
  C: [COMPACT],
  T: [TIME],
  z: [ZONE],
  W: [WEEKDAY],
  R: [RELATIVE_DAY],
  K: [RELATIVE_MONTH],
  o: [OF],
  t: [ARTICLE],
  年: [YEAR_UNIT],
  月: [MONTH_UNIT],
  // beside a month any sign for the day will do; alone only one that counts no days and no issues
  日: [DAY_UNIT, DAY_COUNT],
  일: [DAY_UNIT],
  '.': [DOT],
  '/': [SLASH],
  '-': [HYPHEN],
  ',': [COMMA],
  // between the ends of a range; where hyphens part the numbers themselves, they cannot
  '~': [TO, AND, HYPHEN],
  '>': [TO, AND],
};
