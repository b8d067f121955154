/** A script that decides a language by itself. */
export interface ScriptRow {
  /** BCP 47. */
  readonly language: string;
  /** UTF-16 code units, both ends included. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly example: string;
}

/** The most telling first: Japanese and Korean texts hold Chinese characters too. */
export const SCRIPTS: readonly ScriptRow[] = [
  // Hangul syllables and letters
  { language: 'ko', ranges: [[0xac00, 0xd7a3], [0x1100, 0x11ff], [0x3130, 0x318f]], example: '조선중앙통신사 대변인 담화' }, // prettier-ignore
  // Hiragana and Katakana
  { language: 'ja', ranges: [[0x3041, 0x30ff]], example: '朝鮮中央通信社が声明を発表した' },
  // Chinese characters
  { language: 'zh', ranges: [[0x4e00, 0x9fff], [0x3400, 0x4dbf]], example: '朝鲜外务省发言人发表谈话' }, // prettier-ignore
  // Cyrillic
  { language: 'ru', ranges: [[0x400, 0x4ff]], example: 'Заявление представителя МИД' },
];

/** The little words that tell the languages of the Latin script apart; none is in two lists. */
const WORDS_BY_LANGUAGE = {
  en: 'the of and to in that is for with was by from its has were are this which',
  es: 'el los las del y en una por con su para como al lo es',
  fr: 'le les des du et dans est sur au aux pour par qui',
  de: 'der das und den von zu mit ist ein auf dem im für nicht',
};

/** The language of each little word. */
export const LANGUAGE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS_BY_LANGUAGE).flatMap(([language, words]) =>
    words.split(' ').map((word) => [word, language] as const),
  ),
);
