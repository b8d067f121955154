import type { Block } from './page.js';
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

// the accent of "é", the second and third letter of "담", the sign that makes "か" "が"
const PART = /[\u0300-\u036f\u1160-\u11ff\u3098-\u309a]/;
const TAKEN_APART = new RegExp(`.${PART.source}+`, 'g');

/** A line with the letters put together that are written in parts; the line itself where none is. */
export function composeBlock(block: Block): Block {
  const { text, markup } = block;
  if (!PART.test(text)) return block;
  const runs: number[] = [];
  let composed = '';
  let from = 0;
  const add = (words: string, own: readonly number[]): void => {
    runs.push(...own.map((offset, index) => (index % 2 === 0 ? offset + composed.length : offset)));
    composed += words;
  };
  for (const { 0: letter, index } of text.matchAll(TAKEN_APART)) {
    if (index > from) add(text.slice(from, index), runsOf(sliceBlock(block, from, index)));
    from = index + letter.length;
    add(letter.normalize(), [0, ~rawAt(block, index)]);
    add('', [0, rawAfter(block, from - 1)]);
  }
  if (from < text.length) add(text.slice(from), runsOf(sliceBlock(block, from, text.length)));
  const composedTo = (offset: number): number => text.slice(0, offset).normalize().length;
  const links = markup?.links.map((link) => ({
    ...link,
    from: composedTo(link.from),
    to: composedTo(link.to),
  }));
  return { ...block, text: composed, runs, markup: markup && { ...markup, links: links ?? [] } };
}

function runsOf({ runs, start }: Block): readonly number[] {
  return runs ?? [0, start];
}
