import { DATE, type SmallPage } from './small-page.js';

/** Documents that the title names, and what the text makes of them. */
export const TITLED: readonly SmallPage[] = [
  [
    'a statement of an organ that the title calls by its whole',
    `CPRK Releases White Paper\n${DATE}The Secretariat of the CPRK released a white paper on Sunday.\nThe white paper said that the regime is to blame.`,
    'speaker.organization.id',
    'cprk-secretariat',
  ],
  [
    'a statement of another state that the title names and the text tells',
    `Statement of Russian Foreign Ministry\n${DATE}The Foreign Ministry of Russia on Sunday denounced the drill.\nIt called for a dialogue.`,
    'kind',
    'news',
  ],
  [
    'a statement of another state that follows',
    `Statement of Russian Foreign Ministry\n${DATE}The drill must stop at once.\nWe call for a dialogue.`,
    'coverage',
    'full-text',
  ],
  [
    'messages of several that the title sums up',
    `Message of Greeting to Kim Il Hyok from Foreign Organizations\n${DATE}Kim Il Hyok received messages of greeting from organizations of Malta and Peru on Sunday.\nThe messages wished him good health.`,
    'kind',
    'news',
  ],
  [
    'name and office of an institute that no table has, above an article',
    `What Does It Aim At?\n${DATE}Kang Chol Su\nResearcher of the Society for Weather Study\nA new bloc was formed.\nIt is a danger to peace.`,
    'speaker.office',
    'Researcher of the Society for Weather Study',
  ],
  [
    'a foreign paper, which is no person',
    `Commentary Carried\n${DATE}Malta's Renmin Times on Sunday carried a commentary denouncing the drill.\nThe commentary said that it must stop.`,
    'speaker',
    null,
  ],
  [
    'a first line that names the document under a headline of words',
    `호수의 길\n${DATE}조선외무성 대변인담화\n호수의 물은 맑고 푸르다.\n어부들은 날마다 배를 탄다.`,
    'lead',
    '조선외무성 대변인담화',
  ],
  [
    'whose document a first line names',
    `호수의 길\n${DATE}조선로동당 중앙위원회 부부장 김은희 담화\n호수의 물은 맑고 푸르다.\n어부들은 날마다 배를 탄다.`,
    'speaker.name',
    '김은희',
  ],
  [
    'a first line in English that names the document',
    `The Way of the Lake\n${DATE}Press Statement of Spokesperson for DPRK Foreign Ministry\nThe water of the lake is clear. The drill must stop.`,
    'kind',
    'press-statement',
  ],
  [
    'a letter that a first line names, and who signs it',
    `호수의 길\n${DATE}대회 참가자들에게 보낸 서한\n주체111(2022)년 5월 28일\n어부동지들!\n호수의 물은 맑고 푸르다.\n어부들은 날마다 배를 탄다.\n국무위원장\n김은희`,
    'kind',
    'letter',
  ],
  [
    'a first line that names the document of nobody',
    `호수의 길\n${DATE}대회 결정서\n호수의 물은 맑고 푸르다.\n어부들은 날마다 배를 탄다.`,
    'paragraphs.length',
    3,
  ],
  [
    'what several sent on two days',
    `김일혁동지께 축전\n${DATE}김일혁동지께 호수학회 회장, 바다학회 회장이 12일과 13일 축전을 보내여왔다.\n호수의 물은 맑고 푸르다.`,
    'kind',
    'news',
  ],
  [
    'a joint document that only a line right above it introduces',
    `North-South Joint Press Release\n${DATE}Talks were held from Monday to Friday.\nThe joint press release is as follows:\n1. Both sides agreed to meet.`,
    'lead',
    'Talks were held from Monday to Friday.\nThe joint press release is as follows:',
  ],
  [
    'a joint communique that was signed and is told of',
    `DPRK-Atlantis Joint Communique\n${DATE}A joint communique was signed between the DPRK and Atlantis on Dec. 31.\nIt said that both sides would meet.`,
    'coverage',
    'reported',
  ],
];
