import type { Block, Link, Picture, Region } from '../../page/page.js';
import { Line } from '../fold.js';
import type { Context } from './contexts.js';
import { ENTRY, LINE_BREAK, LINK, NULL, PICTURE, SORTS, SPACE, TABLE, TEXT } from './output.js';
import { References } from './references.js';
import type { Tree } from './tree.js';
import { Address, readValue, REPLACEMENT } from './values.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Makes lines of what is shown, and notes the pictures between them that lead somewhere. */
export function buildLines(raw: string, tree: Tree): { blocks: Block[]; pictures: Picture[] } {
  const builder = new LineBuilder(raw, tree);
  builder.readList(0);
  builder.breakLine();
  return { blocks: builder.blocks, pictures: builder.pictures };
}

interface OpenLink {
  readonly link: number;
  readonly from: number;
  to: number;
}

const NO_LABEL: Block = { text: '', start: 0, end: 0, runs: null, markup: null };

class LineBuilder {
  readonly blocks: Block[] = [];
  readonly pictures: Picture[] = [];
  private readonly line = new Line();
  private readonly references = new References();
  private readonly contexts: readonly Context[];
  private links: OpenLink[] = [];
  /** The regions of all that is on the line have this one in common; undefined as long as nothing is on it. */
  private region: Region | null | undefined = undefined;
  private regionDepth = 0;
  private isHeading = false;
  private readonly raw: string;
  private readonly tree: Tree;

  constructor(raw: string, tree: Tree) {
    this.raw = raw;
    this.tree = tree;
    this.contexts = tree.contexts.all;
  }

  /** Reads an output list; where a table stands, first what belongs before it. */
  readList(list: number): void {
    const entries = this.tree.output.lists[list] ?? [];
    for (let index = 0; index < entries.length; index += ENTRY) {
      const first = entries[index] ?? 0;
      const [start, end] = [entries[index + 1] ?? 0, entries[index + 2] ?? 0];
      const sort = first % SORTS;
      if (sort === LINE_BREAK) this.breakLine();
      else if (sort === SPACE) this.line.space();
      else if (sort === TABLE) {
        // Tables do not stand in what belongs before tables, so this goes no deeper.
        if (start > 0) this.readList(start);
      } else {
        const context = this.contexts[(first - sort) / SORTS];
        if (context === undefined) continue;
        if (sort === LINK) this.addEmptyLink(start);
        else if (sort === PICTURE) this.addPicture(context, start, end);
        else this.addText(sort, context, start, end);
      }
    }
  }

  private addText(sort: number, context: Context, start: number, end: number): void {
    if (context.isPreformatted && sort === TEXT) {
      this.addPreformatted(context, start, end);
      return;
    }
    const { line, raw } = this;
    const before = line.text.length;
    const from = line.nextOffset;
    if (sort === TEXT) line.add(raw, start, end);
    else if (sort === NULL) line.addAs(REPLACEMENT, start, end);
    else {
      this.references.read(raw, start, false);
      if (context.isPreformatted && this.references.value === '\n') this.breakLine();
      else line.addAs(this.references.value, start, end);
    }
    if (line.text.length > before) this.mark(context, before === 0 ? 0 : from);
  }

  private addPreformatted(context: Context, from: number, to: number): void {
    const { raw } = this;
    const inLine: Context = { ...context, isPreformatted: false };
    let start = from;
    for (let position = from; position < to; position++) {
      const code = raw.charCodeAt(position);
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
      this.addText(TEXT, inLine, start, position);
      this.breakLine();
      start = position + 1;
    }
    this.addText(TEXT, inLine, start, to);
  }

  /** Notes what holds for the text that was just put on the line, from `from` on. */
  private mark(context: Context, from: number): void {
    const { link, region, regionDepth } = context;
    if (link >= 0) {
      const last = this.links.at(-1);
      if (last?.link === link) last.to = this.line.text.length;
      else this.links.push({ link, from, to: this.line.text.length });
    }
    this.isHeading ||= context.isHeading;
    if (this.region === undefined) {
      this.region = region;
      this.regionDepth = regionDepth;
    } else if (this.region !== region) this.shareRegion(region, regionDepth);
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
    if (this.tree.shownLinks.has(link)) return;
    const offset = this.line.isEmpty ? 0 : this.line.nextOffset;
    this.links.push({ link, from: offset, to: offset });
  }

  private addPicture({ link, region }: Context, start: number, end: number): void {
    const { raw, tree, blocks } = this;
    const label = readValue(raw, start, end, true);
    const address = readValue(raw, tree.links[link * 2] ?? 0, tree.links[link * 2 + 1] ?? 0, true);
    if (address.text !== '') this.pictures.push({ before: blocks.length, address, label, region });
  }

  /** Ends the line. */
  breakLine(): void {
    const { line, region = null, isHeading } = this;
    if (!line.isEmpty) {
      const links = this.buildLinks();
      const isTold = region !== null || isHeading || links.length > 0;
      this.blocks.push(line.take(isTold ? { region, isHeading, links } : null));
    } else {
      line.take(null);
      // A link that lies over what follows: it shows nothing, but leads somewhere.
      for (const { address } of this.links.length > 0 ? this.buildLinks() : [])
        this.pictures.push({ before: this.blocks.length, address, label: NO_LABEL, region: null });
    }
    if (this.links.length > 0) this.links = [];
    this.region = undefined;
    this.isHeading = false;
  }

  private buildLinks(): Link[] {
    const { raw, line, tree } = this;
    const links: Link[] = [];
    for (const { link, from, to } of this.links) {
      const address = new Address(raw, tree.links[link * 2] ?? 0, tree.links[link * 2 + 1] ?? 0);
      // A link at the line's end that shows nothing can stand after a space that is gone.
      const last = line.text.length;
      links.push({ from: Math.min(from, last), to: Math.min(to, last), address });
    }
    return links;
  }
}
