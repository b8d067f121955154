import { skip } from '../../engine/sticky.js';
// "* ", "-\t", "+" alone
const BULLET = /[*+-](?=[ \t]|$)/my;
// "1. ", "12) "; not the year of "2023. 10. 1."
const NUMBER = /\d{1,3}[.)](?=[ \t]|$)/my;
// "- 0 -", "- End -": a sign between dashes is text
const DASHED = /- ?[^\s-]{1,12} ?-$/my;

/**
 * Where a line's text begins behind the markers of quotes and lists; `to` where the line is a rule (`* * *`).
 *
 * A browser shows the numbers of a list, but they are no text; numbers that begin a paragraph are. The two look the
 * same in markdown, unless the writer escapes the latter (`1\.`), or sets list items apart by an indent or two spaces,
 * as writers of lists do. Where nothing tells, a number is text.
 */
export function skipContainers(raw: string, from: number, to: number, areNumbersMarkers: boolean): number {
  const [ruleStart, ruleEnd] = findRule(raw, from, to);
  for (let index = from; ;) {
    if (index >= ruleStart && index <= ruleEnd) return to;
    const next = skipMarker(raw, index, areNumbersMarkers);
    if (next === index) return index;
    index = skipBlanks(raw, next, to);
  }
}

function skipMarker(raw: string, index: number, areNumbersMarkers: boolean): number {
  const code = raw.charCodeAt(index);
  switch (code) {
    case 0x3e: // ">"
      return index + 1;
    case 0x2d: // "-"
      return skip(DASHED, raw, index) > index ? index : skip(BULLET, raw, index);
    case 0x2a: // "*"
    case 0x2b: // "+"
      return skip(BULLET, raw, index);
    default: {
      if (code < 0x30 || code > 0x39) return index;
      const end = skip(NUMBER, raw, index);
      // Writers that escape `1\.` never escape "1)", which may be text on any page.
      return (areNumbersMarkers && raw[end - 1] === '.') || raw.startsWith('  ', end) ? end : index;
    }
  }
}

/** The raw index of the first character from `index` on that is no blank; white space of other widths is text here. */
export function skipBlanks(raw: string, index: number, to: number): number {
  let next = index;
  while (next < to && isBlank(raw.charCodeAt(next))) next++;
  return next;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x9 || code === 0xa0;
}

/**
 * The first and the last place where a rule can begin that goes on to the line's end: three signs and blanks.
 * Found once, from the end, since every marker before it may be one of its signs.
 */
function findRule(raw: string, from: number, to: number): readonly [first: number, last: number] {
  const sign = raw[to - 1];
  let last = -1;
  let count = 0;
  let index = to;
  if (sign === '*' || sign === '-' || sign === '_') {
    for (; index > from; index--) {
      if (raw[index - 1] === sign) {
        if (++count === 3) last = index - 1;
      } else if (!isBlank(raw.charCodeAt(index - 1))) break;
    }
  }
  return [index, last];
}
