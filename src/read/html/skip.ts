import { find } from '../finder.js';
import { BANG, codeAt, endsName, GREATER, HYPHEN } from './characters.js';
import { isWordAt } from './words.js';

/** The offset after a comment, which began with `<!--` before `from`. */
export function skipComment(raw: string, from: number): number {
  if (codeAt(raw, from) === GREATER) return from + 1;
  if (raw.startsWith('->', from)) return from + 2;
  for (let dashes = raw.indexOf('--', from); dashes >= 0;) {
    let end = dashes + 2;
    while (codeAt(raw, end) === HYPHEN) end++;
    if (codeAt(raw, end) === BANG) end++;
    if (codeAt(raw, end) === GREATER) return end + 1;
    dashes = raw.indexOf('--', end);
  }
  return raw.length;
}

/** The offset after the next `>`. */
export function skipThrough(raw: string, from: number): number {
  return Math.min(find(raw, '>', from) + 1, raw.length);
}

/** Where an element's text ends that knows no markup but its own end tag: the offset of that tag, or of the end. */
export function findEnd(raw: string, from: number, name: string): number {
  for (let end = raw.indexOf('</', from); end >= 0; end = raw.indexOf('</', end + 2)) {
    const nameEnd = end + 2 + name.length;
    if (isWordAt(name, raw, end + 2) && nameEnd < raw.length && endsName(codeAt(raw, nameEnd))) return end;
  }
  return raw.length;
}

// "</script>", "<SCRIPT ", "<!--", "-->"
const SCRIPT_MARKS = /<\/?script(?=[\t\n\f\r />])|<!--|-->/gi;

/** Where a script ends, the first comment from `comment` on. A script in a comment in a script does not end it. */
export function findScriptEnd(raw: string, from: number, comment: number): number {
  const end = findEnd(raw, from, 'script');
  if (comment >= end) return end;
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
    } else if (found === '-->') isEscaped = isNested = false;
    else if (found[1] !== '/') isNested ||= isEscaped;
    else if (!isNested) return mark.index;
    else isNested = false;
  }
  return raw.length;
}
