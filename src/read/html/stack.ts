import type { Context, Own } from './contexts.js';
import type { FormattingEntry } from './formatting.js';
import type { Output, TableMark } from './output.js';
import { FIRST_UNKNOWN, HTML, HTML_ISLAND, MATH_ISLAND, modeIn, PASSABLE, SCOPE, SPECIAL } from './tags.js';

/**
 * An open element. It knows how many elements of each class are open up to it, and the next ones below and above
 * with its own name, so that no question about scopes takes a search. Frames are used again.
 */
export class Frame {
  /** What it is called; 0 for an element that is closed by name while its contents are still open. */
  key = 0;
  flags = 0;
  /** HTML, SVG or MATH. */
  namespace = HTML;
  /** Height in the stack: greater above. */
  height = 0;
  below: Frame | null = null;
  above: Frame | null = null;
  sameBelow: Frame | null = null;
  sameAbove: Frame | null = null;
  /** Special elements, those that end the search for a list item, limits of scopes, and elements of HTML up to it. */
  specials = 0;
  boundaries = 0;
  scopes = 0;
  htmlCount = 0;
  /** The innermost element up to it in which a mode of its own holds, and that mode. */
  base: Frame = this;
  mode = 0;
  context: Context;
  own: Own | null = null;
  /** Where its contents are shown. */
  output: Output;
  /** For a table, its mark in the output. */
  mark: TableMark | null = null;
  /** Its place among the formatting elements. */
  entry: FormattingEntry | null = null;

  constructor(context: Context, output: Output) {
    this.context = context;
    this.output = output;
  }
}

/** The elements that are open. */
export class Stack {
  /** The innermost open element. */
  top: Frame;
  private readonly tops: (Frame | null)[] = new Array<Frame | null>(FIRST_UNKNOWN).fill(null);
  private free: Frame | null = null;

  constructor(root: Frame) {
    this.top = root;
  }

  /** Opens an element in the one on top. */
  push(key: number, flags: number, namespace: number, context: Context, output: Output): Frame {
    const frame = this.free ?? new Frame(context, output);
    if (frame === this.free) this.free = frame.below;
    frame.key = key;
    frame.flags = flags;
    frame.namespace = namespace;
    frame.context = context;
    frame.output = output;
    this.linkAbove(frame, this.top);
    const same = this.tops[key] ?? null;
    frame.sameBelow = same;
    frame.sameAbove = null;
    if (same !== null) same.sameAbove = frame;
    this.tops[key] = frame;
    this.top = frame;
    return frame;
  }

  /** Puts a frame above another one, and what is above that above it. */
  private linkAbove(frame: Frame, below: Frame): void {
    const { above } = below;
    const { flags } = frame;
    frame.below = below;
    frame.above = above;
    below.above = frame;
    if (above !== null) above.below = frame;
    frame.height = below.height + 1;
    frame.specials = below.specials + (flags & SPECIAL);
    frame.boundaries = below.boundaries + ((flags & (SPECIAL | PASSABLE)) === SPECIAL ? 1 : 0);
    frame.scopes = below.scopes + ((flags & SCOPE) === 0 ? 0 : 1);
    frame.htmlCount = below.htmlCount + (frame.namespace === HTML ? 1 : 0);
    frame.mode = modeIn(flags);
    frame.base = frame.mode === 0 ? below.base : frame;
  }

  /** Opens a formatting element above `below`, where it has no effect on the counts of those above. */
  insert(frame: Frame, below: Frame): void {
    this.linkAbove(frame, below);
    let same = this.tops[frame.key] ?? null;
    let sameAbove: Frame | null = null;
    while (same !== null && same.height >= frame.height) {
      sameAbove = same;
      same = same.sameBelow;
    }
    frame.sameBelow = same;
    frame.sameAbove = sameAbove;
    if (same !== null) same.sameAbove = frame;
    if (sameAbove === null) this.tops[frame.key] = frame;
    else sameAbove.sameBelow = frame;
    if (frame.above === null) this.top = frame;
  }

  /** Takes a frame out from between the others. It is not used again before it is released. */
  unlink(frame: Frame): void {
    if (frame.key !== 0) this.forget(frame);
    const { below, above } = frame;
    if (below !== null) below.above = above;
    if (above !== null) above.below = below;
    else if (below !== null) this.top = below;
  }

  /** Lets a frame be used again. */
  release(frame: Frame): void {
    frame.below = this.free;
    frame.above = null;
    frame.entry = null;
    frame.own = null;
    this.free = frame;
  }

  /** Closes an element for all who look for its name; what is open in it stays in it. */
  disown(frame: Frame): void {
    this.forget(frame);
    frame.key = 0;
    if ((frame.flags & SPECIAL) === 0) return;
    for (let above: Frame | null = frame; above !== null; { above } = above) {
      above.specials--;
      above.boundaries--;
    }
  }

  private forget({ key, sameBelow, sameAbove }: Frame): void {
    if (sameBelow !== null) sameBelow.sameAbove = sameAbove;
    if (sameAbove === null) this.tops[key] = sameBelow;
    else sameAbove.sameBelow = sameBelow;
  }

  /** The innermost open element of that name. */
  find(key: number): Frame | null {
    return this.tops[key] ?? null;
  }

  /** The innermost open element of any of those names. */
  findAny(keys: readonly number[]): Frame | null {
    let found: Frame | null = null;
    for (const key of keys) {
      const frame = this.find(key);
      if (frame !== null && frame.height > (found?.height ?? -1)) found = frame;
    }
    return found;
  }

  /** The height of the innermost element of that name, -1 if none is open. */
  heightOf(key: number): number {
    return this.find(key)?.height ?? -1;
  }

  /** Whether no element that limits a scope is open above this one. */
  isInScope(frame: Frame | null): frame is Frame {
    return frame !== null && this.top.scopes === frame.scopes;
  }

  /** Whether the innermost open element is part of svg or math and takes markup as theirs. */
  get isForeign(): boolean {
    return this.top.namespace !== HTML && (this.top.flags & (HTML_ISLAND | MATH_ISLAND)) === 0;
  }
}
