import type { Block, Region } from '../page/page.js';
import { headingLabel, isKnownLabel } from '../outlets/label.js';
import type { Draft } from './draft.js';
import { isShortLine } from './lines.js';
import type { Mark } from './marks.js';

/** The blocks from the first to the one behind the last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Roles that a region gives all its lines. */
const MARK_OF_REGION: Partial<Record<Region['kind'], Mark>> = { chrome: 'chrome', caption: 'caption' };

/**
 * Marks the lines of menus, side columns and captions. A region that holds the `Date:` line or the heading of the related
 * block is no menu whatever it is called; neither is any where the whole text would go.
 */
export function markRegions({ blocks, marks }: Draft, dateLine: number): void {
  const disproved = new Set(regionsAround(blocks[dateLine]));
  blocks.forEach((block, index) => {
    if (marks[index] !== 'more-from' || !isKnownLabel(headingLabel(block.text) ?? '')) return;
    for (const region of regionsAround(block)) disproved.add(region);
  });
  const heading = marks.indexOf('more-from');
  for (const region of findDayHolders(blocks, marks, heading)) disproved.add(region);
  const found = blocks.map((block) => markOfRegions(regionsAround(block), disproved));
  const leavesText = blocks.some(({ text }, index) => found[index] === null && isText(text));
  if (dateLine < 0 && !leavesText) return;
  const barDay = findBarDay(marks, dateLine);
  found.forEach((mark, index) => {
    const isEnd = marks[index] === 'more-articles' && heading >= 0 && index > heading;
    if (mark !== null && !isEnd && index !== barDay) marks[index] = mark;
  });
}

const SHORTEST_SENTENCE = 12;

/** "... を発表した。": in an Asian script a sentence is shorter than many a heading. */
function isText(text: string): boolean {
  return text.length > LONGEST_HEADING || (text.length >= SHORTEST_SENTENCE && !isShortLine(text));
}

/** Links to sections and services stand beside the day in a top bar, at most so many. */
const LOWEST_BAR = 12;

/** The first day of the page, high above the `Date:` line: a top bar holds it, between links ("<li>January 16, 2025<li>Log in"). */
function findBarDay(marks: readonly Mark[], dateLine: number): number {
  const first = marks.indexOf('day');
  return first < dateLine && first < LOWEST_BAR ? first : -1;
}

const LONGEST_HEADING = 40;

/**
 * What holds nothing but a day is no page's footer among the related items ("<footer>August 30, 2019</footer>" in a card), and no
 * menu above the outlet's line.
 */
function findDayHolders(blocks: readonly Block[], marks: readonly Mark[], heading: number): Region[] {
  const regionAt = (index: number): Region | null => blocks[index]?.markup?.region ?? null;
  const end = heading < 0 ? -1 : marks.indexOf('more-articles', heading);
  const holders: Region[] = [];
  for (let index = marks.indexOf('day'); index >= 0; index = marks.indexOf('day', index + 1)) {
    const region = regionAt(index);
    const isAlone = region !== regionAt(index - 1) && region !== regionAt(index + 1);
    const belongs = marks[index + 1] === 'outlet' || (index > heading && index < end);
    if (region !== null && isAlone && belongs) holders.push(region);
  }
  return holders;
}

/** The regions that hold a block, the innermost first; no more than the readers nest. */
export function regionsAround(block: Block | undefined): Region[] {
  const regions: Region[] = [];
  for (let region = block?.markup?.region ?? null; region !== null; region = region.parent)
    regions.push(region);
  return regions;
}

/** The mark of the innermost region that tells; what an article holds is no menu's. */
function markOfRegions(regions: readonly Region[], disproved: ReadonlySet<Region>): Mark | null {
  for (const region of regions) {
    const mark = disproved.has(region) ? undefined : MARK_OF_REGION[region.kind];
    if (mark !== undefined) return mark;
    if (region.kind === 'article') return null;
  }
  return null;
}

/**
 * The lines of the element that holds the article's text, as far as the related block or another page's header; null if
 * there is no such element, or if it holds the header too. Where it is in several parts, the site's lines are between them.
 */
export function findArticle(
  { blocks, marks }: Draft,
  dateLine: number,
  relatedStart: number,
): Stretch | null {
  const header = articleAround(blocks[dateLine]);
  let part: Region | null = null;
  let start = -1;
  let end = -1;
  for (let index = dateLine + 1; index < relatedStart; index++) {
    if (part !== null && marks[index] === 'date-line') break;
    const around = articleAround(blocks[index]);
    if (around === null || around === header) continue;
    if (part === null) start = index;
    else if (around !== part) marks.fill('chrome', end, index);
    part = around;
    end = index + 1;
  }
  return part === null ? null : { start, end };
}

/** The outermost article that holds a block. */
function articleAround(block: Block | undefined): Region | null {
  return regionsAround(block).findLast(({ kind }) => kind === 'article') ?? null;
}
