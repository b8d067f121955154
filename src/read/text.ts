import { findFoldedEnd, isWhiteSpace } from '../page/characters.js';
import type { Block } from '../page/page.js';
import { Line } from './fold.js';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Reads plain text: every line that is not blank is a block. */
export function readText(raw: string): Block[] {
  const blocks: Block[] = [];
  let lineFeed = -1;
  let carriageReturn = -1;
  for (let start = 0; start < raw.length;) {
    let end = isLineEnd(raw, start) ? start : findFoldedEnd(raw, start);
    if (end > start && isLineEnd(raw, end)) blocks.push(sliceOf(raw, start, end));
    else if (end > start || !isLineEnd(raw, start)) {
      const foldedEnd = end;
      if (lineFeed < start) lineFeed = find(raw, '\n', start);
      if (carriageReturn < start) carriageReturn = find(raw, '\r', start);
      end = Math.min(lineFeed, carriageReturn);
      readLine(raw, start, end, foldedEnd, blocks);
    }
    start = end + 1;
  }
  return blocks;
}

function isLineEnd(raw: string, index: number): boolean {
  if (index === raw.length) return true;
  const code = raw.charCodeAt(index);
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function find(raw: string, character: string, from: number): number {
  const index = raw.indexOf(character, from);
  return index < 0 ? raw.length : index;
}

function sliceOf(raw: string, start: number, end: number): Block {
  return { text: raw.slice(start, end), start, end, runs: null, markup: null };
}

/** Adds the block of a line with white space at its ends or to fold, if there is anything on it. */
function readLine(raw: string, lineStart: number, lineEnd: number, foldedEnd: number, blocks: Block[]): void {
  let start = lineStart;
  let end = lineEnd;
  while (start < end && isWhiteSpace(raw.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(raw.charCodeAt(end - 1))) end--;
  if (start === end) return;
  if ((start === lineStart ? foldedEnd : findFoldedEnd(raw, start)) === end) {
    blocks.push(sliceOf(raw, start, end));
    return;
  }
  const line = new Line();
  line.add(raw, start, end);
  // A line of zero-width characters is blank too; those at the edges belong to the block.
  if (!line.isEmpty) blocks.push(line.takeFrom(start, end));
}
