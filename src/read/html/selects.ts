import { endTemplate, open, startTemplate } from './elements.js';
import { isInTable } from './tables.js';
import {
  flagsOf,
  HR,
  IN_CAPTION,
  IN_SELECT_IN_TABLE,
  IN_TABLE,
  INPUT,
  KEYGEN,
  modeIn,
  OPTGROUP,
  OPTION,
  SCRIPT,
  SELECT,
  TEMPLATE,
  TEXTAREA,
} from './tags.js';
import type { Tree } from './tree.js';

const LEAVING = [INPUT, KEYGEN, TEXTAREA];

/** Whether the tag at hand is one of a table around a choice. */
function endsChoice(tree: Tree, mode: number): boolean {
  const inside = modeIn(flagsOf(tree.tag.code));
  return mode === IN_SELECT_IN_TABLE && inside >= IN_TABLE && inside <= IN_CAPTION;
}

/** A start tag in a choice; answers whether it has ended the choice and counts again. */
export function startInSelect(tree: Tree, mode: number): boolean {
  const { stack } = tree;
  const { code } = tree.tag;
  if (code === OPTION || code === OPTGROUP || code === HR) {
    closeTop(tree, OPTION);
    if (code !== OPTION) closeTop(tree, OPTGROUP);
    if (code !== HR) open(tree);
  } else if (code === TEMPLATE) startTemplate(tree);
  else if (code === SCRIPT) tree.rawText = code;
  else if (code === SELECT || LEAVING.includes(code) || endsChoice(tree, mode)) {
    tree.popThrough(stack.top.base);
    return code !== SELECT;
  }
  return false;
}

function closeTop(tree: Tree, key: number): void {
  if (tree.stack.top.key === key) tree.pop();
}

export function endInSelect(tree: Tree, mode: number): boolean {
  const { stack } = tree;
  const { code } = tree.tag;
  if (code === OPTGROUP) {
    if (stack.top.below?.key === OPTGROUP) closeTop(tree, OPTION);
    closeTop(tree, OPTGROUP);
  } else if (code === OPTION) closeTop(tree, OPTION);
  else if (code === TEMPLATE) endTemplate(tree);
  else if (code === SELECT || (endsChoice(tree, mode) && isInTable(tree, code))) {
    tree.popThrough(stack.top.base);
    return code !== SELECT;
  }
  return false;
}
