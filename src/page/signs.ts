import { lazily } from '../engine/lazily.js';

/** Signs around words are no more than these. */
export const MOST_SIGNS = 8;

/** Whether a character is a sign that a page may set before a line: an arrow, a bullet, a picture. */
export function isSign(code: number): boolean {
  // Figures and letters, which nearly all lines begin with
  if (code > 0x2d && code < 0x7c) return false;
  if (code >= 0x2190) return code < 0x2e80 || (code >= 0xd800 && code < 0xe000);
  return SIGNS.includes(code);
}

// "*", "-", "|", "«", "·", "»", "•", "›"
const SIGNS = [0x2a, 0x2d, 0x7c, 0xab, 0xb7, 0xbb, 0x2022, 0x203a];

// "📅 Date: 19/11/2025", "» More Articles"
const SIGNS_AT_START = lazily(() => /^[^\p{L}\p{N}"“‘'(（《]*/u);

/** How many characters stand before the words of a line that begins with a sign; 0 if they are too many. */
export function countSigns(text: string): number {
  const length = SIGNS_AT_START().exec(text)?.[0].length ?? 0;
  return length <= MOST_SIGNS ? length : 0;
}

/** A line without the arrows and bars behind its words: "More Articles »". */
export function withoutSignsAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || isSign(text.charCodeAt(end - 1)))) end--;
  return text.slice(0, end);
}
