import type { Block } from '../page/page.js';
import type { Draft } from './draft.js';
import { isBrandAdvert } from './notices.js';

/** Gives the lines between header and related block their roles, and answers the blocks of the article's text. */
export function findBody(draft: Draft, start: number, end: number, title: Block | null): Block[] {
  const { blocks, marks, roles } = draft;
  const body: Block[] = [];
  for (let index = start; index < end; index++) {
    const block = blocks[index];
    if (block === undefined) break;
    const mark = marks[index];
    if (mark === 'advert' || mark === 'chrome' || mark === 'date-line') roles[index] = mark;
    else if (title !== null && body.length === 0 && isSameHeading(block.text, title.text))
      roles[index] = 'title-repeat';
    else {
      roles[index] = 'body';
      body.push(block);
    }
  }
  dropAdvertsAtEnd(draft, start, end, body);
  return body;
}

/** Below the text as above it, the site may advertise in words that no row has. */
function dropAdvertsAtEnd({ blocks, roles }: Draft, start: number, end: number, body: Block[]): void {
  for (let index = end - 1; index >= start && body.length > 1; index--) {
    if (roles[index] !== 'body') continue;
    const block = blocks[index];
    if (block === undefined || !isBrandAdvert(block.text)) return;
    roles[index] = 'advert';
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
