import { endTemplate, isHiddenInput, open, startTemplate } from './elements.js';
import { endInBody } from './ends.js';
import { startInBody } from './starts.js';
import {
  BODY,
  COL,
  COLGROUP,
  flagsOf,
  FORM,
  HTML,
  IN_CAPTION,
  IN_CELL,
  IN_COLUMN_GROUP,
  IN_ROW,
  IN_TABLE,
  IN_TABLE_BODY,
  INPUT,
  MARKER,
  modeIn,
  ROOT,
  SCRIPT,
  STYLE,
  TABLE,
  TBODY,
  TEMPLATE,
  TR,
} from './tags.js';
import type { Tree } from './tree.js';

/** For each mode in a part of a table, the mode in which the part starts: none but for tables' parts. */
const HOLDERS: readonly number[] = [
  0,
  0,
  0,
  IN_TABLE,
  IN_TABLE_BODY,
  IN_ROW,
  IN_TABLE,
  IN_TABLE,
  IN_COLUMN_GROUP,
];

/** The mode in which a part of a table starts; 0 for other tags. */
export function holderOf(code: number): number {
  return HOLDERS[modeIn(flagsOf(code))] ?? 0;
}

/** Whether an element is open in the innermost table. */
export function isInTable({ stack }: Tree, code: number): boolean {
  const height = stack.heightOf(code);
  return height >= stack.heightOf(TABLE) && height >= stack.heightOf(TEMPLATE) && height > 0;
}

/** Closes the part of a table in which the mode holds, if it is one. */
export function closePart(tree: Tree): boolean {
  const { base } = tree.stack.top;
  if (base.key === TEMPLATE) return false;
  if ((base.flags & MARKER) === 0) tree.popThrough(base);
  else tree.close(base);
  return true;
}

/** Reads the tag at hand by the rules of the body; what it puts in goes before the table. */
function foster(tree: Tree, read: (tree: Tree) => void): void {
  tree.isFostering = true;
  read(tree);
  tree.isFostering = false;
}

/** Closes all up to the element in which the mode holds. */
function clear(tree: Tree): void {
  const { stack } = tree;
  while (stack.top !== stack.top.base) tree.pop();
}

/** A start tag in a table; answers whether it counts again, in another mode. */
export function startInTable(tree: Tree, mode: number): boolean {
  const { code } = tree.tag;
  const holder = holderOf(code);
  if (holder === 0) return startOther(tree, mode);
  if (holder === mode) {
    // A column is empty.
    if (code === COL) return false;
    clear(tree);
    open(tree);
    return false;
  }
  if (mode !== IN_TABLE && (mode !== IN_TABLE_BODY || holder !== IN_ROW)) return closePart(tree);
  clear(tree);
  tree.insert(mode === IN_TABLE_BODY ? TR : code === COL ? COLGROUP : TBODY, HTML, null);
  return true;
}

/** A start tag in a table that is no part of one. */
function startOther(tree: Tree, mode: number): boolean {
  const { code } = tree.tag;
  if (mode === IN_CELL || mode === IN_CAPTION) startInBody(tree);
  else if (code === TEMPLATE) startTemplate(tree);
  else if (mode === IN_COLUMN_GROUP) return code !== ROOT && closePart(tree);
  else if (code === TABLE) return closeTable(tree);
  else if (code === FORM) startFormInTable(tree);
  else if (code === STYLE || code === SCRIPT) tree.rawText = code;
  else if (code !== INPUT || !isHiddenInput(tree)) foster(tree, startInBody);
  return false;
}

function closeTable(tree: Tree): boolean {
  const table = tree.stack.find(TABLE);
  if (table === null || !isInTable(tree, TABLE)) return false;
  tree.popThrough(table);
  return true;
}

/** A form in a table is empty: only the pointer to it remains. */
function startFormInTable(tree: Tree): void {
  if (tree.hasForm || tree.isInTemplate) return;
  open(tree);
  tree.pop();
  tree.hasForm = true;
}

/** An end tag in a table; answers whether it has closed a part of it, and counts again. */
export function endInTable(tree: Tree, mode: number): boolean {
  const { code } = tree.tag;
  const inside = modeIn(flagsOf(code));
  if (code === TEMPLATE) endTemplate(tree);
  else if (mode === IN_COLUMN_GROUP) return code !== COL && closePart(tree) && code !== COLGROUP;
  else if (code === tree.stack.top.base.key) closePart(tree);
  else if (holderOf(code) !== 0 || code === TABLE) {
    // In a cell and a caption, only what is open can end.
    return inside < mode && (mode < IN_CELL || isInTable(tree, code)) && closePart(tree);
  } else if (code !== BODY && code !== ROOT) {
    if (mode === IN_CELL || mode === IN_CAPTION) endInBody(tree);
    else foster(tree, endInBody);
  }
  return false;
}
