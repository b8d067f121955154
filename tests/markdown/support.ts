import type { Block, Page, Place } from '../../src/page/page.js';
import { wholeOf } from '../../src/page/page.js';
import { exactSpans } from '../../src/page/spans.js';
import { readMarkdown } from '../../src/read/markdown/read-markdown.js';

export function readPage(raw: string): Page {
  return { raw, ...readMarkdown(raw), isMarkedUp: true };
}

/** The page's lines as cases write them: `# ` before headings, `{text|address}` for links, `~ ` before chrome. */
export function showLines(raw: string): string[] {
  return readPage(raw).blocks.map(showBlock);
}

function showBlock({ text, markup }: Block): string {
  let shown = text;
  for (const { from, to, address } of [...(markup?.links ?? [])].sort((one, other) => other.from - one.from))
    shown = `${shown.slice(0, from)}{${text.slice(from, to)}|${address.text}}${shown.slice(to)}`;
  const prefix = markup?.region?.kind === 'chrome' ? '~ ' : '';
  return `${prefix}${markup?.isHeading === true ? '# ' : ''}${shown}`;
}

/** The raw characters of a place, white space gone. */
export function sliceBack(page: Page, place: Place): string {
  return exactSpans(page, place)
    .map(([start, end]) => page.raw.slice(start, end))
    .join('')
    .replace(/\s/g, '');
}

/** What is wrong with the offsets of a page's blocks; nothing, as it should be. */
export function findFaults(page: Page): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const block of page.blocks) {
    if (block.start < end || block.end <= block.start) faults.push(`${block.text}: out of order`);
    end = block.end;
    if (block.runs === null && page.raw.slice(block.start, block.end) !== block.text)
      faults.push(`${block.text}: not its slice`);
    if (/^\s|\s$|\s\s|[^\S ]/.test(block.text)) faults.push(`${block.text}: not folded`);
    if (!page.raw.includes('&') && sliceBack(page, wholeOf(block)) !== block.text.replace(/\s/g, ''))
      faults.push(`${block.text}: slices back to ${sliceBack(page, wholeOf(block))}`);
    for (const { from, to } of block.markup?.links ?? [])
      if (from < 0 || from > to || to > block.text.length) faults.push(`${block.text}: link ${from}-${to}`);
  }
  return faults;
}
