import { END, foldedCode, isDigit, isLetter, isSpace, isUpperCase, skipSpaces } from './characters.js';
import { isDay } from './calendar.js';
import { compactDay } from './compact.js';
import type { Rule } from './grammar.js';
import * as kinds from './kinds.js';
import type { Match } from './match.js';
import { TokenReader } from './tokens.js';

const DOT = 0x2e;
const COLON = 0x3a;
const COMMA = 0x2c;
const HYPHEN = 0x2d;

/** Signs that tie two numbers together: what stands on either side is then one thing. */
const ties = './-:,~–—·•‐‑+';

/** Signs before a number that make it something else than a date: money, an issue, a share. */
const unlikeDates = '$€£¥₩￥￦#№+=';

/** Years that a month's name can stand beside without a day: `in May 2500 people` is no year. */
const PLAUSIBLE_YEARS = [1800, 2199] as const;

/** False if the digits at `start` go on from what stands before them: `1.2.3.2023`, `Hwasong-17`, `$2023`. */
export function startsClean(text: string, start: number, kind: number): boolean {
  if (start === 0) return true;
  const before = foldedCode(text, start - 1);
  if (isSpace(before)) return true;
  if (isLetter(before)) return false;
  const sign = String.fromCharCode(before);
  if (unlikeDates.includes(sign)) return false;
  if (!ties.includes(sign)) return true;
  const further = start > 1 ? foldedCode(text, start - 2) : END;
  if (isDigit(further)) return false;
  // "Times-2019-01-12" is a name with a date, "Hwasong-17" is a name.
  return !isLetter(further) || before === COLON || (kind === kinds.YEAR && before !== 0x2f);
}

/** True if the token read last ends what the rule read, and the date fits what stands around it. */
export function admits(rule: Rule, match: Match, token: TokenReader): boolean {
  const { text, end } = token;
  if (!endsClean(text, end, rule)) return false;
  if (match.isDoubtful && (!rule.hasYear || rule.numbers === '')) return false;
  if (rule.endsBare && !rule.hasYear && !isFollowedAsDay(rule, match, token)) return false;
  if (rule.namesMonth && rule.hasYear && rule.numbers === '' && !hasPlausibleYear(match)) return false;
  return passesGuard(rule, match, token);
}

function endsClean(text: string, end: number, rule: Rule): boolean {
  const last = foldedCode(text, end - 1);
  if (last !== DOT && !isDigit(last)) return true;
  const next = foldedCode(text, end);
  if (next === END || next === 0x20) return true;
  if (last === DOT) return !isDigit(next);
  if (isLetter(next)) return rule.hasYear || isUpperCase(text, end);
  if (next === 0x25 || next === 0xb0) return false;
  if (!ties.includes(String.fromCharCode(next))) return true;
  const after = foldedCode(text, end + 1);
  if (next === HYPHEN && isLetter(after)) return rule.hasYear;
  if (!isDigit(after)) return true;
  // A column of numbers, a log's time, the running number of a file go on after a whole day.
  const isWholeDay = rule.hasYear && !rule.isRange && rule.format.guard === undefined;
  return (
    isWholeDay && (next === COMMA || next === COLON || (next === HYPHEN && rule.format.pattern === 'Y-M-D'))
  );
}

function hasPlausibleYear(match: Match): boolean {
  const [first, last] = PLAUSIBLE_YEARS;
  return match.years.every(({ year }) => (year >= first && year <= last) || year > 9999);
}

/** False for a number that counts what comes next: `March 20 percent`, `from March 3 to 20 countries`. */
function isFollowedAsDay(rule: Rule, match: Match, token: TokenReader): boolean {
  const next = peek(token);
  if (next.kind === kinds.MEASURE || next.text.charAt(next.start) === '%') return false;
  return !(rule.isRange && match.joint !== kinds.NOTHING) || goesOnAfterDay(next);
}

function peek(token: TokenReader): TokenReader {
  const next = new TokenReader(token.text);
  next.read(token.end);
  return next;
}

/** True if what follows is no noun that a number could count. */
function goesOnAfterDay(next: TokenReader): boolean {
  const code = foldedCode(next.text, next.start);
  if (isDigit(code)) return false;
  if (!isLetter(code)) return true;
  return [kinds.FOLLOWER, kinds.TO, kinds.OF, kinds.ARTICLE, kinds.IN, kinds.WEEKDAY].includes(next.kind);
}

function passesGuard(rule: Rule, match: Match, token: TokenReader): boolean {
  const { kind } = match.context;
  const { guard } = rule.format;
  switch (guard) {
    case undefined:
      return true;
    case 'alone':
      return standsAlone(token.text, match.start, token.end);
    case 'in':
      return kind === kinds.IN || kind === kinds.SHIFT;
    case 'ordinal':
      return (
        (kind === kinds.ARTICLE && goesOnAfterDay(peek(token))) ||
        standsAlone(token.text, match.start, token.end)
      );
    case 'day-word':
      return kind === kinds.DAY_WORD;
    case 'alone-or-in':
      return isYearAlone(match, token);
    case 'years':
      return isRangeOfYears(match, token);
    case 'compact':
      return isCompactDay(token);
  }
}

/** True if eight digits are a day of this press's time, and no running number. */
function isCompactDay({ text, end, value }: TokenReader): boolean {
  const { year, month, day } = compactDay(value);
  return year >= 1900 && year < 2100 && isDay(year, month, day) && !isLetter(foldedCode(text, end));
}

function isRangeOfYears(match: Match, token: TokenReader): boolean {
  const [first, last] = match.years;
  if (first === undefined || last === undefined || isLetter(foldedCode(token.text, token.end))) return false;
  if (first.year < 1800 || last.year > 2199 || first.year >= last.year) return false;
  if (match.joint === kinds.AND && match.context.kind !== kinds.BETWEEN) return false;
  return peek(token).kind !== kinds.MEASURE;
}

function isYearAlone(match: Match, token: TokenReader): boolean {
  const { text, end } = token;
  const [printed] = match.years;
  if (printed === undefined || isLetter(foldedCode(text, end)) || printed.year > 9999) return false;
  const next = peek(token);
  if (printed.era > 0) return next.kind !== kinds.NOTHING || !/[年년]/.test(text.charAt(next.start));
  if (printed.year < 1900 || printed.year > 2099) return false;
  return (
    (match.context.kind === kinds.IN && next.kind !== kinds.MEASURE) || standsAlone(text, match.start, end)
  );
}

/** True if nothing but brackets, a label with a colon and white space stands around the characters. */
function standsAlone(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
  const after = skipSpaces(text, end, Infinity);
  return (
    (before < 0 || '([{（［〔【「"“:：'.includes(text.charAt(before))) &&
    (after >= text.length || ')]}）］〕】」"”'.includes(text.charAt(after)))
  );
}
