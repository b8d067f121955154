import { isSameHeading } from '../page/heading.js';
import { isLinkLine } from '../page/markup.js';
import type { Block } from '../page/page.js';
import type { Draft } from './draft.js';
import { dropAboveDateline, dropBelowEnd, dropFooter } from './edges.js';
import { markLists } from './lists.js';
import { isBrandAdvert } from './notices.js';
import type { Stretch } from './regions.js';
import { isSiteMark } from './marks.js';

/**
 * Gives the lines from `start` to `end` their roles, and answers the blocks of the article's text. Where markup puts them
 * in an article's element, they are all the article's (`isCertain`); else markup may put the site's own lines there.
 */
export function findBody(draft: Draft, stretch: Stretch, title: string | null, isCertain: boolean): Block[] {
  const { blocks, marks, roles, isMarkedUp } = draft;
  if (isMarkedUp) markLists(draft, stretch, isCertain);
  const body: number[] = [];
  for (let index = stretch.start; index < stretch.end; index++) {
    const block = blocks[index];
    if (block === undefined) break;
    const mark = marks[index];
    if (isSiteMark(mark) || mark === 'date-line') roles[index] = mark;
    else if (title !== null && body.length === 0 && isSameHeading(block.text, title))
      roles[index] = 'title-repeat';
    else {
      roles[index] = 'body';
      body.push(index);
    }
  }
  const mayBeOthers = isMarkedUp && !isCertain;
  dropAboveDateline(draft, body, mayBeOthers);
  dropBelowEnd(draft, body, mayBeOthers);
  dropFooter(draft, body, stretch.end);
  dropSiteLinesAtEnd(draft, body);
  return body.map((index) => blocks[index]).filter((block) => block !== undefined);
}

/** Below the text as above it, the site may advertise in words that no row has, and markup may put links there. */
function dropSiteLinesAtEnd({ blocks, roles, isMarkedUp }: Draft, body: number[]): void {
  while (body.length > 1) {
    const index = body.at(-1) ?? -1;
    const block = blocks[index];
    if (block === undefined) return;
    if (isBrandAdvert(block.text)) roles[index] = 'advert';
    else if (isMarkedUp && isLinkLine(block)) roles[index] = 'chrome';
    else return;
    body.pop();
  }
}
