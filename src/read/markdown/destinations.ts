import { readAt, skip } from '../../engine/sticky.js';
import { isWhiteSpace } from '../../page/characters.js';
import type { Block } from '../../page/page.js';
import { LineWriter } from '../fold.js';
import { readReference } from './references.js';
import { isAsciiPunctuation } from './signs.js';

/** Where a link leads, and where its markup ends. */
export interface Destination {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** CommonMark lets a reader limit how deep brackets in an address may nest; no address comes near. */
const DEEPEST = 32;
const LINE_FEED = 0xa;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;

/** The `(address "title")` behind a link's text; null if what stands there is something else. */
export function readDestination(raw: string, open: number): Destination | null {
  return readStrict(raw, open) ?? readCareless(raw, open);
}

/** As CommonMark has it. */
function readStrict(raw: string, open: number): Destination | null {
  const from = skipSpaces(raw, open + 1);
  const address = raw[from] === '<' ? readPointed(raw, from) : readBare(raw, from);
  if (address === null) return null;
  const title = skipSpaces(raw, address.end);
  if (raw[title] === ')') return { ...address, end: title + 1 };
  if (title === address.end) return null;
  const end = skipSpaces(raw, skip(TITLE, raw, title));
  return end > title && raw[end] === ')' ? { ...address, end: end + 1 } : null;
}

// "(https://kcnawatch.org/my file.pdf"; it ends before the next link's brackets, so nothing is read twice
const CARELESS = /\(((?:https?:\/\/|\/)[^\s"[\]][^\r\n"[\]]*)(?:"[^\r\n[\]]*)?/iy;

/** As some writers have it: with spaces in the address, and quotation marks in the title that are not escaped. */
function readCareless(raw: string, open: number): Destination | null {
  const [whole = '', printed = ''] = readAt(CARELESS, raw, open) ?? [];
  const from = open + 1;
  const isTitled = whole.length > printed.length + 1;
  const close = isTitled ? whole.indexOf('")', printed.length + 2) + 1 : whole.indexOf(')');
  if (close < 1) return null;
  const address = isTitled ? printed.trimEnd() : printed.slice(0, close - 1).trimEnd();
  return { from, to: from + address.length, end: open + close + 1 };
}

/** Skips white space with at most one line end in it. */
function skipSpaces(raw: string, index: number): number {
  let next = index;
  let lines = 0;
  for (; next < raw.length; next++) {
    const code = raw.charCodeAt(next);
    if (code === LINE_FEED && ++lines > 1) return index;
    if (!isWhiteSpace(code)) break;
  }
  return next;
}

// "<https://kcnawatch.org/a b>"
const POINTED = /<(?:[^<>\\\r\n]|\\[^\r\n])*>/y;

function readPointed(raw: string, from: number): Destination | null {
  const end = skip(POINTED, raw, from);
  return end > from ? { from: from + 1, to: end - 1, end } : null;
}

/** An address without white space, whose own brackets are balanced. */
function readBare(raw: string, from: number): Destination | null {
  let depth = 0;
  let index = from;
  for (; index < raw.length; index++) {
    const code = raw.charCodeAt(index);
    if (code <= 0x20) break;
    if (code === BACKSLASH && isAsciiPunctuation(raw.charCodeAt(index + 1))) index++;
    else if (code === 0x28 && ++depth > DEEPEST) return null;
    else if (code === 0x29 && --depth < 0) break;
  }
  return depth > 0 ? null : { from, to: index, end: index };
}

// "\"The title\"", "'The title'", "(The title)"
const TITLE = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\((?:[^()\\]|\\[\s\S])*\)/y;

// "a\_b", "?a=1&amp;b=2"
const ALIAS = /[\\&]/;

/** The address as a block that is not on the page, escapes and references decoded. */
export function readAddress(raw: string, from: number, to: number): Block {
  const line = new LineWriter();
  // The address ends here for a reference, too.
  const address = raw.slice(from, to);
  if (!ALIAS.test(address)) {
    line.add(raw, from, to);
    return line.take(null);
  }
  let start = 0;
  const add = (end: number): void => {
    line.add(raw, from + start, from + end);
  };
  for (let index = 0; index < address.length; index++) {
    const code = address.charCodeAt(index);
    if (code === BACKSLASH && isAsciiPunctuation(address.charCodeAt(index + 1))) {
      add(index);
      start = ++index;
    } else if (code === AMPERSAND) {
      const reference = readReference(address, index);
      if (reference === null) continue;
      add(index);
      start = reference.end;
      line.addAs(reference.text, from + index, from + start);
      index = start - 1;
    }
  }
  add(address.length);
  return line.take(null);
}
