import { wordSet } from './word-set.js';

/** Stable identifier of an organisation. The identifiers are public and never renamed. */
// prettier-ignore
export type OrganizationId =
  | 'mfa' | 'mnd' | 'mpaf' | 'kpa-general-staff' | 'kpa-supreme-command' | 'kpa-strategic-force'
  | 'kpa-panmunjom' | 'ndc' | 'sac' | 'wpk-cc' | 'wpk-political-bureau' | 'wpk-central-military-commission'
  | 'wpk' | 'spa-presidium' | 'spa-standing-committee' | 'spa' | 'dprk-government' | 'cabinet'
  | 'cprk-secretariat' | 'cprk' | 'pomminryon-south' | 'pomminryon-north' | 'pomminryon-overseas' | 'dfrk'
  | 'national-reconciliation-council' | 'national-reunification-institute' | 'national-peace-committee'
  | 'asia-pacific-peace-committee' | 'history-society' | 'red-cross' | 'disarmament-peace-institute'
  | 'institute-american-studies' | 'institute-japan-studies' | 'institute-international-studies'
  | 'human-rights-association' | 'education-commission' | 'trade-unions' | 'agricultural-workers'
  | 'womens-union' | 'youth-league' | 'space-technology-committee' | 'aerospace-administration'
  | 'missile-administration' | 'academy-defence-science' | 'un-mission' | 'un-geneva-mission' | 'chongryon' | 'kcna' | 'rodong'
  | 'minju' | 'joson-inmingun' | 'chongnyon-jonwi' | 'pyongyang-sinmun' | 'pyongyang-times'
  | 'choson-sinbo' | 'uriminzokkiri';

/** An organisation that issues documents. */
export interface OrganizationRow {
  readonly id: OrganizationId;
  /** A form of its name itself, in every order and with every short name that the reader knows: "KPA General Staff". */
  readonly name: string;
  /** Further forms of its name, where they are made of other words. */
  readonly also?: readonly string[];
  /** As Korean texts print it, without the state's name. */
  readonly korean: readonly string[];
  /** Every state has one: another state's is not this. */
  readonly isCommon?: true;
}

/** Names that stand in other names, by the key that they have in common. */
export const SHORT_NAMES: readonly (readonly [key: string, ...names: readonly string[]])[] = [
  ['dprk', "Democratic People's Republic of Korea"],
  ['kpa', "Korean People's Army"],
  ['wpk', "Workers' Party of Korea"],
  ['wpk-cc', "Central Committee of the Workers' Party of Korea", "C.C., Workers' Party of Korea", 'Central Committee of the WPK', 'C.C., WPK', 'CC, WPK', 'Central Committee, WPK', 'WPK Central Committee', 'WPK C.C.', "Workers' Party of Korea Central Committee", "Workers' Party Central Committee"], // prettier-ignore
  ['spa', "Supreme People's Assembly"],
  ['cprk', 'Committee for the Peaceful Reunification of Korea', 'Committee for the Peaceful Reunification of the Country', 'Committee for the Peaceful Reunification of the Fatherland'], // prettier-ignore
  ['pomminryon', "Pan-National Alliance for Korea's Reunification", "National Alliance for the Country's Reunification"], // prettier-ignore
  ['un', 'United Nations'],
];

/** What can stand in front as well as behind "of": "KPA General Staff", "General Staff of the KPA". */
export const OWNERS: ReadonlySet<string> = wordSet('dprk kpa wpk wpk-cc spa cprk pomminryon');

