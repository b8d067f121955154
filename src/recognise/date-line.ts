import { textOf, within, type Block, type Place } from '../page/page.js';
import { countSigns, isSign } from '../page/signs.js';
import type { Report } from '../page/report.js';
import { readDay } from './days.js';
import type { Finding } from '../page/finding.js';

/** What the `Date: | Source: | Read original` line says; fields of equal name in the order of the page. */
export interface DateLine {
  /** Whether anything is printed behind a `Date:`, readable or not. */
  readonly hasDate: boolean;
  readonly days: readonly Finding<string>[];
  readonly labels: readonly Place[];
}

// "Date: " and "Source: " before their values
const FIELD = /^(?:date|source) ?: ?/i;
// "Date: "
const DATE = /^date/i;

/** Reads the header's fields, which stand between bars and may be spread over lines. The date is always day-first. */
export function readDateLine(blocks: readonly Block[], report: Report): DateLine {
  const days: Finding<string>[] = [];
  const labels: Place[] = [];
  let hasDate = false;
  for (const segment of blocks.flatMap(segmentsOf)) {
    const text = textOf(segment);
    // "🗞 Source: KCNA.kp (En)"
    const signs = isSign(text.charCodeAt(0)) ? countSigns(text) : 0;
    const [printed] = FIELD.exec(signs === 0 ? text : text.slice(signs)) ?? [];
    if (printed === undefined) continue;
    const isDate = DATE.test(printed);
    const from = signs + printed.length;
    if (from === text.length) continue;
    hasDate ||= isDate;
    const value = within(segment, from, text.length);
    const day = isDate ? readDay(value, 'date-line', report) : null;
    if (!isDate) labels.push(value);
    else if (day !== null) days.push(day);
  }
  return { hasDate, days, labels };
}

// The bars of "Date: 01/10/2023 | Source: KCNA.kp (En) | Read original version at source"; some pages have dots
const BAR = /[|·•│]/;

/** The stretches between bars, white space at their ends left out. */
function segmentsOf(block: Block): Place[] {
  let end = -1;
  return block.text.split(BAR).map((stretch) => {
    const from = end + 1;
    end = from + stretch.length;
    const start = end - stretch.trimStart().length;
    return { block, from: start, to: start + stretch.trim().length };
  });
}
