import { hasFoldedLines, isFolded, isWhiteSpace } from '../page/characters.js';
import type { Block } from '../page/page.js';
import { Line } from './fold.js';

/** Reads plain text: every line that is not blank is a block. */
export function readText(raw: string): Block[] {
  const blocks: Block[] = [];
  const areFolded = hasFoldedLines(raw);
  let lineFeed = -1;
  let carriageReturn = -1;
  for (let start = 0; start < raw.length;) {
    if (lineFeed < start) lineFeed = find(raw, '\n', start);
    if (carriageReturn < start) carriageReturn = find(raw, '\r', start);
    const end = Math.min(lineFeed, carriageReturn);
    if (start < end) readLine(raw, start, end, areFolded, blocks);
    start = end + 1;
  }
  return blocks;
}

function find(raw: string, character: string, from: number): number {
  const index = raw.indexOf(character, from);
  return index < 0 ? raw.length : index;
}

/** Adds a line's block, if there is anything on it. */
function readLine(
  raw: string,
  lineStart: number,
  lineEnd: number,
  isLineFolded: boolean,
  blocks: Block[],
): void {
  let start = lineStart;
  let end = lineEnd;
  while (start < end && isWhiteSpace(raw.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(raw.charCodeAt(end - 1))) end--;
  if (start === end) return;
  if (isLineFolded || isFolded(raw, start, end)) {
    blocks.push({ text: raw.slice(start, end), start, end, runs: null, markup: null });
    return;
  }
  const line = new Line();
  line.add(raw, start, end);
  // A line of zero-width characters is blank too; those at the edges belong to the block.
  if (!line.isEmpty) blocks.push({ ...line.take(null), start, end });
}
