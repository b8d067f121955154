import { normalizeDate } from '../../normalize-date.js';

/** A stretch of a text, in its offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Days are asked for with some reference, so that a day without a year is found too; the year is not used. */
const ANY_REFERENCE = '2000-06-15';

// "on Sunday", "Sunday", "on Feb. 2", "on the 8th", "yesterday", "at 10:00 on July 16", in front of the verb
const BEFORE_VERB =
  /(?:^|,? )(?:on )?(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today|the \d{1,2}(?:st|nd|rd|th)|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}),?$/u;

/** The day at the end of the words before the verb; offsets of `text`, with where the words before it end. */
export function findDayBeforeVerb(text: string): (Stretch & { before: number }) | null {
  const match = BEFORE_VERB.exec(text);
  const day = match?.groups?.['day'];
  if (match === null || day === undefined || !isDay(day)) return null;
  const from = match.index + match[0].lastIndexOf(day);
  return { from, to: from + day.length, before: match.index };
}

// "on Sunday as regards ...": what the document is about is not searched for its day
const ABOUT =
  /\b(?:as regards|regarding|concerning|with regards? to|in connection with|denouncing|warning|over|about|against)\b/;

/** The first day named behind the document's word, before its quoted title or behind it; offsets of `text`. */
export function findDayBehind(text: string, title: Stretch | null): Stretch | null {
  if (title === null) return findFirstDay(text, 0, text.length);
  return findFirstDay(text, 0, title.from) ?? findFirstDay(text, title.to, text.length);
}

function findFirstDay(whole: string, from: number, to: number): Stretch | null {
  const text = whole.slice(from, to);
  const about = text.search(ABOUT);
  const date = normalizeDate(about < 0 ? text : text.slice(0, about), { reference: ANY_REFERENCE });
  return date.ok && date.iso !== null ? { from: from + date.span[0], to: from + date.span[1] } : null;
}

function isDay(text: string): boolean {
  return normalizeDate(text, { reference: ANY_REFERENCE }).ok;
}
