import { normalizeDate } from '../normalize-date.js';
import { textOf, within, wholeOf, type Block, type Place } from '../page/page.js';
import type { Report } from '../page/report.js';
import { stated, type Finding } from '../page/finding.js';

/** The days of the crawl lines; the doubled form gives two. */
export function readCrawlDays(lines: readonly Block[], report: Report): Finding<string>[] {
  return lines.flatMap((line) => {
    const whole = wholeOf(line);
    const first = readDay(whole, 'crawl-line', report);
    const rest = first?.places[0] && { ...whole, from: first.places[0].to };
    const second = rest && rest.from < rest.to ? readDay(rest, 'crawl-line', report) : null;
    return [first, second ?? null].filter((day) => day !== null);
  });
}

/** The first day of a place that holds little else. */
export function readDay(place: Place, row: string, report: Report): Finding<string> | null {
  const text = textOf(place);
  const date = normalizeDate(text);
  if (date.ok && date.iso !== null) return stated(date.iso, within(place, ...date.span), row);
  report(!date.ok && date.reason === 'no-such-day' ? 'impossible-date' : 'unreadable-date', [text], place);
  return null;
}
