import { readAt, skip } from '../../engine/sticky.js';
import { ZERO_WIDTH_CLASS } from '../../page/characters.js';
import type { Block, Hint, Region } from '../../page/page.js';
import { FRONT_MATTER, READER_HEADERS, type ReaderHeaderRow } from '../../tables/reader-headers.js';
import { copyValue, findFrontMatter, findValueEnd } from './front-matter.js';
import { BlockWriter } from './writer.js';

/** The lines that a reader service writes above the page. */
export interface Header {
  readonly blocks: readonly Block[];
  readonly hints: readonly Hint[];
  /** Raw offset behind them. */
  readonly end: number;
}

const CHROME: Region = { kind: 'chrome', parent: null };

// "Title: Newstream", "URL Source: https://...", "---": a look at the first characters tells nearly every page
const START = /\s*(?:---|title:|url source:)/iy;
// "URL Source: https://kcnawatch.org/newstream/", with its line end
const LABELLED = /[ \t]*([a-z][a-z ]{1,20}):[^\r\n]*(?:\r\n?|\n|$)/iy;
const ZERO_WIDTH = new RegExp(`[${ZERO_WIDTH_CLASS}]*`, 'y');
const EMPTY_LINES = /(?:[ \t]*(?:\r\n?|\n))*/y;

/** Reads the header of a reader service or the front matter of a crawler, if the page has one. */
export function readHeader(raw: string): Header {
  // A byte order mark is none of the first line's
  const begin = skip(ZERO_WIDTH, raw, 0);
  if (readAt(START, raw, begin) === null) return { blocks: [], hints: [], end: begin };
  const start = skip(EMPTY_LINES, raw, begin);
  const frontMatter = findFrontMatter(raw, start);
  if (frontMatter === null) return readReaderHeader(raw, start);
  const { from, to, end } = frontMatter;
  return { ...readLabels(raw, from, to, FRONT_MATTER), end };
}

/** Whether the page has a header that only reader services and crawlers write; `Title:` alone proves nothing. */
export function isReaderPage(raw: string): boolean {
  const { hints, blocks } = readHeader(raw);
  return (
    hints.some(({ kind }) => kind !== 'title') || blocks.some(({ text }) => text === 'Markdown Content:')
  );
}

/** Reads the lines `Title: …`, `URL Source: …` and so on, in any order, the first of them one of these two. */
function readReaderHeader(raw: string, start: number): Header {
  let end = start;
  for (let index = start; ;) {
    const label = readAt(LABELLED, raw, index)?.[1]?.toLowerCase();
    if (!READER_HEADERS.some((each) => each.label === label)) break;
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
  if (rows === FRONT_MATTER) copyValue(writer, raw, ++colon, findValueEnd(raw, to));
  else writer.copy(++colon, to);
  writer.finish(false, null);
  const [value] = writer.blocks;
  return value === undefined || (kind !== 'title' && !WEB_ADDRESS.test(value.text)) ? null : { kind, value };
}
