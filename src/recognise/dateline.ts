import { textOf, within, type Place } from '../page/page.js';
import { DATELINES } from '../tables/datelines.js';

/** The dateline that opens a text, in places; its day still lacks a year. */
export interface DatelineFinding {
  readonly row: string;
  /** The whole of it, the dash and the space behind it included. */
  readonly whole: Place;
  readonly place: Place;
  readonly day: Place;
  readonly agency: Place;
}

/** A dateline is short; no row looks further than this. */
const LONGEST_DATELINE = 140;

// "(KCNA)", "/ЦТАК/", "朝中社": without an agency there is no dateline, and most texts have none
const AGENCY = /KCNA|ACNC|ЦТАК|조선중앙통신|朝鮮中央通信|朝中社/;

/** Reads the dateline at the start of a paragraph. */
export function readDateline(paragraph: Place): DatelineFinding | null {
  const text = textOf(paragraph).slice(0, LONGEST_DATELINE);
  if (!AGENCY.test(text)) return null;
  for (const row of DATELINES) {
    const match = row.pattern.exec(text);
    const { place, day, agency } = match?.indices?.groups ?? {};
    if (match === null || place === undefined || day === undefined || agency === undefined) continue;
    return {
      row: row.id,
      whole: within(paragraph, 0, match[0].length),
      place: within(paragraph, ...place),
      day: within(paragraph, ...day),
      agency: within(paragraph, ...agency),
    };
  }
  return null;
}
