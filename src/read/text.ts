import { composeBlock } from '../page/blocks.js';
import { findFoldedEnd, isWhiteSpace, WHOLE_WORDS } from '../page/characters.js';
import type { Block } from '../page/page.js';
import { LineWriter } from './fold.js';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
const LINE_END = /[\n\r\u2028\u2029]/g;

/** Reads plain text: every line that is not blank is a block. */
export function readText(raw: string): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < raw.length;) {
    let end = isLineEnd(raw, start) ? start : findFoldedEnd(raw, start, WHOLE_WORDS);
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
  if (index === raw.length) return true;
  const code = raw.charCodeAt(index);
  return (
    code === LINE_FEED || code === CARRIAGE_RETURN || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR
  );
}

function sliceOf(raw: string, start: number, end: number): Block {
  return { text: raw.slice(start, end), start, end, runs: null, markup: null };
}

/** Adds the block of a line with white space at its ends or to fold, or letters in parts, if there is anything on it. */
function readLine(raw: string, lineStart: number, lineEnd: number, foldedEnd: number, blocks: Block[]): void {
  let start = lineStart;
  let end = lineEnd;
  while (start < end && isWhiteSpace(raw.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(raw.charCodeAt(end - 1))) end--;
  if (start === end) return;
  if ((start === lineStart ? foldedEnd : findFoldedEnd(raw, start, WHOLE_WORDS)) === end) {
    blocks.push(sliceOf(raw, start, end));
    return;
  }
  const line = new LineWriter();
  line.add(raw, start, end);
  // A line of zero-width characters is blank too; those at the edges belong to the block.
  if (!line.isEmpty) blocks.push(composeBlock(line.takeFrom(start, end)));
}
