const SPACE = 1;
const OTHER_WHITE_SPACE = 2;
const ZERO_WIDTH = 4;
const SPACE_CODE = 0x20;

/** A class for each UTF-16 code unit: 0 for what a reader sees. */
const CLASSES = new Uint8Array(0x10000);
CLASSES[SPACE_CODE] = SPACE;
// White space as JavaScript's `\s` has it, line ends included.
for (const code of [0x9, 0xa, 0xb, 0xc, 0xd, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) {
  CLASSES[code] = OTHER_WHITE_SPACE;
}
CLASSES.fill(OTHER_WHITE_SPACE, 0x2000, 0x200b);
/**
 * Characters that take no room and carry no meaning here: soft hyphen, zero-width space and joiners, marks of direction,
 * word joiner and other invisible operators, byte order mark.
 */
const ZERO_WIDTH_RANGES = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
] as const;
for (const [first, last] of ZERO_WIDTH_RANGES) CLASSES.fill(ZERO_WIDTH, first, last + 1);

/** They all, for the inside of a pattern's class. */
export const ZERO_WIDTH_CLASS: string = ZERO_WIDTH_RANGES.map(
  ([first, last]) => `${escapeCode(first)}-${escapeCode(last)}`,
).join('');

function escapeCode(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** White space of any width. */
export function isWhiteSpace(code: number): boolean {
  return ((CLASSES[code] ?? 0) & (SPACE | OTHER_WHITE_SPACE)) !== 0;
}

/** White space, and characters of no width. */
export function isInvisible(code: number): boolean {
  return CLASSES[code] !== 0;
}

/** Parts of letters: the accent of "é", the second and third letter of "담", the sign that makes "か" "が". */
export const PART_CLASS = '\\u0300-\\u036f\\u1160-\\u11ff\\u3098-\\u309a';

/** What a pattern reads of "of the DPRK": words of no such characters, cut off at some length, so that none is too long for the engine. */
function wordsWithout(characters: string): RegExp {
  return new RegExp(`[^\\s${characters}]+(?: [^\\s${characters}]+){0,255}`, 'y');
}

const WORDS = wordsWithout(ZERO_WIDTH_CLASS);
/** Words whose letters are whole. */
export const WHOLE_WORDS: RegExp = wordsWithout(ZERO_WIDTH_CLASS + PART_CLASS);

/**
 * Where the visible characters end that stand from an offset on with nothing but single spaces between them; the offset
 * itself if none stands there. The fastest way to look at every character.
 */
export function findFoldedEnd(text: string, from: number, words: RegExp = WORDS): number {
  let end = from;
  for (let next = from; ; next = end + 1) {
    words.lastIndex = next;
    if (!words.test(text)) return end;
    end = words.lastIndex;
    if (end === text.length || text.charCodeAt(end) !== SPACE_CODE) return end;
  }
}

/** Whether a whole text is as reading leaves it: not empty, and none but single spaces between visible characters. */
export function isFoldedText(text: string): boolean {
  return text !== '' && findFoldedEnd(text, 0) === text.length;
}

/** Whether a stretch inside a text is so; it may end inside a word. One pass without branches. */
export function isFolded(text: string, from: number, to: number): boolean {
  let seen = 0;
  let last = SPACE;
  for (let index = from; index < to; index++) {
    const current = CLASSES[text.charCodeAt(index)] ?? 0;
    seen |= current | ((current & last & SPACE) << 1);
    last = current;
  }
  return seen <= SPACE && last !== SPACE;
}
