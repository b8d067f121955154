import type { Block, Hint, Picture } from '../../page/page.js';
import { readHeader } from './header.js';
import { InlineScanner, type Segment } from './inline.js';
import { readLines, type Line } from './lines.js';
import type { Mark } from './marks.js';
import { readCells } from './tables.js';
import { findWrapWidth, isWrapBreak } from './wrapping.js';
import { BlockWriter } from './writer.js';

/** Reads the markdown of reader services: every line that shows anything is a block. */
export function readMarkdown(raw: string): { blocks: Block[]; hints: Hint[]; pictures: Picture[] } {
  const { blocks, hints, end } = readHeader(raw);
  const { lines, definitions } = readLines(raw, end);
  const segments = cutSegments(raw, lines);
  const marks = new InlineScanner(raw, segments, definitions).scan();
  const written = writeBlocks(raw, segments, marks);
  const pictures = written.pictures.map((each) => ({ ...each, before: each.before + blocks.length }));
  return { blocks: [...blocks, ...written.blocks], hints: [...hints], pictures };
}

/** Cuts the lines into stretches: a line is one, a row of a table has one for each cell. */
function cutSegments(raw: string, lines: readonly Line[]): Segment[] {
  const width = findWrapWidth(raw, lines);
  const segments: Segment[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const { from, to, kind } = line;
    if (kind === 'row') {
      for (const [index, [start, end]] of readCells(raw, line).entries())
        segments.push({ from: start, to: end, line, joint: index === 0 ? 'line' : 'space', isApart: true });
    } else if (kind !== 'blank') {
      const isWrapped = width > 0 && before !== null && isWrapBreak(raw, before, line, width);
      const isApart = line.isMarked || kind !== 'text' || before?.kind !== 'text';
      segments.push({ from, to, line, joint: isWrapped ? 'space' : 'line', isApart: isApart && !isWrapped });
    }
    before = line;
  }
  return segments;
}

function writeBlocks(raw: string, segments: readonly Segment[], marks: readonly Mark[]): BlockWriter {
  const writer = new BlockWriter(raw);
  let position = 0;
  let next = 0;
  let line: Line | null = null;
  for (const segment of segments) {
    if (segment.joint === 'space') writer.space();
    else writer.finish(line?.kind === 'heading', null);
    if (segment.joint === 'line') line = segment.line;
    position = Math.max(position, segment.from);
    for (let mark = marks[next]; mark !== undefined && mark.from < segment.to; mark = marks[++next]) {
      // What stands in a picture's brackets is not shown.
      if (mark.from < position) continue;
      writer.copy(position, mark.from);
      position = writeMark(writer, mark, line?.kind === 'heading');
    }
    if (position < segment.to) writer.copy(position, segment.to);
  }
  writer.finish(line?.kind === 'heading', null);
  return writer;
}

/** Writes what a mark shows, and gives the raw offset behind it. */
function writeMark(writer: BlockWriter, mark: Mark, isHeading: boolean): number {
  switch (mark.kind) {
    case 'run':
      writer.copy(mark.visibleFrom, mark.visibleTo);
      break;
    case 'reference':
      writer.decode(mark.text, mark.from, mark.to);
      break;
    case 'link':
      if (mark.address !== null) writer.openLink(mark.address);
      break;
    case 'link-end':
      writer.closeLink();
      break;
    case 'break':
      writer.finish(isHeading, null);
      break;
    case 'text':
      writer.copy(mark.from, mark.to);
      break;
    case 'hidden':
    case 'span':
    case 'image':
      break;
  }
  return mark.to;
}
