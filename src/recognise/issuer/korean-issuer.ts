import { textOf, trim, within, type Place } from '../../page/page.js';
import { KOREAN_STAND_INS } from '../../tables/korean-leads.js';
import { join, named, printed, printedAs } from './korean-finding.js';
import { readForeigner } from './korean-foreigner.js';
import type { SpeakerFinding } from './speaker.js';
import {
  COMRADE,
  endsOffice,
  endsOrganization,
  findNameEnd,
  isGivenName,
  isName,
  withoutJoint,
} from './korean-name.js';
import { findKoreanOrganization } from './organization.js';

// "연구사 리철의"; not "최고인민회의"
const GENITIVE = /(?<=회의|[^회])의$/;

// "최고사령부 중대", "두 나라 공동", "총비서의 축하", "인민보안부, 국가보위부 련합", "위원장 명의", "위대한"
const DOCUMENT_SORT =
  /^[\uac00-\ud7a3]{2}한$| ?(?:중대|특별|긴급|서면|공동|합동|련대성|친필|축하|감사|위문|명의)$|(?<=[와과,] [\uac00-\ud7a3 ]{2,40}) 련합$/;

/** A text without what joins an issuer to the document: "연구사 리철의 글", "최고사령부 중대성명". */
export function withoutLink(text: string): string {
  return text.replace(DOCUMENT_SORT, '').replace(GENITIVE, '');
}

/**
 * Reads a person and an office in either order, an office alone, or an organisation; particles are already gone. If it
 * `mayBeForeign`, whatever stands behind an office is the name: "아틀란티스 대통령 이완 오를로브".
 */
export function readKoreanIssuer(stretch: Place, mayBeForeign = false): SpeakerFinding | null {
  const whole = trim(stretch);
  const honorific = HONORIFIC.exec(textOf(whole))?.[0].length ?? 0;
  const place = within(whole, honorific, whole.to - whole.from);
  const comrade = COMRADE.test(textOf(place));
  const text = textOf(place).replace(COMRADE, '');
  const bare = within(place, 0, text.length);
  if (KOREAN_STAND_INS.has(text) || isTwoPersons(text)) return null;
  if (QUOTED_GROUP.test(text)) return { name: null, office: null, organization: printedAs(bare) };
  const firstOffice = within(bare, 0, COPULA.exec(text)?.index ?? text.length);
  const organization = findKoreanOrganization(firstOffice) ?? findKoreanOrganization(bare);
  const [formPlace] = organization?.places ?? [];
  const first = organization !== null && QUOTED.test(text) ? text.indexOf('》') + 1 : endOfFirst(text);
  if (first > 0) return readJoint(bare, first);
  if (formPlace?.to === bare.to && !HOLDER.test(text)) return { name: null, office: null, organization };
  const person = readForeigner(bare) ?? readPerson(bare, organization);
  if (person !== null) return person;
  if (endsOffice(text))
    return { name: null, office: named(bare), organization: organization ?? printed(bare) };
  if (isName(text) && (comrade || isGivenName(text)))
    return { name: named(bare), office: null, organization: null };
  if (comrade || (mayBeForeign && !endsOrganization(text))) return readComrade(bare, text);
  if (!endsOrganization(text)) return null;
  return { name: null, office: null, organization: organization ?? printedAs(bare) };
}

// "대통령 뻬르 린드와 부대통령 마리야 린드", "국왕 뻬르 린드와 왕후 마리야 린드", "국왕 뻬르 린드와 말라위주석 이완 올", "뻬르 린드와 부인"; not the name "이시카와 다로"
const AND_ANOTHER =
  /[와과] (?:(?:부인|대?왕후)(?= |$)|[\uac00-\ud7a3]{0,6}(?:대통령|총리|수상|주석|국왕|위원장)(?= ))/;
// "주석 뻬르 린드동지와 마리야 린드"
const COMRADE_AND = /(?:동지|각하)[와과] /;
// "위원장과 ", "총비서, "
const BEHIND_OFFICE = /[와과,] /g;

/** Whether a person and another with a title of his own are named: neither alone speaks. */
function isTwoPersons(text: string): boolean {
  const one = text.slice(0, AND_ANOTHER.exec(text)?.index ?? 0).replace(COMRADE, '');
  if (one !== '' && !endsOffice(one) && !endsOrganization(one)) return true;
  if (COMRADE_AND.test(text) && !endsOrganization(text)) return true;
  // "제1비서, 제1위원장 김일혁" is one
  return Array.from(text.matchAll(BEHIND_OFFICE)).some(
    ({ 0: joint, index }) =>
      endsOffice(text.slice(0, index)) && endsOffice(text) && (joint !== ', ' || !isOfName(text, index)),
  );
}

