import { skip } from '../../engine/sticky.js';
import { isWhiteSpace } from '../../page/characters.js';
import type { BlockWriter } from './writer.js';

/** Front matter that goes on for longer is a page between rules. */
const LONGEST_FRONT_MATTER = 100;

// "---" alone on its line
const RULE = /(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/y;
// "title: Newstream", "og:url: https://...", "  - a value in a list", "# a comment", an empty line
const ENTRY = /(?:[\w$:.-]{1,60}:(?:[ \t][^\r\n]*)?|[ \t][^\r\n]*|[-#][ \t][^\r\n]*)?(?:\r\n?|\n|$)/y;
// "  the second line of a long title"
const CONTINUATION = /(?:\r\n?|\n)[ \t][^\r\n]*/y;

/** Where the entries of front matter stand in the raw page, and the offset behind the rule that ends it. */
export interface FrontMatter {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** The entries between two rules at the top of a page; null if what stands there is anything else. */
export function findFrontMatter(raw: string, start: number): FrontMatter | null {
  const from = raw.startsWith('---', start) ? skip(RULE, raw, start) : start;
  let to = from;
  for (let count = 0; from > start && count < LONGEST_FRONT_MATTER && to < raw.length; count++) {
    const end = skip(RULE, raw, to);
    if (end > to) return count > 0 ? { from, to, end } : null;
    const next = skip(ENTRY, raw, to);
    if (next === to) return null;
    to = next;
  }
  return null;
}

/** Where a value ends that begins on a line with this end: long ones go on in indented lines. */
export function findValueEnd(raw: string, lineEnd: number): number {
  let end = lineEnd;
  for (let next = skip(CONTINUATION, raw, end); next > end; next = skip(CONTINUATION, raw, end)) end = next;
  return end;
}

// ">-" above the lines of a folded value
const FOLDED = /[>|][+-]?[ \t]*(?=\r|\n)/y;

// "\"Freedom Shield\"", "\uc870\uc120", "\xbfQui\xe9n?", a backslash at the end of a line that goes on
const DOUBLE_QUOTED_ESCAPE = /\\(?:u(?<unicode>[\da-f]{4})|x(?<latin>[\da-f]{2})|\s+\\?|(?<character>.))/gi;
// "Kim Jong Un''s Letter"
const SINGLE_QUOTED_ESCAPE = /'(?<character>')/g;

/** Writes a value of YAML as it reads: without its quotation marks, what they escape as it is meant. */
export function copyValue(writer: BlockWriter, raw: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && isWhiteSpace(raw.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(raw.charCodeAt(end - 1))) end--;
  const quote = raw[start];
  if (end - start < 2 || (quote !== '"' && quote !== "'") || raw[end - 1] !== quote) {
    writer.copy(skip(FOLDED, raw, start), end);
    return;
  }
  copyQuoted(writer, raw, start + 1, end - 1, quote === '"' ? DOUBLE_QUOTED_ESCAPE : SINGLE_QUOTED_ESCAPE);
}

function copyQuoted(writer: BlockWriter, raw: string, from: number, to: number, escapes: RegExp): void {
  let index = from;
  for (const escape of raw.slice(from, to).matchAll(escapes)) {
    const { unicode, latin, character } = escape.groups ?? {};
    const start = from + escape.index;
    writer.copy(index, start);
    index = start + escape[0].length;
    const code = unicode ?? latin;
    if (code !== undefined) writer.decode(String.fromCharCode(parseInt(code, 16)), start, index);
    else if (character !== undefined) writer.copy(index - 1, index);
  }
  writer.copy(index, to);
}
