import { lazily } from '../engine/lazily.js';
import { foldedCode, isAnyLetter, isDigit, isLetter } from './characters.js';
import { CONDITIONS, goesOnAfterDay, lookAround, NEAR, touchesWord } from './conditions.js';
import type { Rule } from './grammar.js';
import * as kinds from './kinds.js';
import { type Match, valueOf } from './match.js';
import { readToken } from './tokens.js';
import { isPlausibleYear, LAST_PRINTED } from './years.js';

const DOT = 0x2e;
/** The code of the first Japanese letter: words stand without spaces from here on. */
const FIRST_JAPANESE = 0x3041;

// ".5", "-5", "/5", "%", "°" after a number; " 000" after a day
const TIED_AFTER = /^(?:[./~–—·•:,-]\d|[%°])/;
const COUNTED_AFTER = /^(?:[ ,\u00a0\u202f]\d{3}(?!\d)|\s?%)/;

// 2026년 5호, 5월호
const ISSUE_AFTER = lazily(() => /^\s?[제第]?\s?\p{Nd}+\s?(?:[호號号期]|월호|月号)/u);

// 1일 3회, 1日3回
const TIMES_AFTER = /^\s?[\d\uff10-\uff19]+\s?[회번回次]/;

// words that are months with a capital letter or beside a year only
const DOUBTFUL = /\b(?:march|may|mar|august|ago)\b/;

// "DPRK Today", "Russia Today", which are papers; "the DPRK today" is none
const PAPER_TODAY = /\b(?:DPRK|Korea|Pyongyang|Russia|USA) Today$/;

const NAME_END = /^(?:May|March)\b/;

/**
 * False if the digits at `start` go on from what stands before them: "1.2." before 3.2023, "Hwasong-" before 17, "$" before
 * 2023; but "Times-" before 2019-01-12 and "Date:" are clean.
 */
export function startsClean(text: string, start: number, kind: number): boolean {
  if (start === 0 || text.charCodeAt(start - 1) === 0x20) return true;
  const sign = text.charAt(start - 1);
  const before = start > 1 ? foldedCode(text, start - 2) : 0;
  if (isLetter(foldedCode(text, start - 1)) || '$€£¥₩#№+'.includes(sign)) return false;
  if (isDigit(before)) return !'./:,~–—·•_-'.includes(sign);
  if (sign === '/') return !isAnyLetter(before);
  return kind === kinds.YEAR || kind === kinds.COMPACT || !'.-'.includes(sign) || !isLetter(before);
}

/** True if a rule that is complete where the match ends fits what stands around it. */
export function admits(rule: Rule, match: Match, text: string): boolean {
  const { guard, hasYear, pattern, roles } = rule;
  const { end } = match;
  // By far the most frequent case: a whole date at the end of its line.
  if (end === text.length && rule.isWhole) return true;
  const last = foldedCode(text, end - 1);
  if (isDigit(last) && !endsClean(rule, text, end)) return false;
  // 1/2/3
  if (rule.hasShortYear && isDigit(last) && !isDigit(foldedCode(text, end - 2))) return false;
  if (last === DOT && isDigit(foldedCode(text, end))) return false;
  if (rule.namesMonth && (!hasYear || roles === '')) {
    const printed = text.slice(match.start, end);
    if (DOUBTFUL.test(printed) || !hasPlausibleYear(match)) return false;
    if (roles === '' && NAME_END.test(printed) && isNamedBefore(text, match.start)) return false;
  }
  if (!hasYear && roles !== '' && isBesideUnreadYear(rule, text, match)) return false;
  if (!hasYear && roles !== '' && isInName(rule, text, match)) return false;
  if (!hasYear && rule.endsBare && !isDayBefore(rule, match, text)) return false;
  if (pattern === 'R' && PAPER_TODAY.test(text.slice(Math.max(0, end - NEAR), end))) return false;
  const after = text.slice(end, end + NEAR);
  if (pattern === 'Y年' && (ISSUE_AFTER().test(after) || readToken(text, end).kind === kinds.MEASURE))
    return false;
  if (pattern === 'd일' && TIMES_AFTER.test(after)) return false;
  return guard === '' || CONDITIONS[guard](lookAround(rule, match, text));
}

function endsClean({ hasYear, pattern, isRange, guard }: Rule, text: string, end: number): boolean {
  const after = text.slice(end, end + NEAR);
  // 3월 5에 goes on after a day, "March 5km" and "March 5-year" count
  const isCounted = touchesWord(text, end) && foldedCode(text, end) < FIRST_JAPANESE;
  if (!hasYear && (isCounted || COUNTED_AFTER.test(after))) return false;
  if (!TIED_AFTER.test(after)) return true;
  if (!hasYear || isRange || guard !== '') return false;
  // A column of numbers, a log's time, the running number of a file go on after a whole day.
  return /^[,:]/.test(after) || (pattern === 'Y-M-D' && /^-\d{3}/.test(after));
}

/**
 * True if a capitalised word goes before that no date has beside it: what "Theresa May 2023" and "Arduous March 1995" name
 * hangs on the first word.
 */
