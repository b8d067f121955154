import { findSiteAddress } from '../outlets/site-address.js';
import { isHeadingLine, isLinkLine, linksOf } from '../page/markup.js';
import { wholeOf, type Block, type Link, type Picture } from '../page/page.js';
import type { Report } from '../page/report.js';
import type { Draft } from './draft.js';
import { SHORTEST_TEASER } from './lines.js';
import type { RelatedBlocks } from './related.js';

/** Teasers are cut at about 125 characters, titles are shorter: this tells them apart where one stands alone. */
export const SHORTEST_LONE_TEASER = 100;

// "#top", "javascript:void(0)", "mailto:info@example.org"
const NO_PLACE = /^(?:#|javascript:|mailto:|$)/i;

/** Whether a link or a picture leads to an article of the site. */
export function leadsToArticle({ address }: Link | Picture): boolean {
  return findSiteAddress(address.text)?.kind === 'article';
}

/** Whether a line is links and nothing else, one of them to an article: the headline of another one. */
export function isHeadline(block: Block): boolean {
  return isLinkLine(block) && linksOf(block).some(leadsToArticle);
}

/** Where a line leads; null for one without a link to another page. */
function placeLinked(block: Block | undefined): Link | null {
  return linksOf(block).find(({ address }) => !NO_PLACE.test(address.text)) ?? null;
}

/** Where the first of the lines, or else a picture among them, leads to. */
export function findLink({ blocks, pictures }: Draft, lines: readonly number[]): Link | null {
  for (const line of lines) {
    const link = placeLinked(blocks[line]);
    if (link !== null) return link;
  }
  for (const line of lines) {
    const address = pictures.get(line);
    if (address !== undefined && !NO_PLACE.test(address.text)) return { from: 0, to: 0, address };
  }
  return null;
}

/**
 * Takes items apart where their days open them, or else by their links: all lines of an item stand between its first link
 * and the next item's; without links, where each day stands between a title and a teaser. Null where nothing of these
 * tells the items apart.
 */
export function readLinkedItems(
  draft: Draft,
  lines: readonly number[],
  report: Report,
): RelatedBlocks[] | null {
  const groups = groupByDay(draft, lines) ?? groupByLink(draft, lines) ?? groupByTitle(draft, lines);
  if (groups === null) return null;
  const others = groups.slice(0, -1).reduce((most, { length }) => Math.max(most, length), 0);
  const hasDays = groups.some((group) => group.some((line) => draft.marks[line] === 'day'));
  const longest = others > 0 ? others : hasDays ? MOST_LINES_OF_ONE : 2;
  return groups
    .map((group) => readItem(draft, endAtTeaser(draft, group.slice(0, endOf(draft, group, longest))), report))
    .filter((item) => item !== null);
}

/** Behind the last item may stand the end of the page: it has no more lines than the others; one alone has these. */
const MOST_LINES_OF_ONE = 5;

/** Where an item ends: it may have a teaser that the others lack, above its day. */
function endOf({ marks }: Draft, group: readonly number[], longest: number): number {
  const day = group.findIndex((line) => marks[line] === 'day');
  return day === longest ? longest + 1 : longest;
}

/** An item ends with the teaser that is printed on both sides of its day. */
function endAtTeaser({ blocks, marks }: Draft, group: readonly number[]): readonly number[] {
  const day = group.findIndex((line) => marks[line] === 'day');
  const [above, below] = [blocks[group[day - 1] ?? -1], blocks[group[day + 1] ?? -1]];
  return above !== undefined && above.text === below?.text ? group.slice(0, day + 2) : group;
}

/** Items that open with their day: the first line is one, and no text stands on both sides of a later one. */
function groupByDay({ blocks, marks }: Draft, lines: readonly number[]): number[][] | null {
  if (marks[lines[0] ?? -1] !== 'day') return null;
  const groups: number[][] = [];
  lines.forEach((line, index) => {
    if (marks[line] === 'day') groups.push([]);
    if (
      marks[line] !== 'day' ||
      blocks[lines[index - 1] ?? -1]?.text !== blocks[lines[index + 1] ?? -1]?.text
    )
      groups.at(-1)?.push(line);
  });
  const opensWithDay = ([first, second]: readonly number[]): boolean =>
    first !== undefined && second !== undefined && marks[first] === 'day';
  return groups.every(opensWithDay) ? groups : null;
}

/** Items whose day stands between title and teaser: one title, printed once or twice, above each day, and text below. */
function groupByTitle({ blocks, marks }: Draft, lines: readonly number[]): number[][] | null {
  const textAt = (position: number): string => blocks[lines[position] ?? -1]?.text ?? '';
  const starts: number[] = [];
  let below = 0;
  for (const [position, line] of lines.entries()) {
    if (marks[line] !== 'day') continue;
    const start = textAt(position - 1) === textAt(position - 2) ? position - 2 : position - 1;
    // Above the first day stands its title alone, above the others the teaser of the item before too.
    const isBetween = starts.length === 0 ? start === 0 : start > below;
    if (!isBetween || textAt(position - 1) === textAt(position + 1)) return null;
    starts.push(start);
    below = position + 1;
  }
  if (starts.length === 0 || textAt(0).length >= SHORTEST_LONE_TEASER) return null;
  if (textAt(below).length < SHORTEST_TEASER) return null;
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

function groupByLink({ blocks, marks }: Draft, lines: readonly number[]): number[][] | null {
  const groups: number[][] = [];
  let address: string | null = null;
  let days = 0;
  let isLinkedAgain = false;
  // A second day without a link belongs to what stands below the last item, such as what readers wrote.
  let isOver = false;
  for (const line of lines) {
    const link = placeLinked(blocks[line]);
    if (isOver && link !== null && leadsToArticle(link)) return null;
    const isDay = marks[line] === 'day';
    if (link !== null && link.address.text !== address) {
      address = link.address.text;
      if (days === 0 && groups.length > 0 && !leadsToArticle(link)) continue;
      groups.push([]);
      days = 0;
      isLinkedAgain = false;
    } else isLinkedAgain ||= link !== null && days > 0;
    if (isDay) days++;
    // All items lead to one place, which tells none of them apart.
    if (isLinkedAgain && days > 1) return null;
    const group = groups.at(-1);
    if (group === undefined) return null;
    isOver ||= days > 1;
    if (!isOver) group.push(line);
  }
  const hasDay = (group: readonly number[]): boolean => group.some((line) => marks[line] === 'day');
  if (groups.some(hasDay)) return groups.slice(0, groups.findLastIndex(hasDay) + 1);
  // Items whose days are not printed are what leads to articles.
  const items = groups.filter(([first = -1]) => {
    const link = placeLinked(blocks[first]);
    return link !== null && leadsToArticle(link);
  });
  return items.length > 0 ? items : null;
}

/** Reads the lines of one item: what is printed on both sides of the day is the teaser, what stands first the title. */
function readItem(draft: Draft, lines: readonly number[], report: Report): RelatedBlocks | null {
  const { blocks, marks, roles } = draft;
  const day = lines.findIndex((line) => marks[line] === 'day');
  const texts = lines.map((line, index) => (index === day ? '' : (blocks[line]?.text ?? '')));
  const below = day > 0 ? (texts[day + 1] ?? '') : '';
  const first = texts.find((text) => text !== '') ?? '';
  const second = texts.find((text) => text !== '' && text !== first) ?? '';
  if (first === '') return null;
  const block = blocks[lines[texts.indexOf(first)] ?? -1];
  const isTeaser =
    second === '' &&
    (below === first ||
      (first.length >= SHORTEST_LONE_TEASER && !(block !== undefined && isHeadingLine(block))));
  const title = isTeaser ? '' : first;
  const teaser = isTeaser ? first : second;
  lines.forEach((line, index) => {
    if (index === day) roles[line] = 'related-date';
    else if (texts[index] === title) roles[line] = 'related-title';
    else if (texts[index] === teaser) roles[line] = 'related-teaser';
  });
  const find = (text: string): Block | null =>
    text === '' ? null : (blocks[lines[texts.indexOf(text)] ?? -1] ?? null);
  if (day < 0 && block !== undefined) report('related-incomplete', [first], wholeOf(block));
  return {
    title: find(title),
    teaser: find(teaser),
    date: blocks[lines[day] ?? -1] ?? null,
    link: findLink(draft, lines),
  };
}
