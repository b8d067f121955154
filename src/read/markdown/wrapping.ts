import type { Line } from './lines.js';

/** Widths at which writers of markdown wrap. A page of longer lines is not wrapped, one of shorter lines is a list. */
const NARROWEST = 40;
const WIDEST = 120;
/** As many breaks must be where a wrapper would set them before the page counts as wrapped. */
const FEWEST_BREAKS = 4;
const MOST_STRAY_BREAKS = 0.1;

/**
 * The width at which the page's writer wrapped its lines; 0 if it did not. A wrapper breaks where the next word would
 * not have fitted, so nearly every break inside a paragraph must be such a one; the lines of a page that prints
 * one block a line are broken anywhere.
 */
export function findWrapWidth(raw: string, lines: readonly Line[]): number {
  let width = 0;
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text' || !goesOn(line, lines[index + 1])) continue;
    breaks++;
    // A line of one long word is as long as that.
    if (/\s/.test(raw.slice(line.from, line.end))) width = Math.max(width, line.end - line.start);
  }
  if (breaks < FEWEST_BREAKS || width < NARROWEST || width > WIDEST) return 0;
  let fitting = 0;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'text' && isWrapBreak(raw, line, lines[index + 1], width)) fitting++;
  }
  return fitting >= breaks * (1 - MOST_STRAY_BREAKS) ? width : 0;
}

/** Whether a text or a heading may go on in the next line: the writer asked for no break, and no marker begins anything. */
function goesOn(line: Line, next: Line | undefined): next is Line {
  return line.kind !== 'blank' && !line.isBroken && next?.kind === 'text' && !next.isMarked;
}

/** Whether the next line's first word would not have fitted on the line. */
export function isWrapBreak(raw: string, line: Line, next: Line | undefined, width: number): boolean {
  if (!goesOn(line, next)) return false;
  let end = next.from;
  while (end < next.to && raw[end] !== ' ') end++;
  return line.end - line.start + 1 + end - next.from > width;
}
