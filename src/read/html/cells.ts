import { endTemplate, startTemplate } from './elements.js';
import { endInBody } from './ends.js';
import { startInBody } from './starts.js';
import { CELLS, isInTable, PARTS, SECTIONS } from './tables.js';
import { tag } from './tags.js';
import { IN_ROW, IN_TABLE, type Tree } from './tree.js';

const BODY = tag('body');
const CAPTION = tag('caption');
const COL = tag('col');
const COLGROUP = tag('colgroup');
const HTML_TAG = tag('html');
const TABLE = tag('table');
const TD = tag('td');
const TEMPLATE = tag('template');
const TH = tag('th');
const TR = tag('tr');
const NEVER_ENDING = [BODY, CAPTION, COL, COLGROUP, HTML_TAG];

export function startInCell(tree: Tree): boolean {
  if (!PARTS.includes(tree.tag.code)) {
    startInBody(tree);
    return false;
  }
  if (!isInTable(tree, CELLS)) return false;
  closeCell(tree);
  return true;
}

function closeCell(tree: Tree): void {
  const cell = tree.stack.findAny(CELLS);
  tree.closeImplied();
  if (cell !== null) tree.popThrough(cell);
  tree.formatting.clearToMark();
  tree.mode = IN_ROW;
}

export function endInCell(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === TD || code === TH) {
    const cell = tree.stack.find(code);
    if (cell === null || !isInTable(tree, [code])) return false;
    tree.closeImplied();
    tree.popThrough(cell);
    tree.formatting.clearToMark();
    tree.mode = IN_ROW;
    return false;
  }
  if (code === TABLE || code === TR || SECTIONS.includes(code)) {
    if (!isInTable(tree, [code])) return false;
    closeCell(tree);
    return true;
  }
  if (!NEVER_ENDING.includes(code)) endInBody(tree);
  return false;
}

export function startInCaption(tree: Tree): boolean {
  if (PARTS.includes(tree.tag.code)) return closeCaption(tree);
  startInBody(tree);
  return false;
}

function closeCaption(tree: Tree): boolean {
  const caption = tree.stack.find(CAPTION);
  if (caption === null || !isInTable(tree, [CAPTION])) return false;
  tree.closeImplied();
  tree.popThrough(caption);
  tree.formatting.clearToMark();
  tree.mode = IN_TABLE;
  return true;
}

export function endInCaption(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === CAPTION) closeCaption(tree);
  else if (code === TABLE) return closeCaption(tree);
  else if (code !== BODY && code !== HTML_TAG && !PARTS.includes(code)) endInBody(tree);
  return false;
}

/** Leaves the columns of a table, for whatever does not belong there. */
export function leaveColumns(tree: Tree): boolean {
  if (tree.stack.top.key !== COLGROUP) return false;
  tree.pop();
  tree.mode = IN_TABLE;
  return true;
}

export function startInColumns(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === TEMPLATE) startTemplate(tree);
  else if (code !== COL && code !== HTML_TAG) return leaveColumns(tree);
  return false;
}

export function endInColumns(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === TEMPLATE) endTemplate(tree);
  else if (code === COLGROUP) leaveColumns(tree);
  else if (code !== COL) return leaveColumns(tree);
  return false;
}
