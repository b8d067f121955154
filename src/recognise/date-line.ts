import { textOf, type Block, type Place } from '../page/page.js';
import type { Report } from '../page/report.js';
import { readDay } from './days.js';
import type { Finding } from '../page/finding.js';

/** What the `Date: | Source: | Read original` line says; fields of equal name in the order of the page. */
export interface DateLine {
  /** Whether a `Date:` is printed at all, readable or not. */
  readonly hasDate: boolean;
  readonly days: readonly Finding<string>[];
  readonly labels: readonly Place[];
}

// "Date: " and "Source: " before their values, signs before them
const FIELD = /^[^\p{L}\p{N}]{0,8}(date|source) ?: ?/iu;

/** Reads the header's fields, which stand between bars and may be spread over lines. The date is always day-first. */
export function readDateLine(blocks: readonly Block[], report: Report): DateLine {
  const days: Finding<string>[] = [];
  const labels: Place[] = [];
  let hasDate = false;
  for (const segment of blocks.flatMap(segmentsOf)) {
    const field = FIELD.exec(textOf(segment));
    if (field === null) continue;
    const value: Place = { ...segment, from: segment.from + field[0].length };
    const isDate = field[1]?.toLowerCase() === 'date';
    hasDate ||= isDate;
    if (value.from === value.to) continue;
    const day = isDate ? readDay(value, 'date-line', report) : null;
    if (!isDate) labels.push(value);
    else if (day !== null) days.push(day);
  }
  return { hasDate, days, labels };
}

// The bars of "Date: 01/10/2023 | Source: KCNA.kp (En) | Read original version at source"; some pages have dots
const BARS = /[|·•│]/g;

/** The stretches between bars, white space at their ends left out. */
function segmentsOf(block: Block): Place[] {
  const { text } = block;
  const ends = [...text.matchAll(BARS)].map(({ index }) => index);
  return [...ends, text.length].map((end, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    const stretch = text.slice(from, end);
    const start = end - stretch.trimStart().length;
    return { block, from: start, to: start + stretch.trim().length };
  });
}
