import { lazily } from '../engine/lazily.js';

/**
 * Words that the outlets use of their own country and few others do, lower case. One alone proves nothing; two
 * different ones tell an article that is scraped as its body alone from other prose.
 */
const WORDS: readonly string[] = [
  'dprk',
  'juche',
  'songun',
  'wpk',
  'kpa',
  "workers' party of korea",
  "supreme people's assembly",
  'working people',
  'u.s. imperialists',
  'the motherland',
  '조선로동당',
  '로동당',
  '로동계급',
  '로동자',
  '당중앙위원회',
  '주체사상',
  '우리 공화국',
  '조선인민군',
  '경애하는',
  '조선민주주의인민공화국',
  '최고령도자',
];

/** These words, not as parts of other ones: "kpa", but not in "Ekpanov"; Korean words have endings. */
export const OUTLET_WORDS = lazily(() =>
  WORDS.map(
    (words) => new RegExp(`(?<![a-z])${words.replaceAll('.', '\\.').replaceAll("'", "['’]")}(?![a-z])`, 'g'),
  ),
);

/** Korean words spelled as only the North spells them, and the foreign words that look the same left out. */
// "려관", "력사", "련합", "령도자", "례절", "륙지", "녀성" at the beginning of a word; "료리", but not "로봇", "류"
export const NORTHERN_SPELLING = lazily(
  () => /(?<!\p{L})[려력련렬렴령례료룡륙률륭녀뇨]\p{Script=Hangul}{1,5}/gu,
);
