import { COLOR, ENCODING, FACE, SIZE } from './attributes.js';
import { openForeign } from './elements.js';
import { HTML, HTML_ISLAND, keyOf, LEAVES_FOREIGN, MATH, MATH_ISLAND, SVG, tag, flagsOf } from './tags.js';
import type { Tree } from './tree.js';
import { isWordAt } from './words.js';

const ANNOTATION = keyOf(tag('annotation-xml'), MATH);
const BR = tag('br');
const FONT = tag('font');
const MALIGNMARK = tag('malignmark');
const MGLYPH = tag('mglyph');
const P = tag('p');
const SVG_TAG = tag('svg');

/** Whether the start tag at hand belongs to svg or math. */
export function startsForeign(tree: Tree): boolean {
  const { top } = tree.stack;
  const { code } = tree.tag;
  if (code === SVG_TAG && top.key === ANNOTATION) return false;
  if ((code === MGLYPH || code === MALIGNMARK) && (top.flags & HTML_ISLAND) === 0) return true;
  return tree.stack.isForeign;
}

/** A start tag in svg or math; answers whether it has ended them and counts as one in HTML. */
export function startInForeign(tree: Tree): boolean {
  const { tag: current, stack } = tree;
  const leaves =
    (flagsOf(current.code) & LEAVES_FOREIGN) !== 0 ||
    (current.code === FONT && (current.has(COLOR) || current.has(FACE) || current.has(SIZE)));
  if (leaves) {
    leaveForeign(tree);
    return true;
  }
  const { namespace } = stack.top;
  if (namespace === HTML) return true;
  openForeign(tree, namespace);
  if (!current.isSelfClosing && stack.top.key === ANNOTATION && holdsHtml(tree))
    stack.top.flags |= HTML_ISLAND;
  return false;
}

/** Whether an annotation says that it holds HTML. */
function holdsHtml({ raw, tag: current }: Tree): boolean {
  if (!current.has(ENCODING)) return false;
  const [start, end] = [current.startOf(ENCODING), current.endOf(ENCODING)];
  return isWordAt('text/html', raw, start, end) || isWordAt('application/xhtml+xml', raw, start, end);
}

function leaveForeign(tree: Tree): void {
  const { stack } = tree;
  while (stack.top.namespace !== HTML && (stack.top.flags & (HTML_ISLAND | MATH_ISLAND)) === 0) tree.pop();
}

/** An end tag in svg or math; answers whether it counts as one in HTML. */
export function endInForeign(tree: Tree): boolean {
  const { stack } = tree;
  const { code } = tree.tag;
  if (code === P || code === BR) {
    leaveForeign(tree);
    return true;
  }
  const frame = stack.findAny([keyOf(code, SVG), keyOf(code, MATH)]);
  if (frame?.htmlCount !== stack.top.htmlCount) return true;
  tree.popThrough(frame);
  return false;
}