// prettier-ignore
export const ORGANIZATIONS: readonly OrganizationRow[] = [
  { id: 'mfa', name: 'Ministry of Foreign Affairs', also: ['Foreign Ministry', 'MFA', 'DPRK FM'], korean: ['외무성', '외무상'], isCommon: true },
  { id: 'mnd', name: 'Ministry of National Defence', also: ['Defence Ministry', 'Ministry of Defence'], korean: ['국방성', '국방상'], isCommon: true },
  { id: 'mpaf', name: "Ministry of the People's Armed Forces", korean: ['인민무력부', '인민무력성', '인민무력상'] },
  { id: 'kpa-general-staff', name: "General Staff of the Korean People's Army", korean: ['조선인민군 총참모부', '총참모부', '총참모장'] },
  { id: 'kpa-supreme-command', name: "Supreme Command of the Korean People's Army", korean: ['조선인민군 최고사령부', '최고사령부'] },
  { id: 'kpa-strategic-force', name: "Strategic Force of the Korean People's Army", also: ['Strategic Forces of the KPA'], korean: ['조선인민군 전략군', '전략군'] },
  { id: 'kpa-panmunjom', name: "Panmunjom Mission of the Korean People's Army", korean: ['조선인민군 판문점대표부', '판문점대표부'] },
  { id: 'ndc', name: 'National Defence Commission', also: ['NDC', 'DPRK NDC'], korean: ['국방위원회'] },
  { id: 'sac', name: 'State Affairs Commission', also: ['State Affairs of the DPRK', 'SAC'], korean: ['국무위원회', '국무위원장'] },
  { id: 'wpk-cc', name: "Central Committee of the Workers' Party of Korea", korean: ['조선로동당 중앙위원회', '당중앙위원회'] },
  { id: 'wpk-political-bureau', name: "Political Bureau of the Central Committee of the Workers' Party of Korea", korean: ['조선로동당 중앙위원회 정치국'] },
  { id: 'wpk-central-military-commission', name: "Central Military Commission of the Workers' Party of Korea", also: ['Central Military Commission of the Party'], korean: ['조선로동당 중앙군사위원회', '당중앙군사위원회'] },
  { id: 'wpk', name: "Workers' Party of Korea", korean: ['조선로동당'] },
  { id: 'spa-presidium', name: "Presidium of the Supreme People's Assembly", korean: ['최고인민회의 상임위원회'] },
  { id: 'spa-standing-committee', name: "Standing Committee of the Supreme People's Assembly", korean: [] },
  { id: 'spa', name: "Supreme People's Assembly", korean: ['최고인민회의'] },
  { id: 'dprk-government', name: "Government of the Democratic People's Republic of Korea", korean: ['공화국정부', '조선민주주의인민공화국 정부'] },
  { id: 'cabinet', name: 'Cabinet', korean: ['내각'], isCommon: true },
  { id: 'cprk-secretariat', name: 'Secretariat of the Committee for the Peaceful Reunification of Korea', korean: ['조국평화통일위원회 서기국', '조평통 서기국'] },
  { id: 'cprk', name: 'Committee for the Peaceful Reunification of Korea', korean: ['조국평화통일위원회', '조평통'] },
  { id: 'pomminryon-south', name: 'South Headquarters of Pomminryon', korean: ['조국통일범민족련합 남측본부', '범민련 남측본부'] },
  { id: 'pomminryon-north', name: 'North Headquarters of Pomminryon', korean: ['조국통일범민족련합 북측본부', '범민련 북측본부'] },
  { id: 'pomminryon-overseas', name: 'Overseas Headquarters of Pomminryon', korean: ['조국통일범민족련합 해외본부', '범민련 해외본부'] },
  { id: 'dfrk', name: 'Democratic Front for the Reunification of Korea', also: ['Democratic Front for the Reunification of the Fatherland', 'DFRF', 'DFRK'], korean: ['조국통일민주주의전선', '조국전선'] },
  { id: 'national-reconciliation-council', name: 'National Reconciliation Council', korean: ['민족화해협의회', '민화협'] },
  { id: 'national-reunification-institute', name: 'National Reunification Institute', also: ['Institute for Research into National Reunification', 'National Reunification Research Institute'], korean: ['조국통일연구원'] },
  { id: 'national-peace-committee', name: 'National Peace Committee of Korea', also: ['National Peace Committee'], korean: ['조선평화옹호전국민족위원회'] },
  { id: 'asia-pacific-peace-committee', name: 'Korea Asia-Pacific Peace Committee', also: ['Asia-Pacific Peace Committee', 'KAPPC'], korean: ['조선아시아태평양평화위원회', '아시아태평양평화위원회', '조선아태평화위원회', '아태평화위원회'] },
  { id: 'history-society', name: 'History Society', korean: ['력사학학회'] },
  { id: 'red-cross', name: 'Red Cross Society of the DPRK', korean: ['조선적십자회', '조선민주주의인민공화국 적십자회', '공화국적십자회'] },
  { id: 'disarmament-peace-institute', name: 'Institute for Disarmament and Peace', also: ['Disarmament and Peace Institute'], korean: ['군축 및 평화연구소', '군축평화연구소'] },
  { id: 'institute-american-studies', name: 'Institute for American Studies', korean: ['미국연구소'] },
  { id: 'institute-japan-studies', name: 'Institute for Japan Studies', also: ['Institute for Studies of Japan'], korean: ['일본연구소'] },
  { id: 'institute-international-studies', name: 'Institute of International Studies', korean: ['국제문제연구원'] },
  { id: 'human-rights-association', name: 'DPRK Association for Human Rights Studies', also: ['Association for Human Rights Studies'], korean: ['조선인권연구협회'] },
  { id: 'education-commission', name: 'Education Commission', korean: ['교육위원회'] },
  { id: 'trade-unions', name: 'General Federation of Trade Unions of Korea', also: ['General Federation of Korean Trade Unions'], korean: ['조선직업총동맹', '직총'] },
  { id: 'agricultural-workers', name: 'Union of Agricultural Workers of Korea', korean: ['조선농업근로자동맹', '농근맹'] },
  { id: 'womens-union', name: "Socialist Women's Union of Korea", also: ["Democratic Women's Union of Korea", "Korean Democratic Women's Union"], korean: ['조선사회주의녀성동맹', '조선민주녀성동맹', '녀맹'] },
  { id: 'youth-league', name: 'Socialist Patriotic Youth League', also: ['Kim Il Sung Socialist Youth League', 'Kimilsungist-Kimjongilist Youth League', 'Central Committee of the Youth League'], korean: ['사회주의애국청년동맹', '청년동맹'] },
  { id: 'space-technology-committee', name: 'Korean Committee for Space Technology', korean: ['조선우주공간기술위원회'] },
  { id: 'aerospace-administration', name: 'National Aerospace Development Administration', also: ['National Aerospace Technology Administration', 'NADA', 'NATA'], korean: ['국가우주개발국', '국가항공우주기술총국'] },
  { id: 'missile-administration', name: 'Missile Administration', korean: ['미싸일총국'] },
  { id: 'academy-defence-science', name: 'Academy of Defence Science', also: ['Academy of National Defence Science'], korean: ['국방과학원'] },
  { id: 'un-mission', name: 'Permanent Mission of the DPRK to the UN', also: ['DPRK Mission to the UN'], korean: ['유엔주재 조선민주주의인민공화국 상임대표부', '유엔주재 조선상임대표부'] },
  { id: 'un-geneva-mission', name: 'Permanent Mission of the DPRK to the UN Office at Geneva', also: ['DPRK Mission to the UN Office at Geneva', 'Permanent Mission of the DPRK to the UN Office in Geneva', 'Permanent Mission of the DPRK to the UN Office and International Organizations in Geneva', 'Permanent Mission of the DPRK to the UN Office and Other International Organizations in Geneva', 'DPRK Mission to the UN Office in Geneva'], korean: ['제네바유엔사무국 및 국제기구주재 조선민주주의인민공화국 상임대표부'] },
  { id: 'chongryon', name: 'General Association of Korean Residents in Japan', also: ['Chongryon'], korean: ['재일본조선인총련합회', '총련'] },
  { id: 'kcna', name: 'Korean Central News Agency', also: ['KCNA'], korean: ['조선중앙통신사', '조선중앙통신'] },
  { id: 'rodong', name: 'Rodong Sinmun', korean: ['로동신문'] },
  // As the agency prints it; the site's label, and so `source.name`, is "Minju Choson".
  { id: 'minju', name: 'Minju Joson', korean: ['민주조선'] },
  { id: 'joson-inmingun', name: 'Joson Inmingun', korean: ['조선인민군신문'] },
  { id: 'chongnyon-jonwi', name: 'Chongnyon Jonwi', korean: ['청년전위'] },
  { id: 'pyongyang-sinmun', name: 'Pyongyang Sinmun', korean: ['평양신문'] },
  { id: 'pyongyang-times', name: 'Pyongyang Times', korean: [] },
  { id: 'choson-sinbo', name: 'Choson Sinbo', korean: ['조선신보'] },
  { id: 'uriminzokkiri', name: 'Uriminzokkiri', korean: ['우리민족끼리', '우리 민족끼리'] },
];

/** The identifiers of the organisations in the table. */
export const ORGANIZATION_IDS: readonly OrganizationId[] = ORGANIZATIONS.map(({ id }) => id);

/** Whether an organisation is another or one of its organs, which headlines leave out: the secretariat of the CPRK. The identifiers tell. */
export function isOrganOf(organ: string, whole: string): boolean {
  return organ === whole || organ.startsWith(`${whole}-`);
}
