import { lazily } from '../engine/lazily.js';
import { isKnownLabel, readLabel } from '../outlets/label.js';
import { normalizeDate } from '../dates/normalize-date.js';
import { PRINTED_DAY } from './marks.js';
import type { Span } from '../page/page.js';

/** The days and the outlets' labels that a line names, as offsets into it. */
export interface LineDetails {
  readonly days: readonly Span[];
  readonly labels: readonly Span[];
}

/** "Date: 14/07/2024 | Source: Ministry of Foreign Affairs (EN) | Read original version at source" */
const LONGEST_LINE = 160;
// "July 14, 2024 | KCNA.kp (En)", "KCNA.kp (En) · July 14, 2024", "July 14, 2024 - Naenara (En)"
const SEPARATOR = /[|•·]| [-–—/] /g;
// "Date: 14/07/2024", "Posted on July 14, 2024", "Source: KCNA.kp (En)"
const FIELD = /^(?:(date|posted|published|updated)(?: on)?|(source)|by|from) ?(?::|(?= )) ?/i;
// "Read original version at source", "0 Comments", "Newstream", "1.": what sites print beside the day or the headline
const NOISE =
  /^(?:read original version at source|newstream|\d{1,4} comments?|no comments|leave a comment|\d{1,3}[.)])$/i;
// "17:33", "04:00:00 GMT", "오전 11:52"
const TIME = /(?:at )?(?:[ap]m|오전|오후)? ?\d{1,2}:\d\d(?::\d\d)? ?(?:[ap]m|gmt|utc|kst)?/gi;
// "by admin"
const POSTER = /^by [a-z][\w-]{1,20}$/;
const WORD = lazily(() => /[\p{L}\p{N}]/u);

// "January 29, 2025" of "January 29, 2025Jan 29, 2025"
const DOUBLED_DAY = new RegExp(`^${PRINTED_DAY}(?=${PRINTED_DAY}$)`);

/** What a line names that holds days and labels and nothing else; null for any other line. */
export function readDetails(text: string): LineDetails | null {
  if (text.length > LONGEST_LINE) return null;
  const doubled = DOUBLED_DAY.exec(text);
  if (doubled !== null) return { days: [[0, doubled[0].length]], labels: [] };
  const days: Span[] = [];
  const labels: Span[] = [];
  let from = 0;
  for (const separator of [...text.matchAll(SEPARATOR), null]) {
    const to = separator?.index ?? text.length;
    if (!readSegment(text, from, to, days, labels)) return null;
    from = to + (separator?.[0].length ?? 0);
  }
  return { days, labels };
}

/** Reads one stretch between separators; false if it holds other words. */
function readSegment(text: string, start: number, end: number, days: Span[], labels: Span[]): boolean {
  let [from, to] = trim(text, start, end);
  // "(KCNA.kp (En))", "(Naenara (En), January 30, 2025)"
  if (text[from] === '(' && text[to - 1] === ')') [from, to] = [from + 1, to - 1];
  const words = text.slice(from, to);
  if (!WORD().test(words) || NOISE.test(words) || POSTER.test(words)) return true;
  const [prefix = '', dateWord, sourceWord] = FIELD.exec(words) ?? [];
  const [valueFrom] = skipBy(text, [from + prefix.length, to]);
  const value = text.slice(valueFrom, to);
  if (dateWord === undefined && (sourceWord !== undefined || readLabel(value).row !== null)) {
    if (value !== '') labels.push([valueFrom, to]);
    return true;
  }
  if (readDay(text, valueFrom, to, days, labels)) return true;
  if (dateWord === undefined && isKnownLabel(value)) {
    labels.push([valueFrom, to]);
    return true;
  }
  return dateWord !== undefined && prefix.includes(':');
}

/** Reads a day, and beside it an hour or an outlet; false if it is anything else. */
function readDay(text: string, from: number, to: number, days: Span[], labels: Span[]): boolean {
  const { span } = normalizeDate(text.slice(from, to));
  if (span === null) return false;
  const [dayFrom, dayTo] = [from + span[0], from + span[1]];
  const beside = [trim(text, from, dayFrom), trim(text, dayTo, to)]
    .filter((stretch) => !POSTER.test(text.slice(...stretch)) && !NOISE.test(text.slice(...stretch)))
    .map((stretch) => skipBy(text, stretch));
  const named = beside.filter((stretch) => isKnownLabel(text.slice(...stretch)));
  const others = beside.filter((stretch) => !named.includes(stretch));
  if (others.some((stretch) => WORD().test(text.slice(...stretch).replace(TIME, '')))) return false;
  days.push([dayFrom, dayTo]);
  for (const stretch of named) labels.push(stretch);
  return true;
}

// "by " in "Posted on July 14, 2024 by KCNA.kp (En)", "KCNA " in "KCNA Naenara (En)"
const BY = /^(?:(?:by|from|via|in) )?(?:KCNA (?=\S.*\([a-z]{2,8}\)$))?/i;

function skipBy(text: string, [from, to]: Span): Span {
  return [from + (BY.exec(text.slice(from, to))?.[0].length ?? 0), to];
}

// ", KCNA.kp (En):"
const EDGE = /[\s,;:]/;

function trim(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return [from, to];
}
