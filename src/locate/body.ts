import { isLinkLine } from '../page/markup.js';
import type { Block } from '../page/page.js';
import type { Draft } from './draft.js';
import { isBrandAdvert } from './notices.js';
import type { Stretch } from './regions.js';

/** Gives the lines from `start` to `end` their roles, and answers the blocks of the article's text. */
export function findBody(draft: Draft, { start, end }: Stretch, title: string | null): Block[] {
  const { blocks, marks, roles } = draft;
  const body: Block[] = [];
  for (let index = start; index < end; index++) {
    const block = blocks[index];
    if (block === undefined) break;
    const mark = marks[index];
    if (mark === 'advert' || mark === 'chrome' || mark === 'caption' || mark === 'date-line')
      roles[index] = mark;
    else if (title !== null && body.length === 0 && isSameHeading(block.text, title))
      roles[index] = 'title-repeat';
    else {
      roles[index] = 'body';
      body.push(block);
    }
  }
  dropSiteLinesAtEnd(draft, { start, end }, body);
  return body;
}

/** Below the text as above it, the site may advertise in words that no row has, and markup may put links there. */
function dropSiteLinesAtEnd(
  { blocks, roles, isMarkedUp }: Draft,
  { start, end }: Stretch,
  body: Block[],
): void {
  for (let index = end - 1; index >= start && body.length > 1; index--) {
    if (roles[index] !== 'body') continue;
    const block = blocks[index];
    if (block === undefined) return;
    if (isBrandAdvert(block.text)) roles[index] = 'advert';
    else if (isMarkedUp && isLinkLine(block)) roles[index] = 'chrome';
    else return;
    body.pop();
  }
}

/** Outlets print a title again in capitals or with a full stop. */
function isSameHeading(text: string, title: string): boolean {
  if (Math.abs(text.length - title.length) > 1) return false;
  return bareHeading(text) === bareHeading(title);
}

function bareHeading(text: string): string {
  // "Press Statement of the Foreign Ministry."
  return text.toLowerCase().replace(/\.$/, '');
}
