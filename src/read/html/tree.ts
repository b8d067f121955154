import { ALT, type Tag } from './attributes.js';
import { Contexts, isUnseen, type Own } from './contexts.js';
import { FormattingList } from './formatting.js';
import { LINE_BREAK, LINK_START, Output, PICTURE, SPACE } from './output.js';
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

/** How deep elements are nested; deeper ones stand beside each other. Browsers have such a limit, a far lower one. */
const DEEPEST = 10_000;

/**
 * What the standard calls tree construction, without the tree: the open elements, and what is shown in which order.
 */
export class Tree {
  readonly contexts = new Contexts();
  readonly output = new Output();
  readonly stack = new Stack(new Frame(this.contexts.root, this.output));
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
  /** Text in a table, sort, start and end of each piece, until it is known whether it is more than white space. */
  readonly pending: number[] = [];
  isPendingSpace = true;
  /** The element whose contents are no markup, if one has just begun. */
  rawText = 0;
  /** Start and end of each link's address, and 1 if it shows any text. */
  readonly links: number[] = [];
  readonly raw: string;
  /** The tag at hand. */
  readonly tag: Tag;

  constructor(raw: string, current: Tag) {
    this.raw = raw;
    this.tag = current;
    this.insert(ROOT, HTML, null);
  }

  /** Opens an element in the innermost open one, or before the table that it does not belong into. */
  insert(code: number, namespace: number, own: Own | null): Frame {
    const { stack } = this;
    if (stack.top.height >= DEEPEST) this.pop();
    const key = keyOf(code, namespace);
    const isSvgRoot = namespace === SVG && stack.top.namespace !== SVG;
    const flags = isSvgRoot ? flagsOf(key) | UNDRAWN : flagsOf(key);
    const output = this.place();
    const context = this.contexts.enter(this.parent().context, flags, own);
    // What belongs before a table continues the line before it.
    const mark = key === TABLE ? output.markTable() : -1;
    const frame = stack.push(key, flags, namespace, context, output);
    frame.own = own;
    frame.mark = mark;
    this.gap(frame);
    if ((flags & MARKER) !== 0 && namespace === HTML) this.formatting.mark();
    return frame;
  }

  get isInTemplate(): boolean {
    return this.stack.find(TEMPLATE) !== null;
  }

  private get isMisplaced(): boolean {
    return this.isFostering && (this.stack.top.flags & TABLE_STRUCTURE) !== 0;
  }

  /** The frame whose context holds for what is put in now. */
  private parent(): Frame {
    return this.isMisplaced ? this.fosterParent() : this.stack.top;
  }

  /** The frame in which the innermost table stands, for what does not belong into the table. */
  fosterParent(): Frame {
    const { stack } = this;
    const [table, template] = [stack.find(TABLE), stack.find(TEMPLATE)];
    if (template !== null && (table === null || template.height > table.height)) return template;
    return table?.below ?? stack.top;
  }

  /** Where what is put in now is shown. */
  private place(): Output {
    const table = this.isMisplaced ? this.stack.find(TABLE) : null;
    return table === null ? this.stack.top.output : table.output.before(table.mark);
  }

  /** Shows an edge of an element, if it has any that shows. */
  gap({ flags, output, context }: Frame): void {
    if ((flags & (BLOCK | BOX)) !== 0 && !isUnseen(context))
      output.break((flags & BLOCK) === 0 ? SPACE : LINE_BREAK);
  }

  /** Shows text at the place where text is put in now. */
  show(sort: number, start: number, end: number, isSpace = false): void {
    const { context } = this.parent();
    if (isUnseen(context)) return;
    if (isSpace && (context.flags & PREFORMATTED) === 0) {
      this.place().break(SPACE);
      return;
    }
    if (context.link >= 0) this.links[context.link * 3 + 2] = 1;
    this.place().put(sort, context.index, start, end);
  }

  /** Breaks the line, or sets a space. */
  break(gap: number): void {
    if (!isUnseen(this.parent().context)) this.place().break(gap);
  }

  /** Notes that a link begins. */
  showLink(link: number): void {
    const { context, output } = this.stack.top;
    if (!isUnseen(context)) output.put(LINK_START, context.index, link, 0);
  }

  /** Notes what the picture at hand is called, if it leads somewhere. */
  showPicture(): void {
    const { context, output } = this.stack.top;
    if (context.link < 0 || isUnseen(context) || !this.tag.has(ALT)) return;
    output.put(PICTURE, context.index, this.tag.startOf(ALT), this.tag.endOf(ALT));
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
