import { lazily } from '../engine/lazily.js';
import { normalizeDate } from '../dates/normalize-date.js';
import { endsOrganization, isGivenName } from './issuer/korean-name.js';
import { textOf, within, type Place } from '../page/page.js';
import { stated, type Finding } from '../page/finding.js';

/** The line or two of place and day under a document, or a day alone. */
export interface Closing {
  readonly lines: 1 | 2;
  readonly day: Finding<string>;
  /** It says when the document was issued; a day alone may be the page's. */
  readonly isOfDocument: boolean;
}

const LONGEST_CLOSING = 60;

/**
 * Reads the last lines: "Pyongyang, 31 August 2012", "주체101(2012)년 8월 31일 평 양", or place and day on a line each. A
 * text may be signed above its day or below.
 */
export function readClosing(paragraphs: readonly Place[], isSignedBelow = false): Closing | null {
  if (paragraphs.length < 2) return null;
  const last = readDayLine(paragraphs.at(-1));
  const above = paragraphs.at(-2);
  if (last === null) {
    const dayAbove = isPlaceLine(paragraphs.at(-1)) ? readDayLine(above) : null;
    return dayAbove?.rest === '' ? { lines: 2, day: dayAbove.day, isOfDocument: true } : null;
  }
  if (last.rest === '') {
    return isPlaceLine(above)
      ? { lines: 2, day: last.day, isOfDocument: true }
      : { lines: 1, day: last.day, isOfDocument: isSignedBelow || JUCHE.test(last.text) || isSigned(above) };
  }
  return PLACE().test(last.rest) ? { lines: 1, day: last.day, isOfDocument: true } : null;
}

// "Pyongyang", "New York", "평 양", "모스크바, 크레믈리", "Пхеньян", "平壌"
const PLACE = lazily(
  () =>
    /^(?:\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,2}|\p{Script=Hangul}(?: ?\p{Script=Hangul}){1,5}(?:,? \p{Script=Hangul}{2,6})?|\p{Script=Han}(?: ?\p{Script=Han}){1,5})$/u,
);

function isPlaceLine(line: Place | undefined): boolean {
  return (
    line !== undefined &&
    line.to - line.from <= LONGEST_CLOSING &&
    PLACE().test(textOf(line)) &&
    !isGivenName(textOf(line))
  );
}

// "주체104(2015)년 2월 10일", "October 9, Juche 105 (2016)": the day as documents write it, even without a place
const JUCHE = /주체|Juche/;

/** Whether a line is the name of an organisation, which signs the text above it. */
function isSigned(line: Place | undefined): boolean {
  return line !== undefined && line.to - line.from <= LONGEST_CLOSING && endsOrganization(textOf(line));
}

interface DayLine {
  readonly day: Finding<string>;
  /** What the line says beside the day. */
  readonly rest: string;
  readonly text: string;
}

/** A short line with one day in it, and what else the line says. */
function readDayLine(line: Place | undefined): DayLine | null {
  if (line === undefined || line.to - line.from > LONGEST_CLOSING) return null;
  const text = textOf(line);
  if (!/[\d\uff10-\uff19]/.test(text)) return null;
  const date = normalizeDate(text);
  if (!date.ok || date.iso === null) return null;
  const [from, to] = date.span;
  const rest = `${text.slice(0, from)} ${text.slice(to)}`
    .replace(PUNCTUATION, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return { day: stated(date.iso, within(line, from, to), 'closing-line'), rest, text };
}

// "Pyongyang, " before the day, "." or ")" behind it
const PUNCTUATION = /[,.，、()（）[\]]/g;
