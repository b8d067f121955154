import { lazily } from '../../engine/lazily.js';
import {
  KOREAN_FAMILY_NAMES,
  KOREAN_FIELDS,
  KOREAN_GIVEN_SYLLABLES,
  KOREAN_NO_NAMES,
  KOREAN_OCCUPATIONS,
  KOREAN_OFFICES,
  KOREAN_ORGANIZATIONS,
} from '../../tables/korean-leads.js';

// "유럽2국장", "남측"
const NO_NAME_AT_ALL = /\d|측$/;
const SHORTEST_NAME = 2;
export const LONGEST_NAME = 3;

/** A family name of one syllable and one or two more; or one of the few families whose name has two. */
export function isName(text: string): boolean {
  const isLong = KOREAN_FAMILY_NAMES.has(text.slice(0, 2));
  return (
    !NO_NAME_AT_ALL.test(text) &&
    text.length >= SHORTEST_NAME &&
    text.length <= (isLong ? LONGEST_NAME + 1 : LONGEST_NAME) &&
    (isLong || KOREAN_FAMILY_NAMES.has(text[0] ?? '')) &&
    !KOREAN_NO_NAMES.has(text.replace(/의$/, '')) &&
    !endsOffice(withoutJoint(text)) &&
    !endsOrganization(text)
  );
}

/** Whether a name of three syllables is made as given names are: "김은희", but not "백두산", "장군님". */
export function isGivenName(text: string): boolean {
  return (
    text.length === LONGEST_NAME &&
    !KOREAN_NO_NAMES.has(text.slice(0, 2)) &&
    Array.from(text.slice(1)).every((syllable) => KOREAN_GIVEN_SYLLABLES.has(syllable))
  );
}

/** Whether a text ends in a word for what a person can be. */
export function endsOffice(text: string): boolean {
  return KOREAN_OFFICES.some((office) => text.endsWith(office));
}

/** Whether a text ends in a word for what can issue documents. */
export function endsOrganization(text: string): boolean {
  const bare = text.replace(SHORT_NAME, '');
  return KOREAN_ORGANIZATIONS.some((noun) => bare.endsWith(noun));
}

// "전국민주로동조합총련맹(민주로총)"
const SHORT_NAME = /\([^()]{2,12}\)$/;

// "김정은동지", "김정은 동지", "김정은원수님", "바샤르 할라드각하"
export const COMRADE = / ?(?:동지|각하|[폐페전]하|녀사|선생|(?:대?원수|장군|수령)님)$/;

/** "단장인 김은희": the office without what joins it to the name. */
export function withoutJoint(office: string, joint = /인$/): string {
  const bare = office.replace(joint, '');
  return endsOffice(bare) ? bare : office;
}

/** Where the name ends that begins at a word; its own beginning if the word is no name beside an office. */
export function findNameEnd(text: string, from: number, to: number): number {
  const word = text.slice(from, to).replace(COMRADE, '');
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to + 1);
  // "남승만부의장겸 사무국장", "리경철부위원장 겸 서기국장": behind the first office stands another
  const isLast = to === text.length || word.endsWith(ALSO) || after.startsWith(`${ALSO} `);
  if (from === 0 && !isLast) {
    // "박설미조선로동당 중앙위원회 부부장": a space is missing
    const own = word.startsWith('조선', LONGEST_NAME) ? word.slice(0, LONGEST_NAME) : word;
    return isName(own) && endsOffice(after) ? own.length : 0;
  }
  // "외무성 권은희 미국담당 국장", "외무성 권은희미국담당 국장", "대표단 단장인 김은희 외무성 부상"
  const bare = word.replace(GLUED_FIELD, '');
  const isInside =
    (after.includes(' ') || bare !== word) &&
    endsOffice(after) &&
    (endsOrganization(before) || endsOffice(withoutJoint(before)));
  if (isInside && bare.length === LONGEST_NAME && isName(bare) && !NO_NAME_END.test(bare))
    return from + bare.length;
  // "단장인 김은희"
  const stands = isLast ? endsOffice(withoutJoint(before)) : !after.includes(' ') && endsOffice(after);
  const isOrgan = NO_NAME.test(word) || (word.endsWith('국') && after === SPOKESPERSON);
  if (isName(word) && stands && (isLast || !isOrgan)) return from + word.length;
  const held = word.endsWith(ALSO) ? word.slice(0, -1) : word;
  const glued = GLUED_NAMES.find((length) => isLast && isGlued(held, length, before));
  return from + (glued ?? 0);
}

