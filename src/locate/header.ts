import { isOtherDay, mayStandInHeader } from './crawl-line.js';
import { isHeadingLine, isLinkLine } from '../page/markup.js';
import { withoutSiteNames } from '../page/document-title.js';
import { textOf, type Block, wholeOf } from '../page/page.js';
import type { Report } from '../page/report.js';
import type { Draft } from './draft.js';
import {
  headerRole,
  isHeading,
  isOutletLine,
  repeatedRole,
  takeLineBelow,
  type Top,
  yearOf,
} from './header-lines.js';
import { isSiteMark, type Mark } from './marks.js';
import { isHeadline } from './related-links.js';

/** The lines above the body. */
export interface Header {
  readonly crawlLines: readonly Block[];
  /** The line that names the outlet: `KCNA <label>`. */
  readonly outlet: Block | null;
  readonly title: Block | null;
  /** The `Date: | Source:` line, and the lines that continue it. */
  readonly dateLines: readonly Block[];
}

/** The `Date:` line, the strongest line of a page: its index, or -1. */
export function findDateLine({ marks }: Draft): number {
  const strong = marks.indexOf('date-line');
  if (strong >= 0) return strong;
  // "Date: 01/10/2023" alone counts if the next line goes on with the source, or if it stands where a header does.
  const lone = marks.indexOf('weak-date-line');
  return lone >= 0 && (marks[lone + 1] === 'header-rest' || lone <= DEEPEST_LONE_DATE) ? lone : -1;
}

const DEEPEST_LONE_DATE = 4;

/** What is certain before the header is read. */
export interface HeaderBounds {
  /** Index of the `Date:` line, or -1. */
  readonly dateLine: number;
  /** Index of the first block of the article's element, or -1. */
  readonly articleStart: number;
  /** Index of the block behind the body's last. */
  readonly bodyEnd: number;
  readonly documentTitle: string | null;
}

/** Gives the header's lines their roles, and tells where the body begins. */
export function readHeader(
  draft: Draft,
  bounds: HeaderBounds,
  report: Report,
): Header & { bodyStart: number } {
  const { dateLine, articleStart, bodyEnd } = bounds;
  const isBodyFirst = dateLine < 0 && articleStart < 0;
  const header = isBodyFirst ? headerWithoutDate(draft, bounds) : headerAbove(draft, bounds, report);
  const dateLines: Block[] = [];
  let next = header.end;
  for (; next < bodyEnd; next++) {
    const block = draft.blocks[next];
    if (block === undefined) break;
    const role =
      repeatedRole(header, block.text) ??
      headerRole(draft, next, block, dateLines, articleStart >= 0 && next >= articleStart) ??
      (bounds.dateLine < 0 ? undefined : takeLineBelow(draft, next, block, header, bounds));
    if (role === undefined) break;
    draft.roles[next] = role;
    if (role === 'date-line') dateLines.push(block);
  }
  const { crawlLines, outlet, title } = header;
  return { crawlLines, outlet, title, dateLines, bodyStart: next };
}

/** The lines above the `Date:` line, read upwards from the title. */
function headerAbove(draft: Draft, bounds: HeaderBounds, report: Report): Top {
  const { blocks, marks, roles, isMarkedUp } = draft;
  const end = bounds.dateLine >= 0 ? bounds.dateLine : bounds.articleStart;
  const top: Top = { crawlLines: [], outlet: null, title: null, end };
  const titleLine = chooseTitle(draft, end, bounds);
  const highest = isMarkedUp ? (titleLine < 0 ? end : titleLine) - HIGHEST_HEADER : 0;
  // In plain text a crawl line stands right above the header's other lines: further up are mastheads and other lists.
  let isBeside = true;
  for (let index = end - 1; index >= 0; index--) {
    const block = blocks[index];
    const mark = marks[index];
    if (block === undefined) continue;
    const isFar = index < highest;
    isBeside = index === titleLine || mark === 'outlet' || (isBeside && mayStandInHeader(draft, index));
    if (index === titleLine) {
      roles[index] = 'title';
      top.title = block;
    } else if (isSiteMark(mark)) {
      roles[index] = mark;
    } else if (mark === 'day' && (isMarkedUp || isBeside) && !isOtherDay(draft, index, titleLine, top)) {
      roles[index] = 'crawl-date';
      top.crawlLines.push(block);
    } else if (mark === 'outlet' && !isFar && top.outlet === null && isOutletLine(block, index < titleLine)) {
      roles[index] = 'outlet';
      top.outlet = block;
    } else if (repeatsTitle(block, blocks[titleLine])) {
      roles[index] = 'title-repeat';
    } else if (isMarkedUp) {
      roles[index] = 'chrome';
    } else if (top.title !== null && index >= end - 2) {
      report('title-conflict', [block.text], wholeOf(block), wholeOf(top.title));
    }
  }
  top.crawlLines.reverse();
  return top;
}

