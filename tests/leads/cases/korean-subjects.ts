import type { LeadCase } from './case.js';

const STATE = '조선민주주의인민공화국';
const OFFICE = `${STATE} 외무성 대변인`;

/** Who it is that issues, among others whom a Korean sentence names. */
// prettier-ignore
export const KOREAN_SUBJECTS: readonly LeadCase[] = [
  // who stands in a clause on what happened is told of
  [`${OFFICE}이 3일 미국무장관이 우리를 헐뜯은것과 관련하여 다음과 같은 담화를 발표하였다.`, 'press-statement', '', OFFICE, 'mfa', '3일', ''],
  [`${OFFICE}이 3일 미국무성 대변인이 우리를 비난한데 대하여 다음과 같은 담화를 발표하였다.`, 'press-statement', '', OFFICE, 'mfa', '3일', ''],
  [`${OFFICE}이 3일 일본정부가 결정한것과 관련하여 다음과 같은 담화를 발표하였다.`, 'press-statement', '', OFFICE, 'mfa', '3일', ''],
  [`미국무장관이 우리를 헐뜯은것과 관련하여 ${OFFICE}이 3일 다음과 같은 담화를 발표하였다.`, 'press-statement', '', OFFICE, 'mfa', '3일', ''],
  [`조선로동당 중앙위원회 부부장 김은희가 다음과 같은 담화를 발표했습니다.`, 'press-statement', '김은희', '조선로동당 중앙위원회 부부장', 'wpk-cc', '', ''],
  // names of foreigners, names glued to offices
  ['아틀란티스외무성 대변인 마리야 린도바는 3일 다음과 같은 담화를 발표하였다.', 'press-statement', '마리야 린도바', '아틀란티스외무성 대변인', '아틀란티스외무성', '3일', ''],
  [`${STATE} 박봉남내각총리는 대통령 뻬르 린드에게 3일 축전을 보내였다.\n축전은 다음과 같다.`, 'message', '박봉남', `${STATE} 내각총리`, 'cabinet', '3일', ''],
  [`김덕만 ${STATE} 내각총리는 대통령 뻬르 린드에게 3일 축전을 보내였다.\n축전은 다음과 같다.`, 'message', '김덕만', `${STATE} 내각총리`, 'cabinet', '3일', ''],
  [`${STATE} 외무성 권정남미국담당국장은 3일 다음과 같은 담화를 발표하였다.`, 'press-statement', '권정남', `${STATE} 외무성 미국담당국장`, 'mfa', '3일', ''],
  // no names
  ['조평통 대변인은 3일 다음과 같은 담화를 발표하였다.', 'press-statement', '', '조평통 대변인', 'cprk', '3일', ''],
  ['범민련 북측본부 대변인은 3일 다음과 같은 담화를 발표하였다.', 'press-statement', '', '범민련 북측본부 대변인', 'pomminryon-north', '3일', ''],
  ['조선로동당 제1비서, 국방위원회 제1위원장 김일혁동지께서는 대통령 뻬르 린드에게 3일 축전을 보내시였다.\n축전은 다음과 같다.', 'message', '김일혁', '조선로동당 제1비서, 국방위원회 제1위원장', 'wpk', '3일', ''],
  ['수리아사회부흥당은 3일 다음과 같은 성명을 발표하였다.', 'statement', '', '', '수리아사회부흥당', '3일', ''],
  ['조국통일연구원 실장 김은희는 3일 담화를 발표하였다.\n김은희실장은 다음과 같이 말했습니다.', 'press-statement', '김은희', '조국통일연구원 실장', 'national-reunification-institute', '3일', ''],
  ['호수회담 우리측 단장은 3일 다음과 같은 통지문을 보내였다.', 'notice', '', '호수회담 우리측 단장', '', '3일', ''],
  // glued to an office
  [`${STATE} 외무성 강철부상은 3일 다음과 같은 담화를 발표하였다.`, 'press-statement', '강철', `${STATE} 외무성 부상`, 'mfa', '3일', ''],
  [`${STATE} 외무성 문화부상은 3일 다음과 같은 담화를 발표하였다.`, 'press-statement', '', `${STATE} 외무성 문화부상`, 'mfa', '3일', ''],
  ['조선로동당 중앙위원회 장금호통일전선부장은 3일 다음과 같은 담화를 발표하였다.', 'press-statement', '장금호', '조선로동당 중앙위원회 통일전선부장', 'wpk-cc', '3일', ''],
  [`${STATE} 외무성 권철근미국담당 국장은 3일 다음과 같은 담화를 발표하였다.`, 'press-statement', '권철근', `${STATE} 외무성 미국담당 국장`, 'mfa', '3일', ''],
  // joint, inspecting
  [`${STATE} 인민보안부와 국가안전보위부는 3일 다음과 같은 공동담화를 발표하였다.`, 'press-statement', '', '', `${STATE} 인민보안부와 국가안전보위부`, '3일', ''],
  [`${STATE} 국방위원회 검열단은 3일 진상공개장 《호수의 진상》을 발표하였다.\n진상공개장의 전문은 다음과 같다.`, 'report', '', '', 'ndc', '3일', '호수의 진상'],
  // other quotation marks
  [`${OFFICE}은 3일 ≪호수의 말로≫라는 제목의 담화를 발표하였다.\n담화의 전문은 다음과 같다.`, 'press-statement', '', OFFICE, 'mfa', '3일', '호수의 말로'],
  [`${OFFICE}은 3일 《《호수》의 말로》라는 제목의 담화를 발표하였다.\n담화의 전문은 다음과 같다.`, 'press-statement', '', OFFICE, 'mfa', '3일', '《호수》의 말로'],
  ['《로동신문》, 《조선인민군》, 《청년전위》는 3일 공동사설을 발표하였다.\n공동사설은 다음과 같다.', 'editorial', '', '', 'rodong', '3일', ''],
  ['3일부 《로동신문》, 《청년전위》에 공동사설 《호수로》가 실렸다.\n사설은 다음과 같다.', 'editorial', '', '', 'rodong', '3일', '호수로'],
  // two persons
  ['아틀란티스공화국 대통령 뻬르 린드와 부대통령 마리야 린드가 3일 축전을 보내여왔다.\n축전은 다음과 같다.', 'message', '', '', '', '3일', ''],
  ['아틀란티스왕국 국왕 뻬르 린드동지와 왕후 마리야 린드가 3일 축전을 보내여왔다.\n축전은 다음과 같다.', 'message', '', '', '', '3일', ''],
  ['일조우호협회 회장 이시카와 다로가 3일 축전을 보내여왔다.\n축전은 다음과 같다.', 'message', '이시카와 다로', '일조우호협회 회장', '일조우호협회', '3일', ''],
  // two offices of one person, several persons
  ['총련중앙상임위원회 남승만부의장겸 사무총국장은 3일 다음과 같은 담화를 발표하였다.', 'press-statement', '남승만', '총련중앙상임위원회 부의장겸 사무총국장', 'chongryon', '3일', ''],
  ['김은희 조선호수위원회 위원장과 리은별 조선바다위원회 위원장은 3일 다음과 같은 담화를 발표하였다.', 'press-statement', '', '', '', '3일', ''],
  ['국방과학원 대변인은 3일 다음과 같은 발표를 하였다.', 'notice', '', '국방과학원 대변인', 'academy-defence-science', '3일', ''],
];
