/** The identifiers of the outlets that KCNA Watch carries. They are public and never renamed. */
export const SOURCE_IDS = [
  'kcna',
  'rodong',
  'minju',
  'mfa',
  'naenara',
  'vok',
  'pyongyang-times',
  'uriminzokkiri',
  'dprk-today',
  'meari',
  'ryugyong',
  'korea-today',
  'kumsugangsan',
  'choson-sinbo',
  'tongil-voice',
  'sogwang',
  'kctv',
] as const;

/** Stable identifier of an outlet. */
export type SourceId = (typeof SOURCE_IDS)[number];

/** What sort of outlet it is. */
export type OutletKind =
  'news-agency' | 'newspaper' | 'magazine' | 'ministry' | 'radio' | 'television' | 'website';

/** An outlet whose articles KCNA Watch carries. */
export interface Outlet {
  /** Stable identifier, as in `source.id`. */
  readonly id: SourceId;
  /** Its name in English, as in `source.name`. */
  readonly name: string;
  /** Its name in Korean. */
  readonly koreanName: string;
  /** What sort of outlet it is. */
  readonly kind: OutletKind;
  /** Languages of its articles as BCP 47 tags; a label without a tag tells the language of an outlet that has only one. */
  readonly languages: readonly string[];
  /** Names as labels print them, without language tags, compared without case; the first is the usual one. */
  readonly labels: readonly string[];
  /** Domains of its own sites; none where it has none that is known. */
  readonly domains: readonly string[];
  /** The outlet on whose site its articles stand too; null for most. */
  readonly host: SourceId | null;
}

/** One outlet of the registry. */
export interface SourceRow extends Outlet {
  /** A label of this outlet as the site prints it. */
  readonly example: string;
}

