import { findOutletLabel, isKnownLabel } from '../outlets/label.js';
import { isHeadingLine, isLinkLine } from '../page/markup.js';
import type { Block } from '../page/page.js';
import type { Draft } from './draft.js';
import { countLinkTarget } from './lines.js';
import { isBrandAdvert } from './notices.js';
import type { Role } from './roles.js';
import { isSiteMark } from './marks.js';

/** What is known of the header so far. */
export interface Top {
  readonly crawlLines: Block[];
  outlet: Block | null;
  title: Block | null;
  /** Index of the first block under it. */
  end: number;
}

/** The lines that stand above the `Date:` line, where a page prints them below it. */
export function takeLineBelow(
  { blocks, marks, roles }: Draft,
  index: number,
  block: Block,
  top: Top,
  { dateLine, documentTitle }: { readonly dateLine: number; readonly documentTitle: string | null },
): Role | undefined {
  const mark = marks[index];
  const mayBeCrawl = yearOf(block.text) >= yearOf(blocks[dateLine]?.text ?? '');
  if (mark === 'day' && mayBeCrawl && (top.crawlLines.length === 0 || marks[index - 1] === 'day')) {
    top.crawlLines.push(block);
    return 'crawl-date';
  }
  if (mark === 'outlet' && top.outlet === null && isOutletLine(block, false)) {
    top.outlet = block;
    return 'outlet';
  }
  if (mark !== 'text' || !isUnsureTitle(top, documentTitle)) return undefined;
  if (block.text !== documentTitle && !(isHeadingLine(block) && isHeading(block.text))) return undefined;
  // What stands above is none of the article's then.
  if (top.title !== null) roles[roles.indexOf('title')] = 'chrome';
  top.title = block;
  return 'title';
}

// "2019" in "Date: 15/04/2019 | Source: Naenara (En)" and in "March 31, 1982"
const YEAR = /\d{4}/;

/** The year that a line prints, 0 if it prints none: no page was saved in a year before its article's. */
export function yearOf(text: string): number {
  return Number(YEAR.exec(text)?.[0] ?? 0);
}

/** Whether neither markup nor the document's name says that the line above is the title. */
function isUnsureTitle({ title }: Top, documentTitle: string | null): boolean {
  return title === null || (title.text !== documentTitle && !isHeadingLine(title));
}

/** Above an article stand a crawl line or two. */
const MOST_CRAWL_LINES = 3;

/** Some mirrors print the header twice. */
export function repeatedRole({ crawlLines, outlet, title }: Top, text: string): Role | undefined {
  if (crawlLines.slice(0, MOST_CRAWL_LINES).some((line) => line.text === text)) return 'crawl-date';
  if (outlet?.text === text) return 'outlet';
  return title?.text === text ? 'title-repeat' : undefined;
}

// "Source: Naenara (En)", which stands once
const SOURCE = /source ?:/i;

/** What may stand between the title and the body; links only above the article's element. */
export function headerRole(
  { marks, isMarkedUp }: Draft,
  index: number,
  block: Block,
  above: readonly Block[],
  isInArticle: boolean,
): Role | undefined {
  const mark = marks[index];
  if (mark === 'date-line' || mark === 'weak-date-line') return 'date-line';
  if (mark === 'header-rest') {
    const isSecondSource = SOURCE.test(block.text) && above.some(({ text }) => SOURCE.test(text));
    return isSecondSource ? undefined : 'date-line';
  }
  if (isSiteMark(mark)) return mark;
  if (above.length > 0 && countLinkTarget(block.text) === block.text.length) return 'chrome';
  if (isMarkedUp && !isInArticle && isLinkLine(block)) return 'chrome';
  return isBrandAdvert(block.text) ? 'advert' : undefined;
}

/** "KCNA <label>" names the outlet if the label is a known one, or if it stands where that line does. */
export function isOutletLine(block: Block, stands: boolean): boolean {
  return stands || isKnownLabel(block.text.slice(findOutletLabel(block.text)));
}

const LONGEST_TITLE = 300;
// A title has no full stop or colon at its end: "KCNA Commentary on Drills"
const SENTENCE_END = /[.:。：][”"’'）)]?$/;

/** Whether a line is worded as a title. */
export function isHeading(text: string): boolean {
  return text.length <= LONGEST_TITLE && !SENTENCE_END.test(text);
}
