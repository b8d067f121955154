import type { Context, Own } from './contexts.js';
import type { FormattingEntry } from './formatting.js';
import {
  FIRST_UNKNOWN,
  flagsOf,
  HTML,
  HTML_ISLAND,
  ITEM_BOUNDARY,
  MATH_ISLAND,
  SCOPE,
  SPECIAL,
} from './tags.js';

/**
 * An open element. It knows how many elements of each class are open up to it, and the next ones below and above
 * with its own name, so that no question about scopes takes a search. Frames are used again.
 */
export interface Frame {
  /** What it is called; 0 for an element that is closed by name while its contents are still open. */
  key: number;
  flags: number;
  /** HTML, SVG or MATH. */
  namespace: number;
  /** Height in the stack: greater above. */
  height: number;
  below: Frame | null;
  above: Frame | null;
  sameBelow: Frame | null;
  sameAbove: Frame | null;
  specials: number;
  boundaries: number;
  scopes: number;
  htmlCount: number;
  context: Context;
  own: Own | null;
  /** The output list that its contents go to. */
  list: number;
  /** For a table, its mark in the output. */
  mark: number;
  /** Its place among the formatting elements. */
  entry: FormattingEntry | null;
}

/** The elements that are open. */
export class Stack {
  /** The innermost open element. */
  top: Frame;
  private readonly tops: (Frame | null)[] = new Array<Frame | null>(FIRST_UNKNOWN).fill(null);
  private free: Frame | null = null;

  constructor(root: Context) {
    this.top = newFrame(root);
  }

  /** Opens an element in the one on top, or above a lower one. */
  push(
    key: number,
    flags: number,
    namespace: number,
    own: Own | null,
    context: Context,
    list: number,
  ): Frame {
    const frame = this.take(context);
    frame.key = key;
    frame.flags = flags;
    frame.namespace = namespace;
    frame.own = own;
    frame.context = context;
    frame.list = list;
    this.linkAbove(frame, this.top);
    const same = this.tops[key] ?? null;
    frame.sameBelow = same;
    if (same !== null) same.sameAbove = frame;
    this.tops[key] = frame;
    this.top = frame;
    return frame;
  }

  /** Puts a frame above another one, and what is above that above it. */
  private linkAbove(frame: Frame, below: Frame): void {
    const { above } = below;
    frame.below = below;
    frame.above = above;
    below.above = frame;
    if (above !== null) above.below = frame;
    frame.height = below.height + 1;
    frame.specials = below.specials + ((frame.flags & SPECIAL) === 0 ? 0 : 1);
    frame.boundaries = below.boundaries + ((frame.flags & ITEM_BOUNDARY) === 0 ? 0 : 1);
    frame.scopes = below.scopes + ((frame.flags & SCOPE) === 0 ? 0 : 1);
    frame.htmlCount = below.htmlCount + (frame.namespace === HTML ? 1 : 0);
  }

  private take(context: Context): Frame {
    const frame = this.free;
    if (frame === null) return newFrame(context);
    this.free = frame.below;
    return frame;
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

  /** Takes the innermost element off. */
  pop(): Frame {
    const frame = this.top;
    if (frame.key !== 0) this.forget(frame);
    if (frame.below !== null) {
      this.top = frame.below;
      this.top.above = null;
    }
    return frame;
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
    const counts = frame.flags & (SPECIAL | ITEM_BOUNDARY | SCOPE);
    for (let above: Frame | null = frame; above !== null && counts !== 0; above = above.above) {
      if ((counts & SPECIAL) !== 0) above.specials--;
      if ((counts & ITEM_BOUNDARY) !== 0) above.boundaries--;
    }
  }

  private forget(frame: Frame): void {
    const { sameBelow, sameAbove } = frame;
    if (sameBelow !== null) sameBelow.sameAbove = sameAbove;
    if (sameAbove === null) this.tops[frame.key] = sameBelow;
    else sameAbove.sameBelow = sameBelow;
    frame.sameBelow = null;
    frame.sameAbove = null;
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
      if (frame !== null && (found === null || frame.height > found.height)) found = frame;
    }
    return found;
  }

  /** The height of the innermost element of any of those names, -1 if none is open. */
  heightOf(keys: readonly number[]): number {
    return this.findAny(keys)?.height ?? -1;
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

function newFrame(context: Context): Frame {
  return {
    key: 0,
    flags: flagsOf(0),
    namespace: HTML,
    height: 0,
    below: null,
    above: null,
    sameBelow: null,
    sameAbove: null,
    specials: 0,
    boundaries: 0,
    scopes: 0,
    htmlCount: 0,
    context,
    own: null,
    list: 0,
    mark: -1,
    entry: null,
  };
}
