// Characters that mean something in markup.
export const AMPERSAND = 38;
export const BANG = 33;
export const HYPHEN = 45;
export const SLASH = 47;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const QUOTATION_MARK = 34;
export const APOSTROPHE = 39;

const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** The character there; -1 behind the end: engines are slow where they once had to read behind it. */
export function codeAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : -1;
}

/** What the characters up to `>` are in a tag: 0 for those of names. */
const SORTS = new Uint8Array(GREATER + 1);
const WHITE_SPACE = 1;
for (const code of [SPACE, LINE_FEED, TAB, CARRIAGE_RETURN, FORM_FEED]) SORTS[code] = WHITE_SPACE;
SORTS[SLASH] = SORTS[GREATER] = 2;

/** White space between attributes. */
export function isTagSpace(code: number): boolean {
  return code <= SPACE && code >= 0 && SORTS[code] === WHITE_SPACE;
}

/** Whether a name of a tag or an attribute ends before the character, or with the page. */
export function endsName(code: number): boolean {
  return code <= GREATER && (code < 0 || SORTS[code] !== 0);
}

/** The offset of the first character from an offset on that is no white space. */
export function skipSpace(text: string, from: number, to: number = text.length): number {
  let index = from;
  while (index < to && isTagSpace(text.charCodeAt(index))) index++;
  return index;
}

export function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}
