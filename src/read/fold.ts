import { isFolded, isInvisible, isWhiteSpace } from '../page/characters.js';
import type { Block, Markup } from '../page/page.js';

/**
 * Puts a line together from pieces of the input: white space folded, zero-width characters gone, and the runs to find
 * the way back.
 */
export class LineWriter {
  text = '';
  /** None as long as the text is one slice of the input. */
  private runs: number[] | null = null;
  private start = 0;
  private end = 0;
  /** Where the raw text goes on in step with what has been put; -1 after something that is not in step. */
  private inStepAt = -1;
  private hasSpace = false;

  get isEmpty(): boolean {
    return this.text === '';
  }

  /** Puts raw characters; answers whether any of them is visible. */
  add(raw: string, from: number, to: number): boolean {
    let start = from;
    let end = to;
    while (start < end && isInvisible(raw.charCodeAt(start))) this.skip(raw.charCodeAt(start++));
    while (end > start && isInvisible(raw.charCodeAt(end - 1))) end--;
    if (start < end) {
      if (isFolded(raw, start, end)) this.put(raw, start, end);
      else this.fold(raw, start, end);
    }
    const isShown = start < end;
    while (end < to && isShown) this.skip(raw.charCodeAt(end++));
    return isShown;
  }

  private fold(raw: string, from: number, to: number): void {
    for (let index = from; index < to;) {
      const code = raw.charCodeAt(index);
      if (isInvisible(code)) {
        this.skip(code);
        index++;
        continue;
      }
      const start = index;
      while (index < to && !isInvisible(raw.charCodeAt(index))) index++;
      this.put(raw, start, index);
    }
  }

  private skip(code: number): void {
    this.inStepAt = -1;
    this.hasSpace ||= isWhiteSpace(code);
  }

  private put(raw: string, start: number, end: number): void {
    const slice = raw.slice(start, end);
    if (this.text === '') {
      this.start = start;
      this.text = slice;
    } else {
      if (this.hasSpace) this.join();
      if (this.inStepAt !== start) this.addRun(start);
      this.text += slice;
    }
    this.hasSpace = false;
    this.end = this.inStepAt = end;
  }

  /** Puts characters that are written in another way, such as by a reference; `from` to `to` is how. */
  addAs(value: string, from: number, to: number): boolean {
    let isShown = false;
    for (let index = 0; index < value.length; index++) isShown ||= !isInvisible(value.charCodeAt(index));
    if (!isShown) {
      for (let index = 0; index < value.length; index++) this.skip(value.charCodeAt(index));
      return false;
    }
    if (this.text === '') {
      this.start = from;
      this.runs = [];
    } else if (this.hasSpace) this.join();
    // Right behind another reference, it begins where that one ends.
    if (this.inStepAt === from && this.runs?.at(-1) === from) this.runs.length -= 2;
    this.addRun(~from);
    this.text += value;
    this.addRun(to);
    this.hasSpace = false;
    this.end = this.inStepAt = to;
    return true;
  }

  /** Sets the space that has come, before the next character. */
  private join(): void {
    this.text += ' ';
    this.inStepAt = -1;
  }

  private addRun(raw: number): void {
    this.runs ??= [0, this.start];
    this.runs.push(this.text.length, raw);
  }

  /** Sets white space. */
  space(): void {
    this.hasSpace = true;
  }

  /** Length of the text with the space that would come before the next character. */
  get nextOffset(): number {
    return this.text.length + (this.hasSpace && this.text !== '' ? 1 : 0);
  }

  /** The line as a block, and an empty line in its place. */
  take(markup: Markup | null): Block {
    const { text, start, end, runs } = this;
    this.clear();
    return { text, start, end, runs: text === '' ? [] : runs, markup };
  }

  /** The line as a block whose outer edges stand elsewhere than its first and last visible character. */
  takeFrom(start: number, end: number): Block {
    const first = this.start;
    const block = this.take(null);
    return { ...block, start, end, runs: block.runs ?? (first === start ? null : [0, first]) };
  }

  /** Empties the line. */
  clear(): void {
    this.text = '';
    this.runs = null;
    this.inStepAt = -1;
    this.hasSpace = false;
  }
}
