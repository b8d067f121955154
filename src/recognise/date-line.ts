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

// "Date: " and "Source: " before their values
const FIELD = /^(date|source) ?: ?/i;

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

/** The stretches between bars, white space at their ends left out. */
function segmentsOf(block: Block): Place[] {
  const segments: Place[] = [];
  for (let from = 0; from <= block.text.length;) {
    const bar = block.text.indexOf('|', from);
    const end = bar < 0 ? block.text.length : bar;
    const text = block.text.slice(from, end);
    const start = end - text.trimStart().length;
    segments.push({ block, from: start, to: start + text.trim().length });
    from = end + 1;
  }
  return segments;
}
