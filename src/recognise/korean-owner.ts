import { textOf, within, type Place } from '../page/page.js';
import { endsOffice, isName, LONGEST_NAME, withoutJoint } from './issuer/korean-name.js';
import { KOREAN_STATE } from '../tables/korean-leads.js';
import { findKoreanOrganization } from './issuer/organization.js';
import type { Stretch } from './wording/stretch.js';

// "조선중앙통신사 기자의 물음에 외무성 대변인 대답"
const ASKED = /^.*(?:질문|물음)들?에(?: |$)/;

/** The owner of a document: before its name, behind what he was asked; "외무성 대변인 조선중앙통신사 기자의 질문에 대답" has him first. */
export function findOwner(place: Place, before: string): Stretch {
  const paper = PAPERS_AT_END.exec(before)?.index ?? -1;
  if (paper > 0) return { from: paper, to: before.length };
  const asked = (ASKED.exec(before) ?? PARTED.exec(before))?.[0].length ?? 0;
  const asker = asked === before.length ? before.search(ASKER) : -1;
  return asker > 0
    ? { from: 0, to: withoutJoint(before.slice(0, asker), SUBJECT_MARK).length }
    : { from: skipSlogan(within(place, 0, before.length), asked), to: before.length };
}

// "앞으로 나아가자 《로동신문》", "... 《로동신문》, 《청년전위》"
const PAPERS_AT_END = /(?:《[^《》]{2,12}》(?:, )?){1,4}$/;
// "우리의 립장은 명백하다 - 외무성 대변인", "망동에는 대가가 따르기마련이다 김은희 부부장", "일반토의에서 한 외무성 부상 김은희", "선거결과에 대한 중앙선거위원회"
const PARTED =
  /^.*(?: [-–—―](?: |(?=《))|[―:：] ?|에서 (?:한|하신) |에 (?:대한|관한) |[와과] 관련한 |[이하되였했았었한겠없있않는]다 )/;
// "대변인이 조선중앙통신사 기자의 질문에 대답"
const SUBJECT_MARK = /[이은]$/;

// " 조선중앙통신사 기자가 제기한", ", 조선중앙통신사 기자의"
const ASKER = /,? (?:조선중앙통신사 )?기자/;

// "유엔주재 조선민주주의인민공화국 상임대표부", "우리 나라 외무성", "국가보위성, 외무성", "수석대표인 김은희": what belongs to the issuer's name
const BELONGS = /(?:주재|나라|남조선|조선인민군|조선로동당|담당|[장표]인|[측및와과의,])$/;

/** "허망한 꿈을 꾸지 말라 김은희 조선로동당 중앙위원회 부부장": offset of the issuer behind the document's own title. */
function skipSlogan(before: Place, from: number): number {
  const owner = within(before, from, before.to - before.from);
  const text = textOf(owner);
  const organization = findKoreanOrganization(owner)?.places[0];
  const last = text.slice(text.lastIndexOf(' ') + 1);
  if (organization === undefined && !endsOffice(last)) return from;
  const issuer = organization === undefined ? text.length - last.length : organization.from - owner.from;
  let start = text.lastIndexOf(' ', issuer) + 1;
  if (text.slice(0, start).endsWith(`${KOREAN_STATE} `)) start -= KOREAN_STATE.length + 1;
  const name = text.slice(0, start).trimEnd().split(' ').at(-1) ?? '';
  if (name.length === LONGEST_NAME && isName(name)) start -= name.length + 1;
  else if (organization === undefined) return from;
  const slogan = text.slice(0, start).trimEnd();
  return slogan.includes(' ') && !BELONGS.test(slogan) ? from + start : from;
}
