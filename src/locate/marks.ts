import type { Block } from '../page/page.js';
import { headingLabel } from '../outlets/label.js';
import { findNotice } from './notices.js';
import { countSigns, isSign, MOST_SIGNS, withoutSignsAtEnd } from '../page/signs.js';

/** What a line is by itself, before its neighbours are asked. */
export type Mark =
  | 'date-line'
  | 'weak-date-line'
  | 'header-rest'
  | 'day'
  | 'outlet'
  | 'more-from'
  | 'more-articles'
  | 'advert'
  | 'chrome'
  | 'caption'
  | 'text';

/** What a mark alone decides, whatever stands around the line: it is the site's, or a picture's. */
type SiteMark = 'advert' | 'chrome' | 'caption';

export function isSiteMark(mark: Mark | undefined): mark is SiteMark {
  return mark === 'advert' || mark === 'chrome' || mark === 'caption';
}

/** Headings and header lines are short; a longer line is text. */
const LONGEST_MARK = 240;
const SHORTEST_DAY = 'May 1, 2005'.length;
const LONGEST_DAY = 'Wednesday September 30, 2025September 30, 2025'.length;
const LETTER_A = 0x61;
const LETTER_M = 0x6d;
const LOWER_CASE_BIT = 0x20;
const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;

// "Date: 01/10/2023 | Source: KCNA.kp (En) | Read original version at source", the date possibly missing, the bars "·"
const DATE_LINE = /^date ?: ?[^|·•│]{0,40}[|·•│] ?[^a-z0-9|·•│]{0,8}(?:source ?:|read original)/i;
// "Date: 01/10/2023", where the extractor broke the line at the bars
const LONE_DATE = /^date ?: ?\d[\d ./-]{0,20}[|·•│]?$/i;
// "Source: KCNA.kp (En) |", "| Read original version at source"
const HEADER_REST =
  /^(?:[|·•│] ?)?(?:source ?: ?[^|·•│]{1,80}(?:[|·•│] ?(?:read original version at source)?)?|read original version at source[^a-z0-9]{0,4}|[|·•│])$/i;

/** Tells what a line is by itself, whatever signs stand before its words. */
export function markOf({ text }: Block): Mark {
  if (text.length > LONGEST_MARK) return 'text';
  const mark = markWords(text);
  if (mark !== 'text' || !isSign(text.charCodeAt(0))) return mark;
  return markWords(text.slice(countSigns(text)));
}

function markWords(text: string): Mark {
  switch (text.charCodeAt(0) | LOWER_CASE_BIT) {
    case 0x64: // "Date:", and December
      if ((text.charCodeAt(1) | LOWER_CASE_BIT) !== LETTER_A) break;
      if (DATE_LINE.test(text)) return 'date-line';
      if (LONE_DATE.test(text)) return 'weak-date-line';
      break;
    case 0x6b: // "KCNA Ministry of Foreign Affairs (EN)"
      if (text.startsWith('KCNA ') && findNotice(text) === undefined) return 'outlet';
      break;
    case LETTER_M: // "More From ..."
      if (headingLabel(text) !== null) return 'more-from';
      if (isMoreArticles(text)) return 'more-articles';
      break;
    case 0x72: // "Read original version at source"
    case 0x73: // "Source: ..."
    case 0x7c: // "| Read original version at source"
      if (HEADER_REST.test(text)) return 'header-rest';
      break;
    default:
      break;
  }
  return findNotice(text)?.role ?? (isDay(text) ? 'day' : 'text');
}

const MORE_ARTICLES = 'more articles';

/** The line that ends the related block. */
export function isMoreArticles(text: string): boolean {
  if (text.length > MORE_ARTICLES.length + MOST_SIGNS || !isLetterM(text.charCodeAt(0))) return false;
  return startsWith(text, MORE_ARTICLES) && withoutSignsAtEnd(text).length === MORE_ARTICLES.length;
}

/** Whether a line may begin with "More", in small letters or capitals. */
export function isLetterM(code: number): boolean {
  return (code | LOWER_CASE_BIT) === LETTER_M;
}

function startsWith(text: string, words: string): boolean {
  return text.slice(0, words.length).toLowerCase() === words;
}

// "January 30, 2025", "Jan 09, 2026", "Friday September 11, 2026"
export const PRINTED_DAY = String.raw`(?:[A-Z][a-z]{2,5}day,? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, ?\d{4}`;
// the same, and "January 09, 2026Jan 09, 2026"
const DAY_LINE = new RegExp(String.raw`^${PRINTED_DAY}(?: ?[A-Z][a-z]{2,8}\.? \d{1,2}, ?\d{4})?$`);
// "ANUARY" in "JANUARY 30, 2025", as browsers copy what a style shows in capitals
const CAPITALS = /(?<=[A-Z])[A-Z]+/g;

/** A day and nothing else, possible or not: the crawl line, its doubled form, the date of a related item. */
export function isDay(text: string): boolean {
  if (text.length > LONGEST_DAY || text.length < SHORTEST_DAY) return false;
  if (!isDigit(text.charCodeAt(text.length - 1))) return false;
  return DAY_LINE.test(text) || DAY_LINE.test(text.replace(CAPITALS, (letters) => letters.toLowerCase()));
}

export function isDigit(code: number): boolean {
  return code >= DIGIT_ZERO && code <= DIGIT_NINE;
}
