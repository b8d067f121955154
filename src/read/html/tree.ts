import { ALT, type Tag } from './attributes.js';
import { Contexts, isUnseen, type Own } from './contexts.js';
import { FormattingList } from './formatting.js';
import { LINE_BREAK, Output, SPACE } from './output.js';
import { Stack, type Frame } from './stack.js';
import {
  BLOCK,
  BOX,
  flagsOf,
  HTML,
  IMPLIED_END,
  keyOf,
  MARKER,
  SVG,
  TABLE_IMPLIED_END,
  TABLE_STRUCTURE,
  tag,
} from './tags.js';

// Insertion modes, as far as they tell what is shown.
export const BEFORE_BODY = 0;
export const IN_BODY = 1;
export const IN_TABLE = 2;
export const IN_CAPTION = 3;
export const IN_COLUMN_GROUP = 4;
export const IN_TABLE_BODY = 5;
export const IN_ROW = 6;
export const IN_CELL = 7;
export const IN_SELECT = 8;
export const IN_SELECT_IN_TABLE = 9;
export const IN_TEMPLATE = 10;
export const IN_FRAMESET = 11;

const HTML_TAG = tag('html');
const BODY = tag('body');
const TABLE = tag('table');
const TEMPLATE = tag('template');
const SELECT = tag('select');
const MODE_TAGS = 'tr tbody thead tfoot caption colgroup table select template td th body html'
  .split(' ')
  .map(tag);
const MODES = new Map<number, number>([
  [tag('tr'), IN_ROW],
  [tag('tbody'), IN_TABLE_BODY],
  [tag('thead'), IN_TABLE_BODY],
  [tag('tfoot'), IN_TABLE_BODY],
  [tag('caption'), IN_CAPTION],
  [tag('colgroup'), IN_COLUMN_GROUP],
  [TABLE, IN_TABLE],
  [tag('td'), IN_CELL],
  [tag('th'), IN_CELL],
  [BODY, IN_BODY],
]);

/** How deep elements are nested; deeper ones stand beside each other. Browsers have such a limit, a far lower one. */
const DEEPEST = 10_000;

/**
 * What the standard calls tree construction, without the tree: the open elements, and what is shown in which order.
 */
export class Tree {
  readonly contexts = new Contexts();
  readonly output = new Output();
  readonly stack = new Stack(this.contexts.root);
  readonly formatting = new FormattingList();
  mode = BEFORE_BODY;
  readonly templateModes: number[] = [];
  /** Whether what does not belong into a table is put before it. */
  isFostering = false;
  /** Whether a frameset can still take the body's place. */
  takesFrameset = true;
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
  /** Start and end of each link's address. */
  readonly links: number[] = [];

  /** The links that show any text. */
  readonly shownLinks = new Set<number>();
  readonly raw: string;
  /** The tag at hand. */
  readonly tag: Tag;

  constructor(raw: string, current: Tag) {
    this.raw = raw;
    this.tag = current;
    this.insert(HTML_TAG, HTML, null);
  }

  /** Opens an element in the innermost open one, or before the table that it does not belong into. */
  insert(code: number, namespace: number, own: Own | null): Frame {
    const { stack } = this;
    if (stack.top.height >= DEEPEST) this.pop();
    const key = keyOf(code, namespace);
    const flags = flagsOf(key) | (own?.isBlock === true ? BLOCK : 0);
    const parent = this.parent();
    const isSvgRoot = namespace === SVG && stack.top.namespace !== SVG;
    const context = this.contexts.enter(parent.context, flags, own, isSvgRoot);
    const list = this.list();
    // What belongs before a table continues the line before it.
    const mark = key === TABLE ? this.output.table(list) : -1;
    const frame = stack.push(key, flags, namespace, own, context, list);
    this.gap(frame);
    if ((flags & MARKER) !== 0 && namespace === HTML) this.formatting.mark();
    frame.mark = mark;
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

  /** The output list for what is put in now. */
  private list(): number {
    const { stack } = this;
    const table = this.isMisplaced ? stack.find(TABLE) : null;
    if (table === null) return stack.top.list;
    return this.output.before(table.list, table.mark);
  }

  /** Shows an edge of an element, if it has any that shows. */
  gap({ flags, list, context }: Frame): void {
    if ((flags & (BLOCK | BOX)) === 0 || isUnseen(context)) return;
    this.output.gap(list, (flags & BLOCK) === 0 ? SPACE : LINE_BREAK);
  }

  /** Shows text at the place where text is put in now. */
  show(sort: number, start: number, end: number, isSpace = false): void {
    const { context } = this.parent();
    if (isUnseen(context)) return;
    if (isSpace && !context.isPreformatted) {
      this.output.gap(this.list(), SPACE);
      return;
    }
    if (context.link >= 0) this.shownLinks.add(context.link);
    this.output.text(this.list(), sort, context.index, start, end);
  }

  /** Breaks the line, or sets a space. */
  break(sort: number): void {
    if (!isUnseen(this.parent().context)) this.output.gap(this.list(), sort);
  }

  /** Notes that a link begins. */
  showLink(link: number): void {
    const { context, list } = this.stack.top;
    if (!isUnseen(context)) this.output.link(list, context.index, link);
  }

  /** Notes what the picture at hand is called, if it leads somewhere. */
  showPicture(): void {
    const { context, list } = this.stack.top;
    if (context.link < 0 || isUnseen(context) || !this.tag.has(ALT)) return;
    this.output.picture(list, context.index, this.tag.startOf(ALT), this.tag.endOf(ALT));
  }

  /** Closes the innermost open element, and those below it that had been closed by name before. */
  pop(): void {
    const { stack } = this;
    do {
      const frame = stack.pop();
      this.gap(frame);
      if (frame.entry !== null) frame.entry.frame = null;
      if (frame === this.form) this.form = null;
      stack.release(frame);
    } while (stack.top.key === 0 && stack.top.below !== null);
  }

  /** Closes everything down to an element, and the element. */
  popThrough(frame: Frame): void {
    this.popAbove(frame);
    this.pop();
  }

  /** Closes everything above an element. */
  popAbove(frame: Frame): void {
    while (this.stack.top !== frame) this.pop();
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

  /** Chooses the mode by the innermost element that tells it. */
  resetMode(): void {
    const frame = this.stack.findAny(MODE_TAGS);
    const key = frame?.key ?? HTML_TAG;
    if (key === SELECT)
      this.mode =
        this.stack.heightOf([TABLE]) > this.stack.heightOf([TEMPLATE]) ? IN_SELECT_IN_TABLE : IN_SELECT;
    else if (key === TEMPLATE) this.mode = this.templateModes.at(-1) ?? IN_BODY;
    else this.mode = MODES.get(key) ?? BEFORE_BODY;
  }

  /** Begins the body. */
  startBody(): void {
    this.insert(BODY, HTML, null);
    this.mode = IN_BODY;
  }
}
