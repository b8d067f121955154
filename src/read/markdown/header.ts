import { isWhiteSpace, ZERO_WIDTH_CLASS } from '../../page/characters.js';
import type { Block, Hint, Region } from '../../page/page.js';
import { FRONT_MATTER, READER_HEADERS, type ReaderHeaderRow } from '../../tables/reader-headers.js';
import { BlockWriter } from './writer.js';

/** The lines that a reader service writes above the page. */
export interface Header {
  readonly blocks: readonly Block[];
  readonly hints: readonly Hint[];
  /** Raw offset behind them. */
  readonly end: number;
}

const CHROME: Region = { kind: 'chrome', parent: null };
/** Front matter that goes on for longer is a page between rules. */
const LONGEST_FRONT_MATTER = 100;

// "Title: Newstream", "URL Source: https://...", "---": a look at the first characters tells nearly every page
const START = /\s*(?:---|title:|url source:)/iy;
// "---" alone on its line
const RULE = /(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/y;
// "title: Newstream", "og:url: https://...", "  - a value in a list", "# a comment", an empty line
const ENTRY = /(?:[\w$:.-]{1,60}:(?:[ \t][^\r\n]*)?|[ \t][^\r\n]*|[-#][ \t][^\r\n]*)?(?:\r\n?|\n|$)/y;
// "URL Source: https://kcnawatch.org/newstream/", with its line end
const LABELLED = /[ \t]*([a-z][a-z ]{1,20}):[^\r\n]*(?:\r\n?|\n|$)/iy;
const ZERO_WIDTH = new RegExp(`[${ZERO_WIDTH_CLASS}]*`, 'y');
const EMPTY_LINES = /(?:[ \t]*(?:\r\n?|\n))*/y;

/** Reads the header of a reader service or the front matter of a crawler, if the page has one. */
export function readHeader(raw: string): Header {
  // A byte order mark is none of the first line's
  const begin = skip(ZERO_WIDTH, raw, 0);
  START.lastIndex = begin;
  if (!START.test(raw)) return { blocks: [], hints: [], end: begin };
  const start = skip(EMPTY_LINES, raw, begin);
  const open = skip(RULE, raw, start);
  const close = open > start && raw.startsWith('---', start) ? findFrontMatterEnd(raw, open) : -1;
  if (close < 0) return readReaderHeader(raw, start);
  const header = readLabels(raw, open, close, FRONT_MATTER);
  return { ...header, end: skip(RULE, raw, close) };
}

/** Whether the page has a header that only reader services and crawlers write; `Title:` alone proves nothing. */
export function isReaderPage(raw: string): boolean {
  const { hints, blocks } = readHeader(raw);
  return (
    hints.some(({ kind }) => kind !== 'title') || blocks.some(({ text }) => text === 'Markdown Content:')
  );
}

function skip(pattern: RegExp, raw: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(raw) ? pattern.lastIndex : from;
}

/** Raw offset of the rule that ends the front matter; -1 if what stands there is none. */
function findFrontMatterEnd(raw: string, open: number): number {
  let index = open;
  for (let count = 0; count < LONGEST_FRONT_MATTER && index < raw.length; count++) {
    if (skip(RULE, raw, index) > index) return count > 0 ? index : -1;
    const next = skip(ENTRY, raw, index);
    if (next === index) return -1;
    index = next;
  }
  return -1;
}

/** Reads the lines `Title: …`, `URL Source: …` and so on, in any order, the first of them one of these two. */
function readReaderHeader(raw: string, start: number): Header {
  let end = start;
  for (let index = start; ;) {
    LABELLED.lastIndex = index;
    const label = LABELLED.exec(raw)?.[1]?.toLowerCase();
    const row = READER_HEADERS.findIndex((each) => each.label === label);
    if (row < 0 || (index === start && row > 1)) break;
    end = LABELLED.lastIndex;
    if (label === 'markdown content') break;
    index = skip(EMPTY_LINES, raw, end);
  }
  return { ...readLabels(raw, start, end, READER_HEADERS), end };
}

function readLabels(
  raw: string,
  from: number,
  to: number,
  rows: readonly ReaderHeaderRow[],
): Omit<Header, 'end'> {
  const writer = new BlockWriter(raw);
  const hints: Hint[] = [];
  for (let index = from; index < to;) {
    let end = index;
    while (end < to && raw[end] !== '\n' && raw[end] !== '\r') end++;
    writer.copy(index, end);
    writer.finish(false, CHROME);
    const hint = readHint(raw, index, end, rows);
    if (hint !== null && !hints.some(({ kind }) => kind === hint.kind)) hints.push(hint);
    index = end + 1;
  }
  return { blocks: writer.blocks, hints };
}

// "https://kcnawatch.org/"
const WEB_ADDRESS = /^https?:\/\//i;

function readHint(raw: string, from: number, to: number, rows: readonly ReaderHeaderRow[]): Hint | null {
  // The colon of "og:url: https://..." is followed by a space.
  let colon = raw.indexOf(': ', from);
  if (colon < 0 || colon >= to) return null;
  const label = raw.slice(from, colon).trim().toLowerCase();
  const kind = rows.find((row) => row.label === label)?.hint ?? null;
  if (kind === null) return null;
  const writer = new BlockWriter(raw);
  const [start, end] = unquote(raw, ++colon, to);
  writer.copy(start, end);
  writer.finish(false, null);
  const [value] = writer.blocks;
  return value === undefined || (kind !== 'title' && !WEB_ADDRESS.test(value.text)) ? null : { kind, value };
}

/** The value without white space and without the quotation marks of YAML around it. */
function unquote(raw: string, from: number, to: number): [from: number, to: number] {
  let [start, end] = [from, to];
  while (start < end && isWhiteSpace(raw.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(raw.charCodeAt(end - 1))) end--;
  const quote = raw[start];
  const isQuoted = end - start > 1 && (quote === '"' || quote === "'") && raw[end - 1] === quote;
  return isQuoted ? [start + 1, end - 1] : [start, end];
}
