import { closeFormatting, closeOther, reconstruct } from './adoption.js';
import { closeInScope, closeParagraph, endTemplate } from './elements.js';
import {
  BODY,
  BR,
  BUTTON,
  flagsOf,
  FORM,
  FORMATTING,
  HEADING,
  ITEM,
  LI,
  mannerOf,
  OBJECT,
  OL,
  P,
  PLAIN_BLOCK,
  ROOT,
  tag,
  TEMPLATE,
  UL,
} from './tags.js';
import type { Tree } from './tree.js';

const HEADINGS = 'h1 h2 h3 h4 h5 h6'.split(' ').map(tag);

/** An end tag in the body. */
export function endInBody(tree: Tree): void {
  const { code } = tree.tag;
  const flags = flagsOf(code);
  const manner = mannerOf(flags);
  // Nearly all end tags close what is open last.
  if (code === tree.stack.top.key && (manner === 0 || manner === PLAIN_BLOCK || manner === ITEM)) {
    tree.pop();
    return;
  }
  switch (manner) {
    case FORMATTING:
      closeFormatting(tree, code);
      return;
    case PLAIN_BLOCK:
      if (code === P) {
        // A paragraph that was never opened is an empty one.
        if (!closeParagraph(tree)) tree.break();
      } else if ((flags & HEADING) === 0) closeInScope(tree, code);
      else closeInScope(tree, tree.stack.findAny(HEADINGS)?.key ?? code);
      return;
    case ITEM:
      endItem(tree, code);
      return;
    case OBJECT:
      closeInScope(tree, code);
      return;
    default:
      endOther(tree, code);
  }
}

function endItem(tree: Tree, code: number): void {
  const { stack } = tree;
  const item = stack.find(code);
  if (!stack.isInScope(item)) return;
  if (code === LI && Math.max(stack.heightOf(OL), stack.heightOf(UL)) > item.height) return;
  tree.closeImpliedThoroughly(code);
  tree.popThrough(item);
}

function endOther(tree: Tree, code: number): void {
  if (code === BR) {
    reconstruct(tree);
    tree.break();
    tree.takesFrameset = false;
  } else if (code === BUTTON) closeInScope(tree, code);
  else if (code === TEMPLATE) endTemplate(tree);
  else if (code === FORM) endForm(tree);
  else if (code !== BODY && code !== ROOT) closeOther(tree, code);
}

function endForm(tree: Tree): void {
  const { stack, form, hasForm } = tree;
  if (tree.isInTemplate) {
    closeInScope(tree, FORM);
    return;
  }
  tree.form = null;
  tree.hasForm = false;
  if (!hasForm || !stack.isInScope(stack.find(FORM))) return;
  tree.closeImplied();
  if (form === stack.top) tree.pop();
  else if (form !== null) stack.disown(form);
}