/** The outlets that KCNA Watch carries. */
export const SOURCES: readonly SourceRow[] = [
  // prettier-ignore
  { id: 'kcna', name: 'Korean Central News Agency', koreanName: '조선중앙통신', kind: 'news-agency', languages: ['ko', 'en', 'zh', 'ru', 'es', 'ja'], labels: ['KCNA.kp', 'KCNA.co.jp', 'KCNA', 'Korean Central News Agency', '조선중앙통신', '조선중앙통신사', '朝鮮中央通信', '朝中社'], domains: ['kcna.kp', 'kcna.co.jp'], host: null, example: 'KCNA.kp (En)' },
  // prettier-ignore
  { id: 'rodong', name: 'Rodong Sinmun', koreanName: '로동신문', kind: 'newspaper', languages: ['ko', 'en', 'zh'], labels: ['Rodong Sinmun', 'Rodong Shinmun', '로동신문', '노동신문'], domains: ['rodong.rep.kp'], host: null, example: 'Rodong Sinmun (En)' },
  // prettier-ignore
  { id: 'minju', name: 'Minju Choson', koreanName: '민주조선', kind: 'newspaper', languages: ['ko', 'en'], labels: ['Minju Choson', 'Minju Joson', 'Minju Chosun', '민주조선'], domains: ['minzu.rep.kp'], host: null, example: 'Minju Choson (EN)' },
  // prettier-ignore
  { id: 'mfa', name: 'Ministry of Foreign Affairs', koreanName: '외무성', kind: 'ministry', languages: ['ko', 'en', 'zh', 'ru'], labels: ['Ministry of Foreign Affairs', 'DPRK Ministry of Foreign Affairs', 'Foreign Ministry', 'MFA', '외무성', '조선외무성'], domains: ['mfa.gov.kp'], host: null, example: 'Ministry of Foreign Affairs (EN)' },
  // prettier-ignore
  { id: 'naenara', name: 'Naenara', koreanName: '내나라', kind: 'website', languages: ['ko', 'en', 'zh', 'ru', 'es', 'fr', 'de', 'ja', 'ar'], labels: ['Naenara', '내나라'], domains: ['naenara.com.kp'], host: null, example: 'Naenara (En)' },
  // prettier-ignore
  { id: 'vok', name: 'Voice of Korea', koreanName: '조선의 소리', kind: 'radio', languages: ['ko', 'en', 'zh', 'ru', 'es', 'fr', 'de', 'ja', 'ar'], labels: ['Voice of Korea', 'VOK', '조선의 소리', '조선의소리', '조선의 소리방송'], domains: ['vok.rep.kp'], host: null, example: 'Voice of Korea (KR)' },
  // prettier-ignore
  { id: 'pyongyang-times', name: 'Pyongyang Times', koreanName: '평양타임스', kind: 'newspaper', languages: ['en'], labels: ['Pyongyang Times', 'The Pyongyang Times', '평양타임스'], domains: ['pyongyangtimes.com.kp'], host: 'naenara', example: 'Pyongyang Times' },
  // prettier-ignore
  { id: 'uriminzokkiri', name: 'Uriminzokkiri', koreanName: '우리민족끼리', kind: 'website', languages: ['ko', 'en', 'zh', 'ja', 'ru'], labels: ['Uriminzokkiri', 'Uriminjokkiri', '우리민족끼리'], domains: ['uriminzokkiri.com'], host: null, example: 'Uriminzokkiri (En)' },
  // prettier-ignore
  { id: 'dprk-today', name: 'DPRK Today', koreanName: '조선의 오늘', kind: 'website', languages: ['ko', 'en', 'zh', 'ru'], labels: ['DPRK Today', 'DPRKToday', '조선의 오늘', '조선의오늘'], domains: ['dprktoday.com'], host: null, example: 'DPRK Today (English)' },
  // prettier-ignore
  { id: 'meari', name: 'Arirang Meari', koreanName: '메아리', kind: 'website', languages: ['ko', 'en'], labels: ['Arirang Meari', 'Arirang-Meari', 'Meari', '아리랑 메아리', '아리랑메아리', '아리랑-메아리', '메아리'], domains: ['arirangmeari.com'], host: null, example: 'Arirang Meari (Kr)' },
  // prettier-ignore
  { id: 'ryugyong', name: 'Ryugyong', koreanName: '류경', kind: 'website', languages: ['ko', 'en'], labels: ['Ryugyong', 'Ryukyong', '류경'], domains: ['ryugyongbook.com', 'ryukyongclip.com'], host: null, example: 'Ryugyong (Kr)' },
  // prettier-ignore
  { id: 'korea-today', name: 'Korea Today', koreanName: '오늘의 조선', kind: 'magazine', languages: ['ko', 'en', 'zh', 'ru', 'es', 'fr', 'ar'], labels: ['Korea Today', '오늘의 조선'], domains: [], host: 'naenara', example: 'Korea Today (En)' },
  // prettier-ignore
  { id: 'kumsugangsan', name: 'Kumsugangsan', koreanName: '금수강산', kind: 'magazine', languages: ['ko', 'en'], labels: ['Kumsugangsan', 'Kumsu Kangsan', '금수강산'], domains: [], host: 'naenara', example: 'Kumsugangsan (Kr)' },
  // prettier-ignore
  { id: 'choson-sinbo', name: 'Choson Sinbo', koreanName: '조선신보', kind: 'newspaper', languages: ['ko', 'ja', 'en'], labels: ['Choson Sinbo', 'Chosun Sinbo', 'Choson Shinbo', 'Joson Sinbo', '조선신보', '朝鮮新報'], domains: ['chosonsinbo.com', 'korea-np.co.jp'], host: null, example: 'Choson Sinbo (Kr)' },
  // prettier-ignore
  { id: 'tongil-voice', name: 'Tongil Voice', koreanName: '통일의 메아리', kind: 'radio', languages: ['ko', 'en'], labels: ['Tongil Voice', 'Voice of Tongil', '통일의 메아리', '통일의메아리'], domains: ['tongilvoice.com'], host: null, example: 'Tongil Voice (Kr)' },
  // prettier-ignore
  { id: 'sogwang', name: 'Sogwang', koreanName: '서광', kind: 'website', languages: ['ko', 'en'], labels: ['Sogwang', '서광'], domains: ['sogwang.com'], host: null, example: 'Sogwang (Kr)' },
  // prettier-ignore
  { id: 'kctv', name: 'Korean Central Television', koreanName: '조선중앙텔레비죤', kind: 'television', languages: ['ko', 'en'], labels: ['KCTV', 'Korean Central Television', '조선중앙텔레비죤', '조선중앙텔레비전'], domains: [], host: null, example: 'KCTV (Kr)' },
];
