import { isHeadingLine, isLinkLine, linksOf } from '../page/markup.js';
import type { Block } from '../page/page.js';
import type { Draft } from './draft.js';
import { isEndMarker } from './edges.js';
import { isShortLine } from './lines.js';
import type { Stretch } from './regions.js';
import { leadsToArticle } from './related-links.js';

/** Between two links or days of a list stand no more lines than these: a headline, a teaser, a label. */
const WIDEST_GAP = 4;
const LONGEST_TEASER = 220;

/**
 * Marks lists of other articles that stand in the article's stretch without an element of their own: lines that are links
 * or days, what stands between them, and their heading. Only markup shows them; in plain text such a line is text. Within
 * an article's element (`isCertain`) only links to the site's articles make a list.
 */
export function markLists(draft: Draft, { start, end }: Stretch, isCertain: boolean): void {
  const { marks } = draft;
  const lists: Stretch[] = [];
  let isText = false;
  for (let index = start; index < end; index++) {
    const list = isSign(draft, index) ? findList(draft, index, end, isCertain) : null;
    if (list === null) isText ||= marks[index] === 'text' && !isPart(draft, index);
    else {
      lists.push({ start: isHeadingOfList(draft, index - 1, start) ? index - 1 : index, end: list });
      index = list - 1;
    }
  }
  // A page that is nothing but links may be an article's own list.
  if (!isText) return;
  for (const list of lists) {
    for (let index = list.start; index < list.end; index++)
      if (marks[index] === 'text' || marks[index] === 'day') marks[index] = 'chrome';
  }
}

/** The end of the list that begins with a link or a day; null if it is no list, as the days of a chronicle. */
function findList(draft: Draft, first: number, end: number, isCertain: boolean): number | null {
  let last = first;
  let signs = 1;
  for (let index = first + 1; index < end && index - last <= WIDEST_GAP && isPart(draft, index); index++) {
    if (!isSign(draft, index)) continue;
    last = index;
    signs++;
  }
  const links = draft.blocks.slice(first, last + 1).flatMap(linksOf);
  const isList = signs > 1 && (isCertain ? links.some(leadsToArticle) : links.length > 0);
  return isList ? last + 1 : null;
}

function isSign({ blocks, marks }: Draft, index: number): boolean {
  const block = blocks[index];
  return marks[index] === 'day' || (marks[index] === 'text' && block !== undefined && isListLine(block));
}

/** Beside its link a line may print a day: "Kindergarten Opens in Rason Dec 18, 2025". */
const LONGEST_DETAILS = 30;

function isListLine(block: Block): boolean {
  if (isLinkLine(block)) return true;
  const [link, other] = linksOf(block);
  if (link === undefined || other !== undefined) return false;
  const details = block.text.slice(0, link.from) + block.text.slice(link.to);
  return details.length <= LONGEST_DETAILS && /\d/.test(details);
}

/** Whether a line may stand in a list: all but an article's sentences. A teaser under its link is none of those. */
function isPart(draft: Draft, index: number): boolean {
  const { blocks, marks } = draft;
  const block = blocks[index];
  if (block === undefined) return false;
  if (marks[index] !== 'text' || isSign(draft, index) || isShortLine(block.text)) return true;
  return block.text.length <= LONGEST_TEASER && marks[index - 1] === 'text' && isSign(draft, index - 1);
}

const LONGEST_HEADING = 40;

/** "Latest Articles", "Most Read"; but not the last line of the text, such as "KCNA", "(끝)" or a day. */
function isHeadingOfList({ blocks, marks }: Draft, index: number, start: number): boolean {
  const block = blocks[index];
  if (block === undefined || index < start || marks[index] !== 'text' || isEndMarker(block.text))
    return false;
  return (
    isHeadingLine(block) ||
    (block.text.length <= LONGEST_HEADING && isShortLine(block.text) && !/\d/.test(block.text))
  );
}
