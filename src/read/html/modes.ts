import { reconstruct } from './adoption.js';
import { skipSpace } from './characters.js';
import { endTemplate, startTemplate } from './elements.js';
import { endInBody } from './ends.js';
import { endInForeign, startInForeign, startsForeign } from './foreign.js';
import { NULL } from './pieces.js';
import { startInBody } from './starts.js';
import { endInSelect, startInSelect } from './selects.js';
import { closePart, endInTable, holderOf, startInTable } from './tables.js';
import {
  BEFORE_BODY,
  BODY,
  BR,
  flagsOf,
  FRAMESET,
  HEAD,
  HEAD_PART,
  HTML,
  IN_BODY,
  IN_COLUMN_GROUP,
  IN_ROW,
  IN_SELECT,
  IN_SELECT_IN_TABLE,
  IN_TABLE,
  IN_TEMPLATE,
  mannerOf,
  NOSCRIPT,
  RAW_HEAD,
  ROOT,
  TABLE_STRUCTURE,
  TEMPLATE,
} from './tags.js';
import type { Tree } from './tree.js';

/** A start tag. */
export function startTag(tree: Tree): void {
  const { stack } = tree;
  settleTableText(tree);
  tree.hasBegun = true;
  if (stack.top.namespace !== HTML && startsForeign(tree) && !startInForeign(tree)) return;
  // A tag that counts again meets another mode.
  while (startsAgain(tree, stack.top.base.mode));
}

/** What a start tag does in a mode; answers whether the tag counts again, in the mode that is then on. */
function startsAgain(tree: Tree, mode: number): boolean {
  switch (mode) {
    case IN_BODY:
      startInBody(tree);
      return false;
    case BEFORE_BODY:
      return startBeforeBody(tree);
    case IN_SELECT:
    case IN_SELECT_IN_TABLE:
      return startInSelect(tree, mode);
    case IN_TEMPLATE:
      return startInTemplate(tree);
    default:
      return startInTable(tree, mode);
  }
}

/** An end tag. */
export function endTag(tree: Tree): void {
  const { stack } = tree;
  settleTableText(tree);
  tree.hasBegun = true;
  if (stack.top.namespace !== HTML && !endInForeign(tree)) return;
  while (endsAgain(tree, stack.top.base.mode));
}

function endsAgain(tree: Tree, mode: number): boolean {
  switch (mode) {
    case IN_BODY:
      endInBody(tree);
      return false;
    case BEFORE_BODY:
      return endBeforeBody(tree);
    case IN_SELECT:
    case IN_SELECT_IN_TABLE:
      return endInSelect(tree, mode);
    case IN_TEMPLATE:
      if (tree.tag.code === TEMPLATE) endTemplate(tree);
      return false;
    default:
      return endInTable(tree, mode);
  }
}

function startBeforeBody(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === ROOT || code === HEAD || startHeadPart(tree)) return false;
  if (code === NOSCRIPT) tree.rawText = code;
  else if (code === FRAMESET) tree.isFrameset = true;
  else {
    tree.startBody();
    tree.takesFrameset &&= code !== BODY;
    return code !== BODY;
  }
  return false;
}

/** What belongs into a head is the same in a template; answers whether the tag is such a part. */
function startHeadPart(tree: Tree): boolean {
  const { code } = tree.tag;
  const manner = mannerOf(flagsOf(code));
  if (code === TEMPLATE) startTemplate(tree);
  else if (manner === RAW_HEAD) tree.rawText = code;
  else return manner === HEAD_PART;
  return true;
}

function endBeforeBody(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === TEMPLATE) endTemplate(tree);
  if (code !== BODY && code !== ROOT && code !== BR) return false;
  tree.startBody();
  return true;
}

/** The first tag in a template tells which mode holds in it. */
function startInTemplate(tree: Tree): boolean {
  if (startHeadPart(tree)) return false;
  const holder = holderOf(tree.tag.code);
  tree.stack.top.base.mode = holder === 0 ? IN_BODY : holder;
  return true;
}

/** A piece of text; `value` is what a reference stands for. */
export function text(
  tree: Tree,
  sort: number,
  start: number,
  end: number,
  isSpace: boolean,
  value: string,
): void {
  const { stack } = tree;
  tree.hasBegun ||= !isSpace;
  if (stack.isForeign) {
    if (!isSpace && sort !== NULL) tree.takesFrameset = false;
    tree.show(sort, start, end, isSpace, value);
    return;
  }
  let { mode } = stack.top.base;
  let from = start;
  if (mode === IN_COLUMN_GROUP) {
    if (isSpace || !closePart(tree)) return;
    // White space before it stays with the columns.
    from = skipSpace(tree.raw, start);
    ({ mode } = stack.top.base);
  }
  if (sort === NULL) return;
  if (mode === BEFORE_BODY) {
    if (isSpace) return;
    tree.startBody();
  }
  const isInTable = mode >= IN_TABLE && mode <= IN_ROW;
  if (isInTable && (stack.top.flags & TABLE_STRUCTURE) !== 0) {
    tree.pending.push({ sort, start: from, end, value });
    tree.isPendingSpace &&= isSpace;
    return;
  }
  tree.isFostering = isInTable;
  if (mode !== IN_SELECT && mode !== IN_SELECT_IN_TABLE) {
    reconstruct(tree);
    if (!isSpace) tree.takesFrameset = false;
  }
  tree.show(sort, from, end, isSpace, value);
  tree.isFostering = false;
}

/** Puts text that stood in a table, outside of its cells, before the table; white space is nothing there. */
export function settleTableText(tree: Tree): void {
  const { pending, isPendingSpace } = tree;
  if (pending.length === 0) return;
  tree.isPendingSpace = true;
  tree.isFostering = true;
  for (const { sort, start, end, value } of isPendingSpace ? [] : pending) {
    reconstruct(tree);
    tree.takesFrameset = false;
    tree.show(sort, start, end, false, value);
  }
  tree.isFostering = false;
  pending.length = 0;
}
