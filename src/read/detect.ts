import { readAt, skip } from '../engine/sticky.js';
import type { PageFormat } from '../page/options.js';
import { BLOCK_TAGS, INLINE_TAGS, MARKDOWN_SIGNS, WORDLESS_TAGS } from '../tables/forms.js';
import { isReaderPage } from './markdown/header.js';

/** What proves that a page is markdown. */
const PROOF = 2;
/** Counting stops here: the page is what it is. */
const MOST_TAGS = 50;

/**
 * The form of an input, by its signs; plain text has none of them. Angle brackets around words that are no element,
 * `a < b`, bullets, numbers, `#1` and an address alone are in plain text too.
 */
export function detectFormat(raw: string): PageFormat {
  const start = skipPreamble(raw);
  if (ROOT.test(raw.slice(start, start + LONGEST_ROOT))) return 'html';
  if (isReaderPage(raw)) return 'markdown';
  if (isJson(raw, start)) return 'text';
  const { divisions, blocks, inline } = countTags(raw);
  const markdown = weighMarkdown(raw);
  const beginsWithTag = divisions + blocks + inline > 0 && TAG_START.test(raw.slice(start, start + 2));
  if (markdown >= PROOF && (beginsWithTag ? markdown > blocks + inline : markdown >= blocks))
    return 'markdown';
  return divisions + blocks + inline > 0 ? 'html' : 'text';
}

// "<d"
const TAG_START = /^<[a-z]/i;
const LONGEST_ROOT = 12;
// "<!DOCTYPE html>", "<html lang="ko">", "<?xml version="1.0"?>", "<rss version="2.0">"
const ROOT = /^<(?:!doctype|html|head|body|\?xml|rss|feed|rdf:rdf)[\s>]/i;
// white space and a byte order mark
const BLANKS = /\s*/y;

/** Raw offset behind the white space and the comments that begin the page. */
function skipPreamble(raw: string): number {
  for (let index = 0; ;) {
    index = skip(BLANKS, raw, index);
    if (!raw.startsWith('<!--', index)) return index;
    const end = raw.indexOf('-->', index);
    if (end < 0) return index;
    index = end + 3;
  }
}

// "{"", "[{", "[""
const JSON_START = /^(?:\{\s*["}]|\[\s*[[{"])/;

/** Whether an input is JSON, whose values may hold anything. */
export function isJson(raw: string, start: number = skipPreamble(raw)): boolean {
  if (!JSON_START.test(raw.slice(start, start + LONGEST_ROOT))) return false;
  const end = raw.trimEnd().at(-1);
  return end === '}' || end === ']';
}

// "<p>", "</div>", "<a href=", "<DIV ALIGN=center>", "<br/>", "<!--"; not "<Korean Central News Agency>"
const TAG = /<(\/?)([a-z]{1,10}[1-6]?)(?:\s*\/?(>)|\s+[a-z][\w:-]{0,40}\s*=)/iy;

/**
 * Counts the tags that prove HTML. A name that could be a word counts only with an attribute or as an end; `div` is apart,
 * since converters leave it in markdown.
 */
function countTags(raw: string): { divisions: number; blocks: number; inline: number } {
  const count = { divisions: 0, blocks: 0, inline: 0 };
  for (
    let at = raw.indexOf('<');
    at >= 0 && count.blocks + count.inline < MOST_TAGS;
    at = raw.indexOf('<', at + 1)
  ) {
    const [, slash, printed = '', bracket] = readAt(TAG, raw, at) ?? [];
    const name = printed.toLowerCase();
    if (slash === '' && bracket === '>' && !WORDLESS_TAGS.includes(name)) continue;
    if (name === 'div') count.divisions++;
    else if (BLOCK_TAGS.includes(name)) count.blocks++;
    else if (INLINE_TAGS.includes(name)) count.inline++;
  }
  return count;
}

/** How strongly the page's signs speak for markdown. */
function weighMarkdown(raw: string): number {
  let sum = 0;
  for (const { token, pattern, weight, most } of MARKDOWN_SIGNS) {
    if (!raw.includes(token)) continue;
    const places = raw.matchAll(pattern);
    let count = 0;
    while (count < most && places.next().done !== true) count++;
    sum += count * weight;
  }
  return sum;
}
