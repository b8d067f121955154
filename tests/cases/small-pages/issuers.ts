import { DATE, TEXT, type SmallPage } from './small-page.js';

const COMMITTEE = `The Lund Committee in Solidarity with the Korean People issued a statement on Monday.\nThe statement said that the drill must stop.`;
const UNION = '전국록색민주련합은 3일 성명을 발표하였다.\n성명은 훈련을 규탄하였다.';

/** Whether the title names the issuer of the document that the first paragraph tells of, or another one. */
export const ISSUERS: readonly SmallPage[] = [
  [
    'a title that prints a part of the name of who issued what the lead tells of',
    `White Paper of Lund Committee\n${DATE}${COMMITTEE}`,
    'kind',
    'statement',
  ],
  [
    'a title that names another organisation than the lead',
    `White Paper of Turku Forum\n${DATE}${COMMITTEE}`,
    'kind',
    'white-paper',
  ],
  [
    'a title in Korean that shortens the name of who issued what the lead tells of',
    `록색련합 공개질문장\n${DATE}${UNION}`,
    'kind',
    'statement',
  ],
  [
    'a title in Korean that names another organisation than the lead',
    `바다련합 백서\n${DATE}${UNION}`,
    'kind',
    'white-paper',
  ],
  [
    "a commentary that begins with somebody's statement",
    `KCNA Commentary on Drill\n${DATE}A spokesman for the Foreign Ministry of the DPRK issued a statement on Sunday denouncing the drill.\n${TEXT}`,
    'kind',
    'commentary',
  ],
];
