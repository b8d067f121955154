import { find, Finder } from '../finder.js';
import { reconstruct } from './adoption.js';
import { Tag } from './attributes.js';
import {
  BANG,
  codeAt,
  endsName,
  GREATER,
  isLetter,
  isTagSpace,
  LESS,
  QUESTION,
  skipSpace,
  SLASH,
} from './characters.js';
import { readHint, type HintPlaces } from './hints.js';
import { endTag, settleTableText, startTag, text } from './modes.js';
import { HOLE, NOTHING, readPieces, REFERENCES, REFERENCES_AND_HOLES, TEXT } from './pieces.js';
import { findEnd, findScriptEnd, skipComment, skipThrough } from './skip.js';
import {
  FIRST_UNKNOWN,
  findTag,
  flagsOf,
  nameOf,
  PLAINTEXT,
  SCRIPT,
  TEXTAREA,
  TITLE,
  UNSHOWN,
} from './tags.js';
import { Tree } from './tree.js';
import { isWordAt, sumUp } from './words.js';

const DATA = '<![CDATA[';
const DOCTYPE = '<!doctype';

// " html>", " HTML PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" ..."
const STANDARD_DOCTYPE =
  /^[\t\n\f\r ]*html[\t\n\f\r ]*(?:>|system|public[\t\n\f\r ]*["']-\/\/w3c\/\/dtd (?:xhtml|html 4.01\/\/|html 4.01 (?:transitional|frameset)\/\/en["'][\t\n\f\r ]*["']))/i;
const LONGEST_DOCTYPE = 200;

/** So many names that the standard does not know are told apart; all others are as one. */
const MOST_UNKNOWN = 1000;

/** Reads a page's characters from first to last, and puts what they are into the tree's open elements. */
export class Scanner {
  readonly tree: Tree;
  readonly hints: HintPlaces = new Map();
  private readonly tag = new Tag();
  private readonly unknown = new Map<string, number>();
  private readonly ampersands: Finder;
  private readonly nulls: Finder;
  private readonly comments: Finder;
  private readonly raw: string;

  constructor(raw: string) {
    this.raw = raw;
    this.tree = new Tree(raw, this.tag);
    this.ampersands = new Finder(raw, '&');
    this.nulls = new Finder(raw, '\0');
    this.comments = new Finder(raw, '<!--');
  }

  scan(): void {
    const { raw, tree } = this;
    for (let position = 0; position < raw.length && !tree.isFrameset;) {
      const end = raw.charCodeAt(position) === LESS ? this.readMarkup(position) : -1;
      position = end < 0 ? this.readText(position) : end;
    }
    settleTableText(tree);
  }

  /** Reads text up to the next tag or comment. */
  private readText(from: number): number {
    const { raw, tree } = this;
    const start = skipSpace(raw, from);
    if (start > from && (start === raw.length || raw.charCodeAt(start) === LESS)) {
      text(tree, TEXT, from, start, true, '');
      return start;
    }
    let hasHoles = false;
    let end = this.nextLess(start);
    for (; end < raw.length && !this.isMarkup(end); end = this.nextLess(end + 1))
      hasHoles ||= raw.startsWith(HOLE, end);
    if (hasHoles || this.ampersands.next(from) < end || this.nulls.next(from) < end)
      this.readPieces(from, end, REFERENCES_AND_HOLES);
    else text(tree, TEXT, from, end, false, '');
    return end;
  }

  /** Reads text with references or null characters in it. */
  private readPieces(from: number, to: number, odd: number): void {
    const { raw, tree } = this;
    // A function that an object keeps would be old from its birth, and the page with it.
    readPieces(raw, from, to, odd, (sort, start, end, value) => {
      // Text of nothing but white space is as nothing in tables and before the body.
      const isSpace = sort === TEXT ? skipSpace(raw, start, end) === end : isTagSpace(codeAt(value, 0));
      text(tree, sort, start, end, isSpace, value);
    });
  }

  private nextLess(from: number): number {
    // Several in a row are not worth a search each.
    return codeAt(this.raw, from) === LESS ? from : find(this.raw, '<', from);
  }

