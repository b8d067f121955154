/** One language that a source label's tag or a text can have. */
export interface LanguageRow {
  /** BCP 47. */
  readonly language: string;
  /** Tags as printed in the brackets of a label, lower case. */
  readonly tags: readonly string[];
  /** A label with this tag. */
  readonly example: string;
}

export const LANGUAGES: readonly LanguageRow[] = [
  { language: 'en', tags: ['en', 'eng', 'english', '영어', '영문'], example: 'KCNA.kp (En)' },
  {
    language: 'ko',
    tags: ['kr', 'ko', 'kor', 'korean', '조선어', '한국어', '국문'],
    example: 'KCNA.kp (Kr)',
  },
  {
    language: 'ja',
    tags: ['jp', 'ja', 'jpn', 'japanese', '日本語', '일본어', '일어'],
    example: 'Naenara (Jp)',
  },
  {
    language: 'zh',
    tags: ['cn', 'ch', 'zh', 'chn', 'chinese', '中文', '중국어', '중어'],
    example: 'Naenara (Cn)',
  },
  { language: 'ru', tags: ['ru', 'rus', 'russian', 'русский', '로어', '로씨야어'], example: 'Naenara (Ru)' },
  { language: 'es', tags: ['es', 'sp', 'esp', 'spanish', 'español', '에스빠냐어'], example: 'Naenara (Es)' },
  { language: 'fr', tags: ['fr', 'fra', 'french', 'français', '프랑스어'], example: 'Naenara (Fr)' },
  { language: 'de', tags: ['de', 'ger', 'german', 'deutsch', '도이췰란드어'], example: 'Naenara (De)' },
  { language: 'ar', tags: ['ar', 'ara', 'arabic', '아랍어'], example: 'Naenara (Ar)' },
];
