import type { Page } from '../page/page.js';
import type { ParseErrorCode } from '../tables/diagnostics.js';
import type { PageOptions } from '../options.js';
import { detectFormat } from './detect.js';
import { readText } from './text.js';

/** Input that is no page, with the words for its diagnostic. */
export interface Refusal {
  readonly code: ParseErrorCode;
  readonly words: readonly string[];
}

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

/** Reads the input into blocks. */
export function readPage(raw: string): Page {
  return { raw, blocks: readText(raw), hints: [], isMarkedUp: false };
}

/** Why an input of another form than plain text cannot be read; null for plain text. */
export function refuseForm(raw: string, { format = detectFormat(raw) }: PageOptions): Refusal | null {
  if (format === 'text') return null;
  const form = format === 'html' ? 'HTML' : 'markdown';
  return {
    code: 'not-a-page',
    words: [`this version reads plain text only, and the input is read as ${form}`],
  };
}
