import type { TitleCase } from './titles.js';

const STATE = '조선민주주의인민공화국';
const DEPUTY = '조선로동당 중앙위원회 부부장';

/** Korean headlines whose subtitle names the document, and issuers as headlines shorten them. */
// prettier-ignore
export const KOREAN_HEADLINES: readonly TitleCase[] = [
  // beside a title of its own
  ['호수는 흐른다 -민족화해협의회 대변인 담화-', 'press-statement', '', '민족화해협의회 대변인', 'national-reconciliation-council'],
  ['호수는 흐른다 ―조국평화통일위원회 서기국 보도―', 'report', '', '', 'cprk-secretariat'],
  ['호수는 흐른다 －조선중앙통신사 론평－', 'commentary', '', '', 'kcna'],
  ['호수는 흐른다 - 조국평화통일위원회 대변인 조선중앙통신사 기자의 질문에 대답 -', 'answer', '', '조국평화통일위원회 대변인', 'cprk'],
  [`호수는 흐른다 -김은희 ${DEPUTY} 담화-`, 'press-statement', '김은희', DEPUTY, 'wpk-cc'],
  ['호수는 흐른다 (조선중앙통신사 론평)', 'commentary', '', '', 'kcna'],
  ['호수는 흐른다/민족화해협의회 대변인 담화', 'press-statement', '', '민족화해협의회 대변인', 'national-reconciliation-council'],
  [`[${DEPUTY} 김은희동지의 담화] 호수는 흐른다`, 'press-statement', '김은희', DEPUTY, 'wpk-cc'],
  ['《호수는 흐른다》 호수학회 대변인 담화', 'press-statement', '', '호수학회 대변인', '호수학회'],
  ['조선중앙통신사 론평/호수는 흐른다', 'commentary', '', '', 'kcna'],
  ['호수는 흐른다 - 《우리 민족끼리》 기자와 연구사와의 문답 -', 'answer', '', '', ''],
  // with a note
  ['【전문】조선외무성 대변인의 담화', 'press-statement', '', '조선외무성 대변인', 'mfa'],
  ['조선외무성 대변인, 조선중앙통신사 기자의 질문에 대답 (전문)', 'answer', '', '조선외무성 대변인', 'mfa'],
  ['조국평화통일위원회 대변인이 조선중앙통신사 기자의 질문에 대답', 'answer', '', '조국평화통일위원회 대변인', 'cprk'],
  // a name alone
  ['김은희의 글', 'article', '김은희', '', ''],
  ['박정한의 글', 'article', '박정한', '', ''],
  ['김여정 담화', 'press-statement', '김여정', '', ''],
  ['김철동지의 담화', 'press-statement', '김철', '', ''],
  // what it is about
  ['지방인민회의 대의원선거결과에 대한 중앙선거위원회 보도', 'report', '', '', '중앙선거위원회'],
  ['호수오염과 관련한 외무성 대변인 담화', 'press-statement', '', '외무성 대변인', 'mfa'],
  // shortened, joint, rare
  ['조평통 대변인 담화', 'press-statement', '', '조평통 대변인', 'cprk'],
  ['조평통 서기국 상보', 'report', '', '', 'cprk-secretariat'],
  ['민화협 대변인담화', 'press-statement', '', '민화협 대변인', 'national-reconciliation-council'],
  ['남측 민화협 대변인담화', 'press-statement', '', '남측 민화협 대변인', '남측 민화협'],
  ['인민보안부, 국가안전보위부 련합성명', 'statement', '', '', '인민보안부, 국가안전보위부'],
  ['조국평화통일위원회 위원장 명의 통지문', 'notice', '', '조국평화통일위원회 위원장', 'cprk'],
  [`${STATE} 국방위원회 검열단 비망록`, 'memorandum', '', '', 'ndc'],
  ['《우리 민족끼리》 편집국 론평', 'commentary', '', '', 'uriminzokkiri'],
  ['조선인민군 총참모부 공개통첩장', 'ultimatum', '', '', 'kpa-general-staff'],
  ['조국통일연구원 조사보고서', 'report', '', '', 'national-reunification-institute'],
  ['축 전', 'message', '', '', ''],
  ['<조선외무성 대변인담화>', 'press-statement', '', '조선외무성 대변인', 'mfa'],
  ['아틀란티스련방 대통령에게 축전', 'message', '', '', ''],
  // names and no names
  ['리영 조선인민군 총참모장 담화', 'press-statement', '리영', '조선인민군 총참모장', 'kpa-general-staff'],
  [`${STATE} 지진국 대변인 담화`, 'press-statement', '', `${STATE} 지진국 대변인`, `${STATE} 지진국`],
  ['[담화] 조선외무성 대변인', 'press-statement', '', '조선외무성 대변인', 'mfa'],
  ['【담화】총련중앙 남승만부의장', 'press-statement', '남승만', '총련중앙 부의장', 'chongryon'],
  ['【담화】일본정부는 호수를 더럽히지 말라', 'press-statement', '', '', ''],
  ['김일혁동지께 몽골대통령이 답전', 'message', '', '몽골대통령', ''],
  ['김일혁동지께 아틀란티스련방 대통령 이완 오를로브가 답전', 'message', '이완 오를로브', '아틀란티스련방 대통령', ''],
  ['김일혁동지께서 어부들에게 친필서한을 보내시였다', 'letter', '김일혁', '', ''],
  ['호수협상 조선측 수석대표인 김은희 외무성 순회대사의 담화', 'press-statement', '김은희', '호수협상 조선측 수석대표 외무성 순회대사', 'mfa'],
];

/** Korean headlines of news that have a subtitle too. */
export const KOREAN_NEWS_HEADLINES: readonly string[] = [
  '여러 나라에서 김일혁동지께 축전을 보내여왔다',
  '호수는 흐른다 (2)',
  '호수는 흐른다 -호수가에서-',
  '호수는 흐른다/어부들의 이야기',
  '《호수는 흐른다》 공연 진행',
  '[사진] 호수는 흐른다',
  '[사진] 조선외무성 대변인',
  '[보도] 호수는 흐른다',
  // words that begin as a name does
  '명백한 대답',
  '류다른 편지',
  '위대한 선언',
  '마지막 편지',
  '한마디 대답',
  '어머니의 대답',
  '기사장의 연설',
  '승리의 보고',
  '지식의 보고 호수도서관',
];
