import { composeBlock } from '../../page/blocks.js';
import type { Block } from '../../page/page.js';
import { readHtml } from '../html/read-html.js';
import { readReference } from '../markdown/references.js';
import { readText } from '../text.js';

/** A stretch of an element's inside: text, the inside of a CDATA section, or a tag. */
export interface FeedPart {
  readonly kind: 'text' | 'data' | 'tag';
  readonly start: number;
  readonly end: number;
}

/**
 * The text of an element as a reader sees it, line by line. Tags that stand in it unescaped are read as HTML, and the
 * references beside them with them; elsewhere HTML is what the references and CDATA sections hold.
 */
export function readFeedText(raw: string, parts: readonly FeedPart[], isHtml: boolean): string[] {
  const hasTags = parts.some(({ kind }) => kind === 'tag');
  const content = parts
    .map(({ kind, start, end }) => {
      const words = raw.slice(start, end);
      return kind === 'text' && !hasTags ? decodeReferences(words) : words;
    })
    .join('');
  if (!hasTags && !isHtml) return linesOf(readText(content));
  // Most titles are HTML without any markup: one line, wherever it is broken.
  return linesOf(
    MARKUP.test(content) ? readHtml(content).blocks : readText(content.replace(LINE_BREAK, ' ')),
  );
}

// "<p>Tea &amp; Talks</p>"
const MARKUP = /[<&\0]/;
// "The first words\r\nof a teaser"
const LINE_BREAK = /[\r\n]/g;

/** The lines of a text with their letters put together, those under pictures left out. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ markup }) => markup?.region?.kind !== 'caption')
    .map((block) => composeBlock(block).text);
}

/** Decodes the references of XML, each of which has its semicolon; a stray `&` is text. */
export function decodeReferences(text: string): string {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', Math.max(at + 1, from))) {
    const reference = readReference(text, at);
    if (reference === null) continue;
    decoded += text.slice(from, at) + reference.text;
    from = reference.end;
  }
  return decoded + text.slice(from);
}
