/** A script that tells languages. */
export interface ScriptRow {
  /** BCP 47. */
  readonly language: string;
  /** UTF-16 code units, both ends included. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly example: string;
}

export const SCRIPTS: readonly ScriptRow[] = [
  // Hangul syllables and letters
  { language: 'ko', ranges: [[0xac00, 0xd7a3], [0x1100, 0x11ff], [0x3130, 0x318f]], example: '조선중앙통신사 대변인 담화' }, // prettier-ignore
  // Hiragana and Katakana
  { language: 'ja', ranges: [[0x3041, 0x30ff]], example: '朝鮮中央通信社が声明を発表した' },
  // Chinese characters
  { language: 'zh', ranges: [[0x4e00, 0x9fff], [0x3400, 0x4dbf]], example: '朝鲜外务省发言人发表谈话' }, // prettier-ignore
  // Cyrillic
  { language: 'ru', ranges: [[0x400, 0x4ff]], example: 'Заявление представителя МИД' },
  // Arabic
  { language: 'ar', ranges: [[0x600, 0x6ff]], example: 'بيان صحفي لوزارة الخارجية' },
];

/** Chinese characters that only one of two languages prints: they decide a heading without a syllable between them. */
export const OWN_CHARACTERS: readonly { readonly language: string; readonly characters: string }[] = [
  {
    language: 'ja',
    characters: '発対戦労経済総応単辺読続売図働込沢拠撃権検験県観広駅気帰鉄団囲圧変実児処価栄営厳様',
  },
  {
    language: 'zh',
    characters:
      '们这为说对时东话发见军长马门问间车战关谈让认论责领导员单华产业劳动进运还边记讯电议设评级组织经济报鲜难严总书务权应传统阶联约绝击',
  },
];

/** The little words and the letters that tell the languages of the Latin script apart; a word can tell several. */
export const LATIN_LANGUAGES: readonly {
  readonly language: string;
  readonly words: string;
  /** Letters and signs that none of the others has; each counts as a word. */
  readonly letters: string;
}[] = [
  {
    language: 'en',
    words:
      'the of and to in that is for with was by from its has were are this which on at it as be an he his they will not been their or who under between',
    letters: '',
  },
  {
    language: 'es',
    words:
      'el la los las de del y en una un por con su sus para como al lo es que se no este esta ha fue son más sobre a',
    letters: 'ñ¿¡áíóú',
  },
  {
    language: 'fr',
    words:
      'le la les de des du et en dans est sur au aux pour par qui que un une a il l d ce cette ont été avec',
    letters: 'çèêëàùœî',
  },
  {
    language: 'de',
    words:
      'der die das und den von zu mit ist ein eine auf dem im in für nicht es an des was hat sind wird als',
    letters: 'äöüß',
  },
];