/** Whether a name stands first, whose offices follow: "김은희 당 위원장, 정부 총리". */
function isOfName(text: string, comma: number): boolean {
  return isName(text.slice(0, Math.min(comma, text.indexOf(' '))));
}

// "남조선의 《한국진보련대》"
const QUOTED_GROUP = /^남조선(?:의|단체인) 《[^《》]+(?<!신문|일보|방송)》$/;
// "《로동신문》", "≪로동신문≫", "《로동신문》, 《청년전위》"
const QUOTED = /^[《≪][^《≪]*[》≫](?:, 《[^《]*》)*$/;

// "직업총동맹과 농업근로자동맹", "북측위원회, 남측위원회"
const JOINTS = /[와과,] /g;

/** Where the first of several organisations ends that are named side by side; 0 where no several are. */
function endOfFirst(text: string): number {
  if (!endsOrganization(text)) return 0;
  return (
    Array.from(text.matchAll(JOINTS)).find(({ index }) => endsOrganization(text.slice(0, index)))?.index ?? 0
  );
}

/** Several organisations: the first of them if the table has it, else all of them as printed. */
function readJoint(place: Place, end: number): SpeakerFinding {
  const organization = findKoreanOrganization(within(place, 0, end)) ?? printedAs(place);
  return { name: null, office: null, organization };
}

/** "전은희 - 사회과학원 연구사" */
const DASHES = ' -–—';

/** "N R", "R N", "O N R", "O NR": the name stands at either end, or before the office's last word, which may be glued to it. */
function readPerson(place: Place, organization: SpeakerFinding['organization']): SpeakerFinding | null {
  const text = textOf(place);
  for (let from = 0; from < text.length;) {
    const space = text.indexOf(' ', from);
    const to = space < 0 ? text.length : space;
    const name = isWithin(organization, place.from + from, place.from + to)
      ? from
      : findNameEnd(text, from, to);
    if (name > from) {
      const offices = [
        within(place, 0, withoutJoint(text.slice(0, Math.max(0, from - 1))).length),
        within(place, text[name] === ' ' ? name + 1 : name, text.length),
      ]
        .map((part) => trim(part, DASHES))
        .filter((part) => part.from < part.to);
      const office = join(offices);
      return {
        name: named(within(place, from, name)),
        office,
        organization:
          organization ?? findOwn(offices) ?? (offices[0] === undefined ? null : printed(offices[0])),
      };
    }
    from = to + 1;
  }
  return null;
}

/** Whether a word is a part of an organisation's name: "범민련" of "범민련 북측본부". */
function isWithin(organization: SpeakerFinding['organization'], from: number, to: number): boolean {
  return organization?.places.some((place) => place.from <= from && place.to >= to) ?? false;
}

/** "조선민주주의인민공화국 최영숙외무상": the state stands before the name, its organisation's head behind it. */
function findOwn(offices: readonly Place[]): SpeakerFinding['organization'] {
  const last = offices.at(-1);
  const isOwn = offices.slice(0, -1).every((office) => textOf(office).endsWith('공화국'));
  return last !== undefined && isOwn ? findKoreanOrganization(last) : null;
}

/**
 * "로씨야련방 대통령 이완 오를로브동지": behind the office stands the name, whatever it is; "총비서이시며 국무위원장이신
 * 경애하는 김정은동지".
 */
function readComrade(place: Place, text: string): SpeakerFinding | null {
  for (let space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
    const head = text.slice(0, space).replace(LINK, '');
    if (!endsOffice(head)) continue;
    const office = within(place, 0, head.length);
    const first = within(place, 0, COPULA.exec(head)?.index ?? head.length);
    return {
      name: named(within(place, space + 1, text.length)),
      office: named(office),
      organization: findKoreanOrganization(first) ?? printed(first),
    };
  }
  return null;
}

/** What stands before a leader's name and is no part of it, nor of an office: "우리 당과 국가, 군대의 최고령도자". */
const HONORIFICS =
  '경애하는|위대한|존경하는|(?:우리 [\\uac00-\\ud7a3, ]{1,12}의 )?(?:최고)?령도자|수령|장군|대원수';
// "국무위원장이신 경애하는 최고령도자", "주석인"
const LINK = new RegExp(`(?:이신|(?<!대변)인)?(?: (?:${HONORIFICS})){0,3}$`);
// "총비서이시며 ", "총서기이며 ", "제1비서, "
const COPULA = /이시?며 |, /;

// "경애하는 최고령도자 "
const HONORIFIC = new RegExp(`^(?:(?:${HONORIFICS}) )+`);
// "외무상", "총참모장": forms of an organisation's name that are its head
const HOLDER = /[상장]$/;
