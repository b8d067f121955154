import { endTemplate, open, startTemplate } from './elements.js';
import { tag } from './tags.js';
import type { Tree } from './tree.js';

const HR = tag('hr');
const HTML_TAG = tag('html');
const OPTION = tag('option');
const OPTGROUP = tag('optgroup');
const SCRIPT = tag('script');
const SELECT = tag('select');
const TEMPLATE = tag('template');
const TABLE_LIMITS = [tag('table'), TEMPLATE, HTML_TAG];
const LEAVING = ['input', 'keygen', 'textarea', 'select'].map(tag);
const TABLE_PARTS = 'caption table tbody tfoot thead tr td th'.split(' ').map(tag);

/** A start tag in a choice; answers whether it ends the choice and counts again. */
export function startInSelect(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === OPTION || code === OPTGROUP || code === HR) {
    if (tree.stack.top.key === OPTION) tree.pop();
    if (code !== OPTION && tree.stack.top.key === OPTGROUP) tree.pop();
    if (code !== HR) open(tree);
    return false;
  }
  if (LEAVING.includes(code)) return closeSelect(tree) && code !== SELECT;
  if (code === TEMPLATE) startTemplate(tree);
  if (code === SCRIPT) tree.rawText = code;
  return false;
}

/** Closes the innermost choice. */
function closeSelect(tree: Tree): boolean {
  const { stack } = tree;
  const select = stack.find(SELECT);
  if (select === null) return false;
  tree.popThrough(select);
  tree.resetMode();
  return true;
}

export function endInSelect(tree: Tree): boolean {
  const { stack } = tree;
  const { code } = tree.tag;
  if (code === OPTGROUP) {
    if (stack.top.key === OPTION && stack.top.below?.key === OPTGROUP) tree.pop();
    if (stack.top.key === OPTGROUP) tree.pop();
  } else if (code === OPTION) {
    if (stack.top.key === OPTION) tree.pop();
  } else if (code === SELECT) {
    closeSelect(tree);
  } else if (code === TEMPLATE) {
    endTemplate(tree);
  }
  return false;
}

export function startInTableSelect(tree: Tree): boolean {
  if (!TABLE_PARTS.includes(tree.tag.code)) return startInSelect(tree);
  return leaveSelect(tree);
}

export function endInTableSelect(tree: Tree): boolean {
  const { code } = tree.tag;
  if (!TABLE_PARTS.includes(code)) return endInSelect(tree);
  return tree.stack.heightOf([code]) >= tree.stack.heightOf(TABLE_LIMITS) && leaveSelect(tree);
}

function leaveSelect(tree: Tree): boolean {
  const select = tree.stack.find(SELECT);
  if (select === null) return false;
  tree.popThrough(select);
  tree.resetMode();
  return true;
}
