const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const LOOK = 40;

/** Whether a text is written in Korean, by its first letters. */
export function isKorean(text: string): boolean {
  for (let index = 0; index < Math.min(LOOK, text.length); index++) {
    const code = text.charCodeAt(index);
    if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) return true;
  }
  return false;
}
