import { textOf, wholeOf, type Block, type Page, type Place } from '../page/page.js';
import type { Report } from '../page/report.js';
import { findBody } from './body.js';
import { findDocumentTitle } from '../page/document-title.js';
import type { Draft } from './draft.js';
import { findDateLine, readHeader, type Header, type HeaderBounds } from './header.js';
import { isShortLine } from './lines.js';
import { markOf } from './marks.js';
import { markReaderLines } from './reader-lines.js';
import { findArticle, markRegions } from './regions.js';
import { findRelated, readRelated, type RelatedBlocks, type RelatedRegion } from './related.js';
import type { Role } from './roles.js';

/** The page with a role for every block, and the blocks that later stages read. */
export interface Layout extends Header {
  /** One role a block, in the page's order. */
  readonly roles: readonly Role[];
  /** The title as the document's own name has it. */
  readonly documentTitle: Place | null;
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
  const { blocks, hints, pictures, isMarkedUp } = page;
  const draft: Draft = {
    blocks,
    marks: blocks.map(markOf),
    roles: blocks.map(() => 'unknown'),
    hints,
    pictures: new Map(pictures.map(({ before, address }) => [before, address])),
    isMarkedUp,
  };
  const documentTitle = findDocumentTitle(hints);
  const dateLine = findDateLine(draft);
  markReaderLines(draft, dateLine);
  if (isMarkedUp) markRegions(draft, dateLine);
  const relatedRegion = endAtSecondPage(draft, dateLine, findRelated(draft, dateLine));
  const article = isMarkedUp ? findArticle(draft, dateLine, relatedRegion.start) : null;
  const bounds: HeaderBounds = {
    dateLine,
    articleStart: article?.start ?? -1,
    bodyEnd: relatedRegion.start,
    documentTitle: documentTitle && textOf(documentTitle),
  };
  const header = readHeader(draft, bounds, report);
  const { crawlLines, outlet, title, dateLines } = header;
  const stretch = {
    start: Math.max(header.bodyStart, bounds.articleStart),
    end: article?.end ?? relatedRegion.start,
  };
  const body = findBody(draft, stretch, title?.text ?? bounds.documentTitle, article !== null);
  const { moreFrom, related } = readRelated(draft, relatedRegion, report);
  if (isMarkedUp) markSurroundings(draft, relatedRegion.start);
  reportUnknown(draft, report);
  return { crawlLines, outlet, title, documentTitle, dateLines, body, moreFrom, related, roles: draft.roles };
}

/**
 * Where another page's header stands below the text, as in files of many pages, this page ends there, and the related
 * block is the other's.
 */
function endAtSecondPage(
  { blocks, marks, isMarkedUp }: Draft,
  dateLine: number,
  region: RelatedRegion,
): RelatedRegion {
  const second = dateLine < 0 || isMarkedUp ? -1 : marks.indexOf('date-line', dateLine + 1);
  if (second < 0 || second > region.start) return region;
  // Some mirrors print the header twice, and the same page may follow.
  const isSame = blocks[second]?.text === blocks[dateLine]?.text;
  if (isSame && blocks.slice(dateLine + 1, second).every(({ text }) => isShortLine(text))) return region;
  // Its title, and its lines of crawl day and outlet.
  let start = second - 1;
  while (marks[start - 1] === 'day' || marks[start - 1] === 'outlet') start--;
  return marks.slice(dateLine + 1, start).includes('text') ? { heading: -1, start, end: start } : region;
}

/** What stands around an article with markup is the site's: all that nothing knows, but for the related block and a second page. */
function markSurroundings({ marks, roles }: Draft, relatedStart: number): void {
  const lastItem = roles.findLastIndex((role) => role.startsWith('related-'));
  const secondPage = roles.findIndex((role, index) => role === 'unknown' && marks[index] === 'date-line');
  const end = secondPage < 0 ? roles.length : secondPage;
  for (let index = 0; index < end; index++) {
    if (roles[index] === 'unknown' && (index < relatedStart || index > lastItem)) roles[index] = 'chrome';
  }
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