/** "and also": joins two offices of one person. */
const ALSO = '겸';
// "미국담당" of "권은희미국담당 국장"
const GLUED_FIELD = /(?<=^.{3})[\uac00-\ud7a3]{2,4}담당$/;
/** Named beside an organ more than beside a name: "지진국 대변인". */
const SPOKESPERSON = '대변인';

/** Syllables of a name that an office is glued to; a short one stands behind another office. */
const GLUED_NAMES = [LONGEST_NAME, SHORTEST_NAME];

// "강철부상" behind "외무성": before these no field stands; not "주중대사", "문화부상"
const WITHOUT_FIELD = lazily(() => new RegExp(`^(?!주|${KOREAN_FIELDS.join('|')})..(?:부상|상임대표|대사)$`));

/** "권정순국장"; behind another office also a short name, and one that ends as a ministry does: "상임대표 한은성대사". */
function isGlued(word: string, length: number, before: string): boolean {
  const isBehindOffice = endsOffice(before);
  const name = word.slice(0, length);
  const whole = word.slice(length);
  const office = KOREAN_OFFICES.includes(whole) ? whole : whole.replace(OFFICE_PREFIX(), '');
  if (length !== LONGEST_NAME && !isBehindOffice && !isShort(word, before)) return false;
  const isBureau = name.endsWith('국') && !HEADS.test(office);
  const isOrgan =
    NO_NAME_END.test(name) ||
    isBureau ||
    (!isBehindOffice && name.endsWith('성') && ORGAN_SPEAKS.test(office));
  return KOREAN_OFFICES.includes(office) && isName(name) && !isOrgan;
}

function isShort(word: string, before: string): boolean {
  return WITHOUT_FIELD().test(word) && endsOrganization(before);
}

/** "박설미외무상": a Korean's name with a whole office glued to it. */
export function isGluedName(word: string): boolean {
  return KOREAN_OFFICES.includes(word.slice(LONGEST_NAME)) && isName(word.slice(0, LONGEST_NAME));
}

// "제1부상", "해군대장", "국제통일국장"
const OFFICE_PREFIX = lazily(
  () => new RegExp(`^(?:제[1-9]|[해공륙]군|[\uac00-\ud7a3]{2,4}담당|(?:${KOREAN_FIELDS.join('|')})+)`),
);

// "민방위부장", "강원도대표", "안보리의장"
const NO_NAME_END = /[부위처실당회도시리]$/;
// "조직국부국장", but "김진국부위원장", "김일국체육상"
const HEADS = /(?:위원장|[^국]상|대사|의장|총장)$/;
// "안전성대변인", but "한주성국장", "한대성대사"
const ORGAN_SPEAKS = /^(?:대변인|대표)/;

// "국제부 대변인"
const NO_NAME = /[부회처과당]$/;

/** Whether a word without its particle can be the end of an issuer's name. */
export function endsIssuer(text: string, before: string): boolean {
  const bare = text.replace(COMRADE, '');
  return (
    COMRADE.test(text) ||
    endsOffice(bare) ||
    endsOrganization(bare) ||
    (isName(bare) && (endsOffice(withoutJoint(before)) || bare !== text)) ||
    // "재미동포 김은희"
    (isName(bare) &&
      isGivenName(bare) &&
      KOREAN_OCCUPATIONS.some((occupation) => before.endsWith(occupation)))
  );
}
