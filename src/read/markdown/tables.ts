import { readAt } from '../../engine/sticky.js';
import type { Line } from './lines.js';

// "| --- | :---: |", "---|---"
const DELIMITERS = /\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/my;

/** Whether the line divides a table's head, which is the line before, from its rows. */
export function isDelimiterRow(raw: string, head: Line, line: Line): boolean {
  if (readAt(DELIMITERS, raw, line.from) === null) return false;
  return raw.slice(line.from, line.to).includes('|') && raw.slice(head.from, head.to).includes('|');
}

// "Date: 01/10/2023 | Source: KCNA.kp (En) | Read", "| **Date:** 01/10/2023 | **Source:** KCNA.kp (En) |"
const DATE_LINE = /[|* _]*date[* _]*:[^|\n\r]*\|[* _]*source[* _]*:/iy;

/** The site's own line with bars: `Date: … | Source: …`. */
export function isDateLine(raw: string, { from }: Line): boolean {
  return readAt(DATE_LINE, raw, from) !== null;
}

/** The raw offsets of a row's cells: between bars that are not escaped, those at the edges left out. */
export function readCells(raw: string, { from, to }: Line): [from: number, to: number][] {
  const cells: [number, number][] = [];
  let start = raw[from] === '|' ? from + 1 : from;
  for (let index = start; index < to; index++) {
    const character = raw[index];
    if (character === '\\') index++;
    else if (character === '|') {
      cells.push([start, index]);
      start = index + 1;
    }
  }
  if (start < to) cells.push([start, to]);
  return cells;
}
