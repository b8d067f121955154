import { composeBlock } from '../page/blocks.js';
import type { Page } from '../page/page.js';
import type { Refusal } from '../page/errors.js';
import type { PageFormat, PageOptions } from '../page/options.js';
import { detectFormat } from './detect.js';
import { readHtml } from './html/read-html.js';
import { readMarkdown } from './markdown/read-markdown.js';
import { readText } from './text.js';

const DEFAULT_MAX_LENGTH = 32 * 1024 * 1024;

/** Why an input cannot be read at all; null if it can. */
export function refuseInput(input: unknown, { maxLength = DEFAULT_MAX_LENGTH }: PageOptions): Refusal | null {
  if (typeof input !== 'string')
    return { code: 'not-a-page', words: [`got ${nameType(input)} instead of a string`] };
  if (input.length > maxLength)
    return { code: 'too-large', words: [String(maxLength), String(input.length)] };
  return null;
}

function nameType(input: unknown): string {
  if (input === null || input === undefined) return String(input);
  return Array.isArray(input) ? 'an array' : `a value of type ${typeof input}`;
}

/** Reads what a form of input shows. */
type Reader = (raw: string) => Pick<Page, 'blocks' | 'hints' | 'pictures'>;

const READERS: Readonly<Record<PageFormat, Reader>> = {
  text: (raw) => ({ blocks: readText(raw), hints: [], pictures: [] }),
  html: (raw) => compose(readHtml(raw)),
  markdown: (raw) => compose(readMarkdown(raw)),
};

/** Puts letters together that markup or its references write in parts. */
function compose({ blocks, hints, pictures }: ReturnType<Reader>): ReturnType<Reader> {
  return {
    blocks: blocks.map(composeBlock),
    hints: hints.map(({ kind, value }) => ({ kind, value: composeBlock(value) })),
    pictures,
  };
}

/** Reads the input into blocks. */
export function readPage(raw: string, { format = detectFormat(raw) }: PageOptions): Page {
  return { raw, ...READERS[format](raw), isMarkedUp: format !== 'text' };
}
