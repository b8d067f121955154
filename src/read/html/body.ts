import { closeAnchor, closeFormatting, closeOther, reconstruct } from './adoption.js';
import { TYPE } from './attributes.js';
import { LINE_BREAK } from './output.js';
import { readOwn } from './own.js';
import type { Frame } from './stack.js';
import {
  BLOCK,
  FORMATTING,
  HEADING,
  HEAD_PART,
  HTML,
  ITEM,
  keyOf,
  MATH,
  mannerOf,
  NO_FRAMESET,
  OBJECT,
  OPTION,
  OWN_WAY,
  PLAIN_BLOCK,
  RAW,
  RUBY,
  STRAY,
  SVG,
  tag,
  UNSHOWN,
  VOID,
  flagsOf,
} from './tags.js';
import {
  IN_CAPTION,
  IN_CELL,
  IN_FRAMESET,
  IN_ROW,
  IN_SELECT,
  IN_SELECT_IN_TABLE,
  IN_TABLE,
  IN_TABLE_BODY,
  IN_TEMPLATE,
  type Tree,
} from './tree.js';
import { isWordAt } from './words.js';

const A = tag('a');
const BODY = tag('body');
const BR = tag('br');
const BUTTON = tag('button');
const DD = tag('dd');
const DT = tag('dt');
const FORM = tag('form');
const FRAMESET = tag('frameset');
const HR = tag('hr');
const IMG = tag('img');
const INPUT = tag('input');
const LI = tag('li');
const MATH_TAG = tag('math');
const NOBR = tag('nobr');
const OL = tag('ol');
const OPTION_TAG = tag('option');
const P = tag('p');
const PLAINTEXT = tag('plaintext');
const RTC = tag('rtc');
const RUBY_TAG = tag('ruby');
const SELECT = tag('select');
const SVG_TAG = tag('svg');
const TABLE = tag('table');
const TEMPLATE = tag('template');
const UL = tag('ul');
const XMP = tag('xmp');
const HEADINGS = 'h1 h2 h3 h4 h5 h6'.split(' ').map(tag);
const RUBY_BASES = [tag('rb'), tag('rtc')];
const SILENT = ['param', 'source', 'track'].map(tag);

/** Opens the element of the tag at hand. */
export function open(tree: Tree, namespace: number = HTML): Frame {
  return tree.insert(tree.tag.code, namespace, readOwn(tree, namespace));
}

/** A start tag in the body. */
export function startInBody(tree: Tree): void {
  const { code } = tree.tag;
  if ((flagsOf(code) & NO_FRAMESET) !== 0 && !(code === INPUT && isHiddenInput(tree)))
    tree.takesFrameset = false;
  switch (mannerOf(code)) {
    case FORMATTING:
      startFormatting(tree);
      return;
    case PLAIN_BLOCK:
      closeParagraph(tree);
      if ((flagsOf(code) & HEADING) !== 0 && (tree.stack.top.flags & HEADING) !== 0) tree.pop();
      open(tree);
      return;
    case ITEM:
      startItem(tree);
      return;
    case VOID:
      startVoid(tree);
      return;
    case RUBY:
      if (tree.stack.isInScope(tree.stack.find(RUBY_TAG)))
        tree.closeImplied(RUBY_BASES.includes(code) ? 0 : RTC);
      open(tree);
      return;
    case RAW:
      if (code === XMP) {
        closeParagraph(tree);
        reconstruct(tree);
      }
      startRawText(tree);
      return;
    case OBJECT:
      reconstruct(tree);
      open(tree);
      return;
    case OPTION:
      if (tree.stack.top.key === OPTION_TAG) tree.pop();
      reconstruct(tree);
      open(tree);
      return;
    case STRAY:
    case HEAD_PART:
      return;
    case OWN_WAY:
      startOwnWay(tree);
      return;
    default:
      reconstruct(tree);
      open(tree);
  }
}

