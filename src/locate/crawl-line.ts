import type { Draft } from './draft.js';
import type { Top } from './header-lines.js';
import { isSiteMark } from './marks.js';
import { findNotice } from './notices.js';
import { isHeadline } from './related-links.js';

/** Whether a line may stand between the lines of a header: a day, a share button, an advert; menus stand above it. */
export function mayStandInHeader({ blocks, marks }: Draft, index: number): boolean {
  if (marks[index] !== 'chrome') return marks[index] === 'day' || isSiteMark(marks[index]);
  return findNotice(blocks[index]?.text ?? '')?.id !== 'menu';
}

/** An entry of a list shows a title, a teaser and a source above its day, at most. */
const MOST_ENTRY_LINES = 3;

/**
 * Whether a day above the `Date:` line is a masthead's, or that of a list beside the article: the crawl line is the nearest
 * one, be it on two lines, and stands beside no link to an article.
 */
export function isOtherDay(
  { blocks, marks, isMarkedUp }: Draft,
  index: number,
  titleLine: number,
  { crawlLines }: Top,
): boolean {
  const [nearest] = crawlLines;
  if (nearest !== undefined) return isMarkedUp || dayKey(nearest.text) !== dayKey(blocks[index]?.text ?? '');
  if (!isMarkedUp) return false;
  let first = index;
  while (first > 0 && index - first < MOST_ENTRY_LINES && marks[first - 1] !== 'day') first--;
  const around = blocks.slice(first, index + 2);
  return around.some((block) => block !== blocks[titleLine] && isHeadline(block));
}

// "Jan", "09", "2026" at the end of "January 09, 2026", "Jan 09, 2026", "January 09, 2026Jan 09, 2026"
const DAY_AT_END = /([a-z]{3})[a-z]{0,6}\.? (\d{1,2}), ?(\d{4})$/i;

/** What is the same for one day in long and in short words. */
function dayKey(text: string): string {
  const [, month = '', day, year = ''] = DAY_AT_END.exec(text) ?? [];
  return `${month.toLowerCase()} ${Number(day)} ${year}`;
}
