import { sliceBlock } from '../page/blocks.js';
import { trim, wholeOf, type Block, type Link, type Page, type Place, type Region } from '../page/page.js';
import { isFooterOf, readSectionDay, settleDays } from './entry-days.js';
import { readDetails } from './entry-lines.js';
import { findCall } from './item-lines.js';
import { isShortLine, SHORTEST_TEASER } from './lines.js';
import { markOf } from './marks.js';
import { leadsToArticle } from './related-links.js';
import { lookAround } from './surroundings.js';

/** One entry of a listing: a line that is a link to an article, and the lines that belong to it. */
export interface Entry {
  /** The address as written; null in plain text. */
  readonly address: string | null;
  /** The headline; null where the entry shows none. */
  title: Place | null;
  /** What a picture of the entry is called; null without one. */
  label: string | null;
  days: Place[];
  labels: Place[];
  /** Lines that are nothing else. */
  readonly texts: Block[];
  /** The element that holds the entry; null where the order of the lines alone tells. */
  region: Region | null;
  /** The indexes of the entry's blocks. */
  readonly lines: number[];
  /** The day that heads several entries. */
  readonly sectionDay: Place | null;
}

/** An entry has no more lines, and no longer ones: those are an article's. */
const MOST_LINES = 12;
const MOST_TEXTS = 3;
const LONGEST_LINE = 500;
const LONGEST_REST = 120;

/** A line as this grammar sees it: a picture that leads somewhere is one, without text. */
interface Line {
  readonly block: Block;
  /** Index of the block; -1 for a picture. */
  readonly index: number;
  /** What a picture is called. */
  readonly label: string | null;
}

/** Finds the entries of a listing among the blocks before `end`. */
export function findEntries(page: Page, end = page.blocks.length): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  /** Lines of an entry's element above its headline. */
  let above: Line[] = [];
  let regionAbove: Region | null = null;
  let sectionDay: Place | null = null;
  for (const line of readLines(page, end)) {
    const { block } = line;
    const { isChrome, listingItem: region } = lookAround(block);
    if (isSiteOwn(block) || (isChrome && (entry === null || !isFooterOf(entry, page, line.index)))) continue;
    sectionDay = readSectionDay(block) ?? sectionDay;
    if (region !== regionAbove) above = [];
    regionAbove = region;
    const link = findEntryLink(block, region !== null && region !== entry?.region);
    if (link !== null && link.address.text !== entry?.address) {
      entry = createEntry(link, region, sectionDay);
      entries.push(entry);
      for (const each of above) addLine(entry, each, null);
      above = [];
    } else if (entry !== null && link === null && !goesOn(entry, block, region)) {
      entry = null;
    }
    if (entry !== null) {
      entry.region = region ?? entry.region;
      addLine(entry, line, link);
    } else if (region !== null) {
      above.push(line);
    }
  }
  settleDays(entries, page.blocks);
  return entries;
}

/** The lines of the page in order, each picture before the one that it stands on. */
function* readLines({ blocks, pictures }: Page, end: number): Generator<Line> {
  let next = 0;
  for (let index = 0; index <= end; index++) {
    for (let picture = pictures[next]; picture?.before === index; picture = pictures[++next]) {
      const { address, region, label } = picture;
      // What is called nothing counts only where it leads to an article.
      if (label.text === '' && !leadsToArticle(picture)) continue;
      const markup = { region, isHeading: false, links: [{ from: 0, to: 0, address }] };
      yield { block: { ...label, text: '', markup }, index: -1, label: label.text || null };
    }
    const block = blocks[index];
    if (block !== undefined && index < end) yield { block, index, label: null };
  }
}

/** What the site prints on every page. */
function isSiteOwn(block: Block): boolean {
  const mark = markOf(block);
  return mark === 'advert' || mark === 'chrome' || mark === 'more-articles';
}

