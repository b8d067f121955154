import { isTagSpace } from './attributes.js';
import { isWordAt } from './words.js';

const BANG = 33;
const HYPHEN = 45;
const SLASH = 47;
const GREATER = 62;

/** Where something rare stands next: it is looked for once, and again only behind it. */
export class Finder {
  private readonly raw: string;
  private readonly what: string;
  private found = -1;

  constructor(raw: string, what: string) {
    this.raw = raw;
    this.what = what;
  }

  /** The first such place from an offset on, where offsets never go back; the end if there is none. */
  next(from: number): number {
    if (this.found < from) {
      // Several in a row are not worth a search each.
      if (this.what.length === 1 && this.raw[from] === this.what) return (this.found = from);
      const found = this.raw.indexOf(this.what, from);
      this.found = found < 0 ? this.raw.length : found;
    }
    return this.found;
  }
}

/** The offset after a comment, which began with `<!--` before `from`. */
export function skipComment(raw: string, from: number): number {
  if (raw.charCodeAt(from) === GREATER) return from + 1;
  if (raw.startsWith('->', from)) return from + 2;
  for (let dashes = raw.indexOf('--', from); dashes >= 0;) {
    let end = dashes + 2;
    while (raw.charCodeAt(end) === HYPHEN) end++;
    if (raw.charCodeAt(end) === BANG) end++;
    if (raw.charCodeAt(end) === GREATER) return end + 1;
    dashes = raw.indexOf('--', end);
  }
  return raw.length;
}

/** The offset after the next `>`. */
export function skipThrough(raw: string, from: number): number {
  const end = raw.indexOf('>', from);
  return end < 0 ? raw.length : end + 1;
}

/** Where an element's text ends that knows no markup but its own end tag: the offset of that tag, or of the end. */
export function findEnd(raw: string, from: number, name: string): number {
  for (let end = raw.indexOf('</', from); end >= 0; end = raw.indexOf('</', end + 2)) {
    if (isWordAt(name, raw, end + 2, end + 2 + name.length) && endsName(raw, end + 2 + name.length))
      return end;
  }
  return raw.length;
}

function endsName(raw: string, offset: number): boolean {
  const code = raw.charCodeAt(offset);
  return code === GREATER || code === SLASH || isTagSpace(code);
}

// "</script>", "<SCRIPT ", "<!--", "-->"
const SCRIPT_MARKS = /<\/?script(?=[\t\n\f\r />])|<!--|-->/gi;

/** Where a script ends, the first comment from `comment` on. A script in a comment in a script does not end it. */
export function findScriptEnd(raw: string, from: number, comment: number): number {
  const end = findEnd(raw, from, 'script');
  if (comment > end) return end;
  const marks = new RegExp(SCRIPT_MARKS);
  let isEscaped = false;
  let isNested = false;
  marks.lastIndex = comment;
  for (let mark = marks.exec(raw); mark !== null; mark = marks.exec(raw)) {
    const [found] = mark;
    if (found === '<!--') {
      isEscaped = true;
      // Its dashes can be those of the comment's end, too.
      marks.lastIndex -= 2;
    } else if (found === '-->') {
      isEscaped = isNested = false;
    } else if (found.length === '<script'.length) {
      isNested ||= isEscaped;
    } else if (isNested) {
      isNested = false;
    } else {
      return mark.index;
    }
  }
  return raw.length;
}
