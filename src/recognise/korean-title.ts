import { AGREED_KINDS, HEADING_KINDS, OWNED_KINDS, SENT_KINDS, VOICED_KINDS } from '../tables/kind-groups.js';
import { textOf, within, type Place } from '../page/page.js';
import { JOINT_DOCUMENT } from '../tables/documents.js';
import { KOREAN_ANNOUNCEMENTS, KOREAN_DOCUMENTS, KOREAN_LAW, KOREAN_STATE } from '../tables/korean-leads.js';
import { isOtherState } from './lead/attribution.js';
import { findSeverals } from './lead/korean.js';
import { findSender, findSubject } from './lead/korean-subject.js';
import { findOwner } from './korean-owner.js';
import { listSubtitles, withoutNote } from './korean-subtitle.js';
import { readKoreanIssuer, withoutLink } from './issuer/korean-issuer.js';
import type { Stretch } from './wording/stretch.js';
import { endsOffice } from './issuer/korean-name.js';
import type { SpeakerFinding } from './issuer/speaker.js';
import { nobody, type TitleDocument } from './title-document.js';

const BY_LENGTH = [...KOREAN_DOCUMENTS].sort((one, other) => other.words.length - one.words.length);
// "담화 발표", "보도 제1005호", "론평]", "축전을 보내시였다", "T -《로동신문》 사설-"
const KOREAN_END =
  /(?: ?발표| ?제\d+호| ?[\]〉>】\-]|(?<=[전지서문한])[을를] (?:보내시였다|보내여왔다|[드올]려왔다))$/;
// "외무성 비망록 《조선반도와 핵》"
const QUOTED_END = / ?《[^《》]+》$/;
// "전원회의에 관한 보도": such a report is the meeting's own
const ABOUT_MEETING = '회의에 ';

/** The document that a headline names: in a subtitle with its issuer, or in all of it. */
export function findKoreanDocument(headline: Place): TitleDocument | null {
  const whole = withoutNote(headline);
  const subtitled = listSubtitles(whole).map(findNamed);
  return subtitled.find((document) => document?.readIssuer() != null) ?? findNamed(whole);
}

/** "외무성 대변인담화", "조선중앙통신사 론평 T", "사설 T", "... 질문에 대답" */
function findNamed(place: Place): TitleDocument | null {
  const whole = closeUp(textOf(place));
  const text = whole.trimEnd().replace(QUOTED_END, '').replace(KOREAN_END, '');
  const ending = BY_LENGTH.find(({ words }) => text.endsWith(words));
  if (ending !== undefined) {
    const from = text.length - ending.words.length;
    const before = withoutLink(whole.slice(0, from).trimEnd());
    const owner = findDoer(whole, from, before) ?? findOwner(place, before);
    const issuer = readKoreanIssuer(within(place, owner.from, owner.to), isSentHere(whole, before));
    const isSent = SENT_KINDS.has(ending.kind) && SENT_TO.test(before);
    const isAdopted = before.endsWith(' 채택된') || (AGREED_KINDS.has(ending.kind) && MEETING.test(before));
    const isAnswer = ending.kind === 'answer' && /질문|물음|기자와/.test(before);
    // "조로공동성명", "9월평양공동선언"
    const isJoint = JOINT_DOCUMENT.test(ending.words) && (PLACES.test(before) || MEETING.test(before));
    // "신년사", "축전", but "연설" is anybody's
    const isOwn =
      !OWNED_KINDS.has(ending.kind) || ending.kind === 'message' || ending.words.length > LONGEST_EVERYDAY;
    const isWhole = isJoint || (from === 0 && isOwn) || ending.words.startsWith(ABOUT_MEETING);
    // "로씨야외무성 성명 발표"
    const isOthers = whole.endsWith('발표') && isOtherState(ending, issuer);
    // "총회에서 우리 나라 대표 연설" tells of it
    const isNews =
      isOthers || (ending.kind === 'speech' && AT_MEETING.test(before)) || findSeverals(whole) !== null;
    if ((issuer !== null || isSent || isAdopted || isAnswer || isWhole) && !isNews)
      return { row: ending, words: within(place, from, text.length), readIssuer: () => issuer };
  }
  return findHeading(place) ?? findAnnouncement(place) ?? findLaw(place);
}

// "총회에서 우리 나라 대표", but "총회에서 한 우리 나라 대표", "전원회의에서 하신"
const AT_MEETING = /에서 (?!.*(?:한|하신)(?: |$))/;
const LONGEST_EVERYDAY = 2;
// "조로", "9월평양"
const PLACES = /^(?:\d+월)?[\uac00-\ud7a3]{2,4}$/;
// "국회에 보내는", "대통령에게", "김은희동지께"
const SENT_TO = / (?:보내는|보낸|드리는)$|(?:에게|께)$/;
// "축전을 보내여왔다", "축전을 드려왔다"
const SENT_HERE = /(?:보내여|[드올]려)왔다$/;
// "김은희동지께 몽골대통령이" before "답전"
const SENDS = /(?:께|에게) [^,]*[이가]$/;

function isSentHere(whole: string, before: string): boolean {
  return SENT_HERE.test(whole) || SENDS.test(before);
}

/** Who did what the title says, where it is a sentence: "N이 축전을 보내여왔다", "N께서 하신 연설". */
function findDoer(whole: string, from: number, before: string): Stretch | null {
  if (isSentHere(whole, before)) return findSender(whole, from);
  return SPOKEN.test(before) || whole.endsWith('보내시였다') ? findSubject(before, before.length) : null;
}