/** "Mine Overfulfils Plan | KCNA Watch": the document's whole name, which dumps write above all. */
function repeatsTitle(block: Block, title: Block | undefined): boolean {
  if (title === undefined || !block.text.startsWith(title.text)) return false;
  const own = block.text === title.text ? wholeOf(block) : withoutSiteNames(wholeOf(block));
  return own !== null && textOf(own) === title.text;
}

/** Lines between the title and the menus above it, at most. */
const HIGHEST_HEADER = 6;

/**
 * The line that is the title: the nearest above the `Date:` line that is nothing else. Where markup may put other lines
 * between them, the one that the document is called by, else the nearest heading, else the nearest line that is no link.
 */
function chooseTitle(draft: Draft, end: number, bounds: HeaderBounds): number {
  const { blocks, isMarkedUp } = draft;
  const lines = listTitleLines(draft, end);
  if (!isMarkedUp) return lines[0] ?? -1;
  const find = (isTitle: (block: Block, next: Block | undefined) => boolean): number | undefined =>
    lines.find((index) => blocks[index] !== undefined && isTitle(blocks[index], blocks[index + 1]));
  const title = find(({ text }) => text === bounds.documentTitle) ?? find(isTitleHeading);
  // Above an article whose `Date:` line is missing, a line may be anything.
  if (title !== undefined || bounds.dateLine < 0) return title ?? -1;
  return find((block) => !isLinkLine(block)) ?? lines[0] ?? -1;
}

/** The lines that could be the title, the nearest first; below the crawl line or the outlet's stands nothing else. */
function listTitleLines({ blocks, marks, isMarkedUp }: Draft, end: number): readonly number[] {
  const lines: number[] = [];
  for (let index = end - 1; index >= 0 && lines.length < (isMarkedUp ? HIGHEST_HEADER : 1); index--) {
    const block = blocks[index];
    const mark = marks[index];
    const isOther = isSiteMark(mark) || mark === 'day';
    if (block === undefined || isOther || (mark === 'outlet' && isOutletLine(block, false))) continue;
    lines.push(index);
  }
  const top = findTopLine(marks, end, isMarkedUp ? HIGHEST_HEADER : 0);
  const below = lines.filter((index) => index > top);
  return below.length > 0 ? below : lines;
}

/** A heading, but not that of a list of other articles. */
function isTitleHeading(block: Block, next: Block | undefined): boolean {
  const isList = next !== undefined && isHeadline(next) && next.text !== block.text;
  return isHeadingLine(block) && !isList;
}

/** The nearest line above the `Date:` line that is a day or names the outlet; -1 if it is none of the nearest. */
function findTopLine(marks: readonly Mark[], end: number, depth: number): number {
  for (let index = end - 1; index >= Math.max(0, end - depth); index--)
    if (marks[index] === 'day' || marks[index] === 'outlet') return index;
  return -1;
}

/** No page that is known was saved before this year; "March 31, 1982" opens a text. */
const FIRST_CRAWL = 2011;

/** Without a `Date:` line only the crawl line and the outlet's line tell that there is a header at all. */
function headerWithoutDate(draft: Draft, { bodyEnd, documentTitle }: HeaderBounds): Top {
  const { blocks, marks, roles, isMarkedUp } = draft;
  const top: Top = { crawlLines: [], outlet: null, title: null, end: 0 };
  for (; top.end < bodyEnd; top.end++) {
    const block = blocks[top.end];
    const mark = marks[top.end];
    if (block === undefined) break;
    if (mark === 'day' && yearOf(block.text) >= FIRST_CRAWL) {
      roles[top.end] = 'crawl-date';
      top.crawlLines.push(block);
    } else if (mark === 'outlet' && top.outlet === null && isOutletLine(block, top.crawlLines.length > 0)) {
      roles[top.end] = 'outlet';
      top.outlet = block;
    } else if (isSiteMark(mark)) {
      roles[top.end] = mark;
    } else if (
      top.title === null &&
      top.end + 1 < bodyEnd &&
      isTitleLine(block, top.outlet !== null, documentTitle)
    ) {
      roles[top.end] = 'title';
      top.title = block;
    } else if (isMarkedUp && top.title === null && isLinkLine(block)) {
      roles[top.end] = 'chrome';
    } else {
      break;
    }
  }
  return top;
}

function isTitleLine(block: Block, isUnderOutlet: boolean, documentTitle: string | null): boolean {
  return block.text === documentTitle || ((isUnderOutlet || isHeadingLine(block)) && isHeading(block.text));
}
