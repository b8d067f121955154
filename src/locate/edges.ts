import { matchDateline } from '../outlets/dateline.js';
import { findEndMarker, findSureEndMarker } from '../outlets/end-marker.js';
import type { Draft } from './draft.js';
import { isShortLine } from './lines.js';
import { findNotice } from './notices.js';

/** Lines of which nobody knows what they are, between the header and the dateline. */
const MOST_ABOVE_DATELINE = 12;
/** Longer text is an article's even where markup may put the site's own sentences. */
const LONGEST_ABOVE = 600;

/**
 * Takes the lines above a dateline off the text: it opens the article, so that what stands between it and the header is
 * not the article's. Where `mayBeOthers`, also sentences are not.
 */
export function dropAboveDateline(draft: Draft, body: number[], mayBeOthers: boolean): void {
  const { blocks } = draft;
  let length = 0;
  for (let above = 0; above < MOST_ABOVE_DATELINE; above++) {
    const text = blocks[body[above] ?? -1]?.text;
    if (text === undefined) return;
    if (opensArticle(text)) {
      // "A spokesperson issued the following statement:" announces what the dateline opens.
      const isAnnounced = blocks[body[above - 1] ?? -1]?.text.endsWith(':') === true;
      if (above > 0 && !isAnnounced) drop(draft, body.splice(0, above));
      return;
    }
    length += text.length + 1;
    if (mayBeOthers ? length > LONGEST_ABOVE + 1 : !isShortLine(text)) return;
  }
}

function opensArticle(text: string): boolean {
  return matchDateline(text) !== null;
}

/** Below an end marker stands no more than this, unless another article begins there. */
const LONGEST_REST = 1000;

/**
 * Takes the lines below an end marker off the text. Markup may put anything of the site's there; where `mayBeOthers` is
 * false only what is no sentence goes, since nothing tells whose it is.
 */
export function dropBelowEnd(draft: Draft, body: number[], mayBeOthers: boolean): void {
  const { blocks } = draft;
  const end = body.findIndex((index) => findSureEndMarker(blocks[index]?.text ?? '') !== null);
  if (end < 0) return;
  const rest = body.slice(end + 1).filter((index) => !isEndMarker(blocks[index]?.text ?? ''));
  const lines = rest.map((index) => blocks[index]?.text ?? '');
  const isArticle = lines.some(opensArticle) || lines.join(' ').length > LONGEST_REST;
  if (isArticle || !(mayBeOthers || lines.every(isShortLine))) return;
  for (const index of rest) body.splice(body.lastIndexOf(index), 1);
  drop(draft, rest);
}

/** Whether a line is an end marker and nothing else: "www.kcna.kp", "KCNA". */
export function isEndMarker(text: string): boolean {
  return findEndMarker(text) === 0;
}

/** A footer's lines of menu, and the sentences under them, at most. */
const FEWEST_MENU_LINES = 2;
const LONGEST_FOOTER = 600;

/**
 * Takes the sentences of a page's footer off the text: they stand below the lines of its menu, which in plain text must
 * stand together.
 */
export function dropFooter({ blocks, marks, roles, isMarkedUp }: Draft, body: number[], end: number): void {
  let length = 0;
  let menuLines = 0;
  let first = end;
  for (let index = end - 1; index >= (body[0] ?? end) && length <= LONGEST_FOOTER; index--) {
    const text = blocks[index]?.text ?? '';
    if (marks[index] === 'text') {
      length += text.length;
      if (isMarkedUp) continue;
      if (menuLines >= FEWEST_MENU_LINES) break;
      menuLines = 0;
    } else if (marks[index] === 'chrome' && findNotice(text)?.id === 'menu') {
      first = index;
      menuLines++;
    }
  }
  const footer = body.filter((index) => index > first);
  if (menuLines < FEWEST_MENU_LINES || footer.length === 0 || footer.length === body.length) return;
  body.splice(-footer.length);
  for (const index of footer) roles[index] = 'chrome';
}

function drop({ roles, isMarkedUp }: Draft, lines: readonly number[]): void {
  for (const index of lines) roles[index] = isMarkedUp ? 'chrome' : 'unknown';
}
