import type { Block, Page, Place, Span } from './page.js';

const SPACE = 32;

/** The run that holds the text's character at `offset`, as an index into the pairs. */
function runAt(runs: readonly number[], offset: number): number {
  let low = 0;
  let high = runs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle * 2] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low * 2;
}

/** Where the run at an index begins in the raw text; `otherwise` for one behind the last. */
function rawOf(runs: readonly number[], run: number, otherwise: number): number {
  const raw = runs[run + 1] ?? otherwise;
  return raw < 0 ? ~raw : raw;
}

/** The raw offset of the text's character at `offset`. */
export function rawAt({ runs, start }: Block, offset: number): number {
  if (runs === null) return start + offset;
  const run = runAt(runs, offset);
  const raw = runs[run + 1] ?? start;
  // Characters that are written as a reference begin and end together.
  return raw < 0 ? ~raw : raw + offset - (runs[run] ?? 0);
}

/** The raw offset after the text's character at `offset`. */
export function rawAfter(block: Block, offset: number): number {
  const { runs } = block;
  if (runs !== null) {
    const run = runAt(runs, offset);
    if ((runs[run + 1] ?? 0) < 0) return rawOf(runs, run + 2, block.end);
  }
  return rawAt(block, offset) + 1;
}

/** The one raw range from a place's first to its last character, with whatever lies between. */
export function outerSpan(place: Place): Span {
  const { block, from, to } = place;
  const start = from === 0 ? block.start : rawAt(block, from);
  if (to >= block.text.length) return [start, block.end];
  return [start, to > from ? rawAfter(block, to - 1) : start];
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
    const raw = runs[run + 1] ?? 0;
    const start = raw < 0 ? ~raw : raw + textStart - runStart;
    const end = raw < 0 ? rawOf(runs, run + 2, block.end) : start + textEnd - textStart;
    const last = spans.at(-1);
    if (last !== undefined && page.raw.slice(last[1], start).trim() === '') last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}
