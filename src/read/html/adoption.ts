import { enter, isUnseen } from './contexts.js';
import type { FormattingEntry } from './formatting.js';
import type { Frame } from './stack.js';
import { A, HTML, TABLE_STRUCTURE } from './tags.js';
import type { Tree } from './tree.js';

/** The standard's limits for one end tag. */
const MOST_ROUNDS = 8;
const MOST_KEPT = 3;

/** Opens the formatting elements again that the last blocks closed. */
export function reconstruct(tree: Tree): void {
  const { entries } = tree.formatting;
  let first = entries.length;
  for (; first > 0; first--) {
    const entry = entries[first - 1];
    if (entry === undefined || entry.key === 0 || entry.frame !== null) break;
  }
  for (let index = first; index < entries.length; index++) {
    const entry = entries[index];
    if (entry === undefined) continue;
    entry.frame = tree.insert(entry.key, HTML, entry.own);
    entry.frame.entry = entry;
  }
}

/** Closes a formatting element of that name; blocks that began in it go on without it. The adoption agency algorithm. */
export function closeFormatting(tree: Tree, code: number): void {
  const { stack, formatting } = tree;
  if (stack.top.key === code && stack.top.entry === null) {
    tree.pop();
    return;
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const entry = formatting.find(code);
    if (entry === null) {
      closeOther(tree, code);
      return;
    }
    const { frame } = entry;
    if (frame === null) {
      formatting.remove(entry);
      return;
    }
    if (!stack.isInScope(frame)) return;
    const block = stack.top.specials === frame.specials ? null : nextSpecial(frame);
    if (block === null) {
      tree.popThrough(frame);
      formatting.remove(entry);
      return;
    }
    moveOut(tree, entry, frame, block);
  }
}

/** Closes the innermost element of that name, unless a special one is open in it. */
export function closeOther(tree: Tree, code: number): void {
  const { stack } = tree;
  const frame = stack.find(code);
  if (frame?.specials !== stack.top.specials) return;
  tree.closeImpliedThoroughly(code);
  tree.popThrough(frame);
}

/** The lowest special element above a frame. */
function nextSpecial(frame: Frame): Frame | null {
  for (let { above } = frame; above !== null; { above } = above) {
    if (above.specials !== frame.specials) return above;
  }
  return null;
}

/** Moves a block out of a formatting element, and the element into the block. */
function moveOut(tree: Tree, entry: FormattingEntry, frame: Frame, block: Frame): void {
  const { stack, formatting } = tree;
  let bookmark = entry;
  let isFirst = true;
  let kept = 0;
  for (let between = block.below; between !== null && between !== frame;) {
    const next: Frame | null = between.below;
    const other = between.entry;
    kept++;
    if (other !== null && kept <= MOST_KEPT) {
      if (isFirst) bookmark = other;
      isFirst = false;
    } else {
      if (other !== null) formatting.remove(other);
      stack.unlink(between);
      stack.release(between);
    }
    between = next;
  }
  const copy: FormattingEntry = { key: entry.key, own: entry.own, attributes: entry.attributes, frame };
  formatting.replace(entry, copy, bookmark);
  entry.frame = null;
  stack.unlink(frame);
  frame.entry = copy;
  enterAgain(tree, frame.below, block);
  frame.context = enter(block.context, frame.flags, frame.own);
  stack.insert(frame, block);
}

/** Works out again what holds in the elements above `around`, up to `last`, now that one between is gone. */
function enterAgain(tree: Tree, around: Frame | null, last: Frame): void {
  if (around === null) return;
  let { context } = (around.flags & TABLE_STRUCTURE) === 0 ? around : tree.fosterParent();
  for (let frame = around.above; frame !== null; frame = frame.above) {
    const wasUnseen = isUnseen(frame.context);
    context = enter(context, frame.flags, frame.own);
    frame.context = context;
    if (frame !== last) continue;
    // What has been shown stands before it, since nothing in the element that it leaves was.
    if (wasUnseen) tree.gap(frame);
    return;
  }
}

/** What an `a` in an `a` does: the first one ends. */
export function closeAnchor(tree: Tree): void {
  const entry = tree.formatting.find(A);
  if (entry === null) return;
  closeFormatting(tree, A);
  tree.formatting.remove(entry);
  if (entry.frame !== null) tree.stack.disown(entry.frame);
}
