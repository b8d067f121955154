import {
  FEED_ELEMENTS,
  FEED_ENTRIES,
  FEED_PREAMBLES,
  FEED_ROOTS,
  type FeedElementRow,
} from '../../tables/feed-elements.js';
import type { Block } from '../../page/page.js';
import { readAttribute } from './xml-attributes.js';
import { decodeReferences, readFeedText, type FeedPart } from './feed-text.js';
import { readTags, type Piece } from './xml-pieces.js';

/** One element of an entry, its text as a reader sees it. */
export interface FeedField {
  readonly row: FeedElementRow;
  /** The text, a line a block. */
  readonly lines: readonly string[];
  /** The address in its `href`, and how it stands to the entry; null where it has none. */
  readonly href: string | null;
  readonly rel: string | null;
  /** Whether the element is said to be no address: `isPermaLink="false"`. */
  readonly isOpaque: boolean;
}

/** A feed taken apart. */
export interface Feed {
  /** The address that the feed gives for itself; null if it gives none. */
  readonly address: string | null;
  readonly entries: readonly (readonly FeedField[])[];
}

const ROWS_BY_ELEMENT = new Map(FEED_ELEMENTS.map((row) => [row.element, row]));

/** No feed's root stands further down; what is further down may be an example in a text. */
const DEEPEST_ROOT = 4096;

/** The tag that a feed, or a part of one, begins with, as a block; null if the input is none. */
export function findFeedRoot(raw: string): Block | null {
  const opened = raw.slice(0, DEEPEST_ROOT);
  const preamble = FEED_PREAMBLES.map(({ pattern }) => pattern.exec(opened)?.[0].length ?? 0);
  const shift = Math.max(...preamble);
  const beginning = opened.slice(shift);
  let from = 0;
  for (const { kind, name, start, end } of readTags(beginning)) {
    if (beginning.slice(from, start).trim() !== '') return null;
    if (kind === 'tag') {
      const text = beginning.slice(start, end);
      const block = { text, start: shift + start, end: shift + end, runs: null, markup: null };
      return FEED_ROOTS.includes(name) ? block : null;
    }
    from = end;
  }
  return null;
}

/** An element while it is read. */
interface OpenField {
  readonly row: FeedElementRow;
  readonly tag: Piece;
  readonly parts: FeedPart[];
}

/** Reads RSS and Atom, complete or not, well-formed or not. */
export function readFeed(raw: string): Feed {
  const reader = new FeedReader(raw);
  let from = 0;
  for (const piece of readTags(raw)) {
    reader.readText(from, piece.start);
    if (piece.kind === 'tag') reader.readTag(piece);
    else if (piece.kind === 'data') reader.readData(piece);
    from = piece.end;
  }
  reader.readText(from, raw.length);
  return reader.finish();
}

class FeedReader {
  private readonly raw: string;
  private readonly entries: FeedField[][] = [];
  private address: string | null = null;
  private entry: FeedField[] | null = null;
  private isAtom = false;
  private field: OpenField | null = null;
  /** Whether what is read belongs to the feed that the entry comes from, as Atom's `source` tells. */
  private isInSource = false;

  constructor(raw: string) {
    this.raw = raw;
  }

  readText(start: number, end: number): void {
    if (start < end) this.field?.parts.push({ kind: 'text', start, end });
  }

  readData({ start, end }: Piece): void {
    this.field?.parts.push({ kind: 'data', start, end });
  }

  readTag(tag: Piece): void {
    if (FEED_ENTRIES.includes(tag.name)) this.readEntry(tag);
    else if (FEED_ROOTS.includes(tag.name)) this.leaveEntry();
    else if (tag.isClosing) this.readClosing(tag);
    else this.readOpening(tag);
  }

  finish(): Feed {
    this.leaveEntry();
    return { address: this.address, entries: this.entries };
  }

  private readEntry({ name, isClosing, isEmpty }: Piece): void {
    this.leaveEntry();
    if (isClosing || isEmpty) return;
    this.entry = [];
    this.entries.push(this.entry);
    this.isAtom = name === 'entry';
  }

  private leaveEntry(): void {
    this.closeField();
    this.entry = null;
    this.isInSource = false;
  }

  private readOpening(tag: Piece): void {
    const row = ROWS_BY_ELEMENT.get(tag.name);
    if (row === undefined && !tag.name.includes(':')) {
      this.field?.parts.push({ kind: 'tag', start: tag.start, end: tag.end });
      return;
    }
    if (this.field?.row.role === 'source' && this.isBlank(this.field)) this.isInSource = true;
    this.closeField();
    if (row === undefined) return;
    this.field = { row, tag, parts: [] };
    // An empty `link` without an address was spoilt on the way: its text stands behind it.
    const isSpoilt = tag.name === 'link' && readAttribute(this.raw, tag, 'href') === null;
    if (tag.isEmpty && !isSpoilt) this.closeField();
  }

  private readClosing(tag: Piece): void {
    if (tag.name === this.field?.row.element) this.closeField();
    else this.field?.parts.push({ kind: 'tag', start: tag.start, end: tag.end });
    if (tag.name === 'source') this.isInSource = false;
  }

  private isBlank({ parts }: OpenField): boolean {
    return parts.every(({ start, end }) => this.raw.slice(start, end).trim() === '');
  }

  private closeField(): void {
    const field = this.field;
    this.field = null;
    if (field === null || field.row.role === 'other') return;
    if (this.entry === null) this.readOwn(field);
    else if (!this.isInSource) this.entry.push(this.complete(field));
    else if (field.row.role === 'title')
      this.entry.push({ ...this.complete(field), row: ROWS_BY_ELEMENT.get('source') ?? field.row });
  }

  /** Of what the feed says of itself, only its address is wanted. */
  private readOwn(field: OpenField): void {
    if (field.row.element !== 'link' || this.address !== null) return;
    const { href, rel, lines } = this.complete(field);
    if (rel === null || rel === 'alternate') this.address = href ?? lines[0] ?? null;
  }

  private complete({ row, tag, parts }: OpenField): FeedField {
    const read = (name: string): string | null => {
      const value = readAttribute(this.raw, tag, name);
      return value === null ? null : decodeReferences(value).trim();
    };
    // Text is HTML in RSS, and in Atom where it says so.
    const isHtml = read('type')?.includes('html') ?? !this.isAtom;
    return {
      row,
      lines: readFeedText(this.raw, parts, isHtml && row.role !== 'address'),
      href: read('href'),
      rel: read('rel'),
      isOpaque: read('ispermalink') === 'false',
    };
  }
}
