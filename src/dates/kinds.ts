/**
 * The kinds of tokens that dates are made of. A kind is a number, since it is an index into the table of `grammar.ts`,
 * and has a sign, by which the patterns of `formats.ts` and the rows of `languages/` name it: its place in `SIGNS`.
 */
export const SIGNS = '_dhYNTCWw年月일号~&-./,osRKLtIibExXmf()q';

/** No part of any date. */
export const NOTHING = 0;
/** `d`: one or two digits. */
export const NUMBER = 1;
/** `h`: a number in Han characters. */
export const HAN_NUMBER = 2;
/** `Y`: four digits, or a year of another calendar, or both side by side. */
export const YEAR = 3;
/** `N`: the name of a month. */
export const MONTH = 4;
/** `T`: a time of day. */
export const TIME = 5;
/** `C`: a day in eight digits. */
export const COMPACT = 6;
/** `W`: a day of the week. */
export const WEEKDAY = 7;
/** `w`: a day of the week cut short, which counts beside a date only. */
export const SHORT_WEEKDAY = 8;
/** `年` */
export const YEAR_MARK = 9;
/** `月` */
export const MONTH_MARK = 10;
/** `일` and `日` */
export const DAY_MARK = 11;
/** `号`: marks the day beside a month, and counts days or issues elsewhere. */
export const DAY_COUNT = 12;
/** `~`: leads from the first day of a range to the last. */
export const TO = 13;
/** `&`: joins two days. */
export const AND = 14;
/** `.` */
export const DOT = 16;
/** `,` */
export const COMMA = 18;
/** `o`: joins day, month and year, as "of" does. */
export const OF = 19;
/** `R`: a day as seen from the reference. */
export const RELATIVE_DAY = 21;
/** `K`: a month as seen from the reference. */
export const RELATIVE_MONTH = 22;
/** `L`: moves what follows, as "last" does. */
export const SHIFT = 23;
/** `t`: an article. */
export const ARTICLE = 24;
/** `I`: goes before a year or a month that stands alone. */
export const IN = 25;
/** `i`: goes before a day that stands alone, as "día" does. */
export const DAY_WORD = 26;
/** `b`: says that two days joined after it are the ends of a range. */
export const BETWEEN = 27;
/** `E`: the name of an era. */
export const ERA = 28;
/** `x`: says that the number after it is no date, as "No." does; `X` if it touches the number. */
export const LABEL = 29;
/** `X` */
export const TIGHT_LABEL = 30;
/** `m`: says that the number before it is no day, as "percent" does. */
export const MEASURE = 31;
/** `f`: a word that can go on after a day that stands alone. */
export const FOLLOWER = 32;
/** `q`: the number of a day in words. */
export const ORDINAL = 35;
