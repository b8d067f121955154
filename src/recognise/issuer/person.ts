import { wordSet } from '../../tables/word-set.js';
import {
  ADDRESS_PAIRS,
  ADDRESSES,
  HONORIFICS,
  KOREAN_SURNAMES,
  NO_NAMES,
  OFFICE_NOUNS,
  ORGANIZATION_NOUNS,
} from '../../tables/office-words.js';
import { isCapital, isCapitalAt, lowerAt, type Word } from '../wording/words.js';

const FEWEST_WORDS = 2;
const MOST_WORDS = 6;
/** Inside a name, not at its ends: "Juan de la Cruz", "Mohamed bin Zayed". */
const PARTICLES = wordSet(
  'de la los las da do dos das del van von der den bin ibn ben al el e y du le ul di',
);

/** Whether the words are a person's name and nothing else. */
export function isPersonName(words: readonly Word[]): boolean {
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  return words.every((word, index) => {
    if (PARTICLES.has(word.lower) && index > 0 && index < words.length - 1) return true;
    return isNameWord(word) && (index === 0 || !word.afterComma);
  });
}

// "al-Assad", "el-Sisi", "II"
const AFFIXED = /^(?:al|el|ad|as|ar|bin)-[A-Z][a-z]|^[IVX]{1,4}$/;

/** Whether a word can be a part of a person's name. */
export function isNameWord(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (AFFIXED.test(word.text)) return true;
  const first = word.text[0] ?? '';
  // "China's" owns what stands behind it
  if (word.lower.endsWith("'s")) return false;
  if (!isCapital(word) || (first >= '0' && first <= '9')) return false;
  // "DPRK" is no name, "J." and "O" are
  if (word.text.length > 1 && word.text === word.text.toUpperCase() && !word.text.endsWith('.')) return false;
  if (isAddress(word)) return false;
  return !NO_NAMES.has(word.lower) && !OFFICE_NOUNS.has(word.lower) && !ORGANIZATION_NOUNS.has(word.lower);
}

const KOREAN_NAME_LENGTHS = [3, 4, 2];

/** How many words of a Korean name the words at `from` begin with; 0 if they begin with none. */
export function countKoreanName(words: readonly Word[], from: number): number {
  const surname = words[from];
  if (surname === undefined || !KOREAN_SURNAMES.has(surname.lower)) return 0;
  return (
    KOREAN_NAME_LENGTHS.find((length) => {
      const name = words.slice(from, from + length);
      return name.length === length && isPersonName(name);
    }) ?? 0
  );
}

/** Index of the first word that is no honorific: "the respected Comrade Kim Jong Un", "General of the Army Ri Tae Song". */
export function skipHonorifics(words: readonly Word[], from: number): number {
  let index = from;
  for (;;) {
    const { lower = '' } = words[index] ?? {};
    const isInside = index > from && RANK_OF.has(lower);
    const next = lowerAt(words, index + 1);
    if (ADDRESS_PAIRS.has(`${lower} ${next}`)) index++;
    // "KPA Marshal N"
    else if (lower === 'kpa' && HONORIFICS.has(next)) index++;
    else if (lower !== 'the' && lower !== 'a' && !isInside && !HONORIFICS.has(lower)) return index;
    index++;
  }
}

/** In a rank, behind its first word: "Vice Marshal of the KPA", "Prof. and Dr.". */
const RANK_OF = wordSet("of and kpa people's korean");

/** "N, R of O, and N2, R2 of O2", "N, R of O, and President N2": neither of them alone issued it. */
export function isTwoPersons(words: readonly Word[]): boolean {
  return words.some((word, and) => {
    if (word.lower !== 'and' || !isCapitalAt(words, and + 1)) return false;
    const next = words[and + 1];
    const isRanked = word.afterComma && OFFICE_NOUNS.has(next?.lower ?? '');
    if (isRanked && isPersonName(words.slice(and + 2)) && hasOfficeNoun(words.slice(0, and))) return true;
    const comma = words.findIndex((each, index) => index > and + 1 && each.afterComma);
    return (
      comma > 0 &&
      isPersonName(words.slice(and + 1, comma)) &&
      hasOfficeNoun(words.slice(0, and)) &&
      hasOfficeNoun(words.slice(comma))
    );
  });
}

/** "His Majesty King N", "President of O H.E. N" */
export function isAddress(word: Word | undefined): boolean {
  return word !== undefined && ADDRESSES.has(word.lower);
}

/** Whether one of the words is what a person can be. */
export function hasOfficeNoun(words: readonly Word[]): boolean {
  return words.some((word) => OFFICE_NOUNS.has(word.lower));
}
