import { readAt } from '../../engine/sticky.js';
import { isWhiteSpace } from '../../page/characters.js';

/** A piece of XML that is not text. The text is what stands between the pieces. */
export interface Piece {
  /** A tag, the inside of a CDATA section, or what is no content at all: comments, declarations, brackets. */
  readonly kind: 'tag' | 'data' | 'nothing';
  readonly start: number;
  readonly end: number;
  /** The tag's name, lower case; empty for the others. */
  readonly name: string;
  readonly isClosing: boolean;
  /** Whether it closes itself: `<link/>`. */
  readonly isEmpty: boolean;
}

const GREATER = 62;
const EQUALS = 61;
const SLASH = 47;
const LONGEST_NAME = 64;
// "rss", "content:encoded", "/item"; sticky, so that nothing is searched
const NAME = /(\/?)([a-z_][\w:.-]*)/iy;

const DATA_START = '<![CDATA[';
const DATA_END = ']]>';

/**
 * Takes XML apart as far as it goes, however it is broken: what never ends, ends where the next tag begins or with the
 * input. One pass; no search is repeated over the same characters.
 */
export function* readTags(raw: string): Generator<Piece, undefined> {
  const find = createFinder(raw);
  let lastOpened = '';
  for (let start = raw.indexOf('<'); start >= 0;) {
    let next = start + 1;
    if (raw.startsWith(DATA_START, start)) {
      const from = start + DATA_START.length;
      const to = findDataEnd(raw, from, lastOpened, find);
      yield nothing(start, from);
      yield { ...nothing(from, to), kind: 'data' };
      next = raw.startsWith(DATA_END, to) ? to + DATA_END.length : to;
      yield nothing(to, next);
    } else if (raw.startsWith('<!--', start)) {
      const end = find('-->', start);
      next = end === raw.length ? start + 4 : end + 3;
      yield nothing(start, next);
    } else if (raw[next] === '!' || raw[next] === '?') {
      next = Math.min(raw.length, find('>', start) + 1);
      yield nothing(start, next);
    } else {
      const tag = readTag(raw, start);
      if (tag !== null) {
        yield tag;
        next = tag.end;
        if (!tag.isClosing) lastOpened = tag.name;
      }
    }
    start = raw.indexOf('<', next);
  }
  return undefined;
}

function nothing(start: number, end: number): Piece {
  return { kind: 'nothing', start, end, name: '', isClosing: false, isEmpty: false };
}

/** Finds words, or a pattern with the flag `g`, at or behind an offset that only grows: the raw text's end if they come no more. */
type Find = (words: string, from: number, pattern?: RegExp) => number;

/** A search that is still ahead is not made again. */
function createFinder(raw: string): Find {
  const found = new Map<string, number>();
  return (words, from, pattern) => {
    const known = found.get(words);
    if (known !== undefined && known >= from) return known;
    if (pattern !== undefined) pattern.lastIndex = from;
    const index = pattern === undefined ? raw.indexOf(words, from) : (pattern.exec(raw)?.index ?? -1);
    const end = index < 0 ? raw.length : index;
    found.set(words, end);
    return end;
  };
}

/** Where a CDATA section ends. One that another begins in was never closed: it ends with its element. */
function findDataEnd(raw: string, from: number, element: string, find: Find): number {
  const end = find(DATA_END, from);
  if ((find(DATA_START, from) >= end && end < raw.length) || element === '') return end;
  // "</title", "</pubDate"; the name as it is written may have capitals
  const closing = `</${element.replaceAll('.', '\\.')}\\s*>`;
  const closed = find(closing, from, new RegExp(closing, 'gi'));
  return closed < raw.length ? closed : end;
}

/** The tag that begins at `start`; null if that is a character of the text. */
function readTag(raw: string, start: number): Piece | null {
  const [whole, slash, name = ''] = readAt(NAME, raw, start + 1) ?? [];
  if (whole === undefined) return null;
  const end = findTagEnd(raw, start + 1 + whole.length);
  const last = raw.charCodeAt(end - 1) === GREATER ? end - 2 : end - 1;
  return {
    kind: 'tag',
    start,
    end,
    name: name
      .slice(0, LONGEST_NAME)
      .toLowerCase()
      .replace(/^atom:/, ''),
    isClosing: slash === '/',
    isEmpty: raw.charCodeAt(last) === SLASH && !isUnquotedValue(raw, start, last),
  };
}

/** Whether the slash before `>` is an unquoted address's own: `<link href=https://kcnawatch.org/newstream/1/>`. */
function isUnquotedValue(raw: string, start: number, slash: number): boolean {
  let index = slash - 1;
  while (index > start && !isWhiteSpace(raw.charCodeAt(index)) && raw[index] !== '"' && raw[index] !== "'") {
    if (raw.charCodeAt(index) === EQUALS) return true;
    index--;
  }
  return false;
}

/** Behind the `>` that is in no quotes, or where another tag begins. Quotes with a `<` in them were never closed. */
function findTagEnd(raw: string, from: number): number {
  for (let index = from; index < raw.length; index++) {
    const character = raw[index];
    if (character === '>') return index + 1;
    if (character === '<') return index;
    if ((character === '"' || character === "'") && isBehindEquals(raw, index)) {
      const close = findQuote(raw, index + 1, character);
      if (close >= 0) index = close;
    }
  }
  return raw.length;
}

function isBehindEquals(raw: string, index: number): boolean {
  let before = index - 1;
  while (isWhiteSpace(raw.charCodeAt(before))) before--;
  return raw.charCodeAt(before) === EQUALS;
}

function findQuote(raw: string, from: number, quote: string): number {
  for (let index = from; index < raw.length; index++) {
    if (raw[index] === quote) return index;
    if (raw[index] === '<') return -1;
  }
  return -1;
}
