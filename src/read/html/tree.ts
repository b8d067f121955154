import { ALT, type Tag } from './attributes.js';
import { enter, isUnseen, type Own, ROOT_CONTEXT } from './contexts.js';
import { FormattingList } from './formatting.js';
import { Doubts } from './links.js';
import { LINE_BREAK, Output, SPACE } from './output.js';
import { Frame, Stack } from './stack.js';
import {
  BLOCK,
  BODY,
  BOX,
  flagsOf,
  HTML,
  IMPLIED_END,
  keyOf,
  MARKER,
  PREFORMATTED,
  ROOT,
  SVG,
  TABLE,
  TABLE_IMPLIED_END,
  TABLE_STRUCTURE,
  TEMPLATE,
  UNDRAWN,
} from './tags.js';
import type { Address } from './values.js';

/** A piece of text: its sort, where it stands, and for a reference what it stands for. */
export interface PendingText {
  readonly sort: number;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** How deep elements are nested; deeper ones stand beside each other. Browsers have such a limit, a far lower one. */
const DEEPEST = 10_000;

/**
 * What the standard calls tree construction, without the tree: the open elements, and what is shown in which order.
 */
export class Tree {
  readonly doubts = new Doubts();
  readonly output: Output;
  readonly stack: Stack;
  readonly formatting = new FormattingList();
  /** Whether what does not belong into a table is put before it. */
  isFostering = false;
  /** Whether a frameset can still take the body's place, and whether one has. */
  takesFrameset = true;
  isFrameset = false;
  isQuirky = true;
  /** Whether anything has come but white space, comments and a document type. */
  hasBegun = false;
  /** Whether a form is open, if only by the pointer that the standard keeps. */
  hasForm = false;
  form: Frame | null = null;
  /** Text in a table, until it is known whether it is more than white space. */
  readonly pending: PendingText[] = [];
  isPendingSpace = true;
  /** The element whose contents are no markup, if one has just begun. */
  rawText = 0;
  readonly raw: string;
  /** The tag at hand. */
  readonly tag: Tag;

  constructor(raw: string, current: Tag) {
    this.raw = raw;
    this.tag = current;
    this.output = new Output(raw, this.doubts);
    this.stack = new Stack(new Frame(ROOT_CONTEXT, this.output));
    this.insert(ROOT, HTML, null);
  }

  /** Opens an element in the innermost open one, or before the table that it does not belong into. */
  insert(code: number, namespace: number, own: Own | null): Frame {
    const { stack } = this;
    if (stack.top.height >= DEEPEST) this.popDeepest();
    const { top } = stack;
    const key = keyOf(code, namespace);
    const isSvgRoot = namespace === SVG && top.namespace !== SVG;
    const styled = own?.isBlock === true ? BLOCK : 0;
    const flags = flagsOf(key) | styled | (isSvgRoot ? UNDRAWN : 0);
    const output = this.isMisplaced ? this.fosterOutput() : top.output;
    const context = enter(this.isMisplaced ? this.fosterParent().context : top.context, flags, own);
    const frame = stack.push(key, flags, namespace, context, output);
    frame.own = own;
    if ((flags & (BLOCK | BOX | MARKER)) !== 0) this.begin(frame);
    return frame;
  }

  /** Closes the innermost element so that another one stands beside it. */
  private popDeepest(): void {
    if ((this.stack.top.flags & MARKER) !== 0) this.formatting.clearToMark();
    this.pop();
  }

  /** What the beginning of an element does beside opening it. */
  private begin(frame: Frame): void {
    const { flags, key, context, output } = frame;
    frame.mark = key === TABLE && !isUnseen(context) ? output.markTable() : null;
    this.gap(frame);
    if ((flags & MARKER) !== 0) this.formatting.mark();
  }

  get isInTemplate(): boolean {
    return this.stack.find(TEMPLATE) !== null;
  }

  private get isMisplaced(): boolean {
    return this.isFostering && (this.stack.top.flags & TABLE_STRUCTURE) !== 0;
  }

  /** The frame in which the innermost table stands, for what does not belong into the table. */
  fosterParent(): Frame {
    const { stack } = this;
    const table = stack.find(TABLE);
    const template = stack.find(TEMPLATE);
    if (template !== null && (table === null || template.height > table.height)) return template;
    return table?.below ?? stack.top;
  }

  /** Where what does not belong into the innermost table is shown. */
  private fosterOutput(): Output {
    const { stack } = this;
    const table = stack.find(TABLE);
    if (table === null) return stack.top.output;
    // In a table that is not shown, order does not matter.
    return table.mark === null ? table.output : table.output.before(table.mark);
  }

  /** Shows an edge of an element, if it has any that shows. */
  gap({ flags, output, context }: Frame): void {
    if ((flags & (BLOCK | BOX)) !== 0 && !isUnseen(context))
      output.break((flags & BLOCK) === 0 ? SPACE : LINE_BREAK);
  }

  /** Shows text at the place where text is put in now; `value` is what a reference stands for. */
  show(sort: number, start: number, end: number, isSpace: boolean, value: string): void {
    const { isMisplaced } = this;
    const { context } = isMisplaced ? this.fosterParent() : this.stack.top;
    if (isUnseen(context)) return;
    const output = isMisplaced ? this.fosterOutput() : this.stack.top.output;
    if (isSpace && (context.flags & PREFORMATTED) === 0) output.break(SPACE);
    else output.text(sort, context, start, end, value);
  }

  /** Breaks the line. */
  break(): void {
    const { isMisplaced } = this;
    const { context } = isMisplaced ? this.fosterParent() : this.stack.top;
    if (isUnseen(context)) return;
    (isMisplaced ? this.fosterOutput() : this.stack.top.output).break(LINE_BREAK);
  }

  /** Notes that a link begins. */
  showLink(address: Address): void {
    const { context, output } = this.stack.top;
    if (!isUnseen(context)) output.startLink(address);
  }

  /** Notes what the picture at hand is called, if it leads somewhere. */
  showPicture(): void {
    const { context, output } = this.stack.top;
    const { link, region } = context;
    if (link === null || isUnseen(context) || !this.tag.has(ALT)) return;
    output.addPicture(link, region, this.tag.startOf(ALT), this.tag.endOf(ALT));
  }

  /** Closes the innermost open element, and those below it that had been closed by name before. */
  pop(): void {
    const { stack } = this;
    do {
      const frame = stack.top;
      stack.unlink(frame);
      this.gap(frame);
      if (frame.entry !== null) frame.entry.frame = null;
      if (frame === this.form) this.form = null;
      stack.release(frame);
    } while (stack.top.key === 0 && stack.top.below !== null);
  }

  /** Closes everything down to an element, and the element. */
  popThrough(frame: Frame): void {
    while (this.stack.top !== frame) this.pop();
    this.pop();
  }

  /** Closes the elements whose end is implied, but for one sort of them. */
  closeImplied(except = 0, flags = IMPLIED_END): void {
    for (
      let { top } = this.stack;
      (top.flags & flags) !== 0 && top.namespace === HTML && top.key !== except;
      { top } = this.stack
    )
      this.pop();
  }

  closeImpliedThoroughly(except = 0): void {
    this.closeImplied(except, IMPLIED_END | TABLE_IMPLIED_END);
  }

  /** Closes an element after those in it whose end is implied; a limit of formatting elements ends with it. */
  close(frame: Frame): void {
    this.closeImplied();
    this.popThrough(frame);
    if ((frame.flags & MARKER) !== 0) this.formatting.clearToMark();
  }

  /** Begins the body. */
  startBody(): void {
    this.insert(BODY, HTML, null);
  }
}
