import { lazily } from '../engine/lazily.js';
import { linksOf } from '../page/markup.js';
import { sliceBlock } from '../page/blocks.js';
import type { Block, Link } from '../page/page.js';
import { headingLabel, isKnownLabel } from '../outlets/label.js';
import { divideAt, divideDoubledParts, mayHoldDoubledParts } from './doubled-parts.js';
import { readDetails } from './entry-lines.js';
import { countLinkTarget, SHORTEST_TEASER } from './lines.js';
import { isDay, isDigit, isLetterM, isMoreArticles, PRINTED_DAY } from './marks.js';
import { findNotice } from './notices.js';
import { leadsToArticle } from './related-links.js';
import { isSign } from '../page/signs.js';

const LONGEST_HEADING = 120;
/** A title and its teaser are shorter together. */
const LONGEST_ITEM_LINE = 500;

// "KCNA.kp (En) | September 15, 2024", "Rice Planting Begins (May 21, 2025)", glued: "... cut the consumption ofApril 14, 2025"
const DAY_AT_END = new RegExp(`${PRINTED_DAY}(?=[)\\]]?$)`);
// "January 3, 2025 Railway Tunnel Pierced", "[January 3, 2025] Railway Tunnel Pierced", "January 3, 2025: Tunnel Pierced"
const DAY_AT_START = new RegExp(`(?<=^[[(]?)${PRINTED_DAY}(?!\\d)`);
// "... was met at the railway station by the Read more", "... Continue reading →"
const CALL_AT_END = /(?:read more|continue reading)(?: [“"][^“”"]{1,200}[”"])?[ .…→»›>]{0,5}$/i;
const LONGEST_TAIL = 60;
// "Wednesday September 30"
const LONGEST_DAY_AND_MONTH = 22;
const LONGEST_CALL = 240;
const WORD = lazily(() => /[\p{L}\p{N}]/u);
const PART_START = lazily(() => /[\p{Lu}\p{Lo}]/u);

/** The blocks with the lines of the related block apart that hold a title, a teaser or a day beside each other. */
export function divideItemLines(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(isHeading) + 1;
  if (first === 0) return blocks;
  const lines: Block[] = [];
  let end = first;
  for (let isOver = false; end < blocks.length && !isOver; end++) {
    const block = blocks[end];
    if (block === undefined) break;
    if (!mayBeMarked(block.text) && !mayHoldDoubledParts(block.text)) {
      isOver = isMoreArticles(block.text);
      lines.push(block);
      continue;
    }
    const parts = divideMarks(block).flatMap(divideDoubledParts);
    isOver = parts.some(({ text }) => isMoreArticles(text));
    // One line may hold more parts than a call takes arguments.
    for (const part of parts) lines.push(part);
  }
  const divided = divideDays(lines);
  return divided.length === end - first
    ? blocks
    : [...blocks.slice(0, first), ...divided, ...blocks.slice(end)];
}

/** The lines of items with days, headlines and calls to read on apart. */
function divideDays(lines: readonly Block[]): readonly Block[] {
  let end = 0;
  let loneDays = 0;
  let gluedDays = 0;
  let isMixed = false;
  for (const block of lines) {
    if (isMoreArticles(block.text)) break;
    if (gluedDays > 0 && findNotice(block.text)?.id === 'list-heading') break;
    end++;
    if (isDay(block.text)) {
      loneDays++;
      continue;
    }
    const day = findDay(block.text);
    if (day !== null) gluedDays++;
    isMixed ||=
      (day !== null && readDetails(block.text) !== null) ||
      findCall(block.text) > 0 ||
      (block.markup !== null && (findHeadline(block) > 0 || headlinesOf(block).length > 0));
  }
  if (!isMixed && gluedDays <= loneDays) return lines;
  const divided = lines
    .slice(0, end)
    .flatMap(divideHeadlines)
    .flatMap((block) => divideItemLine(block, gluedDays > loneDays));
  return [...divided, ...lines.slice(end)];
}

// "* Rice Planting Begins", "• Rice Planting Begins": the bullets of text dumps; "[14]Rice Planting Begins": lynx counts links
const MARK_AT_START = /^(?:[*•·◦▪‣●○+-] ?(?= \S)|\[\d{1,3}\](?=\S))/;
const CLOSING = '])>';

function mayBeMarked(text: string): boolean {
  const code = text.charCodeAt(0);
  return (
    isSign(code) || code === PLUS || code === BRACKET || ADDRESS_ENDS.includes(text.charAt(text.length - 1))
  );
}

/** A line without the bullet or the number before it and the address behind it, which are lines of their own. */
function divideMarks(block: Block): readonly Block[] {
  const { text } = block;
  const mark = MARK_AT_START.exec(text);
  const seams = mark === null ? [] : [mark[0].length];
  // "Rice Planting Begins [https://kcnawatch.org/newstream/1-1/a/]", "... <https://...>", "... (https://...)"
  const at = text.lastIndexOf(' ');
  const rest = at < 0 ? '' : text.slice(at);
  const hasAddress = rest.includes('http') && countLinkTarget(rest) === rest.length;
  if (hasAddress) seams.push(at);
  if (seams.length === 0) return [block];
  return divideAt(hasAddress && block.markup === null ? linkTo(block, rest) : block, seams);
}

/** A line of a text dump as a link to the address at its end. */
function linkTo(block: Block, address: string): Block {
  const from = block.text.length - address.length + address.indexOf('http');
  const to = block.text.length - (CLOSING.includes(address.at(-1) ?? '') ? 1 : 0);
  const link = { from: 0, to: from, address: sliceBlock(block, from, to) };
  return { ...block, markup: { region: null, isHeading: false, links: [link] } };
}

/** Those of the site's own addresses, and brackets around them. */
const ADDRESS_ENDS = ')]>/';
const PLUS = 0x2b;
const BRACKET = 0x5b;

function isHeading({ text }: Block): boolean {
  const code = text.charCodeAt(0);
  if (text.length > LONGEST_HEADING || !(isLetterM(code) || isSign(code))) return false;
  const label = headingLabel(text);
  return label !== null && isKnownLabel(label);
}

/** The stretch of a day at one end of a line. */
export function findDay(text: string): readonly [from: number, to: number] | null {
  if (text.length > LONGEST_ITEM_LINE) return null;
  const isBracketed = text.endsWith(')') || text.endsWith(']');
  if (isBracketed || isDigit(text.charCodeAt(text.length - 1))) {
    const tail = text.slice(-LONGEST_TAIL);
    const atEnd = DAY_AT_END.exec(tail);
    const from = text.length - tail.length + (atEnd?.index ?? 0);
    if (atEnd !== null) return [from, from + atEnd[0].length];
  }
  const comma = text.indexOf(',');
  if (comma < 0 || comma > LONGEST_DAY_AND_MONTH || !isDigit(text.charCodeAt(comma - 1))) return null;
  const atStart = DAY_AT_START.exec(text.slice(0, LONGEST_TAIL));
  return atStart && [atStart.index, atStart.index + atStart[0].length];
}

/** Several headlines on one line: "<a>Rice Planting Begins</a> | <a>Pear Trees Grafted</a>" */
function divideHeadlines(block: Block): readonly Block[] {
  const seams = headlinesOf(block).flatMap(({ from, to }) => [from, to]);
  return seams.length === 0 ? [block] : cutAt(block, seams);
}

function divideItemLine(block: Block, areDaysGlued: boolean): readonly Block[] {
  const { text } = block;
  if (text.length > LONGEST_ITEM_LINE) return [block];
  const seams: number[] = [];
  const call = findCall(text);
  const end = call > 0 ? call : text.length;
  if (call > 0) seams.push(end);
  const found = findDay(text.slice(0, end).trimEnd());
  const day = found !== null && (areDaysGlued || readDetails(text) !== null) ? found : null;
  if (day !== null) seams.push(...day);
  const headline = findHeadline(block, day?.[0] === 0 ? day[1] : 0);
  if (headline > 0 && (areDaysGlued || end - headline >= SHORTEST_TEASER)) seams.push(headline);
  return seams.length === 0 ? [block] : cutAt(block, seams);
}

/** Where the call to read on begins behind a teaser; 0 without one. */
export function findCall(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  // The "e" of "more", the "g" of "reading", a dot, an arrow
  if (last !== 0x65 && last !== 0x67 && last !== 0x2e && last !== 0x3e && last < 0x7b) return 0;
  const call = CALL_AT_END.exec(text.slice(-LONGEST_CALL));
  return call === null ? 0 : text.length - call[0].length;
}

/** The links of a line that are several headlines; where addresses lead is asked last, since it takes long. */
function headlinesOf(block: Block): readonly Link[] {
  const links = linksOf(block).filter(hasWords);
  const headlines = links.length > 1 ? links.filter(leadsToArticle) : [];
  return headlines.length > 1 ? headlines : [];
}

/** A picture has none. */
function hasWords({ from, to }: Link): boolean {
  return from < to;
}

/** The end of a linked headline from an offset on with something else behind it; 0 without one. */
function findHeadline(block: Block, start = 0): number {
  const link = linksOf(block).find(hasWords);
  const { text } = block;
  if (link === undefined || link.to >= text.length) return 0;
  if (WORD().test(text.slice(start, link.from))) return 0;
  // "<span><a>Rice Planting Begins</a></span><span>Rice planting ...": glued, but not "<a>Rice</a>s"
  const isInWord = WORD().test(text.charAt(link.to)) && !PART_START().test(text.charAt(link.to));
  return isInWord || !leadsToArticle(link) ? 0 : link.to;
}

// " |" in "KCNA.kp (En) | September 15, 2024", ")" in "Rice Planting Begins (May 21, 2025)"
const SEPARATOR = / ?[|·•│–—-] ?|[)\]:]/y;

/** The stretches between the seams; the separators beside them are lines of their own, since nothing is lost. */
function cutAt(block: Block, seams: readonly number[]): readonly Block[] {
  const { text } = block;
  const ends = new Set([0, text.length]);
  for (const seam of seams) {
    ends.add(seam);
    SEPARATOR.lastIndex = seam;
    if (SEPARATOR.test(text)) ends.add(SEPARATOR.lastIndex);
    const before = text.slice(0, seam).trimEnd();
    const last = before.at(-1);
    if (last === '(' || last === '[' || (isSeparator(last) && before.at(-2) === ' '))
      ends.add(before.length - 1);
  }
  return divideAt(
    block,
    [...ends].sort((one, other) => one - other),
  );
}

function isSeparator(character: string | undefined): boolean {
  return character !== undefined && '|·•│–—-'.includes(character);
}
