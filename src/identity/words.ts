import { lazily } from '../engine/lazily.js';

/** More combining marks than any writing system puts on a letter: putting an endless run of them in order takes its square. */
// "é" with a hundred accents over it
const HEAPED_MARKS = lazily(() => /(\p{M}{8})\p{M}+/gu);

/** An accent that stands alone is an apostrophe; its usual form would be a mark on the letter before it. */
const ACUTE = '\u00b4';

// "&quot;", "&#39;", "&#8220;", "&lt;": what was written twice as a reference stands for a mark, hardly ever for a letter
const REFERENCE = /&(?:#x?[\da-f]{1,6}|[a-z]{2,6});/gi;

/** The text in the one form of each character: full-width digits, ligatures and taken-apart Hangul become the usual ones. */
export function unifyCharacters(text: string): string {
  return text.replace(REFERENCE, ' ').replace(HEAPED_MARKS(), '$1').replaceAll(ACUTE, "'").normalize('NFKC');
}

// "2023", and "choe", "조선인민군", "$", "%": all else is dress
const WORD = lazily(() => /\p{Nd}+|[\p{L}\p{M}\p{Nl}\p{No}\p{Sc}%]+/gu);
// "声明", "ました": scripts that put no space between words
const FIRST_UNSPACED = 0x2e80;
const UNSPACED = lazily(() => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);

/**
 * The words and numbers of texts, in lower case; white space, punctuation, quotation marks and line ends are gone. A
 * character of Chinese or Japanese is a word; "ё" is "е", as which it is mostly printed.
 */
export function readWords(texts: readonly string[]): string[] {
  const words: string[] = [];
  for (const word of unifyCharacters(texts.join('\n')).toLowerCase().replaceAll('ё', 'е').match(WORD()) ??
    []) {
    if (word.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED().test(word))
      for (const character of word) words.push(character);
    else words.push(word);
  }
  return words;
}

const NUMBER = lazily(() => /^\p{Nd}/u);
/** "000" in "5 000", "5,000" and "5000", which are one number. */
const GROUP_LENGTH = 3;

/** The words without anything between them, since extractors glue words and break them; two numbers stay two. */
export function joinWords(words: readonly string[]): string {
  let isBehindNumber = false;
  const parts = words.map((word) => {
    const isNumber = NUMBER().test(word);
    const isApart = isNumber && isBehindNumber && word.length !== GROUP_LENGTH;
    isBehindNumber = isNumber;
    return isApart ? `.${word}` : word;
  });
  return parts.join('');
}
