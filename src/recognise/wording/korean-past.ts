const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;
/** Syllables come in groups of as many as there are endings, by the Unicode standard. */
const ENDINGS = 28;
const SS = 20;

/** The syllables that a past tense can end in before "다": all that end in ㅆ, as "하였", "밝혔", "울렸", for a pattern's class. */
export function listPastSyllables(): string {
  return Array.from({ length: SYLLABLES / ENDINGS }, (_, index) =>
    String.fromCharCode(FIRST_SYLLABLE + index * ENDINGS + SS),
  ).join('');
}
