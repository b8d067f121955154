import { closeFormatting, closeOther, reconstruct } from './adoption.js';
import { closeParagraph, endTemplate } from './elements.js';
import { LINE_BREAK } from './output.js';
import { flagsOf, FORMATTING, HEADING, ITEM, mannerOf, OBJECT, PLAIN_BLOCK, tag } from './tags.js';
import type { Tree } from './tree.js';

const BODY = tag('body');
const BR = tag('br');
const BUTTON = tag('button');
const FORM = tag('form');
const HTML_TAG = tag('html');
const LI = tag('li');
const OL = tag('ol');
const P = tag('p');
const TEMPLATE = tag('template');
const UL = tag('ul');
const HEADINGS = 'h1 h2 h3 h4 h5 h6'.split(' ').map(tag);

/** An end tag in the body. */
export function endInBody(tree: Tree): void {
  const { stack } = tree;
  const { code } = tree.tag;
  switch (mannerOf(code)) {
    case FORMATTING:
      closeFormatting(tree, code);
      return;
    case PLAIN_BLOCK:
      endBlock(tree, code);
      return;
    case ITEM: {
      const item = stack.find(code);
      if (!stack.isInScope(item) || (code === LI && stack.heightOf([OL, UL]) > item.height)) return;
      tree.closeImpliedThoroughly(code);
      tree.popThrough(item);
      return;
    }
    case OBJECT: {
      const object = stack.find(code);
      if (!stack.isInScope(object)) return;
      tree.closeImplied();
      tree.popThrough(object);
      tree.formatting.clearToMark();
      return;
    }
    default:
      endOther(tree, code);
  }
}

function endBlock(tree: Tree, code: number): void {
  const { stack } = tree;
  if (code === P) {
    // A paragraph that was never opened is an empty one.
    if (!closeParagraph(tree)) tree.break(LINE_BREAK);
    return;
  }
  const block = (flagsOf(code) & HEADING) === 0 ? stack.find(code) : stack.findAny(HEADINGS);
  if (!stack.isInScope(block)) return;
  tree.closeImplied();
  tree.popThrough(block);
}

function endOther(tree: Tree, code: number): void {
  if (code === BR) {
    reconstruct(tree);
    tree.break(LINE_BREAK);
    tree.takesFrameset = false;
  } else if (code === BUTTON) {
    const button = tree.stack.find(BUTTON);
    if (!tree.stack.isInScope(button)) return;
    tree.closeImplied();
    tree.popThrough(button);
  } else if (code === TEMPLATE) {
    endTemplate(tree);
  } else if (code === FORM) {
    endForm(tree);
  } else if (code !== BODY && code !== HTML_TAG) {
    closeOther(tree, code);
  }
}

function endForm(tree: Tree): void {
  const { stack } = tree;
  const open = stack.find(FORM);
  const { form, hasForm, isInTemplate } = tree;
  if (!isInTemplate) {
    tree.form = null;
    tree.hasForm = false;
  }
  if ((!hasForm && !isInTemplate) || !stack.isInScope(open)) return;
  tree.closeImplied();
  if (isInTemplate) tree.popThrough(open);
  else if (form !== null) {
    if (form === stack.top) tree.pop();
    else stack.disown(form);
  }
}
