import type { Block, Page, Place, Span } from './page.js';

const SPACE = 32;

/** The raw offset of the text's character at `offset`. */
function rawAt(block: Block, offset: number): number {
  const { runs, start } = block;
  if (runs === null) return start + offset;
  let low = 0;
  let high = runs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle * 2] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (runs[low * 2 + 1] ?? start) + offset - (runs[low * 2] ?? 0);
}

/** The one raw range from a place's first to its last character, with whatever lies between. */
export function outerSpan(place: Place): Span {
  const { block, from, to } = place;
  const start = from === 0 ? block.start : rawAt(block, from);
  if (to >= block.text.length) return [start, block.end];
  return [start, to > from ? rawAt(block, to - 1) + 1 : start];
}

/**
 * The raw ranges whose characters, white space apart, are the place's text: one, unless characters that a
 * reader does not see (markup, zero-width) stand inside it.
 */
export function exactSpans(page: Page, place: Place): Span[] {
  const { block, from, to } = place;
  const { runs, text } = block;
  if (runs === null) return [[block.start + from, block.start + to]];
  const spans: [number, number][] = [];
  for (let run = 0; run < runs.length; run += 2) {
    const runStart = runs[run] ?? 0;
    const textStart = Math.max(from, runStart);
    let textEnd = Math.min(to, runs[run + 2] ?? text.length);
    // A folded space ends the run: what stands for it in the raw text may be something unseen.
    if (text.charCodeAt(textEnd - 1) === SPACE) textEnd--;
    if (textStart >= textEnd) continue;
    const start = (runs[run + 1] ?? 0) + textStart - runStart;
    const end = start + textEnd - textStart;
    const last = spans.at(-1);
    if (last !== undefined && page.raw.slice(last[1], start).trim() === '') last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}
