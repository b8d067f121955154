import { PART_CLASS } from './characters.js';
import type { Block, Markup } from './page.js';
import { rawAfter, rawAt } from './spans.js';

/** The part of a line from one offset of its text to another, as a line of its own. */
export function sliceBlock(block: Block, from: number, to: number): Block {
  const { text, markup, runs } = block;
  const links = (markup?.links ?? [])
    .filter((link) => link.from < to && link.to > from)
    .map((link) => ({ ...link, from: Math.max(link.from, from) - from, to: Math.min(link.to, to) - from }));
  return {
    text: text.slice(from, to),
    start: rawAt(block, from),
    end: to >= text.length ? block.end : rawAfter(block, to - 1),
    runs: runs && sliceRuns(runs, from, to),
    markup: markup && { ...markup, links },
  };
}

function sliceRuns(runs: readonly number[], from: number, to: number): number[] {
  const slice: number[] = [];
  for (let run = 0; run < runs.length; run += 2) {
    const [start = 0, raw = 0, next = to] = runs.slice(run, run + 3);
    if (next <= from || start >= to) continue;
    // A reference stands whole: its raw offset is complemented.
    slice.push(Math.max(start, from) - from, raw < 0 ? raw : raw + Math.max(0, from - start));
  }
  return slice;
}

/** Two neighbouring lines as one, a space between them. */
export function joinBlocks(one: Block, other: Block): Block {
  const shift = one.text.length + 1;
  const links = [...(one.markup?.links ?? [])];
  for (const link of other.markup?.links ?? []) {
    const last = links.at(-1);
    const to = link.to + shift;
    // One link over both lines
    const goesOn = last?.to === one.text.length && link.from === 0 && last.address.text === link.address.text;
    if (goesOn) links[links.length - 1] = { ...last, to };
    else links.push({ ...link, from: link.from + shift, to });
  }
  const markup = one.markup ?? other.markup;
  return {
    text: `${one.text} ${other.text}`,
    start: one.start,
    end: other.end,
    runs: [
      ...runsOf(one),
      ...runsOf(other).map((offset, index) => (index % 2 === 0 ? offset + shift : offset)),
    ],
    markup: markup && { ...markup, links },
  };
}

const PART = new RegExp(`[${PART_CLASS}]`);
// "e" and its accent, the three letters of "담"
const TAKEN_APART = new RegExp(`.[${PART_CLASS}]+`, 'g');

/** A line with the letters put together that are written in parts; the line itself where none is. */
export function composeBlock(block: Block): Block {
  const { text, markup } = block;
  if (!PART.test(text)) return block;
  const own = runsOf(block);
  const runs: number[] = [];
  /** Where each letter ends, and how many characters the text has lost up to there. */
  const losses: [end: number, lost: number][] = [];
  let composed = '';
  let from = 0;
  let next = 0;
  const keepRuns = (to: number): void => {
    for (const lost = from - composed.length; (own[next] ?? to) < to; next += 2)
      runs.push((own[next] ?? 0) - lost, own[next + 1] ?? 0);
  };
  for (const { 0: letter, index } of text.matchAll(TAKEN_APART)) {
    keepRuns(index);
    composed += text.slice(from, index);
    from = index + letter.length;
    while ((own[next] ?? from) < from) next += 2;
    runs.push(composed.length, ~rawAt(block, index));
    composed += letter.normalize();
    runs.push(composed.length, rawAfter(block, from - 1));
    losses.push([from, from - composed.length]);
  }
  keepRuns(text.length);
  composed += text.slice(from);
  return { ...block, text: composed, runs, markup: markup && moveLinks(markup, losses) };
}

/** The markup with its links where their text stands after losses, both in the line's order. */
function moveLinks(markup: Markup, losses: readonly (readonly [end: number, lost: number])[]): Markup {
  let next = 0;
  const move = (offset: number): number => {
    while ((losses[next]?.[0] ?? Infinity) <= offset) next++;
    return offset - (losses[next - 1]?.[1] ?? 0);
  };
  return {
    ...markup,
    links: markup.links.map((link) => ({ ...link, from: move(link.from), to: move(link.to) })),
  };
}

function runsOf({ runs, start }: Block): readonly number[] {
  return runs ?? [0, start];
}
