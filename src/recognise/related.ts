import type { RelatedBlocks } from '../locate/related.js';
import { wholeOf, type Block } from '../page/page.js';
import type { Report } from '../page/report.js';
import { readDay } from './days.js';
import { stated, type Finding } from '../page/finding.js';

/** One item of the related block, value by value. */
export interface RelatedFinding {
  readonly title: Finding<string> | null;
  readonly teaser: Finding<string> | null;
  readonly publishedOn: Finding<string> | null;
  /** The address as the page writes it. */
  readonly link: Finding<string> | null;
}

/** Reads the items' texts and days. */
export function readRelatedItems(items: readonly RelatedBlocks[], report: Report): RelatedFinding[] {
  return items.map(({ title, teaser, date, link }) => ({
    title: readText(title, 'related-title'),
    teaser: readText(teaser, 'related-teaser'),
    publishedOn: date && readDay(wholeOf(date), 'related-date', report),
    link: readText(link?.address ?? null, 'related-link'),
  }));
}

function readText(block: Block | null, row: string): Finding<string> | null {
  return block && stated(block.text, wholeOf(block), row);
}
