import { Finder } from '../finder.js';
import { readAt, skip } from '../../engine/sticky.js';
import { isWhiteSpace } from '../../page/characters.js';
import type { Block } from '../../page/page.js';
import { skipBlanks, skipContainers } from './containers.js';
import { readDefinition } from './definitions.js';
import { isDateLine, isDelimiterRow } from './tables.js';

/** A line of markdown, apart from what stands around its text: indents, quote and list markers, heading signs. */
export interface Line {
  /** A `row` is one of a table; `blank` also a line without text: a rule, a fence, an underline, a definition. */
  kind: 'blank' | 'text' | 'heading' | 'row' | 'code';
  /** Raw offsets of the text. */
  from: number;
  to: number;
  /** Raw offsets of the whole line, white space at its end left out. */
  readonly start: number;
  readonly end: number;
  /** Whether a marker begins the line, so that it cannot go on from the line before. */
  isMarked: boolean;
  /** Whether the writer asked for a line break at the end. */
  readonly isBroken: boolean;
}

/** What lasts from one line to the next. */
interface State {
  readonly raw: string;
  readonly lines: Line[];
  readonly definitions: Map<string, Block>;
  /** The fence that an open code block must close with; empty outside of one. */
  fence: string;
  isInTable: boolean;
  /** Whether the writer escapes what would look like the number of a list. */
  readonly escapesNumbers: boolean;
}

// "1\.", "\-0-", "\[": who escapes these escapes every number that is text
const ESCAPED = /\\[.\-+[\]#>]/;

/** Takes the page from `position` on apart into lines. */
export function readLines(raw: string, position: number): Pick<State, 'lines' | 'definitions'> {
  const state: State = {
    raw,
    lines: [],
    definitions: new Map(),
    fence: '',
    isInTable: false,
    escapesNumbers: ESCAPED.test(raw),
  };
  const lineFeeds = new Finder(raw, '\n');
  const carriageReturns = new Finder(raw, '\r');
  for (let start = position; start < raw.length;) {
    const end = Math.min(lineFeeds.next(start), carriageReturns.next(start));
    readLine(state, trimLine(raw, start, end));
    start = end + (raw.startsWith('\r\n', end) ? 2 : 1);
  }
  return state;
}

function trimLine(raw: string, start: number, lineEnd: number): Line {
  let from = start;
  let end = lineEnd;
  while (end > start && isWhiteSpace(raw.charCodeAt(end - 1))) end--;
  while (from < end && isWhiteSpace(raw.charCodeAt(from))) from++;
  const isBroken = lineEnd - end > 1 || raw[end - 1] === '\\';
  return { kind: 'blank', from, to: end, start, end, isMarked: false, isBroken };
}

/** Tells what a line is, and adds it. */
function readLine(state: State, line: Line): void {
  const { raw, lines } = state;
  const before = lines.at(-1);
  lines.push(line);
  if (state.fence !== '') readFenced(state, line);
  else if (line.from === line.to) state.isInTable = false;
  else if (before?.kind === 'text' && readAt(UNDERLINE, raw, line.from) !== null) before.kind = 'heading';
  else if (before?.kind === 'text' && isDelimiterRow(raw, before, line)) {
    state.isInTable = true;
    readRow(raw, before);
  } else readText(state, line);
}

/** A line of a code block: its text as it is, until the fence closes. */
function readFenced(state: State, line: Line): void {
  const text = state.raw.slice(line.from, line.to);
  if (text.startsWith(state.fence) && text === text.charAt(0).repeat(text.length)) state.fence = '';
  else if (text !== '') line.kind = 'code';
}

// "=====", "-----"
const UNDERLINE = /={2,}$|-{3,}$/my;

/** Whether only the signs of a quote begin a line, and the line before stands in one too. */
function goesOnInQuote({ raw, lines }: State, from: number, to: number): boolean {
  const before = lines.at(-2);
  if (before?.kind !== 'text' || raw[skipBlanks(raw, before.start, before.end)] !== '>') return false;
  for (let index = from; index < to; index++) if (raw[index] !== '>' && raw[index] !== ' ') return false;
  return true;
}

// "```", "```json", "~~~"
const FENCE = /`{3,}(?=[^`\r\n]*$)|~{3,}/my;

// "::: {.article-content}", "::: footer", ":::"
const DIVISION = /:{3,}(?:[ \t]*(?:\{[^{}\r\n]{0,200}\}|[\w-]{1,60}))?[ \t]*$/my;

function readText(state: State, line: Line): void {
  const { raw } = state;
  const { from } = line;
  line.from = skipContainers(raw, from, line.to, state.escapesNumbers || from > line.start);
  line.isMarked = line.from > from && !goesOnInQuote(state, from, line.from);
  if (line.from === line.to) return;
  const fence = readAt(FENCE, raw, line.from)?.[0];
  if (fence !== undefined) {
    // Inside a quote every line has its marker, and the text is read as any other.
    if (raw[from] !== '>') state.fence = fence;
    return;
  }
  if (readAt(DIVISION, raw, line.from) !== null) return;
  const definition = readDefinition(raw, line);
  if (definition !== null) {
    if (!state.definitions.has(definition.label)) state.definitions.set(definition.label, definition.address);
    return;
  }
  line.kind = 'text';
  const heading = skipHeadingSign(raw, line.from, line.to);
  if (heading > line.from) readHeading(raw, line, heading);
  else if (state.isInTable) readRow(raw, line);
}

// "## Title", "##" alone
const HEADING = /#{1,6}(?=[ \t\u00A0]|$)/my;

/** Where the text of a heading begins; `from` where no heading begins. */
export function skipHeadingSign(raw: string, from: number, to: number): number {
  const end = skip(HEADING, raw, from);
  return end > from ? skipBlanks(raw, end, to) : from;
}

// "{#title .entry-title}", "{#외무성-대변인담화}" behind pandoc's headings
const ATTRIBUTES = /[ \t]\{[#.][^{}]{0,200}\}$/;
const LONGEST_ATTRIBUTES = 210;

/** Cuts off the signs around a heading, those behind it ("## Title ##") too. */
function readHeading(raw: string, line: Line, from: number): void {
  line.kind = 'heading';
  line.from = from;
  const tail = raw.slice(Math.max(from, line.to - LONGEST_ATTRIBUTES), line.to);
  line.to -= ATTRIBUTES.exec(tail)?.[0].length ?? 0;
  let close = line.to;
  while (close > from && raw[close - 1] === '#') close--;
  let end = close;
  while (end > from && isWhiteSpace(raw.charCodeAt(end - 1))) end--;
  if (end < close || close === from) line.to = end;
}

/** A line of a table is a row, but for the site's own line, whose bars are text. */
function readRow(raw: string, line: Line): void {
  if (isDateLine(raw, line)) {
    if (raw[line.from] === '|') line.from = skipBlanks(raw, line.from + 1, line.to);
    if (raw[line.to - 1] === '|' && raw[line.to - 2] !== '\\') line.to--;
  } else if (raw.slice(line.from, line.to).includes('|')) line.kind = 'row';
}
