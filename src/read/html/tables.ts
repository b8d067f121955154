import { endTemplate, isHiddenInput, open, startTemplate } from './elements.js';
import { endInBody } from './ends.js';
import { startInBody } from './starts.js';
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
export const SECTIONS = [TBODY, tag('tfoot'), tag('thead')];
export const CELLS = [TD, TH];
const TABLE_LIMITS = [TABLE, TEMPLATE, HTML_TAG];
const SECTION_LIMITS = [...SECTIONS, TEMPLATE, HTML_TAG];
const ROW_LIMITS = [TR, TEMPLATE, HTML_TAG];
/** What ends a cell or a caption where it starts in one. */
export const PARTS = [CAPTION, COL, COLGROUP, ...SECTIONS, ...CELLS, TR];

/** Whether an element is open in the innermost table. */
export function isInTable(tree: Tree, keys: readonly number[]): boolean {
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
