import { compactDay, isDay } from './calendar.js';
import { foldedCode, isAnyLetter, isDigit, isLetter } from './characters.js';
import { draftOf } from './draft.js';
import type { Guard } from './formats.js';
import type { Rule } from './grammar.js';
import * as kinds from './kinds.js';
import { type Match, STEP, valueOf } from './match.js';
import { type Reader, readToken } from './tokens.js';
import { isPlausibleYear, isRecentYear } from './years.js';

/** How many characters on either side of a date are looked at. */
export const NEAR = 24;

// "(", "Date:" before a date that stands alone, ")" after it
const ALONE_BEFORE = /(?:^|[([{（［【「"“:：])\s*$/u;
const ONLY_BRACKETS = /^[([{（［【\s]*$/u;
const ALONE_AFTER = /^\s*(?:$|[)\]}）］】」"”])/u;

/** A complete rule with what stands around its match. */
interface Surroundings {
  readonly rule: Rule;
  readonly match: Match;
  readonly text: string;
  /** The token behind the match. */
  readonly next: Reader;
  /** Its first character. */
  readonly following: number;
}

/** Looks at what stands around a match. */
export function lookAround(rule: Rule, match: Match, text: string): Surroundings {
  const next = readToken(text, match.end);
  return { rule, match, text, next, following: foldedCode(text, next.start) };
}

/** What must hold of a match besides its format, by the guard that the format stands under. */
export const CONDITIONS: Readonly<Record<Guard, (around: Surroundings) => boolean>> = {
  alone: standsAlone,
  month: ({ match: { contextKind } }) => contextKind === kinds.IN || contextKind === kinds.SHIFT,
  day: (around) =>
    around.match.contextKind === kinds.DAY_WORD || (around.match.weekday >= 0 && !isWordNext(around)),
  era: ({ match: { eras } }) => eras !== null,
  list: ({ match }) => {
    const { day, endDay } = draftOf(match, 'DMY');
    return endDay > day;
  },
  run: (around) => {
    const { day, endDay } = draftOf(around.match, 'DMY');
    const { roles, endsBare } = around.rule;
    return endDay - day === roles.length - 1 && (!endsBare || !isWordNext(around));
  },
  ordinal: (around) =>
    standsAlone(around) || (around.match.contextKind === kinds.ARTICLE && goesOnAfterDay(around.next)),
  year: isYear,
  years: ({ match: { tokens, contextKind }, next }) => {
    const [, first = 0] = tokens;
    const last = tokens[2 * STEP + 1] ?? 0;
    const isJoined = tokens[STEP] !== kinds.AND || contextKind === kinds.BETWEEN;
    return (
      isPlausibleYear(first) &&
      first < last &&
      isPlausibleYear(last) &&
      isJoined &&
      next.kind !== kinds.MEASURE
    );
  },
  inYear: ({ match, next }) => isRecentYear(valueOf(match, kinds.YEAR)) && next.kind !== kinds.MEASURE,
  compact: ({ match: { tokens, end }, text }) => {
    const { year, month, day } = compactDay(tokens[1] ?? 0);
    // 20231001T08
    const isApart = !isAnyLetter(foldedCode(text, end)) || /^T\d/.test(text.slice(end, end + 2));
    return isRecentYear(year) && isDay(year, month, day) && isApart;
  },
};

/** "in 2023", "(2023)", "2023" as all of a text; of a pair of years any. */
function isYear(around: Surroundings): boolean {
  const { match, text, next, following } = around;
  const { eras, tokens, contextKind, start, end } = match;
  if (eras !== null) return following !== 0x5e74 && following !== 0xb144;
  const [, year = 0] = tokens;
  if (!isRecentYear(year) || touchesWord(text, end)) return false;
  return (
    (standsAlone(around) && ONLY_BRACKETS.test(text.slice(0, Math.min(start, NEAR)))) ||
    (contextKind === kinds.IN && next.kind !== kinds.MEASURE)
  );
}

function standsAlone({ match: { start, end }, text }: Surroundings): boolean {
  return (
    ALONE_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) &&
    ALONE_AFTER.test(text.slice(end, end + NEAR))
  );
}

function isWordNext({ following }: Surroundings): boolean {
  return isDigit(following) || isAnyLetter(following);
}

/** True if a letter, or a hyphen with a letter, touches the end. */
export function touchesWord(text: string, end: number): boolean {
  return isAnyLetter(foldedCode(text, text[end] === '-' ? end + 1 : end));
}

/** True if what follows is no noun that a number could count. */
export function goesOnAfterDay({ kind, text, start }: Reader): boolean {
  return (
    !(isDigit(foldedCode(text, start)) || isLetter(foldedCode(text, start))) ||
    [kinds.FOLLOWER, kinds.TO, kinds.ARTICLE, kinds.IN, kinds.WEEKDAY].includes(kind)
  );
}
