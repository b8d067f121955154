import { isInvisible, isWhiteSpace } from '../../page/characters.js';
import type { Block, Link, Region } from '../../page/page.js';

const SPACE = 0x20;

/** A link whose end has not come yet. */
interface OpenLink {
  readonly address: Block;
  from: number;
}

/** Writes the visible characters of a page into blocks, white space folded, and keeps the way back to each. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly #raw: string;
  #text = '';
  #start = 0;
  #end = 0;
  #runs: number[] = [];
  #isSpacePending = false;
  #links: Link[] = [];
  readonly #open: OpenLink[] = [];

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Writes raw characters as they are. */
  copy(from: number, to: number): void {
    const raw = this.#raw;
    for (let index = from; index < to;) {
      const code = raw.charCodeAt(index);
      if (isInvisible(code)) {
        this.#isSpacePending ||= isWhiteSpace(code);
        index++;
        continue;
      }
      // Words with one plain space between them are copied in one go.
      let end = index + 1;
      while (end < to) {
        const next = raw.charCodeAt(end);
        if (isInvisible(next) && !(next === SPACE && end + 1 < to && !isInvisible(raw.charCodeAt(end + 1))))
          break;
        end++;
      }
      this.#put(raw.slice(index, end), index, end);
      index = end;
    }
  }

  /** Writes what a character reference in the raw text stands for. */
  decode(text: string, from: number, to: number): void {
    for (const character of text) {
      const code = character.charCodeAt(0);
      if (!isInvisible(code)) this.#put(character, from, to);
      else this.#isSpacePending ||= isWhiteSpace(code);
    }
  }

  space(): void {
    this.#isSpacePending = true;
  }

  openLink(address: Block): void {
    this.#open.push({ address, from: this.#text.length });
  }

  closeLink(): void {
    const link = this.#open.pop();
    if (link !== undefined) this.#addLink(link);
  }

  /** Ends the block, if anything is in it; links go on in the next one. */
  finish(isHeading: boolean, region: Region | null): void {
    for (const link of this.#open) {
      if (link.from < this.#text.length) this.#addLink(link);
      link.from = 0;
    }
    if (this.#text !== '') this.blocks.push(this.#build(isHeading, region));
    this.#text = '';
    this.#runs = [];
    this.#links = [];
    this.#isSpacePending = false;
  }

  #put(text: string, from: number, to: number): void {
    const runs = this.#runs;
    if (this.#text === '') this.#start = from;
    else if (this.#isSpacePending) this.#text += ' ';
    this.#isSpacePending = false;
    const inStep = (runs.at(-1) ?? -1) + this.#text.length - (runs.at(-2) ?? 0);
    if (runs.length === 0 || inStep !== from || this.#end > from) runs.push(this.#text.length, from);
    this.#text += text;
    this.#end = to;
  }

  #addLink({ address, from }: OpenLink): void {
    const to = this.#text.length;
    this.#links.push({ from: this.#text[from] === ' ' ? from + 1 : Math.min(from, to), to, address });
  }

  #build(isHeading: boolean, region: Region | null): Block {
    const { start, end } = { start: this.#start, end: this.#end };
    const slice = this.#raw.slice(start, end);
    const isSlice = slice === this.#text;
    const links = this.#links;
    const isMarked = isHeading || region !== null || links.length > 0;
    return {
      text: isSlice ? slice : this.#text,
      start,
      end,
      runs: isSlice ? null : this.#runs,
      markup: isMarked ? { region, isHeading, links } : null,
    };
  }
}
