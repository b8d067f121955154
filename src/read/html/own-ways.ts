import { reconstruct } from './adoption.js';
import { closeParagraph, open, openForeign, startRawText, startTemplate } from './elements.js';
import { MATH, SVG, tag } from './tags.js';
import {
  IN_CAPTION,
  IN_CELL,
  IN_FRAMESET,
  IN_ROW,
  IN_SELECT,
  IN_SELECT_IN_TABLE,
  IN_TABLE,
  IN_TABLE_BODY,
  type Tree,
} from './tree.js';

const BODY = tag('body');
const BUTTON = tag('button');
const FORM = tag('form');
const FRAMESET = tag('frameset');
const MATH_TAG = tag('math');
const PLAINTEXT = tag('plaintext');
const SELECT = tag('select');
const SVG_TAG = tag('svg');
const TABLE = tag('table');
const TEMPLATE = tag('template');
/** The modes in which a choice is one in a table. */
const CELLED = [IN_TABLE, IN_CAPTION, IN_TABLE_BODY, IN_ROW, IN_CELL];

/** A start tag of an element that is like no other. */
export function startOwnWay(tree: Tree): void {
  const { stack, tag: current } = tree;
  switch (current.code) {
    case BUTTON:
      startButton(tree);
      return;
    case FORM:
      startForm(tree);
      return;
    case FRAMESET:
      if (tree.takesFrameset && stack.find(BODY) !== null) tree.mode = IN_FRAMESET;
      return;
    case SVG_TAG:
    case MATH_TAG:
      reconstruct(tree);
      openForeign(tree, current.code === SVG_TAG ? SVG : MATH);
      return;
    case PLAINTEXT:
      closeParagraph(tree);
      startRawText(tree);
      return;
    case SELECT:
      reconstruct(tree);
      open(tree);
      tree.mode = CELLED.includes(tree.mode) ? IN_SELECT_IN_TABLE : IN_SELECT;
      return;
    case TABLE:
      if (!tree.isQuirky) closeParagraph(tree);
      open(tree);
      tree.mode = IN_TABLE;
      return;
    case TEMPLATE:
      startTemplate(tree);
  }
}

function startButton(tree: Tree): void {
  const button = tree.stack.find(BUTTON);
  if (tree.stack.isInScope(button)) {
    tree.closeImplied();
    tree.popThrough(button);
  }
  reconstruct(tree);
  open(tree);
}

function startForm(tree: Tree): void {
  if (tree.hasForm && !tree.isInTemplate) return;
  closeParagraph(tree);
  const frame = open(tree);
  if (tree.isInTemplate) return;
  tree.hasForm = true;
  tree.form = frame;
}
