import { lazily } from '../engine/lazily.js';
import { sliceBlock, joinBlocks } from '../page/blocks.js';
import { isHeadingLine } from '../page/markup.js';
import { textOf, type Block, type Page, type Picture } from '../page/page.js';
import { matchDateline } from '../outlets/dateline.js';
import { headingLabel, isKnownLabel } from '../outlets/label.js';
import { findDocumentTitle } from '../page/document-title.js';
import { countLinkTarget } from './lines.js';
import { divideItemLines } from './item-lines.js';

/** Lines that a page without line breaks between its elements glues together, and where they come apart. */
const SEAMS = lazily((): readonly RegExp[] => [
  // "Press Statement of SpokespersonDate: 11/07/2023 | Source: KCNA.kp (En) | Read original version at source"
  /(?=Date ?: ?\d{1,2}\/\d{1,2}\/\d{4} ?[|·•│]? ?Source ?:)(?<=[\p{L}\p{N}"”'’)\].?!] ?)/u,
  // "Date: 11/07/2023 Source: KCNA.kp (En)", "Source: KCNA.kp (En) Read original version at source": the bars are lost
  /^Date ?: ?\d{1,2}\/\d{1,2}\/\d{4} ?(?=Source ?:)|^Source ?:[^|·•│]{1,80}(?=Read original version at source$)/,
  // "January 30, 2025 KCNA Ministry of Foreign Affairs (EN)", "January 09, 2026Jan 09, 2026 · KCNA KCNA.kp (En)"
  /^[A-Z][a-z]{2,8} \d{1,2}, \d{4}(?: ?[A-Z][a-z]{2,8} \d{1,2}, \d{4})? ?[|·•│–-]? ?(?=KCNA \S)/,
  // "KCNA Naenara (En) Mine Overfulfils Plan", "KCNA Naenara (En)Mine Overfulfils Plan"
  /^KCNA [^()|·•│]{0,50}\([A-Za-z]{2,8}\) ?(?=[\p{Lu}\p{Lo}"“‘《「])/u,
  // "KCNA Naenara (En) | January 30, 2025"
  /^KCNA [^|·•│]{3,60}[|·•│] ?(?=[A-Z][a-z]{2,8} \d{1,2}, \d{4})/,
]);

// "Date: 11/07/2023 | Source: KCNA.kp (En) | Read original version at source", with a text behind it
const HEADER_LINE =
  /^Date ?: ?\d[^|·•│]{6,12}[|·•│] ?Source ?:[^|·•│]{1,80}[|·•│] ?Read original version at source/;
// "Pyongyang, July 11 (KCNA) --", "(평양 7월 11일발 조선중앙통신)"
const TEXT_START = lazily(() => /^ ?[\p{L}\p{N}"“‘'(（《【[]/u);

const HEADING = 'More From ';
// "... for the people.More From Naenara (En)": glued to a text, which ends as a sentence does
const GLUED_HEADING = /(?<=[.!?…。”"’')）\]0-] ?)More From (?=[^()|·•│]{2,50}\([A-Za-z]{2,8}\))/;
// "More From Naenara (En)Rice Planting Begins"
const GLUED_ITEMS = /^More From [^()|·•│]{2,50}\([A-Za-z]{2,8}\) ?(?=[^\s»›→>:.])/;

// "More From", "More From:"
const MORE_FROM_ALONE = /^more from:?$/i;
const LONGEST_MORE_FROM = 'More From:'.length;
/** The outlet line without its label, which is on the next line. */
const OUTLET_ALONE = 'KCNA';
/** Headers are at the top of plain text, or stand around its `Date:` line; markup may put menus above them. */
const MOST_HEADER_LINES = 12;
const LINES_BELOW_DATE = 4;
/** Behind a title a seam is no further than this from the line's beginning. */
const FARTHEST_SEAM = 500;

/** The page with glued lines apart, and what should be one line but stands on two. */
export function divideLines(page: Page): Page {
  const { raw, blocks, hints, isMarkedUp } = page;
  const divided: Block[] = [];
  const end = isMarkedUp ? blocks.length : findHeaderEnd(page);
  const name = findDocumentTitle(hints);
  const title = name && textOf(name);
  const glued = findGluedHeading(raw);
  const printedLabel = lazily((): readonly string[] => PRINTED_LABEL.exec(raw) ?? []);
  let isDivided = false;
  for (let index = 0; index < blocks.length; index++) {
    const [block, next] = [blocks[index], blocks[index + 1]];
    if (block === undefined) break;
    if (
      index >= end &&
      block.text.length > LONGEST_MORE_FROM &&
      !(glued !== null && block.text.includes(HEADING))
    ) {
      divided.push(block);
      continue;
    }
    const label = findOutletSeam(printedLabel, block.text);
    if (label > 0) divided.push(sliceBlock(block, 0, label - 1), sliceBlock(block, label, block.text.length));
    else if (findSeam(block.text, glued) > 0) pushParts(divided, block, glued);
    else if (
      next !== undefined &&
      (areOneLine(block.text, next.text, title, divided) || isOneHeading(raw, block, next))
    ) {
      divided.push(joinBlocks(block, next));
      index++;
    } else {
      divided.push(block);
      continue;
    }
    isDivided = true;
  }
  const all = divideItemLines(isDivided ? divided : blocks);
  return all === blocks ? page : { ...page, blocks: all, pictures: movePictures(page, all) };
}

// "Date: 01/10/2023", wherever it stands
const HEADER_DATE = /Date ?: ?\d/;

/** Index of the block behind the last that may be a header's. */
function findHeaderEnd({ raw, blocks }: Page): number {
  const date = raw.search(HEADER_DATE);
  const below = date < 0 ? -1 : blocks.findIndex(({ start }) => start > date);
  return Math.min(blocks.length, Math.max(MOST_HEADER_LINES, below + LINES_BELOW_DATE));
}

const LINE_STARTS = '\n\r>';

// "Source: Naenara (En)"
const OWN_LABEL = /Source ?: ?([^()|·•│\n]{2,50}\([A-Za-z]{2,8}\))/;

/**
 * The heading that the page's own label makes, if one stands somewhere behind other text; "" for a page without that
 * label, and null where all headings stand on lines of their own.
 */
function findGluedHeading(raw: string): string | null {
  for (let at = raw.indexOf(HEADING); at >= 0; at = raw.indexOf(HEADING, at + 1)) {
    if (at === 0 || LINE_STARTS.includes(raw.charAt(at - 1))) continue;
    const label = OWN_LABEL.exec(raw)?.[1];
    return label === undefined ? '' : HEADING + label;
  }
  return null;
}

const OUTLET = 'KCNA ';
// "Source: Pyongyang Times |"
const PRINTED_LABEL = /Source ?: ?([^|·•│\n]{2,60}?) ?[|·•│\n]/;

/** Where the title begins behind an outlet without a tag, which the page names again: "KCNA Pyongyang Times Embassy Opens". */
function findOutletSeam(printedLabel: () => readonly string[], text: string): number {
  if (!text.startsWith(OUTLET) || text.endsWith(')') || isKnownLabel(text.slice(OUTLET.length))) return 0;
  const outlet = `${OUTLET}${printedLabel()[1] ?? OUTLET} `;
  return text.startsWith(outlet) && TEXT_START().test(text.slice(outlet.length)) ? outlet.length : 0;
}

/** The line above, bars left out. */
function findAbove(divided: readonly Block[]): string {
  return divided.findLast(({ text }) => !BAR_ALONE.test(text))?.text ?? '';
}

// "|" on a line of its own
const BAR_ALONE = /^[|·•│]$/;

/** The pictures, each before the same line as it was. */
function movePictures({ blocks, pictures }: Page, lines: readonly Block[]): Picture[] {
  if (pictures.length === 0) return [];
  const indexes = new Map(lines.map(({ start }, index) => [start, index]));
  const indexOf = (block: number): number | undefined => indexes.get(blocks[block]?.start ?? -1);
  return pictures.map((picture) => {
    const before = indexOf(picture.before) ?? indexOf(picture.before - 1) ?? lines.length;
    return { ...picture, before };
  });
}

// "Date:" above its day, "Source:" or "Date: 15/05/2024 | Source:" above its label, where each part is a line
const FIELD_ALONE = /^(?:date ?: ?[\d/]{8,10} ?[|·•│] ?source|date|source) ?:$/i;
// "15/05/2024", "15/05/2024 |"
const DAY_VALUE = /^\d{1,2}\/\d{1,2}\/\d{4}(?: ?[|·•│])?$/;
const DATE_FIELD = /^date ?:/i;
const LONGEST_PLACE_AND_DAY = 60;
/** Those of "(KCNA)", "/ЦТАК/". */
const AGENCY_STARTS = '(/';

/** The heading of the related block or the outlet line on two lines, the title that the document is called by, a field and its value. */
function areOneLine(one: string, other: string, title: string | null, divided: readonly Block[]): boolean {
  if (one.endsWith(':') && FIELD_ALONE.test(one))
    return (
      DAY_VALUE.test(other) ||
      ((DATE_FIELD.test(findAbove(divided)) || DATE_FIELD.test(one)) &&
        isKnownLabel(other.replace(BAR_AT_END, '')))
    );
  // At a text's end the agency's name marks the end.
  if (one === OUTLET_ALONE) return headingLabel(other) === null && isKnownLabel(other);
  if (one.length <= LONGEST_MORE_FROM && MORE_FROM_ALONE.test(one)) return isKnownLabel(other);
  // "... | Read original version at" above "source", where a dump wraps its lines
  if (one.startsWith('Date') && HEADER_END.endsWith(` ${other}`) && `${one} ${other}`.endsWith(HEADER_END))
    return true;
  // "Pyongyang, March 3" above "(KCNA) -- ..."
  if (one.length <= LONGEST_PLACE_AND_DAY && AGENCY_STARTS.includes(other.charAt(0)))
    return matchDateline(one) === null && matchDateline(`${one} ${other}`) !== null;
  return title?.length === one.length + 1 + other.length && title === `${one} ${other}`;
}

// "<br>", "<BR />"
const LINE_BREAK = /^\s*<br\s*\/?>\s*$/i;
const LONGEST_BREAK = 80;

/** "<h1>New Bridge<br>Opens</h1>" */
function isOneHeading(raw: string, one: Block, other: Block): boolean {
  if (!isHeadingLine(one) || !isHeadingLine(other)) return false;
  const gap = other.start - one.end;
  return gap > 0 && gap <= LONGEST_BREAK && LINE_BREAK.test(raw.slice(one.end, other.start));
}

// "KCNA.kp (En) |"
const BAR_AT_END = / ?[|·•│]$/;

const HEADER_END = '| Read original version at source';

/** Where a line comes apart; 0 if it does not. */
function findSeam(text: string, glued: string | null): number {
  if (glued !== null && text.includes(HEADING)) {
    const items = GLUED_ITEMS.exec(text)?.[0].length ?? 0;
    const heading = items > 0 ? items : (GLUED_HEADING.exec(text)?.index ?? text.indexOf(glued));
    if (heading > 0) return heading;
  }
  const top = text.slice(0, FARTHEST_SEAM);
  if (!top.includes('Source') && !top.includes('KCNA ')) return 0;
  // As nearly every page has it
  if (text.startsWith('Date') && text.endsWith(HEADER_END)) return 0;
  const header = findHeaderLineEnd(text);
  if (header > 0) return header;
  for (const seam of SEAMS()) {
    const found = seam.exec(top);
    if (found !== null) return found.index + found[0].length;
  }
  return 0;
}

/** Where a text begins behind the header's line, and behind what a dump prints there; 0 where none does. */
function findHeaderLineEnd(text: string): number {
  const line = HEADER_LINE.exec(text)?.[0].length ?? 0;
  if (line === 0) return 0;
  const end = line + countLinkTarget(text.slice(line));
  return TEXT_START().test(text.slice(end, end + 2)) ? end : 0;
}

const MOST_CUTS = 6;
// The bars and spaces on both sides of a seam
const EDGE = /[\s|·•│–-]/;

/** Adds the parts of a line: crawl day, outlet, title, the header's line and the text may all be on it. */
function pushParts(blocks: Block[], line: Block, glued: string | null, cuts = 0): void {
  const { text } = line;
  const seam = cuts < MOST_CUTS ? findSeam(text, glued) : 0;
  let end = seam;
  let start = seam;
  while (end > 0 && EDGE.test(text.charAt(end - 1)) && !text.startsWith('-0-', end - 3)) end--;
  while (start < text.length && EDGE.test(text.charAt(start))) start++;
  if (end === 0 || start === text.length) {
    blocks.push(line);
    return;
  }
  pushParts(blocks, sliceBlock(line, 0, end), glued, cuts + 1);
  pushParts(blocks, sliceBlock(line, start, text.length), glued, cuts + 1);
}
