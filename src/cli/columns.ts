import { lazily } from '../engine/lazily.js';

/** East Asian characters take two columns of a terminal. */
// "조선", "朝鮮", "（", "１", "🇰"
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u;

/** Cuts a text to a number of columns, with an ellipsis where something is cut off. */
export function fit(text: string, columns: number): string {
  if (measure(text) <= columns) return text;
  let used = 1;
  let cut = '';
  for (const character of text) {
    used += widthOf(character);
    if (used > columns) break;
    cut += character;
  }
  return `${cut}…`;
}

/** How many columns a text takes. */
export function measure(text: string): number {
  let used = 0;
  for (const character of text) used += widthOf(character);
  return used;
}

function widthOf(character: string): number {
  return WIDE.test(character) ? 2 : 1;
}

// ESC, NUL and their like: a page must not steer the terminal
const CONTROL = lazily(() => /\p{Cc}/gu);

/** The text without characters that would steer a terminal. */
export function defuse(text: string): string {
  return text.replace(CONTROL(), '·');
}
