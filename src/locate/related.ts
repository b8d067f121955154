import { isHeadingLine, linksOf } from '../page/markup.js';
import { wholeOf, type Block, type Link } from '../page/page.js';
import type { Report } from '../page/report.js';
import { isShortLine } from './lines.js';
import { headingLabel, isKnownLabel } from '../outlets/label.js';
import type { Draft } from './draft.js';
import { findNotice } from './notices.js';
import { isBesideItem } from './item-details.js';
import { findLink, readLinkedItems, SHORTEST_LONE_TEASER } from './related-links.js';
import type { Role } from './roles.js';

/** The blocks of one related item; a doubled title or teaser is given once. */
export interface RelatedBlocks {
  readonly title: Block | null;
  readonly teaser: Block | null;
  readonly date: Block | null;
  /** Where the item leads; null in plain text. */
  readonly link: Link | null;
}

/** Where the related block is: its heading (or -1), its first block and the block behind its last. */
export interface RelatedRegion {
  readonly heading: number;
  readonly start: number;
  readonly end: number;
}

/** A title, the same again, a teaser, then the day: further down than this, no day belongs to the heading. */
const FARTHEST_FIRST_DAY = 5;

/** Finds the related block: by its heading, else by a teaser printed on both sides of a day. */
export function findRelated(draft: Draft, dateLine: number): RelatedRegion {
  const { blocks, marks } = draft;
  const heading = findHeading(draft, dateLine);
  const end = marks.indexOf('more-articles', heading < 0 ? dateLine + 1 : heading);
  const behind = end < 0 ? blocks.length : end;
  if (heading >= 0) return { heading, start: heading, end: behind };
  const start = findDoubledTeaser(draft, dateLine + 1, behind);
  return { heading, start: start < 0 ? behind : start, end: behind };
}

/** `More From <label>`, and not a line of the body that begins with these words. */
function findHeading({ blocks, marks }: Draft, dateLine: number): number {
  let index = dateLine;
  while ((index = marks.indexOf('more-from', index + 1)) >= 0) {
    const label = headingLabel(blocks[index]?.text ?? '');
    if (label === null || !isShortLine(label)) continue;
    const leadsToItems = marks.slice(index + 1, index + 1 + FARTHEST_FIRST_DAY).includes('day');
    if (leadsToItems || isKnownLabel(label)) return index;
  }
  return -1;
}

/**
 * Where items begin that no heading announces: teaser, day, the same teaser; a doubled title may stand above. There
 * must be a text before them, and nothing behind the last one.
 */
function findDoubledTeaser({ blocks, marks }: Draft, from: number, end: number): number {
  const lastDay = marks.lastIndexOf('day', end - 1);
  const isLast = marks.slice(lastDay + 2, end).every((mark) => mark === 'advert' || mark === 'chrome');
  let day = isLast ? from : blocks.length;
  while ((day = marks.indexOf('day', day + 1)) >= 0) {
    if (marks[day - 1] === 'day' || blocks[day - 1]?.text !== blocks[day + 1]?.text) continue;
    const doubledTitle = day - 3 >= from && blocks[day - 3]?.text === blocks[day - 2]?.text;
    return doubledTitle ? day - 3 : day - 1;
  }
  return -1;
}

/** Gives the related block and what follows it their roles, and takes the items apart. */
export function readRelated(
  draft: Draft,
  region: RelatedRegion,
  report: Report,
): { moreFrom: Block | null; related: RelatedBlocks[] } {
  const { blocks, marks, roles } = draft;
  const moreFrom = blocks[region.heading] ?? null;
  if (moreFrom !== null) roles[region.heading] = 'related-heading';
  const label = moreFrom && headingLabel(moreFrom.text);
  const lines: number[] = [];
  let { end } = region;
  for (let index = region.heading >= 0 ? region.start + 1 : region.start; index < blocks.length; index++) {
    const mark = marks[index];
    if (index < end && endsItems(draft, lines, index)) end = index;
    if (mark === 'more-articles') roles[index] = 'related-end';
    else if (mark === 'advert' || mark === 'chrome') roles[index] = mark;
    else if (index >= end) continue;
    else if (mark !== 'day' && isBesideItem(blocks[index]?.text ?? '', label)) roles[index] = 'chrome';
    else lines.push(index);
  }
  const items: Draft = { ...draft, pictures: placePictures(draft, lines) };
  return { moreFrom, related: readLinkedItems(items, lines, report) ?? readItems(items, lines, report) };
}

/** Whether the heading of another list stands below the items: no title, since those of the items are links. */
function endsItems({ blocks, marks }: Draft, lines: readonly number[], index: number): boolean {
  const [first, last, block] = [blocks[lines[0] ?? -1], blocks[lines.at(-1) ?? -1], blocks[index]];
  if (block === undefined) return false;
  if (marks[index] === 'chrome') {
    const isAbove = first !== undefined || linksOf(blocks[index + 1]).length > 0;
    return isAbove && findNotice(block.text)?.id === 'list-heading';
  }
  return (
    first !== undefined &&
    marks[index] !== 'day' &&
    isHeadingLine(block) &&
    linksOf(first).length > 0 &&
    linksOf(block).length === 0 &&
    last?.text !== block.text
  );
}

