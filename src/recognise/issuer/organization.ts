import { wordSet } from '../../tables/word-set.js';
import { lazily } from '../../engine/lazily.js';
import { textOf, within, type Place } from '../../page/page.js';
import { stated, type Finding } from '../../page/finding.js';
import type { Organization } from '../../schema/types.js';
import { ORGANIZATIONS, type OrganizationId, type OrganizationRow } from '../../tables/organizations.js';
import { ORGANIZATION_NOUNS } from '../../tables/office-words.js';
import { indexForms, readKeys } from './organization-keys.js';
import { isCapital, lowerAt, type Word, type Wording } from '../wording/words.js';

const ENGLISH_FORMS = lazily(() => indexForms(ORGANIZATIONS));

/** The first organisation of the table that the words name; of the forms that begin there, the longest. */
export function findOrganization({ place, words }: Wording): Finding<Organization> | null {
  const keys = readKeys(words);
  for (let at = 0; at < keys.length; at++) {
    for (const { form, row } of ENGLISH_FORMS().get(keys[at]?.key ?? '') ?? []) {
      const first = keys[at];
      const last = keys[at + form.length - 1];
      if (first === undefined || last === undefined) continue;
      const stands = form.every((key, offset) => {
        const own = keys[at + offset];
        return own?.key === key && (offset === 0 || !own.isBehindComma);
      });
      const isOthers =
        row.isCommon === true ? isForeign(words, first.from, last.to) : isOfState(words, last.to);
      if (!stands || isOthers) continue;
      return organizationAt(row, within(place, first.start, words[last.to - 1]?.to ?? first.start));
    }
  }
  return null;
}

function organizationAt({ id, name }: OrganizationRow, place: Place): Finding<Organization> {
  return stated({ id, name }, place, `organization:${id}`);
}

/** The organisation with this identifier, read at a place that implies it. */
export function organizationOf(id: OrganizationId, place: Place): Finding<Organization> | null {
  const row = ORGANIZATIONS.find((each) => each.id === id);
  return row === undefined ? null : organizationAt(row, place);
}

/** Before a ministry of this state: "the DPRK Foreign Ministry", "First Vice Foreign Minister". */
const OWN_BEFORE = wordSet(
  "dprk dprk's d.p.r.k. the a an korea korea's korean of for with and by from at to as",
);
const RANKS = wordSet('first vice deputy former chief');
/** Behind "of": "of the DPRK", "of Korean ..." */
const OWN_BEHIND = wordSet('dprk d.p.r.k. korean workers national');

const SOUTH = wordSet('south s.');

/** Whether the words around a ministry say that it is another state's: "the Russian Foreign Ministry". */
function isForeign(words: readonly Word[], from: number, to: number): boolean {
  let before = from - 1;
  // "Russian Vice Foreign Minister": the rank stands between
  while (RANKS.has(lowerAt(words, before))) before--;
  const owner = words[before];
  // "the puppet Foreign Ministry", "the south Korean Foreign Ministry"
  if (owner?.lower === 'puppet' || SOUTH.has(lowerAt(words, before - 1))) return true;
  const isOwned =
    owner !== undefined &&
    words[before + 1]?.afterComma === false &&
    isCapital(owner) &&
    !OWN_BEFORE.has(owner.lower);
  return isOwned || isOfOther(words, to);
}

/** "of China", "of the Kingdom of Thailand", but not "of the DPRK" */
function isOfOther(words: readonly Word[], at: number): boolean {
  const joint = words[at];
  if (joint === undefined || joint.afterComma || (joint.lower !== 'of' && joint.lower !== 'in')) return false;
  const next = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const state = words[next];
  if (state?.lower === 'south') return true;
  if (state === undefined || !isCapital(state) || OWN_BEHIND.has(state.lower)) return false;
  return !(state.lower === 'democratic' && words[next + 1]?.lower === "people's");
}

/** "State Affairs Commission of Belarus", but "Institute of the Foreign Ministry" */
function isOfState(words: readonly Word[], at: number): boolean {
  const next = lowerAt(words, at + 1);
  return isOfOther(words, at) && next !== 'the' && !ORGANIZATION_NOUNS.has(next);
}

/** Korean names of the table's organisations, the longest first. */
const KOREAN_FORMS = lazily(() =>
  ORGANIZATIONS.flatMap((row) => row.korean.map((form) => ({ form, row }))).sort(
    (one, other) => other.form.length - one.form.length,
  ),
);

// "조선민주주의인민공화국 외무성", "조선외무성", "미국담당 외무성 부상", "조선측 수석대표인 김은희 외무성 순회대사"; not "중국 외무성", "로씨야외무성"
const KOREAN_OWN_BEFORE =
  /(?:^|공화국 ?|우리 (?:나라 ?)?|(?<!남)조선 ?|담당 |조선(?:측|민주주의인민공화국) (?:[\uac00-\ud7a3]+ )?[\uac00-\ud7a3]*[장표]인 (?:[\uac00-\ud7a3]{3} )?)$/;

/** "농민회총련맹" and "재중조선인총련합회" have "총련" in them; the committee "최고인민회의 대의원선거를 위한 위원회" is not the assembly. */
const GOES_ON = /^(?:맹|합회)|를 위한 /;
// "재일본조선청년동맹", "한총련", "남측 민화협": the name is another's
const ABROAD = /(?:재[\uac00-\ud7a3]{1,5}|한|남(?:측|조선)의? ?)$/;

/** The organisation of the table that a Korean text names. */
export function findKoreanOrganization(place: Place): Finding<Organization> | null {
  const text = textOf(place);
  for (const { form, row } of KOREAN_FORMS()) {
    const from = text.indexOf(form);
    if (from < 0 || GOES_ON.test(text.slice(from + form.length)) || ABROAD.test(text.slice(0, from)))
      continue;
    if (row.isCommon === true && !KOREAN_OWN_BEFORE.test(text.slice(0, from))) continue;
    return organizationAt(row, within(place, from, from + form.length));
  }
  return null;
}
