import { isFolded, isInvisible, isWhiteSpace } from '../page/characters.js';
import type { Block } from '../page/page.js';

/** Reads plain text: every line that is not blank is a block. */
export function readText(raw: string): Block[] {
  const blocks: Block[] = [];
  let lineFeed = -1;
  let carriageReturn = -1;
  for (let start = 0; start < raw.length;) {
    if (lineFeed < start) lineFeed = find(raw, '\n', start);
    if (carriageReturn < start) carriageReturn = find(raw, '\r', start);
    const end = Math.min(lineFeed, carriageReturn);
    if (start < end) readLine(raw, start, end, blocks);
    start = end + 1;
  }
  return blocks;
}

function find(raw: string, character: string, from: number): number {
  const index = raw.indexOf(character, from);
  return index < 0 ? raw.length : index;
}

/** Adds a line's block, if there is anything on it. */
function readLine(raw: string, lineStart: number, lineEnd: number, blocks: Block[]): void {
  let start = lineStart;
  let end = lineEnd;
  while (start < end && isWhiteSpace(raw.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(raw.charCodeAt(end - 1))) end--;
  if (isFolded(raw, start, end)) {
    blocks.push({ text: raw.slice(start, end), start, end, runs: null, markup: null });
  } else {
    const block = foldLine(raw, start, end);
    // A line of zero-width characters is blank too.
    if (block.text !== '') blocks.push(block);
  }
}

/** A line that is not its own text: white space folded, zero-width characters gone, and the runs to find the way back. */
function foldLine(raw: string, start: number, end: number): Block {
  const runs: number[] = [];
  let text = '';
  let pendingSpace = false;
  for (let index = start; index < end;) {
    const code = raw.charCodeAt(index);
    if (isInvisible(code)) {
      pendingSpace ||= isWhiteSpace(code);
      index++;
      continue;
    }
    const from = index;
    while (index < end && !isInvisible(raw.charCodeAt(index))) index++;
    if (pendingSpace && text !== '') text += ' ';
    pendingSpace = false;
    runs.push(text.length, from);
    text += raw.slice(from, index);
  }
  return { text, start, end, runs, markup: null };
}
