import { sliceBlock } from '../page/blocks.js';
import type { Block } from '../page/page.js';
import { isDigit, PRINTED_DAY } from './marks.js';

const DAYS = new RegExp(PRINTED_DAY, 'g');
/** Teasers are cut at about 125 characters. */
const LONGEST_TEASER = 300;
/** Fewer equal characters on both sides of a day may be chance. */
const SHORTEST_TEASER = 12;
const SHORTEST_TITLE = 8;
const SHORTEST_ITEM = 'May 1, 2005'.length + 2 * SHORTEST_TEASER;
const MORE_ARTICLES = 'More Articles ';

/** Whether a line may hold parts that are printed twice; nearly none does. */
export function mayHoldDoubledParts(text: string): boolean {
  return mayBeDoubled(text) || mayHoldDay(text);
}

/**
 * The parts of related items that stand on one line, with spaces between them or none: a title printed twice, and a teaser
 * printed on both sides of its day, are certain bounds. "T T teaser day teaser T T teaser day teaser"
 */
export function divideDoubledParts(block: Block): readonly Block[] {
  const { text } = block;
  const seams: number[] = [];
  let next = 0;
  for (const { index, 0: day } of mayHoldDay(text) ? text.matchAll(DAYS) : []) {
    if (index < next) continue;
    const behind = index + day.length;
    const length = countDoubled(text, next, index, behind);
    if (length < SHORTEST_TEASER) continue;
    const teaser = skipBack(text, index) - length;
    const end = skip(text, behind) + length;
    seams.push(...findDoubledTitle(text, next, teaser), teaser, index, behind, end);
    next = end;
  }
  const rest = skip(text, next);
  if (next > 0 && text.startsWith(MORE_ARTICLES, rest)) seams.push(rest + MORE_ARTICLES.length);
  else seams.push(...findDoubledTitle(text, next, text.length));
  return seams.length === 0 ? [block] : divideAt(block, seams);
}

/** Whether a line may have a day within it: "29, 2025". */
function mayHoldDay(text: string): boolean {
  if (text.length < SHORTEST_ITEM) return false;
  for (let comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
    const year = skip(text, comma + 1);
    const isYear = isDigit(text.charCodeAt(year)) && isDigit(text.charCodeAt(year + 3));
    if (isYear && isDigit(text.charCodeAt(comma - 1))) return true;
  }
  return false;
}

/** How many characters are the same before a day and behind it. */
function countDoubled(text: string, from: number, day: number, behind: number): number {
  const end = skipBack(text, day);
  const below = skip(text, behind);
  const [before, after] = [
    text.slice(Math.max(from, end - LONGEST_TEASER), end),
    text.slice(below, below + LONGEST_TEASER),
  ];
  const ends = countOverlaps(after);
  let length = 0;
  for (const character of before.split('')) {
    while (length > 0 && after[length] !== character) length = ends[length - 1] ?? 0;
    if (after[length] === character) length++;
  }
  return length;
}

/** For each beginning of a text, how many of its last characters begin the text, too (Knuth, Morris, Pratt). */
function countOverlaps(text: string): readonly number[] {
  const ends = [0];
  for (let length = 0, index = 1; index < text.length; index++) {
    while (length > 0 && text[length] !== text[index]) length = ends[length - 1] ?? 0;
    if (text[length] === text[index]) length++;
    ends.push(length);
  }
  return ends;
}

/** Where a title printed twice begins again; nothing where the stretch is something else. */
function findDoubledTitle(text: string, start: number, end: number): readonly number[] {
  const [from, to] = [skip(text, start), skipBack(text, end)];
  const half = (to - from) >> 1;
  const second = to - half;
  if (half < SHORTEST_TITLE || text[from] !== text[second]) return [];
  // An odd number of characters has a space between the halves.
  if (second > from + half && text[from + half] !== ' ') return [];
  return text.startsWith(text.slice(from, from + half), second) ? [second] : [];
}

/** Whether a line's halves begin with the same character. */
function mayBeDoubled(text: string): boolean {
  return text.charCodeAt(0) === text.charCodeAt(text.length - (text.length >> 1));
}

function skip(text: string, index: number): number {
  return text[index] === ' ' ? index + 1 : index;
}

function skipBack(text: string, index: number): number {
  return text[index - 1] === ' ' ? index - 1 : index;
}

/** The stretches between the seams, without the spaces at their ends. */
export function divideAt(block: Block, seams: readonly number[]): readonly Block[] {
  const ends = [0, ...seams, block.text.length];
  return ends
    .slice(1)
    .map((to, index) => trimBlock(block, ends[index] ?? 0, to))
    .filter((line) => line !== null);
}

function trimBlock(block: Block, start: number, end: number): Block | null {
  let [from, to] = [start, end];
  while (from < to && block.text[from] === ' ') from++;
  while (to > from && block.text[to - 1] === ' ') to--;
  return from >= to ? null : sliceBlock(block, from, to);
}