// "조선민주주의인민공화국 우주개발법"; not "방법"
const LAW = /^조선민주주의인민공화국 (?:[\uac00-\ud7a3]+ ){0,3}[\uac00-\ud7a3]*[^방]법$/;

/** A law under its own name. */
function findLaw(place: Place): TitleDocument | null {
  if (!LAW.test(textOf(place))) return null;
  const to = place.to - place.from;
  return { row: KOREAN_LAW, words: within(place, to - KOREAN_LAW.words.length, to), readIssuer: nobody };
}

// "조선인민군 총참모부 대변인발표", "중앙군사위원회 부위원장의 립장", "국방상 립장 발표"
const ANNOUNCED = /^(?<issuer>.*(?:대변인 ?(?=발표$)|[^ ]의? (?=립장(?: ?발표)?$)))(?<document>발표|립장)/;

/** What an official of this state makes known without a name for it. */
function findAnnouncement(place: Place): TitleDocument | null {
  const { issuer: owner, document } = ANNOUNCED.exec(textOf(place))?.groups ?? {};
  const row = KOREAN_ANNOUNCEMENTS.find(({ words }) => words === document);
  if (owner === undefined || row === undefined) return null;
  const issuer = readOfficial(within(place, 0, withoutLink(owner.trimEnd()).length));
  if (issuer === null) return null;
  const words = within(place, owner.length, owner.length + row.words.length);
  return { row, words, readIssuer: () => issuer };
}

/** The official of this state that a title begins with: "외무성 대변인 지진과 관련한 립장" tells what the position is on. */
function readOfficial(owner: Place): SpeakerFinding | null {
  const text = textOf(owner);
  for (let end = text.length; end > 0; end = text.lastIndexOf(' ', end - 1)) {
    const isOffice = end === text.length || endsOffice(text.slice(0, end));
    const issuer = isOffice ? readKoreanIssuer(within(owner, 0, end)) : null;
    if (issuer?.organization?.value.id != null && issuer.office !== null) return issuer;
  }
  return null;
}

// "김일혁동지께서 최고인민회의에서 하신 시정연설", "김일혁동지께서 대회 참가자들에게 보내신 서한"
const SPOKEN = / (?:하신|보내신)$/;
// "제11차전원회의 결정서", "군중집회 결의문", "두 당사이의 공동콤뮤니케", "평화를 위한 선언"
const MEETING = /(?:회의|회담|대회|총회|집회|모임|접촉|사이|위한(?: [\uac00-\ud7a3]{2,4})?)$/;

/** "조선중앙통신사 론평 T", "외무성 성명 T": the document stands before its own title. */
function findHeading(place: Place): TitleDocument | null {
  const whole = closeUp(textOf(place));
  const isWide = whole !== textOf(place);
  for (const row of BY_LENGTH) {
    const from = whole.indexOf(row.words);
    const to = from + row.words.length;
    if (from < 0 || !HEADING_ENDS.includes(whole[to] ?? ' ')) continue;
    const start = BRACKETS.includes(whole[0] ?? '') ? 1 : 0;
    const end = whole.slice(0, from).trimEnd().length;
    const owner = withoutLink(whole.slice(0, end)).length;
    const isBracketed = start === 1 && from === 1 && VOICED_KINDS.has(row.kind);
    const issuer = isBracketed ? readBehind(place, to) : readKoreanIssuer(within(place, start, owner));
    const rest = whole.slice(to);
    const isDone = RECEIVED.test(rest) || (!HEADING_KINDS.has(row.kind) && CARRIED_OUT.test(rest));
    const isNews = isDone && !SENTENCE.test(whole);
    const { id = null, name = '' } = issuer?.organization?.value ?? {};
    const isKnown = (id !== null || name.startsWith(KOREAN_STATE)) && !isNews;
    // "글" is in too many headlines
    const isHeading =
      isBracketed || (HEADING_KINDS.has(row.kind) && from <= FARTHEST_HEADING && row.words.length > 1);
    // A report without its issuer is news
    if (isKnown || (isHeading && !isNews && (issuer !== null || (end <= start && row.kind !== 'report'))))
      return { row, words: within(place, from, isWide ? to + 1 : to), readIssuer: () => issuer };
  }
  return null;
}

/** "[담화] 외무성 대변인": whose it is, where a title that is a sentence could stand. */
function readBehind(place: Place, bracket: number): SpeakerFinding | null {
  const issuer = readKoreanIssuer(within(place, bracket + 1, place.to - place.from));
  return issuer?.organization?.value.id == null ? null : issuer;
}

// "론 평 - T", "축 전": a heading may be printed wide
const WIDE = /^([[〈<【]?)([\uac00-\ud7a3]) ([\uac00-\ud7a3])(?=[\]〉>】 ]|$)/;

/** The text with a wide heading closed up; the space stands behind it, so that all else keeps its place. */
function closeUp(text: string): string {
  return text.replace(WIDE, '$1$2$3 ');
}

// "공화국정부 성명 여러 나라에서 지지환영": what others do with a document is news
const RECEIVED =
  /(?:모임|집회|대회|회의|행사|회)[\uac00-\ud7a3 ]{0,12}진행$|발표모임|전달모임|지지|환영|반향|찬동|규탄|배격|배포|소개|게재|보도/;
// "당중앙위원회 결정 관철에로": what is done on it; an editorial speaks of that too
const CARRIED_OUT = /받들|관철|새기고|집행|학습|총화|실현을|채택$/;
// "특대형범죄자들을 준렬히 규탄한다": a sentence is the document's own title
const SENTENCE = /[\uac00-\ud7a3](?<!집행)다$/;

const FARTHEST_HEADING = 12;
const BRACKETS = '[〈<【';
const HEADING_ENDS = ' ]〉>】:/';
