import { findFoldedEnd, isWhiteSpace } from '../page/characters.js';
import type { Block } from '../page/page.js';
import { LineWriter } from './fold.js';

// A line feed, a carriage return, Unicode's separators of lines and paragraphs
const LINE_END = /[\n\r\u2028\u2029]/g;
const LINE_ENDS: readonly number[] = [0x0a, 0x0d, 0x2028, 0x2029];

/** Reads plain text: every line that is not blank is a block. */
export function readText(raw: string): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < raw.length;) {
    let end = isLineEnd(raw, start) ? start : findFoldedEnd(raw, start);
    if (end > start && isLineEnd(raw, end)) blocks.push(sliceOf(raw, start, end));
    else if (end > start || !isLineEnd(raw, start)) {
      const foldedEnd = end;
      LINE_END.lastIndex = end;
      end = LINE_END.exec(raw)?.index ?? raw.length;
      readLine(raw, start, end, foldedEnd, blocks);
    }
    start = end + 1;
  }
  return blocks;
}

function isLineEnd(raw: string, index: number): boolean {
  return index === raw.length || LINE_ENDS.includes(raw.charCodeAt(index));
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
  const line = new LineWriter();
  line.add(raw, start, end);
  // A line of zero-width characters is blank too; those at the edges belong to the block.
  if (!line.isEmpty) blocks.push(line.takeFrom(start, end));
}
