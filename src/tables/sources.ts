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

/** One outlet of the registry: its names on labels, without language tags. */
export interface SourceRow {
  readonly id: SourceId;
  readonly name: string;
  /** Names as printed on labels, compared without case; the first is the usual one. */
  readonly labels: readonly string[];
  /** The language of an outlet that has only one edition. */
  readonly language: string | null;
  /** A label of this outlet as the site prints it. */
  readonly example: string;
}

/** The outlets that KCNA Watch carries. */
export const SOURCES: readonly SourceRow[] = [
  {
    id: 'kcna',
    name: 'Korean Central News Agency',
    labels: ['KCNA.kp', 'KCNA.co.jp', 'KCNA', 'Korean Central News Agency', '조선중앙통신', '조선중앙통신사'],
    language: null,
    example: 'KCNA.kp (En)',
  },
  {
    id: 'rodong',
    name: 'Rodong Sinmun',
    labels: ['Rodong Sinmun', '로동신문', '노동신문'],
    language: null,
    example: 'Rodong Sinmun (En)',
  },
  {
    id: 'minju',
    name: 'Minju Choson',
    labels: ['Minju Choson', 'Minju Joson', '민주조선'],
    language: null,
    example: 'Minju Choson (EN)',
  },
  {
    id: 'mfa',
    name: 'Ministry of Foreign Affairs',
    labels: ['Ministry of Foreign Affairs', 'MFA', '외무성', '조선외무성'],
    language: null,
    example: 'Ministry of Foreign Affairs (EN)',
  },
  { id: 'naenara', name: 'Naenara', labels: ['Naenara', '내나라'], language: null, example: 'Naenara (En)' },
  {
    id: 'vok',
    name: 'Voice of Korea',
    labels: ['Voice of Korea', '조선의 소리', '조선의소리'],
    language: null,
    example: 'Voice of Korea (KR)',
  },
  {
    id: 'pyongyang-times',
    name: 'Pyongyang Times',
    labels: ['Pyongyang Times', 'The Pyongyang Times'],
    language: 'en',
    example: 'Pyongyang Times',
  },
  {
    id: 'uriminzokkiri',
    name: 'Uriminzokkiri',
    labels: ['Uriminzokkiri', '우리민족끼리'],
    language: null,
    example: 'Uriminzokkiri (En)',
  },
  {
    id: 'dprk-today',
    name: 'DPRK Today',
    labels: ['DPRK Today', '조선의 오늘', '조선의오늘'],
    language: null,
    example: 'DPRK Today (English)',
  },
  {
    id: 'meari',
    name: 'Arirang Meari',
    labels: ['Arirang Meari', 'Arirang-Meari', 'Meari', '아리랑 메아리', '아리랑메아리', '메아리'],
    language: null,
    example: 'Arirang Meari (Kr)',
  },
  {
    id: 'ryugyong',
    name: 'Ryugyong',
    labels: ['Ryugyong', '류경'],
    language: null,
    example: 'Ryugyong (Kr)',
  },
  {
    id: 'korea-today',
    name: 'Korea Today',
    labels: ['Korea Today', '오늘의 조선'],
    language: null,
    example: 'Korea Today (En)',
  },
  {
    id: 'kumsugangsan',
    name: 'Kumsugangsan',
    labels: ['Kumsugangsan', '금수강산'],
    language: null,
    example: 'Kumsugangsan (Kr)',
  },
  {
    id: 'choson-sinbo',
    name: 'Choson Sinbo',
    labels: ['Choson Sinbo', 'Chosun Sinbo', 'Choson Shinbo', '조선신보'],
    language: null,
    example: 'Choson Sinbo (Kr)',
  },
  {
    id: 'tongil-voice',
    name: 'Tongil Voice',
    labels: ['Tongil Voice', 'Voice of Tongil', '통일의 메아리', '통일의메아리'],
    language: null,
    example: 'Tongil Voice (Kr)',
  },
  { id: 'sogwang', name: 'Sogwang', labels: ['Sogwang', '서광'], language: null, example: 'Sogwang (Kr)' },
  {
    id: 'kctv',
    name: 'Korean Central Television',
    labels: ['KCTV', 'Korean Central Television', '조선중앙텔레비죤', '조선중앙텔레비전'],
    language: null,
    example: 'KCTV (Kr)',
  },
];