function isNamedBefore(text: string, start: number): boolean {
  let first = start - 1;
  if (text[first] !== ' ') return false;
  while (first > 0 && isLetter(foldedCode(text, first - 1))) first--;
  return (
    isCapitalised(text, first) && text[first - 1] !== '.' && readToken(text, first).kind === kinds.NOTHING
  );
}

// ", 23" behind "Oct. 1", " '23" behind "1 Oct", " and 15-16, 2012" behind "April 12-13"; not ", 23 people", ", 10:30"
const OTHER_YEAR_AFTER =
  /^ and \d\d?[-–]\d\d?, \d{4}|^,?\s?(?:['’‘]\d\d(?!\d)|\d\d(?=\s*$|[;)\]"”»]|[.,:](?!\d)))/;
// "98년 " before "10월 1일", "98년 10월 " before "1일"; "불기2556년 ", a year that no calendar here knows
const UNREAD_YEAR_BEFORE = /[\d\uff10-\uff19]\s?[년年]\s?(?:[\d\uff10-\uff19]{1,2}\s?[월月]\s?)?$/;
// "1 " before "Oct 23"
const DAY_BEFORE = /(?:^|[^\d:.,/-])\d\d?\s$/;

/** True if a year stands there that does not tell its century or cannot be read: no other year may be taken for it. */
function isBesideUnreadYear({ namesMonth, pattern }: Rule, text: string, { start, end }: Match): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (namesMonth)
    return (
      OTHER_YEAR_AFTER.test(text.slice(end, end + NEAR)) ||
      (pattern.startsWith('N') && DAY_BEFORE.test(before))
    );
  return /^(?:M月|d일)/.test(pattern) && UNREAD_YEAR_BEFORE.test(before);
}

// behind "March 26": "Cable Factory", "reunification era"
const NAME_AFTER =
  /^ (?:(?:[A-Z][\w.'’-]* (?:and )?){0,3}(?:Factory|Plant|Mine|Farm|Studio|Unit|Team|Club|Prize|School|University|Hotel|House|Stadium|Side Committee|Joint Statement|Movement|Alliance|Revolution|agreement)|(?:[A-Za-z]+ )?(?:agreement|era|declaration|measures|steps|attacks|movement|uprising|(?:sub-work)?team|goods))\b/;
// behind "3월26일" or "3월": "공장", "26일공장", "사회주의혁명", "文化会馆"
const ASIAN_NAME_AFTER =
  /^(?:(?:\s?[\d\uff10-\uff19]{1,2}일)?[\uac00-\ud7a3]{0,8}(?:공장|기업소|광산|사업소|창작단|촬영소|백화점|소비품|경기장|혁명|항쟁|봉기|革命)|(?:\s?[\d\uff10-\uff19]{1,2}日)?[\u4e00-\u9fff]{2}(?:厂|工場|会馆|会館|创作团|創作団))/;
const LONGEST_NAME = 60;

/** True if the day is part of a name: "April 25 Film Studio"; a day behind "on" is none. */
function isInName({ namesMonth, pattern }: Rule, text: string, { start, end }: Match): boolean {
  const after = text.slice(end, end + LONGEST_NAME);
  if (!namesMonth) return /^(?:M月|d일)/.test(pattern) && ASIAN_NAME_AFTER.test(after);
  // "Дом культуры «25 апреля»"
  if (text[start - 1] === '«' && after.startsWith('»')) return true;
  return NAME_AFTER.test(after) && text.slice(Math.max(0, start - 3), start).toLowerCase() !== 'on ';
}

/** A month without a day stands beside a year of this press's time: "May 2500 people" has none. */
function hasPlausibleYear(match: Match): boolean {
  const year = valueOf(match, kinds.YEAR);
  return year < 0 || isPlausibleYear(year) || year > LAST_PRINTED;
}

/** False for a number that counts what comes next: "March 20 percent", "March 3 to 20 countries". */
function isDayBefore(rule: Rule, match: Match, text: string): boolean {
  const next = readToken(text, match.end);
  if (next.kind === kinds.MEASURE) return false;
  // "mar. 3 de octubre": the day belongs to the month behind it
  if (next.kind === kinds.OF && readToken(text, next.end).kind === kinds.MONTH) return false;
  // "the April 25 Club": a name that has a day in it
  const isName = match.contextKind === kinds.ARTICLE && next.kind === kinds.NOTHING;
  if (isName && isCapitalised(text, next.start)) return false;
  const isJoinedByWord = rule.isList || valueOf(match, kinds.TO) === 0 || valueOf(match, kinds.AND) === 0;
  return !rule.isRange || !isJoinedByWord || goesOnAfterDay(next);
}

/** "Cl" of "Club" */
function isCapitalised(text: string, start: number): boolean {
  const [first, second] = [foldedCode(text, start), foldedCode(text, start + 1)];
  return first !== text.charCodeAt(start) && isLetter(second) && second === text.charCodeAt(start + 1);
}
