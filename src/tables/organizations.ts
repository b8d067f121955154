/** The identifiers of the organisations in the table. They are public and never renamed. */
export const ORGANIZATION_IDS = ['mfa', 'mnd', 'mpaf', 'kpa-general-staff', 'kpa-supreme-command', 'kpa-strategic-force', 'kpa-panmunjom', 'ndc', 'sac', 'wpk-cc', 'wpk-political-bureau', 'wpk-central-military-commission', 'wpk', 'spa-presidium', 'spa-standing-committee', 'spa', 'dprk-government', 'cabinet', 'cprk-secretariat', 'cprk', 'pomminryon-south', 'pomminryon-north', 'pomminryon-overseas', 'dfrk', 'national-reconciliation-council', 'national-reunification-institute', 'national-peace-committee', 'asia-pacific-peace-committee', 'history-society', 'red-cross', 'disarmament-peace-institute', 'institute-american-studies', 'institute-japan-studies', 'institute-international-studies', 'human-rights-association', 'education-commission', 'trade-unions', 'agricultural-workers', 'womens-union', 'youth-league', 'space-technology-committee', 'aerospace-administration', 'missile-administration', 'academy-defence-science', 'un-mission', 'chongryon', 'kcna', 'rodong', 'minju', 'joson-inmingun', 'chongnyon-jonwi', 'pyongyang-sinmun', 'pyongyang-times', 'choson-sinbo', 'uriminzokkiri'] as const; // prettier-ignore

/** Stable identifier of an organisation. */
export type OrganizationId = (typeof ORGANIZATION_IDS)[number];

/** An organisation that issues documents, with the forms of its name that leads and offices print. */
export interface OrganizationRow {
  readonly id: OrganizationId;
  readonly name: string;
  /** Lower case; compared without case and as whole words; the longest form that stands in a text wins. */
  readonly forms: readonly string[];
  /** As Korean texts print it, without the state's name. */
  readonly korean: readonly string[];
  /** Every state has one: another state's is not this. */
  readonly isCommon?: true;
}