/** Each picture with the line that it belongs to: the one below it, or the one above where items end with theirs. */
function placePictures({ pictures }: Draft, [first = 0]: readonly number[]): ReadonlyMap<number, Block> {
  if (pictures.has(first)) return pictures;
  return new Map([...pictures].map(([line, address]) => [line - 1, address]));
}

/** Reads items around their days: what stands above a day, and the teaser again below it. */
function readItems(draft: Draft, lines: readonly number[], report: Report): RelatedBlocks[] {
  const { blocks, marks, roles } = draft;
  const items: RelatedBlocks[] = [];
  let next = 0;
  for (let day = 0; day < lines.length; day++) {
    const line = lines[day] ?? -1;
    const date = marks[line] === 'day' ? blocks[line] : undefined;
    if (date === undefined) continue;
    // A day with nothing above it belongs to no item.
    if (day === next) {
      next++;
      continue;
    }
    const below = lines[day + 1] ?? -1;
    const doubled = marks[below] !== 'day' && sameText(blocks, lines[day - 1], below);
    const { title, teaser } = placeTitleAndTeaser(draft, lines, { from: next, to: day }, doubled);
    if (title > next + 1) items.push(...readUndated(draft, lines.slice(next, title), report));
    const end = day + (doubled ? 2 : 1);
    const link = findLink(draft, lines.slice(next, end));
    items.push({
      title: assign(draft, lines, { from: title, to: teaser }, 'related-title'),
      teaser: assign(draft, lines, { from: teaser, to: day }, 'related-teaser'),
      date,
      link,
    });
    roles[line] = 'related-date';
    if (doubled) roles[below] = 'related-teaser';
    next = end;
  }
  items.push(...readUndated(draft, lines.slice(next), report));
  return items;
}

/** Some of the lines, by their positions among them. */
interface Lines {
  readonly from: number;
  readonly to: number;
}

function sameText(blocks: readonly Block[], one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && blocks[one]?.text === blocks[other]?.text;
}

/** Where the title and the teaser begin among the lines above a day; each may be missing or doubled. */
function placeTitleAndTeaser(
  { blocks }: Draft,
  lines: readonly number[],
  { from, to }: Lines,
  doubled: boolean,
): { title: number; teaser: number } {
  const isAlone = to - from === 1;
  const lastLength = blocks[lines[to - 1] ?? -1]?.text.length ?? 0;
  const hasTeaser =
    doubled ||
    (isAlone ? lastLength >= SHORTEST_LONE_TEASER : !sameText(blocks, lines[to - 2], lines[to - 1]));
  const teaser = hasTeaser ? to - 1 : to;
  const hasTwoLines = teaser - from > 1 && sameText(blocks, lines[teaser - 2], lines[teaser - 1]);
  return { title: Math.max(from, teaser - (hasTwoLines ? 2 : 1)), teaser };
}

/** Items whose day is missing: a title printed twice, and one line under it, or titles alone. What is neither stays unknown. */
function readUndated(draft: Draft, lines: readonly number[], report: Report): RelatedBlocks[] {
  const items: RelatedBlocks[] = [];
  const areTitles = isListOfTitles(draft, lines);
  for (let position = 0; position < lines.length; position++) {
    const isDoubled = sameText(draft.blocks, lines[position], lines[position + 1]);
    if (!isDoubled && !areTitles) continue;
    const below = position + (isDoubled ? 2 : 1);
    const title = assign(draft, lines, { from: position, to: below }, 'related-title');
    const standsAlone = !areTitles && !sameText(draft.blocks, lines[below], lines[below + 1]);
    const teaser = standsAlone
      ? assign(draft, lines, { from: below, to: below + 1 }, 'related-teaser')
      : null;
    if (title !== null) report('related-incomplete', [title.text], wholeOf(title));
    items.push({ title, teaser, date: null, link: findLink(draft, lines.slice(position, below)) });
    position = teaser === null ? below - 1 : below;
  }
  return items;
}

/** Whether all that stands from the heading to "More Articles" is short lines, none of them twice. */
function isListOfTitles({ blocks, marks }: Draft, lines: readonly number[]): boolean {
  const [first = 0, last = 0] = [lines[0], lines.at(-1)];
  if (marks[first - 1] !== 'more-from' || marks[last + 1] !== 'more-articles') return false;
  const titles = lines.map((line) => blocks[line]?.text ?? '');
  return titles.length > 1 && titles.every(isShortLine) && new Set(titles).size === titles.length;
}

/** Gives the lines a role, and answers the first of them. */
function assign(
  { blocks, roles }: Draft,
  lines: readonly number[],
  { from, to }: Lines,
  role: Role,
): Block | null {
  for (let position = from; position < to; position++) {
    const line = lines[position];
    if (line !== undefined) roles[line] = role;
  }
  return from < to ? (blocks[lines[from] ?? -1] ?? null) : null;
}