function startFormatting(tree: Tree): void {
  const { code, nameEnd, end } = tree.tag;
  if (code === A) closeAnchor(tree);
  reconstruct(tree);
  if (code === NOBR && tree.stack.isInScope(tree.stack.find(NOBR))) {
    closeFormatting(tree, NOBR);
    reconstruct(tree);
  }
  const frame = open(tree);
  tree.formatting.add(frame, tree.raw.slice(nameEnd, end));
  if (frame.own !== null && frame.own.link >= 0) tree.showLink(frame.own.link);
}

/** The text that follows is no markup. Where it is shown, the element is open until it has been read. */
function startRawText(tree: Tree): void {
  tree.rawText = tree.tag.code;
  if ((flagsOf(tree.rawText) & UNSHOWN) === 0) open(tree);
}

/** Whether a paragraph is open in button scope, in which case it closes. */
function closeParagraph(tree: Tree): boolean {
  const { stack } = tree;
  const paragraph = stack.find(P);
  if (!stack.isInScope(paragraph) || (stack.find(BUTTON)?.height ?? -1) > paragraph.height) return false;
  tree.closeImpliedThoroughly(P);
  tree.popThrough(paragraph);
  return true;
}

function startItem(tree: Tree): void {
  const { code } = tree.tag;
  const item = code === LI ? tree.stack.find(LI) : tree.stack.findAny([DD, DT]);
  if (item !== null && tree.stack.top.boundaries === item.boundaries) {
    tree.closeImpliedThoroughly(item.key);
    tree.popThrough(item);
  }
  closeParagraph(tree);
  open(tree);
}

function startVoid(tree: Tree): void {
  const { code } = tree.tag;
  if (code === HR) closeParagraph(tree);
  else if (!SILENT.includes(code)) reconstruct(tree);
  if (code === IMG) tree.showPicture();
  if ((code === BR || code === HR) && readOwn(tree, HTML)?.isHidden !== true) tree.break(LINE_BREAK);
}

/** Whether an input is not shown. */
export function isHiddenInput({ raw, tag: current }: Tree): boolean {
  return current.has(TYPE) && isWordAt('hidden', raw, current.startOf(TYPE), current.endOf(TYPE));
}

function startOwnWay(tree: Tree): void {
  const { stack, tag: current } = tree;
  switch (current.code) {
    case BUTTON: {
      const button = stack.find(BUTTON);
      if (stack.isInScope(button)) {
        tree.closeImplied();
        tree.popThrough(button);
      }
      reconstruct(tree);
      open(tree);
      return;
    }
    case FORM: {
      if (tree.hasForm && !tree.isInTemplate) return;
      closeParagraph(tree);
      const frame = open(tree);
      if (tree.isInTemplate) return;
      tree.hasForm = true;
      tree.form = frame;
      return;
    }
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
    case SELECT: {
      reconstruct(tree);
      open(tree);
      const { mode } = tree;
      tree.mode =
        mode === IN_TABLE ||
        mode === IN_CAPTION ||
        mode === IN_TABLE_BODY ||
        mode === IN_ROW ||
        mode === IN_CELL
          ? IN_SELECT_IN_TABLE
          : IN_SELECT;
      return;
    }
    case TABLE:
      if (!tree.isQuirky) closeParagraph(tree);
      open(tree);
      tree.mode = IN_TABLE;
      return;
    case TEMPLATE:
      startTemplate(tree);
  }
}

export function openForeign(tree: Tree, namespace: number): void {
  const { code, isSelfClosing } = tree.tag;
  // An empty one matters only where its edges show.
  if (isSelfClosing && (flagsOf(keyOf(code, namespace)) & BLOCK) === 0) return;
  open(tree, namespace);
  if (isSelfClosing) tree.pop();
}

export function startTemplate(tree: Tree): void {
  open(tree);
  tree.takesFrameset = false;
  tree.mode = IN_TEMPLATE;
  tree.templateModes.push(IN_TEMPLATE);
}

export function endTemplate(tree: Tree): void {
  const template = tree.stack.find(TEMPLATE);
  if (template === null) return;
  tree.closeImpliedThoroughly();
  tree.popThrough(template);
  tree.formatting.clearToMark();
  tree.templateModes.pop();
  tree.resetMode();
}

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

const HTML_TAG = tag('html');

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
