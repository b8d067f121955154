/** The named references that reader services and extractors print; the others stay text. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
]);

// "&amp;", "&#8217;", "&#x2019;"
const REFERENCE = /&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[a-z][\da-z]{1,31});/iy;

/** A character reference, decoded. */
export interface Reference {
  readonly text: string;
  readonly end: number;
}

/** The character reference at `start`, with its semicolon as markdown has them; null if there is none. */
export function readReference(raw: string, start: number): Reference | null {
  REFERENCE.lastIndex = start;
  const found = REFERENCE.exec(raw)?.[0];
  if (found === undefined) return null;
  const text = found.startsWith('&#') ? decodeNumber(found.slice(2, -1)) : NAMES.get(found.slice(1, -1));
  return text === undefined ? null : { text, end: start + found.length };
}

function decodeNumber(digits: string): string {
  const isHexadecimal = digits.charCodeAt(0) > 0x39;
  const code = isHexadecimal ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
