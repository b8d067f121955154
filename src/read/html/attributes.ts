import {
  APOSTROPHE,
  codeAt,
  endsName,
  EQUALS,
  find,
  GREATER,
  isTagSpace,
  QUOTATION_MARK,
  SLASH,
  skipSpace,
} from './characters.js';
import { sumUp, Words } from './words.js';

const NAMES = new Words();

export const CLASS = NAMES.add('class');
export const ID = NAMES.add('id');
export const ROLE = NAMES.add('role');
export const HIDDEN = NAMES.add('hidden');
export const STYLE = NAMES.add('style');
export const HREF = NAMES.add('href');
export const REL = NAMES.add('rel');
export const CONTENT = NAMES.add('content');
export const PROPERTY = NAMES.add('property');
export const TYPE = NAMES.add('type');
export const OPEN = NAMES.add('open');
export const ENCODING = NAMES.add('encoding');
export const COLOR = NAMES.add('color');
export const FACE = NAMES.add('face');
export const SIZE = NAMES.add('size');
export const ALT = NAMES.add('alt');

/** A tag that was just read: what it is called, and where the attributes stand that matter here. One for all tags. */
export class Tag {
  code = 0;
  nameEnd = 0;
  /** Where the attributes end. */
  end = 0;
  isSelfClosing = false;
  /** A bit for each attribute that is there and can matter. */
  present = 0;
  /** Start and end of each value. */
  private readonly places = new Int32Array(64);

  has(attribute: number): boolean {
    return (this.present & (1 << attribute)) !== 0;
  }

  startOf(attribute: number): number {
    return this.places[attribute * 2] ?? 0;
  }

  endOf(attribute: number): number {
    return this.places[attribute * 2 + 1] ?? 0;
  }

  /** Takes an attribute in; of two with the same name, the first counts. */
  private take(attribute: number, start: number, end: number): void {
    if (attribute === 0 || this.has(attribute)) return;
    this.present |= 1 << attribute;
    this.places[attribute * 2] = start;
    this.places[attribute * 2 + 1] = end;
  }

  /** Reads the attributes, from after the tag's name; the offset after the tag, or -1 if the page ends before it does. */
  readAttributes(raw: string, from: number): number {
    this.isSelfClosing = false;
    this.present = 0;
    for (let position = from; position < raw.length;) {
      const code = raw.charCodeAt(position);
      if (code === GREATER) {
        this.end = position;
        return position + 1;
      }
      if (isTagSpace(code)) position++;
      else if (code === SLASH) this.isSelfClosing = codeAt(raw, ++position) === GREATER;
      else position = this.readAttribute(raw, position);
    }
    return -1;
  }

  /** Reads an attribute; the offset after it, or the page's end if its value never ends. */
  private readAttribute(raw: string, from: number): number {
    let position = from;
    let sum = 0;
    let code = raw.charCodeAt(from);
    // An equals sign can begin a name.
    do {
      sum = sumUp(sum, code);
      code = codeAt(raw, ++position);
    } while (code > GREATER || !(code === EQUALS || endsName(code)));
    const attribute = NAMES.find(raw, from, position, sum);
    if (code !== EQUALS) {
      const next = skipSpace(raw, position);
      if (codeAt(raw, next) !== EQUALS) {
        this.take(attribute, position, position);
        return next;
      }
      position = next;
    }
    const start = skipSpace(raw, position + 1);
    const quote = codeAt(raw, start);
    if (quote === QUOTATION_MARK || quote === APOSTROPHE) {
      const end = find(raw, quote === APOSTROPHE ? "'" : '"', start + 1);
      this.take(attribute, start + 1, end);
      return end + 1;
    }
    let end = start;
    for (let each = quote; each >= 0 && each !== GREATER && !isTagSpace(each);) each = codeAt(raw, ++end);
    this.take(attribute, start, end);
    return end;
  }
}
