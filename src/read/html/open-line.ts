import { markupOf } from '../../page/markup.js';
import type { Block, Markup, Region } from '../../page/page.js';
import { LineWriter } from '../fold.js';
import type { Context } from './contexts.js';
import type { Doubts, OpenBlock, OpenLink } from './links.js';
import { HEADING } from './tags.js';
import type { Address } from './values.js';

/** A line that is being put together, and what markup tells of it. */
export class OpenLine {
  private readonly line = new LineWriter();
  private links: OpenLink[] = [];
  /** The regions of all that is on the line have this one in common; undefined as long as nothing is on it. */
  private region: Region | null | undefined = undefined;
  private regionDepth = 0;
  private isHeading = false;
  private readonly raw: string;
  private readonly doubts: Doubts;

  constructor(raw: string, doubts: Doubts) {
    this.raw = raw;
    this.doubts = doubts;
  }

  get isEmpty(): boolean {
    return this.line.isEmpty;
  }

  /** Where the links lead that begin on the line. */
  get addresses(): readonly Address[] {
    return this.links.map(({ address }) => address);
  }

  /** Puts raw characters. */
  add(context: Context, start: number, end: number): void {
    const from = this.line.nextOffset;
    if (this.line.add(this.raw, start, end)) this.mark(context, from);
  }

  /** Puts characters that are written in another way. */
  addAs(context: Context, value: string, start: number, end: number): void {
    const from = this.line.nextOffset;
    if (this.line.addAs(value, start, end)) this.mark(context, from);
  }

  space(): void {
    this.line.space();
  }

  /** Notes what holds for the text that was just put on the line, from `from` on. */
  private mark({ link, region, regionDepth, flags }: Context, from: number): void {
    if (link !== null) this.extendLink(link, from);
    if ((flags & HEADING) !== 0) this.isHeading = true;
    if (this.region === undefined) {
      this.region = region;
      this.regionDepth = regionDepth;
    } else if (this.region !== region) this.shareRegion(region, regionDepth);
  }

  private extendLink(address: Address, from: number): void {
    address.isShown = true;
    const last = this.links.at(-1);
    const link = last?.address === address ? last : this.startLink(address);
    if (link.from === link.to) link.from = from;
    link.to = this.line.text.length;
  }

  /** A link begins here, which has no text as yet. */
  startLink(address: Address): OpenLink {
    const offset = this.line.nextOffset;
    const link: OpenLink = { address, from: offset, to: offset };
    if (this.links.length === 0) this.links = [link];
    else this.links.push(link);
    return link;
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

  /** Ends the line; null if nothing is on it. */
  take(): Block | null {
    const { line, links } = this;
    let block: OpenBlock | null = null;
    if (!line.isEmpty) {
      block = line.take(null);
      block.markup = this.takeMarkup(block);
    } else line.clear();
    if (links.length > 0) this.links = [];
    this.region = undefined;
    this.isHeading = false;
    return block;
  }

  private takeMarkup(block: OpenBlock): Markup | null {
    const { region = null, isHeading } = this;
    let { links } = this;
    let isRid = false;
    for (const link of links) {
      if (link.from < link.to) continue;
      // At the line's end, it can stand after a space that is gone.
      link.from = link.to = Math.min(link.from, block.text.length);
      if (link.address.isShown) isRid = true;
      else this.doubts.add(block, link);
    }
    if (isRid) links = links.filter(({ from, to, address }) => from < to || !address.isShown);
    return markupOf(region, isHeading, links);
  }
}
