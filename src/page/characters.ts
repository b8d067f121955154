const SPACE = 1;
const OTHER_WHITE_SPACE = 2;
const ZERO_WIDTH = 4;

/** A class for each UTF-16 code unit: 0 for what a reader sees. */
const CLASSES = new Uint8Array(0x10000);
CLASSES[0x20] = SPACE;
// White space as JavaScript's `\s` has it, line ends included.
for (const code of [0x9, 0xa, 0xb, 0xc, 0xd, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) {
  CLASSES[code] = OTHER_WHITE_SPACE;
}
CLASSES.fill(OTHER_WHITE_SPACE, 0x2000, 0x200b);
// Zero-width space and joiners, word joiner, byte order mark: they take no room and carry no meaning here.
for (const code of [0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) CLASSES[code] = ZERO_WIDTH;

/** White space of any width. */
export function isWhiteSpace(code: number): boolean {
  return ((CLASSES[code] ?? 0) & (SPACE | OTHER_WHITE_SPACE)) !== 0;
}

/** White space, and characters of no width. */
export function isInvisible(code: number): boolean {
  return CLASSES[code] !== 0;
}

// A tab, a no-break space, a zero-width space; all of `CLASSES` but the space and the ends of lines
const UNUSUAL = /[\t\v\f\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
// "of  the"
const DOUBLE_SPACE = / {2}/;

/** Whether every line of a text is folded but for white space at its ends: asked once, it saves looking at each line. */
export function hasFoldedLines(text: string): boolean {
  return !DOUBLE_SPACE.test(text) && !UNUSUAL.test(text);
}

/**
 * Whether a stretch of text is as reading leaves it: not empty, no white space but single spaces between
 * visible characters, nothing of zero width. One pass without branches, since every character goes through it.
 */
export function isFolded(text: string, from = 0, to: number = text.length): boolean {
  let seen = 0;
  let last = SPACE;
  for (let index = from; index < to; index++) {
    const current = CLASSES[text.charCodeAt(index)] ?? 0;
    seen |= current | ((current & last & SPACE) << 1);
    last = current;
  }
  return seen <= SPACE && last !== SPACE;
}
