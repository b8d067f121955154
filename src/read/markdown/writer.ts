import { markupOf } from '../../page/markup.js';
import type { Block, Link, Picture, Region } from '../../page/page.js';
import { LineWriter } from '../fold.js';

/** A link whose end has not come yet. */
interface OpenLink {
  readonly address: Block;
  /** Where its text begins; -1 as long as it has none. */
  from: number;
}

const NO_LABEL: Block = { text: '', start: 0, end: 0, runs: null, markup: null };

/** Writes what is visible on a page into blocks. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  /** The links that show nothing and have a line for themselves: pictures. */
  readonly pictures: Picture[] = [];
  private readonly raw: string;
  private readonly line = new LineWriter();
  private links: Link[] = [];
  private readonly open: OpenLink[] = [];
  /** How many of the open links have text. */
  private begun = 0;

  constructor(raw: string) {
    this.raw = raw;
  }

  /** Writes raw characters as they are. */
  copy(from: number, to: number): void {
    const before = this.line.text.length;
    const offset = this.line.nextOffset;
    this.line.add(this.raw, from, to);
    this.beginLinks(before, offset);
  }

  /** Writes what raw characters stand for. */
  decode(text: string, from: number, to: number): void {
    const before = this.line.text.length;
    const offset = this.line.nextOffset;
    this.line.addAs(text, from, to);
    this.beginLinks(before, offset);
  }

  space(): void {
    this.line.space();
  }

  /** Notes where the text of open links begins, if text has just been written. */
  private beginLinks(before: number, offset: number): void {
    if (this.line.text.length === before) return;
    for (; this.begun < this.open.length; this.begun++) {
      const link = this.open[this.begun];
      if (link !== undefined) link.from = offset;
    }
  }

  openLink(address: Block): void {
    this.open.push({ address, from: -1 });
  }

  closeLink(): void {
    const link = this.open.pop();
    this.begun = Math.min(this.begun, this.open.length);
    if (link !== undefined) this.addLink(link);
  }

  private addLink({ address, from }: OpenLink): void {
    if (from < 0 && this.line.isEmpty && address.text !== '') {
      const before = this.blocks.length;
      this.pictures.push({ before, address, label: NO_LABEL, region: null });
      return;
    }
    const to = this.line.text.length;
    if (address.text !== '') this.links.push({ from: from < 0 ? to : from, to, address });
  }

  /** Ends the block, if anything is in it; links go on in the next one. */
  finish(isHeading: boolean, region: Region | null): void {
    for (const link of this.open.slice(0, this.begun)) {
      this.addLink(link);
      link.from = -1;
    }
    this.begun = 0;
    const isEmpty = this.line.isEmpty;
    const block = this.line.take(markupOf(region, isHeading, this.links));
    if (!isEmpty) this.blocks.push(block);
    this.links = [];
  }
}
