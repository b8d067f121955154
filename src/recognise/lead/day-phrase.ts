import { MONTHS, WEEKDAYS } from '../../tables/calendar-words.js';
import { wordSet } from '../../tables/word-set.js';
import { NO_ADJECTIVES } from '../../tables/lead-words.js';
import { isAdverb, isParticiple, isVerb } from '../wording/word-forms.js';
import { isCapital, lowerAt, type Word } from '../wording/words.js';

/** A day that a sentence names. */
export interface DayPhrase {
  /** Offsets of the day itself: "Sunday", "Feb. 2", "the 8th". */
  readonly from: number;
  readonly to: number;
  /** Index of the word behind the phrase, time of day included. */
  readonly next: number;
}

const TIMES_OF_DAY = wordSet('morning afternoon evening night midnight noon dawn');
const RELATIVE = wordSet('today yesterday');
const RECURRING = wordSet('every each');
const LATELY = wordSet('last past this');

// "2", "12", "8th"
const DAY_OR_ORDINAL = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
// "8th"
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;
// "Oct.14", by a slip
const GLUED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.(?:[1-9]|[12]\d|3[01])$/;
// "2023"
const YEAR = /^(?:19|20)\d\d$/;
// "10:00", "10"
const CLOCK = /^\d{1,2}(?::\d\d)?$/;

/** The day phrase that begins at a word: "on Sunday afternoon", "at 10:00 on July 16", "early on the 8th", "today". */
export function readDayPhrase(words: readonly Word[], at: number): DayPhrase | null {
  if (!mayOpen(words[at])) return null;
  let index = skipTime(words, at);
  if (words[index]?.lower === 'on' || words[index]?.lower === 'of') index++;
  const first = words[index];
  const core =
    first === undefined || first.quoted || isNoDay(first, words[index - 1]) ? null : readDay(words, index);
  if (core === null) return null;
  let { next } = core;
  if (TIMES_OF_DAY.has(lowerAt(words, next))) next++;
  return { ...core, next };
}

const OPENERS = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...RELATIVE,
  ...'early late last past this at in on of the'.split(' '),
]);

/** Whether a word can be the last of a day phrase: "Sunday", "morning", "8th", "2018". */
export function mayEndDay(word: Word): boolean {
  const { lower } = word;
  return (
    startsWithFigure(word) ||
    WEEKDAYS.has(lower) ||
    TIMES_OF_DAY.has(lower) ||
    RELATIVE.has(lower) ||
    isMonth(word)
  );
}

/** Asked of every word: most can open no day. */
function mayOpen(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { lower } = word;
  return OPENERS.has(lower) || lower.endsWith('.') || startsWithFigure(word) || GLUED.test(lower);
}

function startsWithFigure({ lower }: Word): boolean {
  const code = lower.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** "early", "late", "at 10:00", "at midnight", "in the morning" */
function skipTime(words: readonly Word[], at: number): number {
  const lower = words[at]?.lower;
  if (lower === 'early' || lower === 'late') return at + 1;
  if (lower === 'at' && TIMES_OF_DAY.has(lowerAt(words, at + 1))) return at + 2;
  if (lower === 'at' && CLOCK.test(lowerAt(words, at + 1))) {
    const half = words[at + 2]?.lower;
    return at + (half === 'a.m.' || half === 'p.m.' ? 3 : 2);
  }
  if (
    (lower === 'in' || lower === 'on') &&
    words[at + 1]?.lower === 'the' &&
    TIMES_OF_DAY.has(lowerAt(words, at + 2))
  )
    return at + 3;
  return at;
}

/** "every Saturday"; "DPRK Today", "Russia Today", which are names */
function isNoDay(first: Word, before: Word | undefined): boolean {
  if (before === undefined) return false;
  const isName = RELATIVE.has(first.lower) && isCapital(first) && isCapital(before);
  return isName || RECURRING.has(before.lower);
}

function readDay(words: readonly Word[], at: number): DayPhrase | null {
  const first = words[at];
  if (first === undefined) return null;
  const second = words[at + 1];
  if (WEEKDAYS.has(first.lower)) {
    const day = readMonthDay(words, at + 1);
    return { from: first.from, to: day?.to ?? first.to, next: day?.next ?? at + 1 };
  }
  // "last Friday"
  if (LATELY.has(first.lower) && second !== undefined && WEEKDAYS.has(second.lower))
    return { from: first.from, to: second.to, next: at + 2 };
  if (RELATIVE.has(first.lower)) return { from: first.from, to: first.to, next: at + 1 };
  if (
    first.lower === 'the' &&
    second !== undefined &&
    ORDINAL.test(second.lower) &&
    isOrdinalDay(words, at + 2)
  )
    return { from: first.from, to: second.to, next: at + 2 };
  // "on 14th", by a slip
  if (words[at - 1]?.lower === 'on' && ORDINAL.test(first.lower) && isOrdinalDay(words, at + 1))
    return { from: first.from, to: first.to, next: at + 1 };
  // "the June 15 Joint Declaration": what is called after a day
  const day = words[at - 1]?.lower === 'the' ? null : readMonthDay(words, at);
  if (day === null) return null;
  const weekday = words[day.next];
  return weekday !== undefined && WEEKDAYS.has(weekday.lower)
    ? { from: day.from, to: weekday.to, next: day.next + 1 }
    : day;
}

/** "the 8th" is a day, "the 8th anniversary" is none. */
function isOrdinalDay(words: readonly Word[], next: number): boolean {
  const word = words[next];
  if (word === undefined || word.afterComma || NOUNLESS.has(word.lower)) return true;
  const isDone = isVerb(word) && !ADJECTIVES.has(word.lower);
  return NO_ADJECTIVES.has(word.lower) || isDone || isParticiple(word) || isAdverb(word);
}

const NOUNLESS = wordSet('as upon via the a an');
/** "the 11th enlarged meeting" */
const ADJECTIVES = wordSet('enlarged expanded extended combined united');

/** "Feb.", "November"; not "may". */
export function isMonth(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word) && MONTHS.has(word.lower.replace('.', ''));
}

/** "Feb. 2", "November 9, 2023", "31 August 2012", "October 7, Juche 107 (2018)" */
function readMonthDay(words: readonly Word[], at: number): DayPhrase | null {
  const first = words[at];
  const second = words[at + 1];
  if (first !== undefined && GLUED.test(first.lower)) {
    const isYear = second !== undefined && YEAR.test(second.lower);
    return { from: first.from, to: isYear ? second.to : first.to, next: at + (isYear ? 2 : 1) };
  }
  if (first === undefined || second === undefined) return null;
  const isDay =
    (isMonth(first) && DAY_OR_ORDINAL.test(second.lower)) ||
    (DAY_OR_ORDINAL.test(first.lower) && isMonth(second));
  if (!isDay) return null;
  const third = words[at + 2];
  if (third !== undefined && YEAR.test(third.lower)) return { from: first.from, to: third.to, next: at + 3 };
  const fifth = words[at + 4];
  return third?.lower === 'juche' && fifth !== undefined && YEAR.test(fifth.lower)
    ? { from: first.from, to: fifth.to, next: at + 5 }
    : { from: first.from, to: second.to, next: at + 2 };
}
