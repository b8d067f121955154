import { reconstruct } from './adoption.js';
import { isTagSpace, readAttributes, Tag } from './attributes.js';
import { NULL, REFERENCE, TEXT } from './output.js';
import { isQuirky } from './doctype.js';
import { endTag, settleTableText, startTag, text } from './modes.js';
import { References } from './references.js';
import { showRawText } from './raw-text.js';
import { findEnd, Finder, findScriptEnd, skipComment, skipThrough } from './skip.js';
import { FIRST_UNKNOWN, findTag, flagsOf, HTML, tag, UNSHOWN } from './tags.js';
import { IN_FRAMESET, Tree } from './tree.js';
import { readHint, type HintPlaces } from './hints.js';
import { isWordAt, sumUp } from './words.js';

const AMPERSAND = 38;
const BANG = 33;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;

/** An end tag without a name is nothing at all. */
const NOTHING = '</>';

const PLAINTEXT = tag('plaintext');
const SCRIPT = tag('script');
const TEXTAREA = tag('textarea');
const TITLE = tag('title');
const NAMES_OF_RAW = new Map(
  'iframe noembed noframes noscript style textarea title xmp'.split(' ').map((name) => [tag(name), name]),
);

/** Reads a page's characters from first to last, and puts what they are into the tree's open elements. */
export class Scanner {
  readonly tag = new Tag();
  readonly tree: Tree;
  readonly hints: HintPlaces = new Map();
  private readonly references = new References();
  private readonly unknown = new Map<string, number>();
  private readonly ampersands: Finder;
  private readonly nulls: Finder;
  private readonly holes: Finder;
  private hasHoles = false;
  private readonly comments: Finder;

  private readonly raw: string;

  constructor(raw: string) {
    this.raw = raw;
    this.tree = new Tree(raw, this.tag);
    this.ampersands = new Finder(raw, '&');
    this.nulls = new Finder(raw, '\0');
    this.holes = new Finder(raw, NOTHING);
    this.comments = new Finder(raw, '<!--');
  }

  scan(): void {
    const { raw, tree } = this;
    let position = 0;
    while (position < raw.length && tree.mode !== IN_FRAMESET) {
      position = this.readText(position);
      if (position < raw.length) position = this.readMarkup(position);
    }
    settleTableText(tree);
  }

  /** Reads text up to the next tag or comment. */
  private readText(from: number): number {
    const { raw, tree } = this;
    let first = from;
    while (isTagSpace(raw.charCodeAt(first))) first++;
    let end = raw.charCodeAt(first) === LESS ? first : this.find('<', first);
    while (end < raw.length && !this.isMarkup(end)) {
      this.hasHoles ||= raw.startsWith(NOTHING, end);
      end++;
      // Several in a row are not worth a search each.
      if (raw.charCodeAt(end) !== LESS) end = this.find('<', end);
    }
    if (first === end) {
      if (from < end) text(tree, TEXT, from, end, true);
    } else if (this.nextOdd(first) < end) {
      this.readPieces(from, end);
    } else {
      text(tree, TEXT, from, end, false);
    }
    return end;
  }

  private find(character: string, from: number): number {
    const index = this.raw.indexOf(character, from);
    return index < 0 ? this.raw.length : index;
  }

  /** Where text next is not its own characters. */
  private nextOdd(from: number): number {
    const next = Math.min(this.ampersands.next(from), this.nulls.next(from));
    return this.hasHoles ? Math.min(next, this.holes.next(from)) : next;
  }

  /** Reads text with references or null characters in it. */
  private readPieces(from: number, end: number): void {
    const { raw, tree, references } = this;
    let start = from;
    for (let position = this.nextOdd(from); position < end; position = this.nextOdd(position + 1)) {
      const code = raw.charCodeAt(position);
      const length =
        code === AMPERSAND ? references.read(raw, position, false) : code === 0 ? 1 : NOTHING.length;
      if (length === 0) continue;
      this.putText(start, position);
      start = position + length;
      if (code === AMPERSAND)
        text(tree, REFERENCE, position, start, isTagSpace(references.value.charCodeAt(0)));
      else if (code === 0) text(tree, NULL, position, start, false);
    }
    this.putText(start, end);
  }

  /** Whether the `<` there begins a tag or a comment. */
  private isMarkup(position: number): boolean {
    const { raw } = this;
    const code = raw.charCodeAt(position + 1);
    if (code === SLASH) return position + 2 < raw.length && raw.charCodeAt(position + 2) !== GREATER;
    return isLetter(code) || code === BANG || code === QUESTION;
  }

