import { endInBody, endTemplate, isHiddenInput, open, startInBody, startTemplate } from './body.js';
import { HTML, tag } from './tags.js';
import { IN_CAPTION, IN_CELL, IN_COLUMN_GROUP, IN_ROW, IN_TABLE, IN_TABLE_BODY, type Tree } from './tree.js';

const BODY = tag('body');
const CAPTION = tag('caption');
const COL = tag('col');
const COLGROUP = tag('colgroup');
const FORM = tag('form');
const HTML_TAG = tag('html');
const INPUT = tag('input');
const SCRIPT = tag('script');
const STYLE = tag('style');
const TABLE = tag('table');
const TBODY = tag('tbody');
const TD = tag('td');
const TEMPLATE = tag('template');
const TH = tag('th');
const TR = tag('tr');
const SECTIONS = [TBODY, tag('tfoot'), tag('thead')];
const CELLS = [TD, TH];
const TABLE_LIMITS = [TABLE, TEMPLATE, HTML_TAG];
const SECTION_LIMITS = [...SECTIONS, TEMPLATE, HTML_TAG];
const ROW_LIMITS = [TR, TEMPLATE, HTML_TAG];
/** What ends a cell or a caption where it starts in one. */
const PARTS = [CAPTION, COL, COLGROUP, ...SECTIONS, ...CELLS, TR];
const NEVER_ENDING = [BODY, CAPTION, COL, COLGROUP, HTML_TAG];

/** Whether an element is open in the innermost table. */
function isInTable(tree: Tree, keys: readonly number[]): boolean {
  return tree.stack.heightOf(keys) >= tree.stack.heightOf(TABLE_LIMITS);
}

function clearTo(tree: Tree, keys: readonly number[]): void {
  const frame = tree.stack.findAny(keys);
  if (frame !== null) tree.popAbove(frame);
}

/** Reads the tag at hand by the rules of the body; what it puts in goes before the table. */
function foster(tree: Tree, read: (tree: Tree) => void): void {
  const { isFostering } = tree;
  tree.isFostering = true;
  read(tree);
  tree.isFostering = isFostering;
}

/** A start tag in a table, outside of its rows; answers whether it counts again, in another mode. */
export function startInTable(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === TD || code === TH || code === TR || SECTIONS.includes(code)) {
    clearTo(tree, TABLE_LIMITS);
    const isSection = SECTIONS.includes(code);
    if (isSection) open(tree);
    else tree.insert(TBODY, HTML, null);
    tree.mode = IN_TABLE_BODY;
    return !isSection;
  }
  if (code === CAPTION || code === COLGROUP || code === COL) {
    clearTo(tree, TABLE_LIMITS);
    if (code === COL) tree.insert(COLGROUP, HTML, null);
    else open(tree);
    tree.mode = code === CAPTION ? IN_CAPTION : IN_COLUMN_GROUP;
    return code === COL;
  }
  if (code === TABLE) {
    const table = tree.stack.find(TABLE);
    if (table === null || !isInTable(tree, [TABLE])) return false;
    tree.popThrough(table);
    tree.resetMode();
    return true;
  }
  if (code === TEMPLATE) startTemplate(tree);
  else if (code === FORM) startFormInTable(tree);
  else if (code === STYLE || code === SCRIPT) tree.rawText = code;
  else if (!(code === INPUT && isHiddenInput(tree))) foster(tree, startInBody);
  return false;
}

/** A form in a table is empty: only the pointer to it remains. */
function startFormInTable(tree: Tree): void {
  if (tree.hasForm || tree.isInTemplate) return;
  open(tree);
  tree.pop();
  tree.hasForm = true;
}

export function endInTable(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === TABLE) {
    const table = tree.stack.find(TABLE);
    if (table === null || !isInTable(tree, [TABLE])) return false;
    tree.popThrough(table);
    tree.resetMode();
  } else if (code === TEMPLATE) {
    endTemplate(tree);
  } else if (code !== BODY && code !== HTML_TAG && !PARTS.includes(code)) {
    foster(tree, endInBody);
  }
  return false;
}

export function startInSection(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === TR || code === TD || code === TH) {
    clearTo(tree, SECTION_LIMITS);
    if (code === TR) open(tree);
    else tree.insert(TR, HTML, null);
    tree.mode = IN_ROW;
    return code !== TR;
  }
  if (PARTS.includes(code)) return closeSection(tree);
  return startInTable(tree);
}

/** Closes the part of the table that holds its rows, if one is open. */
function closeSection(tree: Tree): boolean {
  if (!isInTable(tree, SECTIONS)) return false;
  clearTo(tree, SECTION_LIMITS);
  tree.pop();
  tree.mode = IN_TABLE;
  return true;
}

export function endInSection(tree: Tree): boolean {
  const { code } = tree.tag;
  if (SECTIONS.includes(code)) {
    if (isInTable(tree, [code])) closeSection(tree);
    return false;
  }
  if (code === TABLE) return closeSection(tree);
  return endInTable(tree);
}

export function startInRow(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === TD || code === TH) {
    clearTo(tree, ROW_LIMITS);
    open(tree);
    tree.mode = IN_CELL;
    return false;
  }
  if (PARTS.includes(code)) return closeRow(tree);
  return startInTable(tree);
}

function closeRow(tree: Tree): boolean {
  if (!isInTable(tree, [TR])) return false;
  clearTo(tree, ROW_LIMITS);
  tree.pop();
  tree.mode = IN_TABLE_BODY;
  return true;
}

export function endInRow(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === TR) {
    closeRow(tree);
    return false;
  }
  if (code === TABLE) return closeRow(tree);
  if (SECTIONS.includes(code))
    return isInTable(tree, [code]) || isInTable(tree, [TR]) ? closeRow(tree) : false;
  return endInTable(tree);
}

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
