import { textOf, within, type Place } from '../../page/page.js';
import { KOREAN_NO_NAMES, KOREAN_STATE } from '../../tables/korean-leads.js';
import { join, named } from './korean-finding.js';
import { endsOffice, endsOrganization, isGluedName, isName } from './korean-name.js';
import { findKoreanOrganization } from './organization.js';
import type { SpeakerFinding } from './speaker.js';

/** A foreigner's name of several words before the office, or glued to it: there no Korean's name tells where it stands. */
export function readForeigner(place: Place): SpeakerFinding | null {
  return readBeforeState(place) ?? readGlued(place);
}

const MOST_NAME_WORDS = 4;
const FEWEST_NAME_WORDS = 2;
// "미합중국", "로씨야련방", "수리아아랍공화국", "미국대통령"
const STATE = /^[\uac00-\ud7a3]+(?:공화국|합중국|련방|왕국)$|^[\uac00-\ud7a3]{2,}(?:대통령|국가주석|수상)$/;
// "주재", "나라", "우리의", "방문한"
const NO_NAME = /(?:주재|나라|담당|정부|[측의와과는한인은])$/;

/** "이완 오를로브 아틀란티스련방 대통령": the name's words stand before the state. */
function readBeforeState(place: Place): SpeakerFinding | null {
  const text = textOf(place);
  const words = text.split(' ');
  const state = words.findIndex((word) => STATE.test(word));
  if (state < FEWEST_NAME_WORDS || state > MOST_NAME_WORDS || words[state] === KOREAN_STATE) return null;
  if (!endsOffice(text) || !words.slice(0, state).every(mayBeName)) return null;
  const end = words.slice(0, state).join(' ').length;
  const office = within(place, end + 1, text.length);
  return {
    name: named(within(place, 0, end)),
    office: named(office),
    organization: findKoreanOrganization(office),
  };
}

function mayBeName(word: string): boolean {
  return (
    /^[\uac00-\ud7a3]+$/.test(word) &&
    !NO_NAME.test(word) &&
    !KOREAN_NO_NAMES.has(word) &&
    !endsOffice(word) &&
    !endsOrganization(word)
  );
}

// "린도바대변인" behind "로씨야외무성 마리야 "; not "외무성대변인", "대통령대변인", "백악관대변인"
const GLUED = /(?<=[^ 부국처실당측성관회군령])(?:대통령|대변인|수상|총리|주석|국왕|총서기|장관)$/;
// "로씨야외무성", "아틀란티스공화국"
const STATE_OR_ORGAN = /(?:외무성|국방성|정부|공화국|련방|왕국|합중국|국)$/;

/** "로씨야외무성 마리야 린도바대변인": behind a state or its organ a foreigner's name, with the office glued to it. */
function readGlued(place: Place): SpeakerFinding | null {
  const text = textOf(place);
  const end = GLUED.exec(text)?.index;
  if (end === undefined) return null;
  const words = text.slice(0, end).split(' ');
  const head = words.findLastIndex((word) => STATE_OR_ORGAN.test(word)) + 1;
  const name = words.slice(head).join(' ');
  const isKoreans = isGluedName(text.slice(text.lastIndexOf(' ') + 1)) || isName(name);
  if (head === 0 || name === '' || words.length - head > MOST_NAME_WORDS || isKoreans) return null;
  if (endsOrganization(name)) return null;
  const offices = [within(place, 0, end - name.length - 1), within(place, end, text.length)];
  return {
    name: named(within(place, end - name.length, end)),
    office: join(offices),
    organization: offices[0] === undefined ? null : findKoreanOrganization(offices[0]),
  };
}
