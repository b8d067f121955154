import { closeAnchor, closeFormatting, reconstruct } from './adoption.js';
import {
  closeInScope,
  closeParagraph,
  isHiddenInput,
  open,
  startRawText,
  startTemplate,
} from './elements.js';
import { openForeign } from './foreign.js';
import { isHidden } from './own.js';
import {
  A,
  BR,
  BUTTON,
  CHOICE,
  DD,
  DT,
  flagsOf,
  FORM,
  FORMATTING,
  FRAMESET,
  HEAD_PART,
  HEADING,
  HR,
  IMG,
  IN_CAPTION,
  IN_SELECT_IN_TABLE,
  IN_TABLE,
  INPUT,
  ITEM,
  LI,
  mannerOf,
  MATH,
  MATH_ROOT,
  NO_FRAMESET,
  NOBR,
  OPTION,
  OWN_WAY,
  PLAIN_BLOCK,
  PLAINTEXT,
  RAW,
  RAW_HEAD,
  RB,
  RTC,
  RUBY,
  RUBY_PART,
  SELECT,
  SILENT,
  STRAY,
  SVG,
  SVG_ROOT,
  TABLE,
  TEMPLATE,
  VOID,
  XMP,
} from './tags.js';
import type { Tree } from './tree.js';

/** A start tag in the body. */
export function startInBody(tree: Tree): void {
  const { code } = tree.tag;
  const flags = flagsOf(code);
  if ((flags & NO_FRAMESET) !== 0 && !(code === INPUT && isHiddenInput(tree))) tree.takesFrameset = false;
  switch (mannerOf(flags)) {
    case FORMATTING:
      startFormatting(tree);
      return;
    case PLAIN_BLOCK:
      closeParagraph(tree);
      if ((flags & tree.stack.top.flags & HEADING) !== 0) tree.pop();
      open(tree);
      return;
    case ITEM:
      startItem(tree);
      return;
    case VOID:
      startVoid(tree);
      return;
    case RUBY_PART:
      if (tree.stack.isInScope(tree.stack.find(RUBY)))
        tree.closeImplied(code === RB || code === RTC ? 0 : RTC);
      open(tree);
      return;
    case RAW:
    case RAW_HEAD:
      if (code === XMP) {
        closeParagraph(tree);
        reconstruct(tree);
      }
      startRawText(tree);
      return;
    case SILENT:
    case STRAY:
    case HEAD_PART:
      return;
    case OWN_WAY:
      startOwnWay(tree, code);
      return;
    case CHOICE:
      if (tree.stack.top.key === OPTION) tree.pop();
  }
  reconstruct(tree);
  open(tree);
}

function startFormatting(tree: Tree): void {
  const { stack } = tree;
  const { code, nameEnd, end } = tree.tag;
  if (code === A) closeAnchor(tree);
  reconstruct(tree);
  if (code === NOBR && stack.isInScope(stack.find(NOBR))) {
    closeFormatting(tree, NOBR);
    reconstruct(tree);
  }
  const frame = open(tree);
  tree.formatting.add(frame, tree.raw.slice(nameEnd, end));
  const link = frame.own?.link ?? null;
  if (link !== null) tree.showLink(link);
}

function startItem(tree: Tree): void {
  const { stack } = tree;
  const { code } = tree.tag;
  const item = code === LI ? stack.find(LI) : stack.findAny([DD, DT]);
  if (item !== null && stack.top.boundaries === item.boundaries) {
    tree.closeImpliedThoroughly(item.key);
    tree.popThrough(item);
  }
  closeParagraph(tree);
  open(tree);
}

function startVoid(tree: Tree): void {
  const { code } = tree.tag;
  if (code === HR) closeParagraph(tree);
  else reconstruct(tree);
  if (code === IMG) tree.showPicture();
  if ((code === BR || code === HR) && !isHidden(tree)) tree.break();
}

/** A start tag of an element that is like no other. */
function startOwnWay(tree: Tree, code: number): void {
  const { stack } = tree;
  switch (code) {
    case BUTTON:
      closeInScope(tree, BUTTON);
      reconstruct(tree);
      open(tree);
      return;
    case FORM:
      startForm(tree);
      return;
    case FRAMESET:
      tree.isFrameset = tree.takesFrameset;
      return;
    case SVG_ROOT:
    case MATH_ROOT:
      reconstruct(tree);
      openForeign(tree, code === SVG_ROOT ? SVG : MATH);
      return;
    case PLAINTEXT:
      closeParagraph(tree);
      startRawText(tree);
      return;
    case SELECT: {
      const { mode } = stack.top.base;
      reconstruct(tree);
      const frame = open(tree);
      if (mode >= IN_TABLE && mode <= IN_CAPTION) frame.mode = IN_SELECT_IN_TABLE;
      return;
    }
    case TABLE:
      if (!tree.isQuirky) closeParagraph(tree);
      open(tree);
      return;
    case TEMPLATE:
      startTemplate(tree);
  }
}

function startForm(tree: Tree): void {
  const { isInTemplate } = tree;
  if (tree.hasForm && !isInTemplate) return;
  closeParagraph(tree);
  const frame = open(tree);
  if (isInTemplate) return;
  tree.hasForm = true;
  tree.form = frame;
}
