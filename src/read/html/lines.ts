import type { Block, Link, Markup, Picture, Region } from '../../page/page.js';
import { Line } from '../fold.js';
import type { Context } from './contexts.js';
import {
  contextOf,
  ENTRY,
  gapOf,
  LINE_BREAK,
  LINK_START,
  NULL,
  type Output,
  PICTURE,
  SPACE,
  sortOf,
  TABLE_MARK,
  TEXT,
} from './output.js';
import { readReference } from './references.js';
import { HEADING, PREFORMATTED } from './tags.js';
import type { Tree } from './tree.js';
import { Address, readValue, REPLACEMENT } from './values.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Makes lines of what is shown, and notes the pictures between them that lead somewhere. */
export function buildLines(raw: string, tree: Tree): { blocks: Block[]; pictures: Picture[] } {
  const builder = new LineBuilder(raw, tree);
  builder.readOutput(tree.output);
  builder.breakLine();
  return { blocks: builder.blocks, pictures: builder.pictures };
}

const NO_LINKS: readonly Link[] = [];

class LineBuilder {
  readonly blocks: Block[] = [];
  readonly pictures: Picture[] = [];
  private readonly line = new Line();
  /** The links on the line, and the number of the last one. */
  private links: { from: number; to: number; readonly address: Block }[] = [];
  private lastLink = -1;
  /** The regions of all that is on the line have this one in common; undefined as long as nothing is on it. */
  private region: Region | null | undefined = undefined;
  private regionDepth = 0;
  private isHeading = false;
  /** What the last lines without links have in common. */
  private markup: Markup = { region: null, isHeading: false, links: NO_LINKS };
  private readonly raw: string;
  private readonly tree: Tree;

  constructor(raw: string, tree: Tree) {
    this.raw = raw;
    this.tree = tree;
  }

  /** Reads what is shown; where a table stands, first what belongs before it. */
  readOutput({ entries, gap, beforeTables }: Output): void {
    const { all } = this.tree.contexts;
    for (let index = 0; index < entries.length; index += ENTRY) {
      const head = entries[index] ?? 0;
      const first = entries[index + 1] ?? 0;
      const second = entries[index + 2] ?? 0;
      const sort = sortOf(head);
      const context = all[contextOf(head)] ?? this.tree.contexts.root;
      this.leave(gapOf(head));
      if (sort <= NULL) this.addText(sort, context, first, second);
      else if (sort === LINK_START) this.addEmptyLink(first);
      else if (sort === PICTURE) this.addPicture(context, first, second);
      else if (sort === TABLE_MARK) {
        // Tables do not stand in what belongs before tables, so this goes no deeper.
        const before = beforeTables[first - 1];
        if (before !== undefined) this.readOutput(before);
      }
    }
    this.leave(gap);
  }

  private leave(gap: number): void {
    if (gap === LINE_BREAK) this.breakLine();
    else if (gap === SPACE) this.line.space();
  }

  private addText(sort: number, context: Context, start: number, end: number): void {
    const { line, raw } = this;
    const isPreformatted = (context.flags & PREFORMATTED) !== 0;
    if (isPreformatted && sort === TEXT) {
      this.addPreformatted(context, start, end);
      return;
    }
    const before = line.text.length;
    const from = line.nextOffset;
    if (sort === TEXT) line.add(raw, start, end);
    else if (sort === NULL) line.addAs(REPLACEMENT, start, end);
    else {
      const value = readReference(raw, start, false)?.text ?? '';
      if (isPreformatted && value === '\n') this.breakLine();
      else line.addAs(value, start, end);
    }
    if (line.text.length > before) this.mark(context, before === 0 ? 0 : from);
  }

  private addPreformatted(context: Context, from: number, to: number): void {
    const { line, raw } = this;
    for (let start = from, position = from; position <= to; position++) {
      const code = position < to ? raw.charCodeAt(position) : LINE_FEED;
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
      const before = line.text.length;
      const offset = line.nextOffset;
      line.add(raw, start, position);
      if (line.text.length > before) this.mark(context, before === 0 ? 0 : offset);
      if (position < to) this.breakLine();
      start = position + 1;
    }
  }

  /** Notes what holds for the text that was just put on the line, from `from` on. */
  private mark({ link, region, regionDepth, flags }: Context, from: number): void {
    if (link >= 0) {
      const last = this.links.at(-1);
      if (link === this.lastLink && last !== undefined) last.to = this.line.text.length;
      else this.addLink(link, from, this.line.text.length);
    }
    this.isHeading ||= (flags & HEADING) !== 0;
    if (this.region === undefined) {
      this.region = region;
      this.regionDepth = regionDepth;
    } else if (this.region !== region) this.shareRegion(region, regionDepth);
  }

  private addLink(link: number, from: number, to: number): void {
    this.links.push({ from, to, address: this.addressOf(link) });
    this.lastLink = link;
  }

  private addressOf(link: number): Address {
    const { links } = this.tree;
    return new Address(this.raw, links[link * 3] ?? 0, links[link * 3 + 1] ?? 0);
  }

  private shareRegion(region: Region | null, depth: number): void {
    let one = this.region ?? null;
    let other = region;
    let oneDepth = this.regionDepth;
    let otherDepth = depth;
    while (one !== other) {
      if (oneDepth >= otherDepth) {
        one = one?.parent ?? null;
        oneDepth--;
      } else {
        other = other?.parent ?? null;
        otherDepth--;
      }
    }
    this.region = one;
    this.regionDepth = oneDepth;
  }

  private addEmptyLink(link: number): void {
    if (this.tree.links[link * 3 + 2] === 1) return;
    const offset = this.line.isEmpty ? 0 : this.line.nextOffset;
    this.addLink(link, offset, offset);
  }

  private addPicture({ link, region }: Context, start: number, end: number): void {
    const label = readValue(this.raw, start, end, true);
    const address = this.addressOf(link);
    if (label.text !== '' && address.text !== '')
      this.pictures.push({ before: this.blocks.length, address, label, region });
  }

  /** Ends the line. */
  breakLine(): void {
    const { line } = this;
    if (line.isEmpty) line.clear();
    else this.blocks.push(line.take(this.takeMarkup()));
    if (this.links.length > 0) this.links = [];
    this.lastLink = -1;
    this.region = undefined;
    this.isHeading = false;
  }

  private takeMarkup(): Markup | null {
    const { links, region = null, isHeading } = this;
    if (links.length === 0) {
      if (region === null && !isHeading) return null;
      if (this.markup.region !== region || this.markup.isHeading !== isHeading)
        this.markup = { region, isHeading, links: NO_LINKS };
      return this.markup;
    }
    // A link at the line's end that shows nothing can stand after a space that is gone.
    const last = this.line.text.length;
    for (const link of links) {
      link.from = Math.min(link.from, last);
      link.to = Math.min(link.to, last);
    }
    return { region, isHeading, links };
  }
}
