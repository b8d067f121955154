import { matchDateline } from '../outlets/dateline.js';
import { textOf, within, type Place } from '../page/page.js';

/** The dateline that opens a text, in places; its day still lacks a year. */
export interface DatelineFinding {
  readonly row: string;
  /** The whole of it, the dash and the space behind it included. */
  readonly whole: Place;
  readonly place: Place;
  readonly day: Place;
  readonly agency: Place;
}

/** Reads the dateline at the start of a paragraph. */
export function readDateline(paragraph: Place): DatelineFinding | null {
  const found = matchDateline(textOf(paragraph));
  const { place, day, agency } = found?.match.indices?.groups ?? {};
  if (found === null || place === undefined || day === undefined || agency === undefined) return null;
  return {
    row: found.row.id,
    whole: within(paragraph, 0, found.match[0].length),
    place: within(paragraph, ...place),
    day: within(paragraph, ...day),
    agency: within(paragraph, ...agency),
  };
}
