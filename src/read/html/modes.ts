import { reconstruct } from './adoption.js';
import { isTagSpace } from './attributes.js';
import { endTemplate, startTemplate } from './elements.js';
import { endInBody } from './ends.js';
import { endInForeign, startInForeign, startsForeign } from './foreign.js';
import { NULL } from './output.js';
import { startInBody } from './starts.js';
import { endInSelect, endInTableSelect, startInSelect, startInTableSelect } from './selects.js';
import {
  endInCaption,
  endInCell,
  endInColumns,
  leaveColumns,
  startInCaption,
  startInCell,
  startInColumns,
} from './cells.js';
import { endInRow, endInSection, endInTable, startInRow, startInSection, startInTable } from './tables.js';
import { HEAD_PART, HTML, mannerOf, TABLE_STRUCTURE, tag } from './tags.js';
import {
  BEFORE_BODY,
  IN_BODY,
  IN_COLUMN_GROUP,
  IN_FRAMESET,
  IN_ROW,
  IN_SELECT,
  IN_TABLE,
  IN_TABLE_BODY,
  type Tree,
} from './tree.js';

const BODY = tag('body');
const BR = tag('br');
const COL = tag('col');
const FRAMESET = tag('frameset');
const HEAD = tag('head');
const HTML_TAG = tag('html');
const TEMPLATE = tag('template');
const HEAD_RAW = ['noframes', 'script', 'style', 'title'].map(tag);
const NOSCRIPT = tag('noscript');
const SECTION_PARTS = ['caption', 'colgroup', 'tbody', 'tfoot', 'thead'].map(tag);
const CELLS = [tag('td'), tag('th')];
const TR = tag('tr');

type Read = (tree: Tree) => boolean;

function once(read: (tree: Tree) => void): Read {
  return (tree) => {
    read(tree);
    return false;
  };
}

function nothing(): boolean {
  return false;
}

/** What a start tag does in each mode; each answers whether the tag counts again, in the mode that is then on. */
const STARTS: readonly Read[] = [
  startBeforeBody,
  once(startInBody),
  startInTable,
  startInCaption,
  startInColumns,
  startInSection,
  startInRow,
  startInCell,
  startInSelect,
  startInTableSelect,
  startInTemplate,
  nothing,
];

const ENDS: readonly Read[] = [
  endBeforeBody,
  once(endInBody),
  endInTable,
  endInCaption,
  endInColumns,
  endInSection,
  endInRow,
  endInCell,
  endInSelect,
  endInTableSelect,
  endInTemplate,
  nothing,
];

/** A start tag. */
export function startTag(tree: Tree): void {
  settleTableText(tree);
  tree.hasBegun = true;
  if (tree.stack.top.namespace !== HTML && startsForeign(tree) && !startInForeign(tree)) return;
  if (tree.mode === IN_BODY) {
    startInBody(tree);
    return;
  }
  while (STARTS[tree.mode]?.(tree) === true);
}

/** An end tag. */
export function endTag(tree: Tree): void {
  settleTableText(tree);
  tree.hasBegun = true;
  if (tree.stack.top.namespace !== HTML && !endInForeign(tree)) return;
  if (tree.mode === IN_BODY) {
    endInBody(tree);
    return;
  }
  // An end tag that counts again meets the next innermost element.
  while (ENDS[tree.mode]?.(tree) === true);
}

function startBeforeBody(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === HTML_TAG || code === HEAD || startHeadPart(tree)) return false;
  if (code === NOSCRIPT) {
    tree.rawText = code;
    return false;
  }
  if (code === FRAMESET) {
    tree.mode = IN_FRAMESET;
    return false;
  }
  tree.startBody();
  if (code === BODY) tree.takesFrameset = false;
  return code !== BODY;
}

/** What belongs into a head is the same in a template; answers whether the tag is such a part. */
function startHeadPart(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === TEMPLATE) startTemplate(tree);
  else if (HEAD_RAW.includes(code)) tree.rawText = code;
  else return mannerOf(code) === HEAD_PART;
  return true;
}

function endBeforeBody(tree: Tree): boolean {
  const { code } = tree.tag;
  if (code === TEMPLATE) endTemplate(tree);
  if (code !== BODY && code !== HTML_TAG && code !== BR) return false;
  tree.startBody();
  return true;
}

function startInTemplate(tree: Tree): boolean {
  if (startHeadPart(tree)) return false;
  tree.mode = modeInTemplate(tree.tag.code);
  tree.templateModes[tree.templateModes.length - 1] = tree.mode;
  return true;
}

function modeInTemplate(code: number): number {
  if (SECTION_PARTS.includes(code)) return IN_TABLE;
  if (code === COL) return IN_COLUMN_GROUP;
  if (code === TR) return IN_TABLE_BODY;
  return CELLS.includes(code) ? IN_ROW : IN_BODY;
}

function endInTemplate(tree: Tree): boolean {
  if (tree.tag.code === TEMPLATE) endTemplate(tree);
  return false;
}

/** A piece of text. */
export function text(tree: Tree, sort: number, start: number, end: number, isSpace: boolean): void {
  const { stack } = tree;
  let from = start;
  tree.hasBegun ||= !isSpace;
  if (stack.isForeign) {
    if (!isSpace && sort !== NULL) tree.takesFrameset = false;
    tree.show(sort, start, end, isSpace);
    return;
  }
  if (sort === NULL) {
    if (tree.mode === IN_COLUMN_GROUP) leaveColumns(tree);
    return;
  }
  if (tree.mode === BEFORE_BODY) {
    if (isSpace) return;
    tree.startBody();
  } else if (tree.mode === IN_COLUMN_GROUP) {
    if (isSpace || !leaveColumns(tree)) return;
    // White space before it stays with the columns.
    while (isTagSpace(tree.raw.charCodeAt(from))) from++;
  } else if (tree.mode === IN_FRAMESET) return;
  if (isTableMode(tree.mode)) {
    if ((stack.top.flags & TABLE_STRUCTURE) !== 0) {
      tree.pending.push(sort, from, end);
      tree.isPendingSpace &&= isSpace;
      return;
    }
    tree.isFostering = true;
    textInBody(tree, sort, from, end, isSpace);
    tree.isFostering = false;
  } else if (tree.mode === IN_SELECT || tree.mode === IN_SELECT + 1) tree.show(sort, start, end, isSpace);
  else textInBody(tree, sort, start, end, isSpace);
}

function isTableMode(mode: number): boolean {
  return mode === IN_TABLE || mode === IN_TABLE_BODY || mode === IN_ROW;
}

function textInBody(tree: Tree, sort: number, start: number, end: number, isSpace: boolean): void {
  reconstruct(tree);
  if (!isSpace) tree.takesFrameset = false;
  tree.show(sort, start, end, isSpace);
}

/** Puts text that stood in a table, outside of its cells, before the table; white space is nothing there. */
export function settleTableText(tree: Tree): void {
  const { pending, isPendingSpace } = tree;
  if (pending.length === 0) return;
  tree.isPendingSpace = true;
  if (!isPendingSpace) {
    tree.isFostering = true;
    for (let index = 0; index < pending.length; index += 3)
      textInBody(tree, pending[index] ?? 0, pending[index + 1] ?? 0, pending[index + 2] ?? 0, false);
    tree.isFostering = false;
  }
  pending.length = 0;
}
