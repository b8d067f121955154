import { COLOR, ENCODING, FACE, SIZE } from './attributes.js';
import { open } from './elements.js';
import {
  BLOCK,
  BR,
  flagsOf,
  FONT,
  HTML_ISLAND,
  keyOf,
  LEAVES_FOREIGN,
  MATH,
  P,
  SVG,
  SVG_ROOT,
  tag,
} from './tags.js';
import type { Tree } from './tree.js';

const ANNOTATION = keyOf(tag('annotation-xml'), MATH);
const MALIGNMARK = tag('malignmark');
const MGLYPH = tag('mglyph');

/** Opens an element of svg or math. */
export function openForeign(tree: Tree, namespace: number): void {
  const { code, isSelfClosing } = tree.tag;
  // An empty one matters only where its edges show.
  if (isSelfClosing && (flagsOf(keyOf(code, namespace)) & BLOCK) === 0) return;
  open(tree, namespace);
  if (isSelfClosing) tree.pop();
}

/** Whether the start tag at hand belongs to svg or math. */
export function startsForeign({ stack, tag: { code } }: Tree): boolean {
  const { key, flags } = stack.top;
  if (code === SVG_ROOT && key === ANNOTATION) return false;
  return stack.isForeign || ((code === MGLYPH || code === MALIGNMARK) && (flags & HTML_ISLAND) === 0);
}

/** A start tag in svg or math; answers whether it has ended them and counts as one in HTML. */
export function startInForeign(tree: Tree): boolean {
  const { tag: current, stack } = tree;
  if (
    (flagsOf(current.code) & LEAVES_FOREIGN) !== 0 ||
    (current.code === FONT && (current.has(COLOR) || current.has(FACE) || current.has(SIZE)))
  )
    return leaveForeign(tree);
  openForeign(tree, stack.top.namespace);
  if (!current.isSelfClosing && stack.top.key === ANNOTATION && holdsHtml(tree))
    stack.top.flags |= HTML_ISLAND;
  return false;
}

/** Whether an annotation says that it holds HTML. */
function holdsHtml({ raw, tag: current }: Tree): boolean {
  return current.is(raw, ENCODING, 'text/html') || current.is(raw, ENCODING, 'application/xhtml+xml');
}

function leaveForeign(tree: Tree): boolean {
  while (tree.stack.isForeign) tree.pop();
  return true;
}

/** An end tag in svg or math; answers whether it counts as one in HTML. */
export function endInForeign(tree: Tree): boolean {
  const { stack } = tree;
  const { code } = tree.tag;
  if (code === P || code === BR) return leaveForeign(tree);
  const frame = stack.findAny([keyOf(code, SVG), keyOf(code, MATH)]);
  if (frame?.htmlCount !== stack.top.htmlCount) return true;
  tree.popThrough(frame);
  return false;
}
