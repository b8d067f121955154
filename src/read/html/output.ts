import type { Block, Picture, Region } from '../../page/page.js';
import type { Context } from './contexts.js';
import type { Doubts } from './links.js';
import { OpenLine } from './open-line.js';
import { NULL, TEXT } from './pieces.js';
import { PREFORMATTED } from './tags.js';
import { type Address, readValue, REPLACEMENT } from './values.js';

// What stands between two pieces of text; of several gaps, the greatest.
export const SPACE = 1;
export const LINE_BREAK = 2;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A table's place: how many lines and pictures come before it, and what is shown there, wrong as it is in the table. */
export interface TableMark {
  readonly blocks: number;
  readonly pictures: number;
  before: Output | null;
}

/** A picture, or a link without text of its own, with the link that it stands in. */
interface LinkedPicture extends Picture {
  readonly address: Address;
}

const NO_LABEL: Block = { text: '', start: 0, end: 0, runs: null, markup: null };

/** Whether it leads somewhere that no text leads to. */
function leads({ label, address }: LinkedPicture): boolean {
  return label !== NO_LABEL || !address.isShown;
}

/** The lines that are shown, in their order, and the pictures between them that lead somewhere. */
export class Output {
  readonly blocks: Block[] = [];
  readonly pictures: LinkedPicture[] = [];
  private readonly marks: TableMark[] = [];
  private readonly raw: string;
  private readonly doubts: Doubts;
  private line: OpenLine;
  /** What has come since the last piece of text. */
  private gap = 0;

  constructor(raw: string, doubts: Doubts, line: OpenLine = new OpenLine(raw, doubts)) {
    this.raw = raw;
    this.doubts = doubts;
    this.line = line;
  }

  /** A space or a line break; several are as one. */
  break(gap: number): void {
    if (gap > this.gap) this.gap = gap;
  }

  /** Shows a piece of text; `value` is what a reference stands for. */
  text(sort: number, context: Context, start: number, end: number, value: string): void {
    if (this.gap !== 0) this.leaveGap();
    const isPreformatted = (context.flags & PREFORMATTED) !== 0;
    if (sort === TEXT && !isPreformatted) this.line.add(context, start, end);
    else if (sort === TEXT) this.addPreformatted(context, start, end);
    else if (sort === NULL) this.line.addAs(context, REPLACEMENT, start, end);
    else if (isPreformatted && value === '\n') this.breakLine();
    else this.line.addAs(context, value, start, end);
  }

  private addPreformatted(context: Context, from: number, to: number): void {
    let start = from;
    for (let position = from; position < to; position++) {
      const code = this.raw.charCodeAt(position);
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
      this.line.add(context, start, position);
      this.breakLine();
      start = position + 1;
    }
    this.line.add(context, start, to);
  }

  /** A link begins here. */
  startLink(address: Address): void {
    this.leaveGap();
    this.line.startLink(address);
  }

  /** Takes a picture in a link; where it stands what the picture is called. */
  addPicture(address: Address, region: Region | null, start: number, end: number): void {
    this.leaveGap();
    const label = readValue(this.raw, start, end, true);
    this.pictures.push({ before: this.blocks.length, address, label, region });
  }

  /** Does what has come since the last piece of text. */
  private leaveGap(): void {
    if (this.gap === LINE_BREAK) this.breakLine();
    else if (this.gap === SPACE) this.line.space();
    this.gap = 0;
  }

  private breakLine(): void {
    const { line, blocks, pictures } = this;
    // A link that may lie over what follows: it shows nothing, but leads somewhere.
    if (line.isEmpty)
      for (const address of line.addresses)
        pictures.push({ before: blocks.length, address, label: NO_LABEL, region: null });
    const block = line.take();
    if (block !== null) blocks.push(block);
  }

  /** Marks the place of a table, before which a line ends. What belongs before the table continues that line. */
  markTable(): TableMark {
    const { raw, doubts, line } = this;
    this.leaveGap();
    const mark: TableMark = { blocks: this.blocks.length, pictures: this.pictures.length, before: null };
    if (!line.isEmpty) {
      mark.before = new Output(raw, doubts, line);
      this.line = new OpenLine(raw, doubts);
    }
    this.marks.push(mark);
    return mark;
  }

  /** Where what belongs before a table is shown. */
  before(mark: TableMark): Output {
    return (mark.before ??= new Output(this.raw, this.doubts));
  }

  /** All lines and pictures in their order. */
  finish(): { blocks: Block[]; pictures: LinkedPicture[] } {
    this.breakLine();
    const all: { blocks: Block[]; pictures: LinkedPicture[] } = { blocks: [], pictures: [] };
    let block = 0;
    let picture = 0;
    const take = (blocks: readonly Block[], pictures: readonly LinkedPicture[], shift: number): void => {
      for (const each of pictures) all.pictures.push({ ...each, before: each.before + shift });
      for (const each of blocks) all.blocks.push(each);
    };
    for (const mark of this.marks) {
      if (mark.before === null) continue;
      const shift = all.blocks.length - block;
      take(this.blocks.slice(block, mark.blocks), this.pictures.slice(picture, mark.pictures), shift);
      ({ blocks: block, pictures: picture } = mark);
      const { blocks, pictures } = mark.before.finish();
      take(blocks, pictures, all.blocks.length);
    }
    // Nearly every page is in order.
    if (block + picture + all.blocks.length === 0)
      return { blocks: this.blocks, pictures: this.pictures.filter(leads) };
    take(this.blocks.slice(block), this.pictures.slice(picture), all.blocks.length - block);
    return { blocks: all.blocks, pictures: all.pictures.filter(leads) };
  }
}
