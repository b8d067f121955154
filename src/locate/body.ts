import { isSameHeading } from '../page/heading.js';
import { isLinkLine } from '../page/markup.js';
import type { Block } from '../page/page.js';
import type { Draft } from './draft.js';
import { dropAboveDateline, dropBelowEnd, dropFooter } from './edges.js';
import { markLists } from './lists.js';
import { isShortLine } from './lines.js';
import { findNotice, isBrandAdvert } from './notices.js';
import { regionsAround, type Stretch } from './regions.js';
import { isHeadline } from './related-links.js';
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
    const isSites = isSiteMark(mark) || mark === 'date-line';
    if (isSites && !(body.length > 0 && isSubheading(draft, index))) roles[index] = mark;
    else if (title !== null && body.length === 0 && isSameHeading(block.text, title))
      roles[index] = 'title-repeat';
    else {
      roles[index] = 'body';
      body.push(index);
    }
  }
  if (body.length === 0) keepRepeatedSentence(draft, stretch, body);
  const mayBeOthers = isMarkedUp && !isCertain;
  dropAboveDateline(draft, body, mayBeOthers);
  dropBelowEnd(draft, body, mayBeOthers);
  if (!isCertain) dropFooter(draft, body, stretch.end);
  dropSiteLinesAtEnd(draft, body, isCertain);
  return body.map((index) => blocks[index]).filter((block) => block !== undefined);
}

/**
 * "Contact", "Home": a word of menus alone between two lines of text heads what stands below it; with markup, only in the
 * article's element and in no menu there.
 */
function isSubheading({ blocks, marks, isMarkedUp }: Draft, index: number): boolean {
  const block = blocks[index];
  const id = marks[index] === 'chrome' ? findNotice(block?.text ?? '')?.id : undefined;
  if (id !== 'menu' && id !== 'share') return false;
  const kinds = isMarkedUp ? regionsAround(block).map(({ kind }) => kind) : ['article'];
  const isArticles = kinds.includes('article') && !kinds.includes('chrome');
  return isArticles && marks[index - 1] === 'text' && marks[index + 1] === 'text';
}

/** A sentence that repeats the title is the text where it is all of it. */
function keepRepeatedSentence({ blocks, roles }: Draft, { start, end }: Stretch, body: number[]): void {
  const index = roles.lastIndexOf('title-repeat', end - 1);
  if (index < start || isShortLine(blocks[index]?.text ?? '')) return;
  roles[index] = 'body';
  body.push(index);
}

/** Below the text as above it, the site may advertise in words that no row has, and markup may put links there. */
function dropSiteLinesAtEnd({ blocks, roles, isMarkedUp }: Draft, body: number[], isCertain: boolean): void {
  while (body.length > 1) {
    const index = body.at(-1) ?? -1;
    const block = blocks[index];
    if (block === undefined) return;
    if (isBrandAdvert(block.text)) roles[index] = 'advert';
    else if (isMarkedUp && (isCertain ? isHeadline(block) : isLinkLine(block))) roles[index] = 'chrome';
    else return;
    body.pop();
  }
}
