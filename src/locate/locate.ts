import { wholeOf, type Block, type Page } from '../page/page.js';
import type { Report } from '../page/report.js';
import { findBody } from './body.js';
import type { Draft } from './draft.js';
import { findDateLine, readHeader, type Header } from './header.js';
import { markOf } from './marks.js';
import { findRelated, readRelated, type RelatedBlocks } from './related.js';
import type { Role } from './roles.js';

/** The page with a role for every block, and the blocks that later stages read. */
export interface Layout extends Header {
  /** One role a block, in the page's order. */
  readonly roles: readonly Role[];
  /** The article's text, adverts and headings gone. */
  readonly body: readonly Block[];
  readonly moreFrom: Block | null;
  readonly related: readonly RelatedBlocks[];
}

/**
 * Gives every block one role, by one grammar for all layouts: header, body, related block, tail, each of them
 * optional. The strongest lines are found first: the `Date:` line, and where the related block begins.
 */
export function locate(page: Page, report: Report): Layout {
  const { blocks } = page;
  const draft: Draft = { blocks, marks: blocks.map(markOf), roles: blocks.map(() => 'unknown') };
  const dateLine = findDateLine(draft);
  const relatedRegion = findRelated(draft, dateLine);
  const header = readHeader(draft, dateLine, relatedRegion.start, report);
  const { crawlLines, outlet, title, dateLines } = header;
  const body = findBody(draft, header.bodyStart, relatedRegion.start, title);
  const { moreFrom, related } = readRelated(draft, relatedRegion, report);
  reportUnknown(draft, report);
  return { crawlLines, outlet, title, dateLines, body, moreFrom, related, roles: draft.roles };
}

/** One diagnostic for each run of blocks that nothing understood; a header among them begins another page. */
function reportUnknown({ blocks, marks, roles }: Draft, report: Report): void {
  for (let first = roles.indexOf('unknown'); first >= 0;) {
    let end = first;
    while (roles[end] === 'unknown') end++;
    const [start, last] = [blocks[first], blocks[end - 1]];
    if (start === undefined || last === undefined) return;
    const isPage = marks.slice(first, end).includes('date-line');
    report(isPage ? 'second-page' : 'unknown-text', [start.text], wholeOf(start), null, wholeOf(last));
    first = roles.indexOf('unknown', end);
  }
}
