import { LATIN_LANGUAGES, OWN_CHARACTERS } from '../tables/scripts.js';

type Counted = readonly [language: string, count: number];

function rank(counted: readonly Counted[]): readonly Counted[] {
  return [...counted].sort(([, one], [, other]) => other - one);
}

function countOf(text: string, characters: string): number {
  let count = 0;
  for (const character of text) if (characters.includes(character)) count++;
  return count;
}

// "した" in "発表した": Japanese is written with syllables between Chinese characters, and Chinese without
const SYLLABLES = /[\u3041-\u3096\u30a1-\u30fa]/g;
/** A name or two in syllables occurs in Chinese, too. */
const LEAST_SYLLABLES = 0.1;

/** Japanese or Chinese, for a text in Chinese characters. */
export function languageOfCharacters(sample: string, announced: string | null): string {
  const syllables = sample.match(SYLLABLES)?.length ?? 0;
  if (syllables >= sample.length * LEAST_SYLLABLES) return 'ja';
  const [best, second] = rank(
    OWN_CHARACTERS.map(({ language, characters }): Counted => [language, countOf(sample, characters)]),
  );
  if (best !== undefined && best[1] > (second?.[1] ?? 0)) return best[0];
  return announced === 'ja' ? 'ja' : 'zh';
}

// "the", "año", "l" and "armée" in "l'armée"
const WORD = /\p{L}+/gu;

/** So much text shows that a label is right. */
const SHORT_SAMPLE = 200;
/** So many little words show it; three or four occur by chance in a neighbouring language. */
const CERTAIN = 5;
/** So many of another language, and more than twice as many as of its own, show that it is wrong. */
const DOUBT = 3;

const WORDS_BY_LANGUAGE = new Map(
  LATIN_LANGUAGES.map(({ language, words }) => [language, new Set(words.split(' '))] as const),
);

/** Among the languages of the Latin script, the one whose little words and letters are the most. */
export function languageOfWords(sample: string, announced: string | null): string | null {
  const expected = announced === null ? undefined : WORDS_BY_LANGUAGE.get(announced);
  if (announced !== null && expected !== undefined) {
    if (countWords(readWords(sample.slice(0, SHORT_SAMPLE)), expected) >= CERTAIN) return announced;
  }
  const counted = countLanguages(sample.toLowerCase());
  const [best, second] = rank(counted);
  if (best === undefined) return null;
  if (announced !== null && expected !== undefined) {
    const own = counted.find(([language]) => language === announced)?.[1] ?? 0;
    return best[1] >= DOUBT && best[1] > 2 * own ? best[0] : announced;
  }
  return best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

function countLanguages(text: string): Counted[] {
  const words = readWords(text);
  return LATIN_LANGUAGES.map(({ language, letters }) => [
    language,
    countWords(words, WORDS_BY_LANGUAGE.get(language) ?? new Set()) + countOf(text, letters),
  ]);
}

function readWords(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function countWords(words: readonly string[], known: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (known.has(word)) count++;
  return count;
}
