import { type Block, wholeOf } from '../page/page.js';
import type { Report } from '../page/report.js';
import { isKnownLabel } from '../outlets/label.js';
import type { Draft } from './draft.js';
import { isBrandAdvert } from './notices.js';
import type { Role } from './roles.js';

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

/** Gives the header's lines their roles, and tells where the body begins. */
export function readHeader(
  draft: Draft,
  dateLine: number,
  bodyEnd: number,
  report: Report,
): Header & { bodyStart: number } {
  const header = dateLine >= 0 ? headerAbove(draft, dateLine, report) : headerWithoutDate(draft, bodyEnd);
  const dateLines: Block[] = [];
  let next = header.end;
  for (; next < bodyEnd; next++) {
    const block = draft.blocks[next];
    if (block === undefined) break;
    const role = repeatedRole(header, block.text) ?? headerRole(draft, next, block, dateLines);
    if (role === undefined) break;
    draft.roles[next] = role;
    if (role === 'date-line') dateLines.push(block);
  }
  const { crawlLines, outlet, title } = header;
  return { crawlLines, outlet, title, dateLines, bodyStart: next };
}

/** Some mirrors print the header twice. */
function repeatedRole({ crawlLines, outlet, title }: Top, text: string): Role | undefined {
  if (crawlLines.some((line) => line.text === text)) return 'crawl-date';
  if (outlet?.text === text) return 'outlet';
  return title?.text === text ? 'title-repeat' : undefined;
}

// "Source: Naenara (En)", which stands once
const SOURCE = /source ?:/i;

/** What may stand between the title and the body. */
function headerRole(
  { marks }: Draft,
  index: number,
  block: Block,
  above: readonly Block[],
): Role | undefined {
  const mark = marks[index];
  if (mark === 'date-line' || mark === 'weak-date-line') return 'date-line';
  if (mark === 'header-rest') {
    const isSecondSource = SOURCE.test(block.text) && above.some(({ text }) => SOURCE.test(text));
    return isSecondSource ? undefined : 'date-line';
  }
  if (mark === 'advert' || mark === 'chrome') return mark;
  return isBrandAdvert(block.text) ? 'advert' : undefined;
}

interface Top {
  readonly crawlLines: Block[];
  outlet: Block | null;
  title: Block | null;
  /** Index of the first block under it. */
  end: number;
}

/** The lines above the `Date:` line, read upwards: the nearest line that is nothing else is the title. */
function headerAbove({ blocks, marks, roles }: Draft, dateLine: number, report: Report): Top {
  const top: Top = { crawlLines: [], outlet: null, title: null, end: dateLine };
  for (let index = dateLine - 1; index >= 0; index--) {
    const block = blocks[index];
    const mark = marks[index];
    if (block === undefined) continue;
    if (mark === 'advert' || mark === 'chrome') {
      roles[index] = mark;
    } else if (mark === 'day') {
      roles[index] = 'crawl-date';
      top.crawlLines.push(block);
    } else if (mark === 'outlet' && top.outlet === null && isOutletLine(block, top.title !== null)) {
      roles[index] = 'outlet';
      top.outlet = block;
    } else if (top.title === null) {
      roles[index] = 'title';
      top.title = block;
    } else if (block.text === top.title.text) {
      roles[index] = 'title-repeat';
    } else if (index >= dateLine - 2) {
      report('title-conflict', [block.text], wholeOf(block), wholeOf(top.title));
    }
  }
  top.crawlLines.reverse();
  return top;
}

/** Without a `Date:` line only the crawl line and the outlet's line tell that there is a header at all. */
function headerWithoutDate({ blocks, marks, roles }: Draft, bodyEnd: number): Top {
  const top: Top = { crawlLines: [], outlet: null, title: null, end: 0 };
  for (; top.end < bodyEnd; top.end++) {
    const block = blocks[top.end];
    const mark = marks[top.end];
    if (block === undefined) break;
    if (mark === 'day') {
      roles[top.end] = 'crawl-date';
      top.crawlLines.push(block);
    } else if (mark === 'outlet' && top.outlet === null && isOutletLine(block, top.crawlLines.length > 0)) {
      roles[top.end] = 'outlet';
      top.outlet = block;
    } else if (mark === 'advert' || mark === 'chrome') {
      roles[top.end] = mark;
    } else if (top.outlet !== null && top.title === null && top.end + 1 < bodyEnd && isHeading(block.text)) {
      roles[top.end] = 'title';
      top.title = block;
    } else {
      break;
    }
  }
  return top;
}

/** "KCNA <label>" names the outlet if the label is a known one, or if it stands where that line does. */
function isOutletLine(block: Block, stands: boolean): boolean {
  return stands || isKnownLabel(block.text.slice('KCNA '.length));
}

const LONGEST_TITLE = 300;
// A title has no full stop or colon at its end: "KCNA Commentary on Drills"
const SENTENCE_END = /[.:。：][”"’'）)]?$/;

function isHeading(text: string): boolean {
  return text.length <= LONGEST_TITLE && !SENTENCE_END.test(text);
}
