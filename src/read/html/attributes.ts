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

const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTATION_MARK = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

/** White space between attributes. */
export function isTagSpace(code: number): boolean {
  return (
    code <= SPACE &&
    (code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN || code === FORM_FEED)
  );
}

/** A tag that was just read: what it is called, and where the attributes stand that matter here. One for all tags. */
export class Tag {
  code = 0;
  nameStart = 0;
  nameEnd = 0;
  /** Where the attributes end. */
  end = 0;
  isSelfClosing = false;
  private present = 0;
  private readonly starts = new Int32Array(32);
  private readonly ends = new Int32Array(32);

  reset(nameStart: number, nameEnd: number, code: number): void {
    this.nameStart = nameStart;
    this.nameEnd = nameEnd;
    this.code = code;
    this.isSelfClosing = false;
    this.present = 0;
  }

  /** Whether any of the attributes is there that can matter to every element. */
  get isTelling(): boolean {
    return this.present !== 0;
  }

  has(attribute: number): boolean {
    return (this.present & (1 << attribute)) !== 0;
  }

  startOf(attribute: number): number {
    return this.starts[attribute] ?? 0;
  }

  endOf(attribute: number): number {
    return this.ends[attribute] ?? 0;
  }

  /** Takes an attribute in; of two with the same name, the first counts. */
  take(attribute: number, start: number, end: number): void {
    if (attribute === 0 || this.has(attribute)) return;
    this.present |= 1 << attribute;
    this.starts[attribute] = start;
    this.ends[attribute] = end;
  }
}

/** Reads a tag's attributes, from after its name; the offset after the tag, or -1 if the page ends before it does. */
export function readAttributes(raw: string, from: number, tag: Tag): number {
  for (let position = from; position < raw.length;) {
    const code = raw.charCodeAt(position);
    if (code === GREATER) {
      tag.end = position;
      return position + 1;
    }
    if (code === SLASH) {
      tag.isSelfClosing = raw.charCodeAt(position + 1) === GREATER;
      position++;
    } else if (isTagSpace(code)) {
      position++;
    } else {
      position = readAttribute(raw, position, tag);
      if (position < 0) return -1;
    }
  }
  return -1;
}

function readAttribute(raw: string, nameStart: number, tag: Tag): number {
  // An equals sign can begin a name.
  let sum = sumUp(0, raw.charCodeAt(nameStart));
  let position = nameStart + 1;
  for (; position < raw.length; position++) {
    const code = raw.charCodeAt(position);
    if (code === EQUALS || code === GREATER || code === SLASH || isTagSpace(code)) break;
    sum = sumUp(sum, code);
  }
  const attribute = NAMES.find(raw, nameStart, position, sum);
  let start = skipSpace(raw, position);
  if (raw.charCodeAt(start) !== EQUALS) {
    tag.take(attribute, position, position);
    return start;
  }
  start = skipSpace(raw, start + 1);
  const quote = raw.charCodeAt(start);
  const isQuoted = quote === QUOTATION_MARK || quote === APOSTROPHE;
  if (isQuoted) start++;
  const end = isQuoted ? raw.indexOf(quote === APOSTROPHE ? "'" : '"', start) : unquotedEnd(raw, start);
  if (end < 0) return -1;
  tag.take(attribute, start, end);
  return isQuoted ? end + 1 : end;
}

function skipSpace(raw: string, from: number): number {
  let position = from;
  while (isTagSpace(raw.charCodeAt(position))) position++;
  return position;
}

function unquotedEnd(raw: string, from: number): number {
  for (let position = from; position < raw.length; position++) {
    const code = raw.charCodeAt(position);
    if (code === GREATER || isTagSpace(code)) return position;
  }
  return -1;
}
