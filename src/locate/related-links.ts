import { findSiteAddress } from '../outlets/site-address.js';
import { isHeadingLine, linksOf } from '../page/markup.js';
import { wholeOf, type Block, type Link } from '../page/page.js';
import type { Report } from '../page/report.js';
import type { Draft } from './draft.js';
import type { RelatedBlocks } from './related.js';

/** Teasers are cut at about 125 characters, titles are shorter: this tells them apart where one stands alone. */
export const SHORTEST_LONE_TEASER = 100;

// "#top", "javascript:void(0)", "mailto:info@example.org"
const NO_PLACE = /^(?:#|javascript:|mailto:|$)/i;
/** Whether a link leads to an article of the site. */
export function leadsToArticle({ address }: Link): boolean {
  return findSiteAddress(address.text)?.kind === 'article';
}

/** Where a line leads; null for one without a link to another page. */
export function placeLinked(block: Block | undefined): Link | null {
  return (block && linksOf(block).find(({ address }) => !NO_PLACE.test(address.text))) ?? null;
}

/**
 * Takes items apart by their links: all lines of an item stand between its first link and the next item's. Null where
 * links do not tell the items apart, as in plain text.
 */
export function readLinkedItems(
  draft: Draft,
  lines: readonly number[],
  report: Report,
): RelatedBlocks[] | null {
  const groups = groupByLink(draft, lines);
  if (groups === null) return null;
  const longest = Math.max(...groups.slice(0, -1).map(({ length }) => length), MOST_LINES_OF_LAST);
  return groups
    .map((group) => readItem(draft, group.slice(0, longest), report))
    .filter((item) => item !== null);
}

/** Behind the last item may stand the end of the page: it has the lines of the others, or title, teaser, day, teaser. */
const MOST_LINES_OF_LAST = 5;

function groupByLink({ blocks, marks }: Draft, lines: readonly number[]): number[][] | null {
  const groups: number[][] = [];
  let address: string | null = null;
  let days = 0;
  for (const line of lines) {
    const link = placeLinked(blocks[line]);
    const isDay = marks[line] === 'day';
    if (link !== null && link.address.text !== address) {
      address = link.address.text;
      if (days === 0 && groups.length > 0 && !leadsToArticle(link)) continue;
      groups.push([]);
      days = 0;
    }
    if (isDay) days++;
    const group = groups.at(-1);
    if (group === undefined || days > 1) return null;
    group.push(line);
  }
  const hasDay = (group: readonly number[]): boolean => group.some((line) => marks[line] === 'day');
  return groups.some(hasDay) ? groups.slice(0, groups.findLastIndex(hasDay) + 1) : null;
}

/** Reads the lines of one item: what is printed on both sides of the day is the teaser, what stands first the title. */
function readItem(
  { blocks, marks, roles }: Draft,
  lines: readonly number[],
  report: Report,
): RelatedBlocks | null {
  const day = lines.findIndex((line) => marks[line] === 'day');
  const texts = lines.map((line, index) => (index === day ? '' : (blocks[line]?.text ?? '')));
  const below = day < 0 ? '' : (texts[day + 1] ?? '');
  const [first = '', second = ''] = new Set(texts.filter((text) => text !== ''));
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
    link: placeLinked(blocks[lines[0] ?? -1]),
  };
}
