/** The characters that printed dates are made of, told apart by UTF-16 code. */

const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
/** What would be the full-width space, before `！`. */
const FULL_WIDTH = 0xff00;

/** What stands past the end of a text, so that no caller has to ask for the length. */
const END = 0;

/** The code at `position`, in lower case and half width: `Ｊ`, `J` and `j` are one; 0 past the end. */
export function foldedCode(text: string, position: number): number {
  // V8 reads a code past the end, which is NaN, by a way that is many times slower for every later call.
  if (position >= text.length) return END;
  const code = text.charCodeAt(position);
  if (code < 0x80) return code >= UPPER_A && code <= UPPER_Z ? code + 32 : code;
  return code > 0x451 && code <= FULL_WIDTH ? code : foldWideCode(code);
}

function foldWideCode(code: number): number {
  if (code > FULL_WIDTH) {
    const narrow = code - FULL_WIDTH + 0x20;
    if (narrow > 0x7e) return code;
    return narrow >= UPPER_A && narrow <= UPPER_Z ? narrow + 32 : narrow;
  }
  if ((code >= 0x410 && code <= 0x42f) || (code >= 0xc0 && code <= 0xde)) return code + 32;
  // Russian prints ё as е more often than not.
  return code === 0x401 || code === 0x451 ? 0x435 : code;
}

/** True for 0-9, in a folded code. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for the letters of alphabets that part words by spaces, in a folded code. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return (code >= 0xdf && code <= 0x24f && code !== 0xf7) || (code >= 0x430 && code <= 0x45f);
}

/** True for the letters of every script, in a folded code. */
export function isAnyLetter(code: number): boolean {
  if (code < 0x370) return isLetter(code);
  // Signs stand between the two, and in the middle of the Japanese letters: ・
  return code < 0x2000 || (code > 0x3040 && code < 0xfe00 && code !== 0x30fb);
}

/** True for white space of every width, zero included. */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code > 0x2060) return code === 0x3000 || code === 0xfeff;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x2060;
}

/** True for a folded code that opens a bracket. */
export function isOpenBracket(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x3010;
}

/** True for a folded code that closes a bracket. */
export function isCloseBracket(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x3011;
}

/** The first position at or after `position` that holds no white space, without crossing `lines` line ends. */
export function skipSpaces(text: string, position: number, lines = 1): number {
  let left = lines;
  let at = position;
  for (; ; at++) {
    const code = foldedCode(text, at);
    if (!isSpace(code) || (code === 0x0a && left-- === 0)) return at;
  }
}
