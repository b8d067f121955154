import { lazily } from '../engine/lazily.js';
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

/** So much of the text shows that a label is right, and so much more shows that it is wrong. */
const SHORT_SAMPLE = 200;
const LONG_SAMPLE = 400;
/** So many little words show it; three or four occur by chance in a neighbouring language. */
const CERTAIN = 5;
/** So many of another language, and more than twice as many as of its own, show that it is wrong. */
const DOUBT = 3;

/** The languages that each little word and each letter tells. */
const LANGUAGES_BY_SIGN = lazily((): ReadonlyMap<string, readonly string[]> => {
  const languagesBySign = new Map<string, string[]>();
  for (const { language, words, letters } of LATIN_LANGUAGES) {
    for (const sign of [...words.split(' '), ...Array.from(letters)]) {
      languagesBySign.set(sign, [...(languagesBySign.get(sign) ?? []), language]);
    }
  }
  return languagesBySign;
});

/** Whether a text is surely in the language that was announced, as nearly every one is; a word with a comma behind it is left out. */
export function isSurelyIn(announced: string, text: string): boolean {
  const sample = text.slice(0, SHORT_SAMPLE).toLowerCase();
  let count = 0;
  // The first words are enough for nearly every text.
  for (let start = 0; start < sample.length;) {
    const space = sample.indexOf(' ', start);
    const end = space < 0 ? sample.length : space;
    const languages = LANGUAGES_BY_SIGN().get(sample.slice(start, end));
    if (languages?.includes(announced) === true && ++count === CERTAIN) return true;
    start = end + 1;
  }
  return false;
}

/** Among the languages of the Latin script, the one whose little words and letters are the most. */
export function languageOfWords(sample: string, announced: string | null): string | null {
  const expected = LATIN_LANGUAGES.some(({ language }) => language === announced) ? announced : null;
  const counted = countSigns(sample.slice(0, LONG_SAMPLE).toLowerCase());
  const [best, second] = rank(counted);
  if (best === undefined) return null;
  if (expected !== null) {
    const own = counted.find(([language]) => language === expected)?.[1] ?? 0;
    return best[1] >= DOUBT && best[1] > 2 * own ? best[0] : expected;
  }
  return best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

// "the", "año", "l" and "armée" in "l'armée"; "ñ" and "¿" by themselves
const SIGN = lazily(() => /\p{L}+/gu);
const LETTER = /[\u00a1\u00bf\u00df-\u00ff\u0153]/g;

function countSigns(text: string): Counted[] {
  const counts = new Map(LATIN_LANGUAGES.map(({ language }) => [language, 0]));
  for (const sign of [...(text.match(SIGN()) ?? []), ...(text.match(LETTER) ?? [])]) {
    for (const language of LANGUAGES_BY_SIGN().get(sign) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts];
}
