import { wholeOf, type Block, type Page } from '../page/page.js';
import { LISTING_HEADINGS } from '../tables/listing-headings.js';
import type { Entry } from './entries.js';
import { isShortLine } from './lines.js';
import type { Layout } from './locate.js';
import { isSiteMark, markOf } from './marks.js';

/** Above a listing stands no longer menu. */
const LOWEST_HEADING = 24;
const FEWEST_ENTRIES = 2;

/** A line of a listing: a headline, a day, a teaser. */
interface Line {
  readonly block: Block;
  readonly index: number;
  readonly isDay: boolean;
}

/**
 * The entries of a listing in plain text, which shows no links: headlines with the day below each of them, and perhaps a
 * teaser under it, from the first line to the last, where a heading of listings stands above.
 */
export function findListedLines({ blocks }: Page, { dateLines, moreFrom, outlet }: Layout): Entry[] {
  if (dateLines.length > 0 || moreFrom !== null || outlet !== null) return [];
  if (!blocks.slice(0, LOWEST_HEADING).some(({ text }) => isListingHeading(text))) return [];
  const lines = readLines(blocks);
  const days = lines.flatMap(({ isDay }, position) => (isDay ? [position] : []));
  const entries: Entry[] = [];
  for (const [index, day] of days.entries()) {
    const start = index === 0 ? 0 : (days[index - 1] ?? 0) + 1;
    // The teaser of the entry above, and the headline.
    const teaser = day - start === 2 && index > 0 ? lines[start] : undefined;
    const [title, printed] = [lines[day - 1], lines[day]];
    const isEntry = day - start === (teaser === undefined ? 1 : 2);
    if (!isEntry || title === undefined || printed === undefined || !isShortLine(title.block.text)) return [];
    if (teaser !== undefined) addTeaser(entries.at(-1), teaser);
    entries.push(createEntry(title, printed));
  }
  const below = lines[(days.at(-1) ?? 0) + 1];
  if (below !== undefined && (entries[0]?.texts.length ?? 0) > 0) addTeaser(entries.at(-1), below);
  return entries.length < FEWEST_ENTRIES ? [] : entries;
}

function isListingHeading(text: string): boolean {
  const line = text.toLowerCase();
  return LISTING_HEADINGS.some(({ words, whole }) => (whole ? line === words : line.startsWith(words)));
}

// Not "1", "2", "…" between the pages of a listing
const WORD = /[a-z\u0080-\uffff]/i;

/** The lines that are no heading, menu or number of a page. */
function readLines(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const [index, block] of blocks.entries()) {
    const mark = markOf(block);
    const isOther = isSiteMark(mark) || isListingHeading(block.text) || !WORD.test(block.text);
    if (!isOther) lines.push({ block, index, isDay: mark === 'day' });
  }
  return lines;
}

function createEntry(title: Line, day: Line): Entry {
  return {
    address: null,
    title: wholeOf(title.block),
    label: null,
    days: [wholeOf(day.block)],
    labels: [],
    texts: [],
    region: null,
    lines: [title.index, day.index],
    sectionDay: null,
  };
}

function addTeaser(entry: Entry | undefined, { block, index }: Line): void {
  entry?.texts.push(block);
  entry?.lines.push(index);
}