/** The link that makes a line the head of an entry: it leads to an article, or is the first one in an entry's element. */
function findEntryLink(block: Block, isFirst: boolean): Link | null {
  const heads = block.markup?.links.filter(
    (link) => isHead(link, block) && (isFirst || leadsToArticle(link)),
  );
  return heads?.find(({ from, to }) => from < to) ?? heads?.[0] ?? null;
}

// "/kctv/1/", "https://kcnawatch.org/kctv/1/", "?p=12", but not "#top", "javascript:void(0)"
const ADDRESS = /^\s*(?:https?:|[/?]|[\w.-]+(?:[/?#]|$))/i;

/** Whether a link is all of its line, apart from days, outlets and signs; a picture's is, whatever stands beside it. */
function isHead({ from, to, address }: Link, { text }: Block): boolean {
  if (!ADDRESS.test(address.text)) return false;
  // Beside an entry's link stands little.
  if (from < to && from + text.length - to > LONGEST_REST) return false;
  return from === to || readDetails(`${text.slice(0, from)} | ${text.slice(to)}`) !== null;
}

function createEntry(link: Link, region: Region | null, sectionDay: Place | null): Entry {
  const address = link.address.text;
  return {
    address,
    title: null,
    label: null,
    days: [],
    labels: [],
    texts: [],
    region,
    lines: [],
    sectionDay,
  };
}

/** Whether an entry goes on with a line that has no link of its own. */
function goesOn(entry: Entry, { text, markup }: Block, region: Region | null): boolean {
  const isFull = entry.lines.length >= MOST_LINES || entry.texts.length >= MOST_TEXTS;
  if (isFull || text.length > LONGEST_LINE) return false;
  const isHeadline = entry.title === null && entry.lines.length === 0;
  if (region === entry.region) return region !== null || markup?.isHeading !== true || isHeadline;
  // The picture stands in an element of its own, before the one that holds the rest.
  return region !== null && entry.title === null;
}

function addLine(entry: Entry, { block, index, label }: Line, link: Link | null): void {
  entry.label ??= label;
  if (index < 0) return;
  entry.lines.push(index);
  const { text, markup } = block;
  const [from, to] = link === null ? [0, 0] : [link.from, link.to];
  const isHeading = markup?.isHeading === true;
  // The outlet behind a headline makes no label of the two: "April 18, 2025 New Ship Launched KCNA.kp (En)".
  const isHeadline = from < to && readDetails(text.slice(from, to)) === null;
  if (!isHeading && !isHeadline && addDetails(entry, block, 0, text.length)) return;
  if (entry.title === null && from < to) {
    entry.title = trim({ block, from, to });
    addDetails(entry, block, 0, from);
    addDetails(entry, block, to, text.length);
  } else if (entry.title === null && text !== '' && (isHeading || isUnderLink(entry, block))) {
    entry.title = wholeOf(block);
  } else if (text !== '' && text !== entry.title?.block.text && !isOtherLink(block, entry)) {
    const call = findCall(text);
    entry.texts.push(call > 0 ? sliceBlock(block, 0, text.slice(0, call).trimEnd().length) : block);
  }
}

/** Whether a line is the headline under a link that lies over all of an entry and is called nothing. */
function isUnderLink({ label, texts }: Entry, { text }: Block): boolean {
  return label === null && texts.length === 0 && isShortLine(text);
}

/** Takes the days and labels of a stretch, if it holds nothing else. */
function addDetails({ days, labels }: Entry, block: Block, start: number, end: number): boolean {
  const details = readDetails(block.text.slice(start, end));
  for (const [from, to] of details?.days ?? []) days.push({ block, from: start + from, to: start + to });
  for (const [from, to] of details?.labels ?? []) labels.push({ block, from: start + from, to: start + to });
  return details !== null;
}

/** A line that leads elsewhere, such as a topic, or a short one that leads where the headline does: "Read more". */
function isOtherLink({ text, markup }: Block, { address, title }: Entry): boolean {
  const link = markup?.links.find(({ from, to }) => from === 0 && to === text.length);
  if (link === undefined) return false;
  return link.address.text !== address || (title !== null && text.length < SHORTEST_TEASER);
}