  /** Puts text without references, its leading white space apart: in tables and before the body, that is nothing. */
  private putText(start: number, end: number): void {
    if (start === end) return;
    const { raw, tree } = this;
    let first = start;
    while (first < end && isTagSpace(raw.charCodeAt(first))) first++;
    if (first === end) text(tree, TEXT, start, end, true);
    else text(tree, TEXT, start, end, false);
  }

  private readMarkup(position: number): number {
    const { raw } = this;
    const code = raw.charCodeAt(position + 1);
    if (isLetter(code)) return this.readTag(position + 1, false);
    if (code === SLASH && isLetter(raw.charCodeAt(position + 2))) return this.readTag(position + 2, true);
    if (
      raw.startsWith('<![CDATA[', position) &&
      this.tree.stack.top.namespace !== HTML &&
      this.tree.stack.isForeign
    )
      return this.readCharacterData(position + 9);
    settleTableText(this.tree);
    if (raw.startsWith('<!--', position)) return skipComment(raw, position + 4);
    if (isWordAt('<!doctype', raw, position, position + 9)) return this.readDoctype(position + 9);
    return skipThrough(raw, position + 2);
  }

  private readTag(nameStart: number, isEnd: boolean): number {
    const { raw } = this;
    let nameEnd = nameStart + 1;
    let sum = sumUp(0, raw.charCodeAt(nameStart));
    for (; nameEnd < raw.length; nameEnd++) {
      const code = raw.charCodeAt(nameEnd);
      if (code === GREATER || code === SLASH || isTagSpace(code)) break;
      sum = sumUp(sum, code);
    }
    this.tag.reset(nameStart, nameEnd, findTag(raw, nameStart, nameEnd, sum));
    if (this.tag.code === 0) this.tag.code = this.numberName(nameStart, nameEnd);
    const end = readAttributes(raw, nameEnd, this.tag);
    // A tag that never ends is nothing.
    if (end < 0) return raw.length;
    if (isEnd) {
      endTag(this.tree);
      return end;
    }
    this.tree.rawText = 0;
    startTag(this.tree);
    readHint(this.tree, this.hints);
    return this.tree.rawText === 0 ? end : this.readRawText(end);
  }

  /** A number for a name that the standard does not know. */
  private numberName(start: number, end: number): number {
    const written = this.raw.slice(start, end);
    // "Foo", "MY-element": only ASCII letters have another case
    const name = /[A-Z]/.test(written)
      ? written.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
      : written;
    let code = this.unknown.get(name);
    if (code === undefined) {
      code = FIRST_UNKNOWN + this.unknown.size * 4;
      this.unknown.set(name, code);
    }
    return code;
  }

  /** Reads the contents of an element that knows no markup, and its end tag. */
  private readRawText(from: number): number {
    const { raw, tree } = this;
    const code = tree.rawText;
    let end = raw.length;
    if (code === SCRIPT) end = findScriptEnd(raw, from, this.comments.next(from));
    else if (code !== PLAINTEXT) end = findEnd(raw, from, NAMES_OF_RAW.get(code) ?? '');
    if (code === TITLE && !tree.isInTemplate) this.addTitle(from, end);
    if ((flagsOf(code) & UNSHOWN) === 0) {
      // Only this text opens formatting elements again.
      if (code === PLAINTEXT && from < end) reconstruct(tree);
      showRawText(tree, from, end, code === TEXTAREA ? this.references : null);
      tree.pop();
    }
    if (end === raw.length) return end;
    // The end tag can have attributes, which mean nothing.
    const after = readAttributes(raw, end + 2, this.tag);
    return after < 0 ? raw.length : after;
  }

  private addTitle(start: number, end: number): void {
    if (!this.hints.has('title')) this.hints.set('title', [start, end]);
  }

  private readCharacterData(from: number): number {
    const { raw, tree } = this;
    const found = raw.indexOf(']]>', from);
    const end = found < 0 ? raw.length : found;
    let start = from;
    for (let position = from; position <= end; position++) {
      if (position < end && raw.charCodeAt(position) !== 0) continue;
      if (start < position) this.putText(start, position);
      if (position < end) text(tree, NULL, position, position + 1, false);
      start = position + 1;
    }
    return found < 0 ? end : end + 3;
  }

  private readDoctype(from: number): number {
    const end = skipThrough(this.raw, from);
    if (!this.tree.hasBegun) this.tree.isQuirky = isQuirky(this.raw.slice(from, Math.min(end, from + 200)));
    this.tree.hasBegun = true;
    return end;
  }
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}
