import { find } from '../finder.js';
import {
  APOSTROPHE,
  codeAt,
  endsName,
  EQUALS,
  GREATER,
  isTagSpace,
  QUOTATION_MARK,
  SLASH,
  skipSpace,
} from './characters.js';
import { isWordAt, sumUp, Words } from './words.js';

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
  private readonly places: number[] = [];

  has(attribute: number): boolean {
    return (this.present & (1 << attribute)) !== 0;
  }

  /** Whether it has an attribute whose value is this word, in whatever case. */
  is(raw: string, attribute: number, word: string): boolean {
    return this.has(attribute) && isWordAt(word, raw, this.startOf(attribute), this.endOf(attribute));
  }

  startOf(attribute: number): number {
    return this.places[attribute * 2] ?? 0;
  }

  endOf(attribute: number): number {
    return this.places[attribute * 2 + 1] ?? 0;
  }

  /** Ends a tag without attributes. */
  readNone(end: number): number {
    this.present = 0;
    this.isSelfClosing = false;
    this.end = end;
    return end + 1;
  }

  /** Reads the attributes, from after the tag's name; the offset after the tag, or -1 if the page ends before it does. */
  read(raw: string, from: number): number {
    const { length } = raw;
    let position = from;
    let slash = -1;
    this.present = 0;
    while (position < length) {
      let code = raw.charCodeAt(position);
      if (code === GREATER) {
        this.isSelfClosing = slash === position - 1;
        this.end = position;
        return position + 1;
      }
      const start = position++;
      if (code === SLASH) slash = start;
      if (endsName(code)) continue;
      // An equals sign can begin a name.
      let sum = 0;
      for (;;) {
        sum = sumUp(sum, code);
        if (position === length) break;
        code = raw.charCodeAt(position);
        if (code === EQUALS || endsName(code)) break;
        position++;
      }
      const attribute = NAMES.find(raw, start, position, sum);
      if (code !== EQUALS) position = skipSpace(raw, position);
      if (code === EQUALS || codeAt(raw, position) === EQUALS)
        position = this.readValue(raw, position + 1, attribute);
      else this.take(attribute, position, position);
    }
    return -1;
  }

  /** Reads an attribute's value; the offset after it, which is behind the page's end if its quotes never close. */
  private readValue(raw: string, from: number, attribute: number): number {
    const start = skipSpace(raw, from);
    const quote = codeAt(raw, start);
    let end = start;
    if (quote === QUOTATION_MARK || quote === APOSTROPHE) {
      end = find(raw, quote === APOSTROPHE ? "'" : '"', ++end);
      this.take(attribute, start + 1, end);
      return end + 1;
    }
    for (let code = quote; code >= 0 && code !== GREATER && !isTagSpace(code);) code = codeAt(raw, ++end);
    this.take(attribute, start, end);
    return end;
  }

  /** Takes an attribute in; of two with the same name, the first counts. */
  private take(attribute: number, start: number, end: number): void {
    const bit = attribute === 0 ? 0 : 1 << attribute;
    if ((this.present & bit) === bit) return;
    this.present |= bit;
    this.places[attribute * 2] = start;
    this.places[attribute * 2 + 1] = end;
  }
}
