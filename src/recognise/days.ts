import { normalizeDate } from '../dates/normalize-date.js';
import { textOf, within, wholeOf, type Block, type Place } from '../page/page.js';
import type { Report } from '../page/report.js';
import { stated, type Finding } from '../page/finding.js';

/** The days of the crawl lines; the doubled form gives two. */
export function readCrawlDays(lines: readonly Block[], report: Report): Finding<string>[] {
  const days: Finding<string>[] = [];
  for (const line of lines) {
    const first = readDay(wholeOf(line), 'crawl-line', report);
    const end = first?.places[0]?.to ?? line.text.length;
    const rest = within(wholeOf(line), end, line.text.length);
    const second = rest.from < rest.to ? readDay(rest, 'crawl-line', report) : null;
    for (const day of [first, second]) if (day !== null) days.push(day);
  }
  return days;
}

/** The printed day of an entry, whatever the hour and its zone. */
export function readIsoDay(text: string): string | null {
  const date = normalizeDate(text);
  return date.ok ? date.iso : null;
}

/** The first day of a place that holds little else. */
export function readDay(place: Place, row: string, report: Report): Finding<string> | null {
  const text = textOf(place);
  const date = normalizeDate(text);
  if (date.ok && date.iso !== null) return stated(date.iso, within(place, ...date.span), row);
  report(!date.ok && date.reason === 'no-such-day' ? 'impossible-date' : 'unreadable-date', [text], place);
  return null;
}
