import { TYPE } from './attributes.js';
import { readOwn } from './own.js';
import type { Frame } from './stack.js';
import {
  BUTTON,
  flagsOf,
  HTML,
  IN_SELECT,
  IN_SELECT_IN_TABLE,
  P,
  SELECT,
  TABLE,
  TEMPLATE,
  UNSHOWN,
} from './tags.js';
import type { Tree } from './tree.js';

/** Opens the element of the tag at hand. */
export function open(tree: Tree, namespace: number = HTML): Frame {
  return tree.insert(tree.tag.code, namespace, readOwn(tree, namespace));
}

/** The text that follows is no markup. Where it is shown, the element is open until it has been read. */
export function startRawText(tree: Tree): void {
  tree.rawText = tree.tag.code;
  if ((flagsOf(tree.rawText) & UNSHOWN) === 0) open(tree);
}

/** Whether a paragraph is open in button scope, in which case it closes. */
export function closeParagraph(tree: Tree): boolean {
  const { stack } = tree;
  const paragraph = stack.find(P);
  if (!stack.isInScope(paragraph) || stack.heightOf(BUTTON) > paragraph.height) return false;
  tree.closeImpliedThoroughly(P);
  tree.popThrough(paragraph);
  return true;
}

/** Closes the innermost element of that name, if nothing limits the search for it. */
export function closeInScope(tree: Tree, code: number): void {
  const frame = tree.stack.find(code);
  if (tree.stack.isInScope(frame)) tree.close(frame);
}

/** Whether an input is not shown. */
export function isHiddenInput({ raw, tag }: Tree): boolean {
  return tag.is(raw, TYPE, 'hidden');
}

/** Opens a template, which has a mode of its own. */
export function startTemplate(tree: Tree): void {
  open(tree);
  tree.takesFrameset = false;
}

/** Closes the innermost template, whatever is open in it. */
export function endTemplate(tree: Tree): void {
  const { stack } = tree;
  const template = stack.find(TEMPLATE);
  if (template === null) return;
  tree.closeImpliedThoroughly();
  tree.popThrough(template);
  tree.formatting.clearToMark();
  const { base } = stack.top;
  if (base.key === SELECT)
    base.mode = stack.heightOf(TABLE) > stack.heightOf(TEMPLATE) ? IN_SELECT_IN_TABLE : IN_SELECT;
}