  /** Whether the `<` there begins a tag or a comment. */
  private isMarkup(position: number): boolean {
    const { raw } = this;
    const code = codeAt(raw, position + 1);
    if (code === SLASH) return position + 2 < raw.length && raw.charCodeAt(position + 2) !== GREATER;
    return isLetter(code) || code === BANG || code === QUESTION;
  }

  /** Reads the tag or what else begins with the `<` there; -1 if that is text. */
  private readMarkup(position: number): number {
    const { raw, tree, tag } = this;
    let code = codeAt(raw, position + 1);
    const isEnd = code === SLASH;
    const nameStart = isEnd ? position + 2 : position + 1;
    if (isEnd) code = codeAt(raw, nameStart);
    if (!isLetter(code)) return this.isMarkup(position) ? this.readDeclaration(position) : -1;
    let nameEnd = nameStart;
    let sum = 0;
    do {
      sum = sumUp(sum, code);
      code = codeAt(raw, ++nameEnd);
    } while (!endsName(code));
    tag.nameEnd = nameEnd;
    tag.code = findTag(raw, nameStart, nameEnd, sum);
    if (tag.code === 0) tag.code = this.numberName(raw.slice(nameStart, nameEnd));
    const end = code === GREATER ? tag.readNone(nameEnd) : tag.read(raw, nameEnd);
    // A tag that never ends is nothing.
    if (end < 0) return raw.length;
    if (isEnd) {
      endTag(tree);
      return end;
    }
    tree.rawText = 0;
    startTag(tree);
    readHint(tree, this.hints);
    return tree.rawText === 0 ? end : this.readRawText(end, tree.rawText);
  }

  /** Reads what is neither text nor a tag. */
  private readDeclaration(position: number): number {
    const { raw, tree } = this;
    if (tree.stack.isForeign && raw.startsWith(DATA, position)) {
      const end = find(raw, ']]>', position + DATA.length);
      this.readPieces(position + DATA.length, end, NOTHING);
      return end + 3;
    }
    settleTableText(tree);
    if (raw.startsWith('<!--', position)) return skipComment(raw, position + 4);
    if (isWordAt(DOCTYPE, raw, position)) return this.readDoctype(position + DOCTYPE.length);
    return skipThrough(raw, position + 2);
  }

  /** A number for a name that the standard does not know. */
  private numberName(written: string): number {
    // "Foo", "MY-element": only ASCII letters have another case
    const name = /[A-Z]/.test(written)
      ? written.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
      : written;
    const known = this.unknown.get(name);
    if (known !== undefined) return known;
    const code = FIRST_UNKNOWN + this.unknown.size * 4;
    if (this.unknown.size < MOST_UNKNOWN) this.unknown.set(name, code);
    return code;
  }

  /** Reads the contents of an element that knows no markup, and its end tag. */
  private readRawText(from: number, code: number): number {
    const { raw, tree, hints } = this;
    let end = raw.length;
    if (code === SCRIPT) end = findScriptEnd(raw, from, this.comments.next(from));
    else if (code !== PLAINTEXT) end = findEnd(raw, from, nameOf(code));
    if (code === TITLE && !tree.isInTemplate && !hints.has('title')) hints.set('title', [from, end]);
    if ((flagsOf(code) & UNSHOWN) === 0) {
      // Only this text opens formatting elements again.
      if (code === PLAINTEXT && from < end) reconstruct(tree);
      readPieces(raw, from, end, code === TEXTAREA ? REFERENCES : NOTHING, (sort, ...place) => {
        tree.show(sort, place[0], place[1], false, place[2]);
      });
      tree.pop();
    }
    if (end === raw.length) return end;
    // The end tag can have attributes, which mean nothing.
    const after = this.tag.read(raw, end + 2);
    return after < 0 ? raw.length : after;
  }

  private readDoctype(from: number): number {
    const { raw, tree } = this;
    // Without one that is known, browsers keep old faults, of which one is seen here: a table does not end a paragraph.
    if (!tree.hasBegun) tree.isQuirky = !STANDARD_DOCTYPE.test(raw.slice(from, from + LONGEST_DOCTYPE));
    tree.hasBegun = true;
    return skipThrough(raw, from);
  }
}