export const ORGANIZATIONS: readonly OrganizationRow[] = [
  { id: 'mfa', name: 'Ministry of Foreign Affairs', isCommon: true, forms: ['ministry of foreign affairs', 'foreign ministry', 'minister of foreign affairs', 'foreign minister'], korean: ['외무성', '외무상'] }, // prettier-ignore
  { id: 'mnd', name: 'Ministry of National Defence', isCommon: true, forms: ['ministry of national defence', 'ministry of national defense', 'minister of national defence', 'minister of national defense', 'national defence ministry', 'defence ministry', 'defence minister'], korean: ['국방성', '국방상'] }, // prettier-ignore
  { id: 'mpaf', name: "Ministry of the People's Armed Forces", forms: ["ministry of the people's armed forces", "ministry of people's armed forces", "minister of the people's armed forces", "minister of people's armed forces"], korean: ['인민무력부', '인민무력성'] }, // prettier-ignore
  { id: 'kpa-general-staff', name: "General Staff of the Korean People's Army", forms: ["general staff of the korean people's army", 'general staff of the kpa', 'kpa general staff'], korean: ['조선인민군 총참모부', '총참모부', '총참모장'] }, // prettier-ignore
  { id: 'kpa-supreme-command', name: "Supreme Command of the Korean People's Army", forms: ["supreme command of the korean people's army", 'supreme command of the kpa', 'kpa supreme command'], korean: ['조선인민군 최고사령부', '최고사령부'] }, // prettier-ignore
  { id: 'kpa-strategic-force', name: "Strategic Force of the Korean People's Army", forms: ["strategic force of the korean people's army", 'strategic force of the kpa', 'kpa strategic force', "strategic forces of the korean people's army"], korean: ['조선인민군 전략군', '전략군'] }, // prettier-ignore
  { id: 'kpa-panmunjom', name: "Panmunjom Mission of the Korean People's Army", forms: ["panmunjom mission of the korean people's army", 'panmunjom mission of the kpa', 'kpa panmunjom mission'], korean: ['조선인민군 판문점대표부', '판문점대표부'] }, // prettier-ignore
  { id: 'ndc', name: 'National Defence Commission', forms: ['national defence commission', 'national defense commission', 'ndc'], korean: ['국방위원회'] }, // prettier-ignore
  { id: 'sac', name: 'State Affairs Commission', forms: ['state affairs commission', 'state affairs of the dprk', "state affairs of the democratic people's republic of korea"], korean: ['국무위원회', '국무위원장'] }, // prettier-ignore
  { id: 'wpk-cc', name: "Central Committee of the Workers' Party of Korea", forms: ["central committee of the workers' party of korea", 'central committee of the wpk', 'c.c. of the wpk', 'c.c., wpk', 'c.c. wpk', 'wpk central committee', "c.c., workers' party of korea", "c.c. workers' party of korea", "c.c. of the workers' party of korea"], korean: ['조선로동당 중앙위원회', '당중앙위원회'] }, // prettier-ignore
  { id: 'wpk-political-bureau', name: "Political Bureau of the Central Committee of the Workers' Party of Korea", forms: ["political bureau of the central committee of the workers' party of korea", 'political bureau of the central committee of the wpk', 'political bureau of the wpk central committee', 'political bureau of the c.c., wpk', "political bureau of the c.c., workers' party of korea", 'political bureau of the c.c. wpk'], korean: ['조선로동당 중앙위원회 정치국'] }, // prettier-ignore
  { id: 'wpk-central-military-commission', name: "Central Military Commission of the Workers' Party of Korea", forms: ["central military commission of the workers' party of korea", 'central military commission of the wpk', 'wpk central military commission', "central military commission of the party"], korean: ['조선로동당 중앙군사위원회', '당중앙군사위원회'] }, // prettier-ignore
  {
    id: 'wpk',
    name: "Workers' Party of Korea",
    forms: ["workers' party of korea", 'wpk'],
    korean: ['조선로동당'],
  },
  { id: 'spa-presidium', name: "Presidium of the Supreme People's Assembly", forms: ["presidium of the supreme people's assembly", "presidium of the dprk supreme people's assembly", 'presidium of the spa', 'spa presidium', "supreme people's assembly presidium"], korean: ['최고인민회의 상임위원회'] }, // prettier-ignore
  { id: 'spa-standing-committee', name: "Standing Committee of the Supreme People's Assembly", forms: ["standing committee of the supreme people's assembly", "standing committee of the dprk supreme people's assembly", 'spa standing committee'], korean: [] }, // prettier-ignore
  {
    id: 'spa',
    name: "Supreme People's Assembly",
    forms: ["supreme people's assembly"],
    korean: ['최고인민회의'],
  },
  { id: 'dprk-government', name: "Government of the Democratic People's Republic of Korea", forms: ['government of the dprk', 'dprk government', "government of the democratic people's republic of korea"], korean: ['공화국정부', '조선민주주의인민공화국 정부'] }, // prettier-ignore
  { id: 'cabinet', name: 'Cabinet',
    isCommon: true, forms: ['cabinet of the dprk', 'dprk cabinet', "cabinet of the democratic people's republic of korea"], korean: ['내각'] }, // prettier-ignore
  { id: 'cprk-secretariat', name: 'Secretariat of the Committee for the Peaceful Reunification of Korea', forms: ['secretariat of the committee for the peaceful reunification of korea', 'secretariat of the cprk', 'cprk secretariat', 'secretariat of the committee for the peaceful reunification of the country'], korean: ['조국평화통일위원회 서기국'] }, // prettier-ignore
  { id: 'cprk', name: 'Committee for the Peaceful Reunification of Korea', forms: ['committee for the peaceful reunification of korea', 'committee for the peaceful reunification of the country', 'committee for the peaceful reunification of the fatherland', 'cprk'], korean: ['조국평화통일위원회'] }, // prettier-ignore
  { id: 'pomminryon-south', name: 'South Headquarters of Pomminryon', forms: ['south headquarters of pomminryon', 'pomminryon south headquarters', 'south headquarters of the pan-national alliance for korea\'s reunification', "south side headquarters of pomminryon"], korean: ['조국통일범민족련합 남측본부', '범민련 남측본부'] }, // prettier-ignore
  { id: 'pomminryon-north', name: 'North Headquarters of Pomminryon', forms: ['north headquarters of pomminryon', 'pomminryon north headquarters', 'north headquarters of the pan-national alliance for korea\'s reunification', "north side headquarters of pomminryon"], korean: ['조국통일범민족련합 북측본부', '범민련 북측본부'] }, // prettier-ignore
  { id: 'pomminryon-overseas', name: 'Overseas Headquarters of Pomminryon', forms: ['overseas headquarters of pomminryon', 'pomminryon overseas headquarters', 'overseas side headquarters of pomminryon'], korean: ['조국통일범민족련합 해외본부', '범민련 해외본부'] }, // prettier-ignore
  { id: 'dfrk', name: 'Democratic Front for the Reunification of Korea', forms: ['democratic front for the reunification of korea', 'democratic front for the reunification of the fatherland', 'dfrf'], korean: ['조국통일민주주의전선', '조국전선'] }, // prettier-ignore
  { id: 'national-reconciliation-council', name: 'National Reconciliation Council', forms: ['national reconciliation council'], korean: ['민족화해협의회'] }, // prettier-ignore
  { id: 'national-reunification-institute', name: 'National Reunification Institute', forms: ['national reunification institute'], korean: ['조국통일연구원'] }, // prettier-ignore
  { id: 'national-peace-committee', name: 'National Peace Committee of Korea', forms: ['national peace committee of korea', 'korean national peace committee', 'national peace committee'], korean: ['조선평화옹호전국민족위원회'] }, // prettier-ignore
  { id: 'asia-pacific-peace-committee', name: 'Korea Asia-Pacific Peace Committee', forms: ['korea asia-pacific peace committee', 'asia-pacific peace committee of korea'], korean: ['조선아시아태평양평화위원회', '아시아태평양평화위원회'] }, // prettier-ignore
  { id: 'history-society', name: 'History Society', forms: ['history society of the dprk', 'dprk history society', 'history society', "history society of the democratic people's republic of korea"], korean: ['력사학학회'] }, // prettier-ignore
  { id: 'red-cross', name: 'Red Cross Society of the DPRK', forms: ['dprk red cross society', 'red cross society of the dprk', "red cross society of the democratic people's republic of korea", 'central committee of the red cross society of the dprk'], korean: ['조선적십자회'] }, // prettier-ignore
  { id: 'disarmament-peace-institute', name: 'Institute for Disarmament and Peace', forms: ['disarmament and peace institute', 'institute for disarmament and peace'], korean: ['군축 및 평화연구소', '군축평화연구소'] }, // prettier-ignore
  { id: 'institute-american-studies', name: 'Institute for American Studies', forms: ['institute for american studies', 'institute of american studies'], korean: ['미국연구소'] }, // prettier-ignore
  { id: 'institute-japan-studies', name: 'Institute for Japan Studies', forms: ['institute for japan studies', 'institute for studies of japan', 'institute of japan studies'], korean: ['일본연구소'] }, // prettier-ignore
  { id: 'institute-international-studies', name: 'Institute of International Studies', forms: ['institute of international studies', 'institute for international studies'], korean: ['국제문제연구원'] }, // prettier-ignore
  { id: 'human-rights-association', name: 'DPRK Association for Human Rights Studies', forms: ['dprk association for human rights studies', 'association for human rights studies'], korean: ['조선인권연구협회'] }, // prettier-ignore
  {
    id: 'education-commission',
    name: 'Education Commission',
    forms: ['education commission'],
    korean: ['교육위원회'],
  },
  { id: 'trade-unions', name: 'General Federation of Trade Unions of Korea', forms: ['general federation of trade unions of korea'], korean: ['조선직업총동맹'] }, // prettier-ignore
  { id: 'agricultural-workers', name: 'Union of Agricultural Workers of Korea', forms: ['union of agricultural workers of korea'], korean: ['조선농업근로자동맹'] }, // prettier-ignore
  { id: 'womens-union', name: "Socialist Women's Union of Korea", forms: ["democratic women's union of korea", "socialist women's union of korea"], korean: ['조선사회주의녀성동맹', '조선민주녀성동맹'] }, // prettier-ignore
  { id: 'youth-league', name: 'Socialist Patriotic Youth League', forms: ['socialist patriotic youth league', 'kim il sung socialist youth league', 'kimilsungist-kimjongilist youth league', 'central committee of the youth league'], korean: ['사회주의애국청년동맹', '청년동맹'] }, // prettier-ignore
  { id: 'space-technology-committee', name: 'Korean Committee for Space Technology', forms: ['korean committee for space technology', 'korean committee of space technology'], korean: ['조선우주공간기술위원회'] }, // prettier-ignore
  { id: 'aerospace-administration', name: 'National Aerospace Development Administration', forms: ['national aerospace development administration', 'national aerospace technology administration'], korean: ['국가우주개발국', '국가항공우주기술총국'] }, // prettier-ignore
  { id: 'missile-administration', name: 'Missile Administration', forms: ['missile administration'], korean: ['미싸일총국'] }, // prettier-ignore
  { id: 'academy-defence-science', name: 'Academy of Defence Science', forms: ['academy of defence science', 'academy of national defence science', 'academy of defense science'], korean: ['국방과학원'] }, // prettier-ignore
  { id: 'un-mission', name: 'Permanent Mission of the DPRK to the UN', forms: ['permanent mission of the dprk to the un', 'dprk permanent mission to the un', 'dprk mission to the un', "permanent mission of the democratic people's republic of korea to the united nations", 'permanent mission of the dprk to the united nations'], korean: ['유엔주재 조선민주주의인민공화국 상임대표부'] }, // prettier-ignore
  { id: 'chongryon', name: 'General Association of Korean Residents in Japan', forms: ['general association of korean residents in japan', 'chongryon'], korean: ['재일본조선인총련합회', '총련'] }, // prettier-ignore
  { id: 'kcna', name: 'Korean Central News Agency', forms: ['korean central news agency', 'kcna'], korean: ['조선중앙통신사'] }, // prettier-ignore
  { id: 'rodong', name: 'Rodong Sinmun', forms: ['rodong sinmun', 'rodong shinmun'], korean: ['로동신문'] },
  { id: 'minju', name: 'Minju Joson', forms: ['minju joson', 'minju choson'], korean: ['민주조선'] },
  { id: 'joson-inmingun', name: 'Joson Inmingun', forms: ['joson inmingun'], korean: ['조선인민군신문'] },
  { id: 'chongnyon-jonwi', name: 'Chongnyon Jonwi', forms: ['chongnyon jonwi'], korean: ['청년전위'] },
  { id: 'pyongyang-sinmun', name: 'Pyongyang Sinmun', forms: ['pyongyang sinmun'], korean: ['평양신문'] },
  { id: 'pyongyang-times', name: 'Pyongyang Times', forms: ['pyongyang times'], korean: [] },
  { id: 'choson-sinbo', name: 'Choson Sinbo', forms: ['joson sinbo', 'choson sinbo'], korean: ['조선신보'] },
  { id: 'uriminzokkiri', name: 'Uriminzokkiri', forms: ['uriminzokkiri'], korean: ['우리민족끼리'] },
];
