import { TYPE } from './attributes.js';
import { readOwn } from './own.js';
import type { Frame } from './stack.js';
import { BLOCK, flagsOf, HTML, keyOf, tag, UNSHOWN } from './tags.js';
import { IN_TEMPLATE, type Tree } from './tree.js';
import { isWordAt } from './words.js';

const BUTTON = tag('button');
const P = tag('p');
const TEMPLATE = tag('template');

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
  if (!stack.isInScope(paragraph) || (stack.find(BUTTON)?.height ?? -1) > paragraph.height) return false;
  tree.closeImpliedThoroughly(P);
  tree.popThrough(paragraph);
  return true;
}

/** Whether an input is not shown. */
export function isHiddenInput({ raw, tag: current }: Tree): boolean {
  return current.has(TYPE) && isWordAt('hidden', raw, current.startOf(TYPE), current.endOf(TYPE));
}

/** Opens an element of svg or math. */
export function openForeign(tree: Tree, namespace: number): void {
  const { code, isSelfClosing } = tree.tag;
  // An empty one matters only where its edges show.
  if (isSelfClosing && (flagsOf(keyOf(code, namespace)) & BLOCK) === 0) return;
  open(tree, namespace);
  if (isSelfClosing) tree.pop();
}

/** Opens a template, which has a mode of its own. */
export function startTemplate(tree: Tree): void {
  open(tree);
  tree.takesFrameset = false;
  tree.mode = IN_TEMPLATE;
  tree.templateModes.push(IN_TEMPLATE);
}

/** Closes the innermost template, whatever is open in it. */
export function endTemplate(tree: Tree): void {
  const template = tree.stack.find(TEMPLATE);
  if (template === null) return;
  tree.closeImpliedThoroughly();
  tree.popThrough(template);
  tree.formatting.clearToMark();
  tree.templateModes.pop();
  tree.resetMode();
}
