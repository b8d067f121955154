import { lazily } from '../engine/lazily.js';
import { sliceBlock, joinBlocks } from '../page/blocks.js';
import { textOf, type Block, type Page, type Picture } from '../page/page.js';
import { headingLabel, isKnownLabel } from '../outlets/label.js';
import { findDocumentTitle } from '../page/document-title.js';
import { divideItemLines } from './item-lines.js';

/** Lines that a page without line breaks between its elements glues together, and where they come apart. */
const SEAMS = lazily((): readonly RegExp[] => [
  // "Press Statement of SpokespersonDate: 11/07/2023 | Source: KCNA.kp (En) | Read original version at source"
  /(?=Date ?: ?\d{1,2}\/\d{1,2}\/\d{4} ?[|·•│]? ?Source ?:)(?<=[\p{L}\p{N}"”'’)\].?!] ?)/u,
  // "Date: 11/07/2023 | Source: KCNA.kp (En) | Read original version at source Pyongyang, July 11 (KCNA) --"
  /^Date ?: ?\d[^|·•│]{6,12}[|·•│] ?Source ?:[^|·•│]{1,80}[|·•│] ?Read original version at source ?(?=[\p{L}\p{N}"“‘'(（《【[])/u,
  // "Date: 11/07/2023 Source: KCNA.kp (En)", "Source: KCNA.kp (En) Read original version at source": the bars are lost
  /^Date ?: ?\d{1,2}\/\d{1,2}\/\d{4} ?(?=Source ?:)|^Source ?:[^|·•│]{1,80}(?=Read original version at source$)/,
  // "January 30, 2025 KCNA Ministry of Foreign Affairs (EN)", "January 09, 2026Jan 09, 2026 · KCNA KCNA.kp (En)"
  /^[A-Z][a-z]{2,8} \d{1,2}, \d{4}(?: ?[A-Z][a-z]{2,8} \d{1,2}, \d{4})? ?[|·•│–-]? ?(?=KCNA \S)/,
  // "KCNA Naenara (En) Mine Overfulfils Plan"
  /^KCNA [^()|·•│]{0,50}\([A-Za-z]{2,8}\) (?=[\p{Lu}\p{Script=Hangul}"“‘《])/u,
  // "KCNA Naenara (En) | January 30, 2025"
  /^KCNA [^|·•│]{3,60}[|·•│] ?(?=[A-Z][a-z]{2,8} \d{1,2}, \d{4})/,
]);

// "More From", "More From:"
const MORE_FROM_ALONE = /^more from:?$/i;
const LONGEST_MORE_FROM = 'More From:'.length;
/** The outlet line without its label, which is on the next line. */
const OUTLET_ALONE = 'KCNA';
/** Headers are at the top of plain text; markup may put menus above them. */
const MOST_HEADER_LINES = 12;
/** Behind a title a seam is no further than this from the line's beginning. */
const FARTHEST_SEAM = 500;

/** The page with glued lines apart, and what should be one line but stands on two. */
export function divideLines(page: Page): Page {
  const { blocks, hints, isMarkedUp } = page;
  const divided: Block[] = [];
  const end = isMarkedUp ? blocks.length : Math.min(blocks.length, MOST_HEADER_LINES);
  const name = findDocumentTitle(hints);
  const title = name && textOf(name);
  let isDivided = false;
  for (let index = 0; index < blocks.length; index++) {
    const [block, next] = [blocks[index], blocks[index + 1]];
    if (block === undefined) break;
    if (index >= end && block.text.length > LONGEST_MORE_FROM) {
      divided.push(block);
      continue;
    }
    if (findSeam(block.text) > 0) pushParts(divided, block);
    else if (next !== undefined && areOneLine(block.text, next.text, title, divided.at(-1)?.text)) {
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

/** The pictures, each before the same line as it was. */
function movePictures({ blocks, pictures = [] }: Page, lines: readonly Block[]): Picture[] {
  if (pictures.length === 0) return [];
  const indexes = new Map(lines.map(({ start }, index) => [start, index]));
  const indexOf = (block: number): number | undefined => indexes.get(blocks[block]?.start ?? -1);
  return pictures.map((picture) => {
    const before = indexOf(picture.before) ?? indexOf(picture.before - 1) ?? lines.length;
    return { ...picture, before };
  });
}

// "Date:" above its day, "Source:" above its label, as in lists of terms
const FIELD_ALONE = /^(?:date|source) ?:$/i;
// "15/05/2024", "15/05/2024 |"
const DAY_VALUE = /^\d{1,2}\/\d{1,2}\/\d{4}(?: ?[|·•│])?$/;
const DATE_FIELD = /^date ?:/i;

/** The heading of the related block or the outlet line on two lines, the title that the document is called by, a field and its value. */
function areOneLine(one: string, other: string, title: string | null, above = ''): boolean {
  if (one.endsWith(':') && FIELD_ALONE.test(one))
    return DAY_VALUE.test(other) || (DATE_FIELD.test(above) && isKnownLabel(other.replace(BAR_AT_END, '')));
  // At a text's end the agency's name marks the end.
  if (one === OUTLET_ALONE) return headingLabel(other) === null && isKnownLabel(other);
  if (one.length <= LONGEST_MORE_FROM && MORE_FROM_ALONE.test(one)) return isKnownLabel(other);
  return title?.length === one.length + 1 + other.length && title === `${one} ${other}`;
}

// "KCNA.kp (En) |"
const BAR_AT_END = / ?[|·•│]$/;

const HEADER_END = '| Read original version at source';

/** Where a line comes apart; 0 if it does not. */
function findSeam(text: string): number {
  const top = text.slice(0, FARTHEST_SEAM);
  if (!top.includes('Source') && !top.includes('KCNA ')) return 0;
  // As nearly every page has it
  if (text.startsWith('Date') && text.endsWith(HEADER_END)) return 0;
  for (const seam of SEAMS()) {
    const found = seam.exec(top);
    if (found !== null) return found.index + found[0].length;
  }
  return 0;
}

const MOST_CUTS = 6;
// The bars and spaces on both sides of a seam
const EDGE = /[\s|·•│–-]/;

/** Adds the parts of a line: crawl day, outlet, title, the header's line and the text may all be on it. */
function pushParts(blocks: Block[], line: Block, cuts = 0): void {
  const { text } = line;
  const seam = cuts < MOST_CUTS ? findSeam(text) : 0;
  let end = seam;
  let start = seam;
  while (end > 0 && EDGE.test(text.charAt(end - 1))) end--;
  while (start < text.length && EDGE.test(text.charAt(start))) start++;
  if (end === 0 || start === text.length) {
    blocks.push(line);
    return;
  }
  pushParts(blocks, sliceBlock(line, 0, end), cuts + 1);
  pushParts(blocks, sliceBlock(line, start, text.length), cuts + 1);
}
