import { closeAnchor, closeFormatting, reconstruct } from './adoption.js';
import { closeParagraph, isHiddenInput, open, startRawText } from './elements.js';
import { LINE_BREAK } from './output.js';
import { startOwnWay } from './own-ways.js';
import { readOwn } from './own.js';
import {
  flagsOf,
  FORMATTING,
  HEAD_PART,
  HEADING,
  HTML,
  ITEM,
  mannerOf,
  NO_FRAMESET,
  OBJECT,
  OPTION,
  OWN_WAY,
  PLAIN_BLOCK,
  RAW,
  RUBY,
  STRAY,
  tag,
  VOID,
} from './tags.js';
import type { Tree } from './tree.js';

const A = tag('a');
const BR = tag('br');
const DD = tag('dd');
const DT = tag('dt');
const HR = tag('hr');
const IMG = tag('img');
const INPUT = tag('input');
const LI = tag('li');
const NOBR = tag('nobr');
const OPTION_TAG = tag('option');
const RTC = tag('rtc');
const RUBY_TAG = tag('ruby');
const XMP = tag('xmp');
const RUBY_BASES = [tag('rb'), tag('rtc')];
const SILENT = ['param', 'source', 'track'].map(tag);

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
      startRuby(tree);
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

function startRuby(tree: Tree): void {
  const { code } = tree.tag;
  if (tree.stack.isInScope(tree.stack.find(RUBY_TAG))) tree.closeImplied(RUBY_BASES.includes(code) ? 0 : RTC);
  open(tree);
}
