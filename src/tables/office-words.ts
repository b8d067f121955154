import { wordSet } from './word-set.js';

/** Words of offices and organisations, lower case: what tells an office from a name, and an organisation from a thing. */

/** What a person can be. */
export const OFFICE_NOUNS = wordSet(
  `minister vice-minister vice-ministers director director-general vice-director chief deputy chairman vice-chairman
  chairperson vice-chairperson chairwoman vice-chairwoman president vice-president premier vice-premier secretary
  secretary-general ambassador representative spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons
  researcher analyst commentator head delegate councillor counsellor advisor adviser commander commander-in-chief
  charge charges-d'affaires d'affaires official member professor doctor leader king queen prince emperor
  sultan governor mayor speaker consul envoy coordinator fellow scholar editor-in-chief editor reporter correspondent
  writer lawyer manager rector dean academician journalist consul-general inspector superintendent attache columnist
  minister-counsellor executive convener lecturer critic co-chairman co-chairperson co-president rapporteur patriarch officer citizen`,
);

/** What can issue a document besides persons. */
export const ORGANIZATION_NOUNS = wordSet(
  `committee ministry commission department bureau institute institution society association council union unions party
  parties federation league front headquarters academy administration agency organization organisation organizations
  group groups army command staff assembly congress presidium secretariat government mission embassy office centre center
  foundation movement network club university museum bank company corporation board authority cabinet court
  delegation alliance solidarity chapter branch team side federations societies associations committees institutes
  chongryon chongnyon pomminryon sinmun joson choson kcna cprk nafco minju police navy force forces conference
  circle circles unit corps guards vanguard bloc platform forum lawyers church fraternity school mansion sinbo jonwi service directorate parliament senate duma
  peoples' brigade house community`,
);

/** What speeches and reports are made at. */
export const OCCASIONS = wordSet(
  'congress conference session meeting plenary parade ceremony rally banquet reception symposium forum debate talks summit celebration concert anniversary function luncheon dinner',
);

/** States whose names look like those of organisations. */
export const STATES: ReadonlySet<string> = new Set([
  'russian federation',
  'swiss confederation',
  'union of myanmar',
  'republic of the union of myanmar',
  'union of the comoros',
  'commonwealth of dominica',
]);

/** Small words that stand inside an organisation's name. */
export const NAME_CONNECTORS = wordSet(
  `of the for and between to in on at with by into against among behind other de la le del des du et y e permanent trade political general overseas north south working
  people's peoples' women's workers' friendship support liaison central national international regional korean
  foreign`,
);

/** Capitalised words that are in no person's name: states, peoples, parts of organisations' names. */
export const NO_NAMES = wordSet(
  `the dprk d.p.r.k. korea korean u.s. russia russian china chinese japan japanese
  america american republic democratic state states national international foreign affairs workers'
  pyongyang seoul moscow beijing peace asia-pacific pacific defence
  defense supreme central respected comrade dear great south north social socialist communist united nations relations
  cooperation external economic trade culture cultural science education health security public information press
  peaceful reunification countrymen industry agriculture youth women fatherland general c.c. first vice lao
  cuba cuban vietnam vietnamese syria syrian iran iranian laos mongolia mongolian indonesia cambodia islamic
  arab kingdom sri lanka nepal india pakistan nigeria uganda guinea ethiopia egypt algeria palestine palestinian
  venezuela nicaragua bolivia brazil mexico peru thailand malaysia singapore myanmar belarus kazakhstan uzbekistan serbia
  our own river square mount mt. majlis hural mother joint declaration extraordinary plenipotentiary emeritus
  people peoples politics journalists kimilsungism-kimjongilism
  britain france germany german italy spain sweden switzerland afghanistan albania angola argentina armenia australia austria azerbaijan bangladesh belgium benin bhutan bosnia botswana burundi cameroon canada chile colombia congo croatia cyprus czech denmark djibouti ecuador eritrea estonia finland gabon gambia ghana greece guyana haiti honduras hungary iceland iraq ireland jamaica kenya kuwait kyrgyzstan latvia lebanon lesotho liberia libya lithuania luxembourg madagascar malawi maldives mali malta mauritania mauritius moldova montenegro morocco mozambique namibia netherlands niger norway oman panama paraguay philippines portugal qatar rwanda senegal slovakia slovenia somalia sudan tajikistan tanzania togo tunisia turkey turkmenistan ukraine uruguay yemen zambia zimbabwe europe africa asia poland romania bulgaria juche songun idea`,
);

/** Forms of address: no part of a name, nor of an office beside it. */
export const ADDRESSES = wordSet(
  `comrade h.e. h.e h.m. h.r.h. his her excellency majesty highness holiness mr. mrs. ms. mme. dr. prof. mr mrs ms mme madam madame
  dr prof rev.`,
);

/** The same in two words. */
export const ADDRESS_PAIRS: ReadonlySet<string> = new Set(['supreme leader', 'royal highness', 'h. e.']);

/** What stands before a name out of respect, ranks among it; it is no part of the name. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...ADDRESSES,
  ...wordSet(
    'associate respected dear great beloved marshal army general colonel lieutenant major admiral vice gen. col. lt. adm.',
  ),
]);

/** Family names of Koreans as this press spells them. */
export const KOREAN_SURNAMES = wordSet(
  `an ahn cha chae chang cho choe choi chon chong chu chun ha ham han ho hong hwang hyon im in jang je jin jo jon jong ju
  jung kal kang ki kil kim ko kong ku kuk kwak kwon kye kyong ma maeng min mo mun myong na nam no o oh ok om pae paek
  pak pan pang park pong pyo pyon ra ri ro ryang ryo ryom ryong ryu sa sim sin so sok sol son song sonu tae thae thak to
  tong u un wang wi won yang ye yo yom yon yu yuk yun`,
);

/** The name of this state, in English or Korean. */
// "Public Health Ministry of the DPRK"
export const OWN_STATE = /DPRK|D\.P\.R\.K\.|Democratic People[’']s Republic of Korea|공화국/;

/** Offices before a family name alone: behind others stand nouns, "Chief Engineer". */
export const HELD_BY_ONE = wordSet(
  'president premier minister king queen prince emperor sultan chairman ambassador spokesman spokeswoman spokesperson governor',
);
