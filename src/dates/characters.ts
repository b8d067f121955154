/** The characters that printed dates are made of, told apart by UTF-16 code. */

const ZERO = 0x30;
const NINE = 0x39;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const FULL_WIDTH_OFFSET = 0xfee0;

/** What `charCodeAt` turns into past the end of a text, so that no caller has to ask for the length. */
const END = 0;

/** The code at `position`, in lower case and half width: `Ｊ`, `J` and `j` are one; 0 past the end. */
export function foldedCode(text: string, position: number): number {
  const code = text.charCodeAt(position);
  if (code < 0x80) return code >= UPPER_A && code <= UPPER_Z ? code + 32 : code;
  return foldWideCode(code);
}

function foldWideCode(code: number): number {
  // Between the alphabets and the full-width signs nothing folds.
  if (code > 0x451 && code < 0xff01) return code;
  if (code > 0xff00 && code < 0xff5f) {
    const narrow = code - FULL_WIDTH_OFFSET;
    return narrow >= UPPER_A && narrow <= UPPER_Z ? narrow + 32 : narrow;
  }
  if ((code > 0x40f && code < 0x430) || (code > 0xbf && code < 0xdf)) return code + 32;
  // Russian prints ё as е more often than not.
  if (code === 0x401 || code === 0x451) return 0x435;
  return code === code ? code : END;
}

/** True for 0-9, in a folded code. */
export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** True for the letters of alphabets that part words by spaces, in a folded code. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return code >= LOWER_A && code <= LOWER_Z;
  return code < 0x460 && (code > 0x42f || (code > 0xde && code < 0x250 && code !== 0xf7));
}

/** True for white space of every width, zero included. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x2000) return code === 0xa0;
  return code < 0x3001
    ? code < 0x200e || code === 0x202f || code === 0x2060 || code === 0x3000
    : code === 0xfeff;
}

/** The first position at or after `position` that holds no white space, without crossing `lines` line ends. */
export function skipSpaces(text: string, position: number, lines: number): number {
  let at = position;
  let crossed = 0;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x0a && ++crossed > lines) return at;
    if (!isSpace(code)) return at;
    at++;
  }
}
