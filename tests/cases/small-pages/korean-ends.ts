import type { SmallPage } from './small-page.js';

const KOREAN_HEAD = '불빛\nDate: 12/05/2020 | Source: Rodong Sinmun (Kr) | Read original version at source\n';
const KOREAN_TEXT = '호수의 물은 맑고 푸르다.\n어부들은 날마다 배를 탄다.\n고기가 많이 잡힌다.\n';

/** What stands above and below Korean texts. */
export const KOREAN_ENDS: readonly SmallPage[] = [
  [
    'a byline behind the last sentence',
    `${KOREAN_HEAD}${KOREAN_TEXT}우리는 이긴다. 본사기자 김은희`,
    'paragraphs.length',
    4,
  ],
  ...['[조선중앙통신]', '(조선신보)'].map((mark): SmallPage => [
    `"${mark}" behind the last sentence`,
    `${KOREAN_HEAD}${KOREAN_TEXT}우리는 이긴다. ${mark}`,
    'paragraphs.3',
    '우리는 이긴다.',
  ]),
  [
    'a paper that a sentence names in brackets',
    `${KOREAN_HEAD}${KOREAN_TEXT}신문(조선신보)은 이렇게 썼다.`,
    'paragraphs.3',
    '신문(조선신보)은 이렇게 썼다.',
  ],
  ...['장군님', '금강산', '은하수', '문수원'].map((line): SmallPage => [
    `a last line that begins as a name does: ${line}`,
    `${KOREAN_HEAD}${KOREAN_TEXT}${line}`,
    'paragraphs.3',
    line,
  ]),
  [
    'whom a message goes to',
    `${KOREAN_HEAD}재일본조선인총련합회 중앙상임위원회 의장 김은희동지\n${KOREAN_TEXT}`,
    'paragraphs.length',
    4,
  ],
  [
    'the signature of a foreigner above place and day',
    `${KOREAN_HEAD}${KOREAN_TEXT}아틀란티스련방 대통령 이완 오를로브\n2020년 5월 11일\n호수시, 바다성`,
    'paragraphs.length',
    3,
  ],
  [
    'a signature of three offices',
    `${KOREAN_HEAD}${KOREAN_TEXT}조선로동당 위원장\n국무위원회 위원장\n조선인민군 최고사령관\n김은희\n주체109(2020)년 5월 11일\n평 양`,
    'speaker.name',
    '김은희',
  ],
  ['who works at an institute', `${KOREAN_HEAD}${KOREAN_TEXT}사회과학원 김은희`, 'speaker.name', '김은희'],
  [
    'who lives somewhere',
    `${KOREAN_HEAD}${KOREAN_TEXT}호수시 바다구역 김은희`,
    'speaker',
    { name: '김은희', office: null, organization: null },
  ],
  [
    'a name with a dash before the office',
    `${KOREAN_HEAD}${KOREAN_TEXT}전은희 - 사회과학원 연구사`,
    'speaker.office',
    '사회과학원 연구사',
  ],
  [
    'a name above the day',
    `${KOREAN_HEAD}${KOREAN_TEXT}김은희\n주체109(2020)년 5월 12일`,
    'speaker.name',
    '김은희',
  ],
  [
    'what several groups said, one of them quoted',
    `${KOREAN_HEAD}여러 나라 단체들과 인사들이 성명과 담화를 발표하였다.\n호수학회 회장은 담화에서 다음과 같이 밝혔다.\n${KOREAN_TEXT}`,
    'speaker',
    null,
  ],
  ['a commentator without a name', `${KOREAN_HEAD}${KOREAN_TEXT}호수론평원`, 'paragraphs.length', 3],
  ['a desk of the paper', `${KOREAN_HEAD}${KOREAN_TEXT}정치보도반`, 'paragraphs.length', 3],
  ['by whom the text is', `${KOREAN_HEAD}${KOREAN_TEXT}글 김은희`, 'speaker.name', '김은희'],
  ['a name of two syllables', `${KOREAN_HEAD}${KOREAN_TEXT}김혁`, 'speaker.name', '김혁'],
  ['a last word of two syllables', `${KOREAN_HEAD}${KOREAN_TEXT}리상`, 'paragraphs.length', 4],
  [
    'one paragraph of several sentences, signed',
    `${KOREAN_HEAD}호수의 물은 맑고 푸르다. 어부들은 날마다 배를 탄다.\n교육위원회 국장 김은희`,
    'speaker.name',
    '김은희',
  ],
  ['one sentence above a name', `${KOREAN_HEAD}호수의 물은 맑고 푸르다.\n김은희`, 'paragraphs.length', 2],
  ['a name below the day', `${KOREAN_HEAD}${KOREAN_TEXT}2020년 5월 11일\n김은희`, 'issuedOn', '2020-05-11'],
  [
    'two signatures below day and place',
    `${KOREAN_HEAD}${KOREAN_TEXT}2020년 5월 11일\n호수시\n국무위원회 위원장 김은희\n아틀란티스련방 대통령 이완 오를로브`,
    'paragraphs.length',
    3,
  ],
  [
    'two signatures of one document',
    `${KOREAN_HEAD}${KOREAN_TEXT}2020년 5월 11일\n호수시\n국무위원회 위원장 김은희\n아틀란티스련방 대통령 이완 오를로브`,
    'speaker',
    null,
  ],
  [
    'a second office before the name',
    `${KOREAN_HEAD}${KOREAN_TEXT}바다공산당 총서기\n아틀란티스련방 주석 이완 오를로브\n2020년 5월 11일 호수시`,
    'paragraphs.length',
    5,
  ],
  [
    'an office that the title shortens',
    `김일혁동지께 아틀란티스국가대통령이 축전을 보내여왔다\nDate: 12/05/2020 | Source: Rodong Sinmun (Kr) | Read original version at source\n${KOREAN_TEXT}아틀란티스련방 대통령 이완 오를로브\n2020년 5월 11일 호수시`,
    'speaker.name',
    '이완 오를로브',
  ],
];
