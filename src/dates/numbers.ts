import { foldedCode, isDigit, isLetter, isSpace } from './characters.js';

/** What can follow a day's digits: `8th`, `1º`, `12-го`. */
const suffixes: readonly string[] = ['th', 'st', 'nd', 'rd', 'ro', 'er', 'º', 'ª', '-го', '-е', '-ое'];

/** True if the text has `spelling`, in folded characters, at `position`. */
export function hasSpelling(text: string, position: number, spelling: string): boolean {
  for (let at = 0; at < spelling.length; at++) {
    const code = foldedCode(text, position + at);
    const wanted = spelling.charCodeAt(at);
    if (code !== wanted && !(wanted === 0x20 && isSpace(code))) return false;
  }
  return true;
}

/** Where the suffix ends that makes an ordinal of the number that ends at `end`; 0 if there is none. */
export function ordinalSuffix(text: string, end: number): number {
  const code = foldedCode(text, end);
  // The press prints "20 th" as well.
  const at = code === 0x20 ? end + 1 : end;
  if (!isLetter(foldedCode(text, at)) && code !== 0x2d && code !== 0xba && code !== 0xaa) return 0;
  for (const suffix of suffixes) {
    const after = at + suffix.length;
    if (hasSpelling(text, at, suffix) && !isLetter(foldedCode(text, after))) {
      return at === end || suffix === 'th' ? after : 0;
    }
  }
  return 0;
}

/** True if the number that ends at `end` goes on with a group of three digits: `5 000`, `5,000`. */
export function startsThousands(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code !== 0x20 && code !== 0x2c && code !== 0xa0 && code !== 0x202f) return false;
  return (
    isDigit(foldedCode(text, end + 1)) &&
    isDigit(foldedCode(text, end + 2)) &&
    isDigit(foldedCode(text, end + 3)) &&
    !isDigit(foldedCode(text, end + 4))
  );
}

/** Where the last group of three digits ends: of `5 000 000` all is one number. */
export function skipThousands(text: string, end: number): number {
  let at = end;
  while (startsThousands(text, at)) at += 4;
  return at;
}
