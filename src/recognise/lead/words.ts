/** A word of a sentence with its place in the text; punctuation belongs to no word. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
}

// "vice-minister", "People's", "U.S.", "5", "titled"
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&/-]*/gu;

/** Cuts a text into words. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    // A full stop at the end closes the sentence, except in an abbreviation: "U.S."
    const word = isAbbreviation(match[0]) ? match[0] : match[0].replace(/\.$/, '');
    return { text: word, lower: word.toLowerCase(), from: match.index, to: match.index + word.length };
  });
}

// "U.S.", "Feb.", "K."
const ABBREVIATION =
  /^(?:(?:\p{L}\.)+|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|No\.|Mr\.|Mrs\.|Dr\.|Gen\.|St\.)$/u;

/** Whether the full stop at the word's end does not end a sentence. */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATION.test(word);
}

/** Whether the words at `index` are those of a phrase, compared without case. */
export function standsAt(words: readonly Word[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[index + offset]?.lower === word);
}
