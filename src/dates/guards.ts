import { lazily } from '../lazily.js';
import { compactDay, isDay } from './calendar.js';
import { foldedCode, isDigit } from './characters.js';
import { draftOf } from './draft.js';
import type { Rule } from './grammar.js';
import * as kinds from './kinds.js';
import { type Match, STEP, valueOf } from './match.js';
import { type Reader, readToken } from './tokens.js';

const DOT = 0x2e;

/** How many characters on either side of a date are looked at. */
const NEAR = 24;

// "1.2." before 3.2023, "Hwasong-" before 17, "$" before 2023; but "Times-" before 2019-01-12 and "Date:" are clean
const TIED_BEFORE = lazily(() => /[\p{Script=Latin}\p{Script=Cyrillic}$€£¥₩#№+]$|\d[./:,~–—·•_-]$|\p{L}\/$/u);
const NAMED_BEFORE = lazily(() => /[\p{Script=Latin}\p{Script=Cyrillic}][.-]$/u);

// ".5", "-5", "/5", "%", "°", "m" after a number; " 000" after a day
const TIED_AFTER = /^(?:[./~–—·•:,-]\d|[%°])/;
const COUNTED_AFTER = lazily(() => /^(?:[\p{Ll}\p{Lu}]|[ ,\u{A0}\u{202F}]\d{3}(?!\d)|\s?%|-\p{L})/u);

// "(", "Date:" before a date that stands alone, ")" after it
const ALONE_BEFORE = /(?:^|[([{（［【「"“:：])\s*$/u;
const ONLY_BRACKETS = /^[([{（［【\s]*$/u;
const ALONE_AFTER = /^\s*(?:$|[)\]}）］】」"”])/u;

// 2026년 5호, 5월호
const ISSUE_AFTER = lazily(() => /^\s?[제第]?\s?\p{Nd}+\s?(?:[호號号期]|월호|月号)/u);

const LETTER = lazily(() => /[\p{L}\p{Nd}]/u);

// "Cl" of "Club"
const CAPITALISED = lazily(() => /^\p{Lu}\p{Ll}/u);
// the first character of "countries", "стран", "20"
const WORD_START = lazily(() => /[\p{Nd}\p{Script=Latin}\p{Script=Cyrillic}]/u);
// "s", "-m" after a year; "a", ".5" after eight digits, but not "T08"
const TIED_WORD = lazily(() => /^-?\p{L}/u);
const TIED_TO_COMPACT = lazily(() => /^(?:(?!T\d)\p{L}|\.\d)/u);

// words that are months with a capital letter or beside a year only
const DOUBTFUL = lazily(() => /(?<!\p{L})(?:march|may|mar|august|ago)(?!\p{L})/u);

// "Theresa " before "May 2023", "Arduous " before "March 1995": what the second is the name of hangs on the first
const NAME_END = /^(?:May|March)\b/;
const NAME_START = lazily(() => /(?<![\p{L}.])\p{Lu}\p{Ll}+ $/u);

/** False if the digits at `start` go on from what stands before them. */
export function startsClean(text: string, start: number, kind: number): boolean {
  if (start === 0 || text.charCodeAt(start - 1) === 0x20) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    !TIED_BEFORE().test(before) &&
    (kind === kinds.YEAR || kind === kinds.COMPACT || !NAMED_BEFORE().test(before))
  );
}

/** True if a rule that is complete where the match ends fits what stands around it. */
export function admits(rule: Rule, match: Match, text: string): boolean {
  const { guard, hasYear, pattern, roles } = rule;
  const { end } = match;
  // By far the most frequent case: a whole date at the end of its line.
  if (end === text.length && rule.isWhole) return true;
  const after = text.slice(end, end + NEAR);
  const last = foldedCode(text, end - 1);
  if (isDigit(last) && !endsClean(rule, after)) return false;
  // 1/2/3
  if (pattern.endsWith('Z') && !isDigit(foldedCode(text, end - 2))) return false;
  if (last === DOT && isDigit(foldedCode(text, end))) return false;
  if (rule.namesMonth && (!hasYear || roles === '')) {
    const printed = text.slice(match.start, end);
    if (DOUBTFUL().test(printed) || !hasPlausibleYear(match)) return false;
    if (roles === '' && NAME_END.test(printed) && isNamedBefore(text, match.start)) return false;
  }
  if (!hasYear && rule.endsBare && !isDayBefore(rule, match, text)) return false;
  if (pattern === 'Y年' && ISSUE_AFTER().test(after)) return false;
  return guard === '' || passes(rule, match, text);
}

function endsClean({ hasYear, pattern, isRange, guard }: Rule, after: string): boolean {
  if (!hasYear && COUNTED_AFTER().test(after)) return false;
  if (!TIED_AFTER.test(after)) return true;
  if (!hasYear || isRange || guard !== '') return false;
  // A column of numbers, a log's time, the running number of a file go on after a whole day.
  return /^[,:]/.test(after) || (pattern === 'Y-M-D' && /^-\d{3}/.test(after));
}

/** True if a capitalised word goes before that no date has beside it. */
function isNamedBefore(text: string, start: number): boolean {
  const name = NAME_START().exec(text.slice(Math.max(0, start - NEAR), start))?.[0];
  return name !== undefined && readToken(text, start - name.length).kind === kinds.NOTHING;
}

/** A month without a day stands beside a year of this press's time: "May 2500 people" has none. */
function hasPlausibleYear(match: Match): boolean {
  const year = valueOf(match, kinds.YEAR);
  return year < 0 || (year > 1799 && year < 2200) || year > 9999;
}

/** False for a number that counts what comes next: "March 20 percent", "March 3 to 20 countries". */
function isDayBefore(rule: Rule, match: Match, text: string): boolean {
  const next = readToken(text, match.end);
  if (next.kind === kinds.MEASURE) return false;
  // "mar. 3 de octubre": the day belongs to the month behind it
  if (next.kind === kinds.OF && readToken(text, next.end).kind === kinds.MONTH) return false;
  // "the April 25 Club": a name that has a day in it
  const isName = match.contextKind === kinds.ARTICLE && next.kind === kinds.NOTHING;
  if (isName && CAPITALISED().test(text.slice(next.start, next.start + 2))) return false;
  const isJoinedByWord = rule.isList || valueOf(match, kinds.TO) === 0 || valueOf(match, kinds.AND) === 0;
  return !rule.isRange || !isJoinedByWord || goesOnAfterDay(next);
}

/** True if what follows is no noun that a number could count. */
function goesOnAfterDay({ kind, text, start }: Reader): boolean {
  return (
    !WORD_START().test(text.charAt(start)) ||
    [kinds.FOLLOWER, kinds.TO, kinds.ARTICLE, kinds.IN, kinds.WEEKDAY].includes(kind)
  );
}

function passes(rule: Rule, match: Match, text: string): boolean {
  const { guard } = rule;
  const { contextKind, tokens, start, end } = match;
  const next = readToken(text, end);
  const following = text.charAt(next.start);
  const [, value = 0] = tokens;
  const isAlone =
    ALONE_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) &&
    ALONE_AFTER.test(text.slice(end, end + NEAR));
  switch (guard) {
    case 'month':
      return contextKind === kinds.IN || contextKind === kinds.SHIFT;
    case 'day':
      return contextKind === kinds.DAY_WORD || (match.weekday >= 0 && !LETTER().test(following));
    case 'era':
      return match.eras !== null;
    case 'list':
    case 'run': {
      const { day, endDay } = draftOf(match, 'DMY');
      if (guard === 'list') return endDay > day;
      return endDay - day === rule.roles.length - 1 && (!rule.endsBare || !LETTER().test(following));
    }
    case 'ordinal':
      return isAlone || (contextKind === kinds.ARTICLE && goesOnAfterDay(next));
    case 'year':
      if (match.eras !== null) return !/[年년]/.test(following);
      if (value < 1900 || value > 2099 || TIED_WORD().test(text.slice(end, end + 2))) return false;
      return (
        (isAlone && ONLY_BRACKETS.test(text.slice(0, Math.min(start, NEAR)))) ||
        (contextKind === kinds.IN && next.kind !== kinds.MEASURE)
      );
    case 'years': {
      const last = tokens[2 * STEP + 1] ?? 0;
      const isJoined = tokens[STEP] !== kinds.AND || contextKind === kinds.BETWEEN;
      return value > 1799 && value < last && last < 2200 && isJoined && next.kind !== kinds.MEASURE;
    }
    case 'compact': {
      const { year, month, day } = compactDay(value);
      return (
        year > 1899 &&
        year < 2100 &&
        isDay(year, month, day) &&
        !TIED_TO_COMPACT().test(text.slice(end, end + 2))
      );
    }
    default:
      return isAlone;
  }
}
