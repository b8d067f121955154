import type { Role } from '../locate/roles.js';
import type { Block, Page } from '../page/page.js';
import { textOf, trim, wholeOf } from '../page/page.js';
import { outerSpan } from '../page/spans.js';
import type { Reading } from '../flow/read-statement.js';
import { markQuestions } from '../recognise/wording/questions.js';
import type { Part } from '../recognise/remains.js';

/** A stretch of the input with its role. */
export interface AnatomyPart {
  /** What the stretch is: title, body, advert, ... */
  role: Role;
  /** First raw offset. */
  start: number;
  /** Raw offset behind the last character. */
  end: number;
  /** The text as a reader sees it. */
  text: string;
}

/** Shows the input's blocks in order, those that hold several parts taken apart. */
export function buildAnatomy({ page, layout, findings, settled }: Reading): AnatomyPart[] {
  const parts = [
    ...(findings?.body.parts ?? []),
    ...(settled?.lead?.places ?? []).map((place): Part => ({ role: 'lead', place })),
    ...markQuestions(settled?.paragraphs ?? []),
  ];
  const partsByBlock = new Map<Block, Part[]>();
  for (const part of parts) {
    const known = partsByBlock.get(part.place.block);
    if (known === undefined) partsByBlock.set(part.place.block, [part]);
    else known.push(part);
  }
  const anatomy: AnatomyPart[] = [];
  page.blocks.forEach((block, index) => {
    const role = layout?.roles[index] ?? 'unknown';
    for (const part of coverGap(page, page.blocks[index - 1]?.end ?? 0, block.start)) anatomy.push(part);
    for (const part of cutBlock(block, role, partsByBlock.get(block) ?? [])) {
      const [start, end] = outerSpan(part.place);
      anatomy.push({ role: part.role, start, end, text: textOf(part.place) });
    }
  });
  return [...anatomy, ...coverGap(page, page.blocks.at(-1)?.end ?? 0, page.raw.length)];
}

/** Between blocks stands markup or white space, and at times a line of zero-width characters, which are no text. */
function coverGap({ raw, isMarkedUp }: Page, from: number, to: number): AnatomyPart[] {
  if (isMarkedUp) return [];
  const gap = raw.slice(from, to);
  const start = from + gap.length - gap.trimStart().length;
  const end = start + gap.trim().length;
  return start < end ? [{ role: 'chrome', start, end, text: '' }] : [];
}

/** The block's parts and what is left between them, which has the block's own role. */
function cutBlock(block: Block, role: Role, parts: Part[]): Part[] {
  if (parts.length === 0) return [{ role, place: wholeOf(block) }];
  const cut: Part[] = [];
  let from = 0;
  const addRest = (to: number): void => {
    const place = trim({ block, from, to });
    if (place.from < place.to) cut.push({ role, place });
  };
  for (const part of parts.sort((one, other) => one.place.from - other.place.from)) {
    addRest(part.place.from);
    cut.push({ ...part, place: trim(part.place) });
    from = part.place.to;
  }
  addRest(block.text.length);
  return cut;
}
