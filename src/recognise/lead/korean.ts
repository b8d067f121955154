import { DONE_KINDS } from '../../tables/kind-groups.js';
import { lazily } from '../../engine/lazily.js';
import { within } from '../../page/page.js';
import { JOINT_DOCUMENT, type DocumentRow } from '../../tables/documents.js';
import { PAPER_IDS } from '../../tables/papers.js';
import { attribute, isAdopted, isTitledArticle, isTold, type Attribution } from './attribution.js';
import { blankQuotations, findKoreanAct, listNames, type KoreanAct } from './korean-acts.js';
import { findKoreanDay } from './korean-day.js';
import { readKoreanIssuer } from '../issuer/korean-issuer.js';
import { readKoreanWriter } from '../issuer/korean-signature.js';
import { findCarrier, findPaper, findPassiveIssuer, findSender, findSubject } from './korean-subject.js';
import type { Sentence } from './sentence.js';
import { trimTitle } from './quotation.js';
import { listPastSyllables } from '../wording/korean-past.js';
import type { Stretch } from '../wording/stretch.js';

const LONGEST_INTRODUCTION = 60;
// "담화는 다음과 같다.", "축전에는 다음과 같이 지적되여있다.", "성명의 전문은 아래와 같습니다.", "아래에 그 내용을 소개한다."
const INTRODUCTION =
  /(?:(?:다음과|아래와) ?같(?:다|습니다)|(?:다음과|아래와) ?같이 \S{1,4}여 ?있(?:다|습니다)|(?:전문|내용)을 (?:소개(?:한다|합니다)|보내드리겠습니다|보내드립니다))[.．:：]?$/;
// "대변인은 담화에서 다음과 같이 강조하였다.", "그는 다음과 같이 말했습니다."
const SAID = lazily(
  () =>
    new RegExp(
      `^\\S{1,12}[은는] (?:\\S{1,6}에서 )?(?:다음과|아래와) ?같이 \\S{1,4}[${listPastSyllables()}](?:다|습니다)[.．:：]?$`,
    ),
);

/** Whether a sentence does nothing but announce the document. */
export function isKoreanIntroduction(text: string): boolean {
  return text.length <= LONGEST_INTRODUCTION && (INTRODUCTION.test(text) || SAID().test(text));
}

// "성명은", "대변인은", "그는 담화에서"
const NARRATED = lazily(
  () =>
    new RegExp(
      `^(?:\\S{1,8} )?\\S{0,6}(?:${listNames(null)}|대변인|필자|신문)(?:은|는|에서|에 의하면) |^그는 `,
    ),
);

/** Whether the narrator goes on with what a document said. */
export function isKoreanNarration(text: string): boolean {
  return NARRATED().test(text);
}

// "이와 관련하여 대변인은 담화를 발표하여 ... 규탄하였다": what it said, in one sentence
const GOES_ON = /^이(?:와 관련|에 대)하여 .*[을를] (?:발표하여|발표하고|내고|내여) .*[였했](?:다|습니다)/;
// "다음과 같은 담화", "이렇게 대답하였다"
const ANNOUNCED = /(?:다음과|아래와) ?같[은이]|이렇게 (?:대답|답변)/;

/** The sentence with the quotation marks of this press, as which other sites write some of them: "≪로동신문≫". */
function withOwnQuotes(text: string): string {
  return text.replace(/[≪〈「『]/g, '《').replace(/[≫〉」』]/g, '》');
}

/** "외무성 대변인은 15일 《T》라는 제목의 담화를 발표하였다": who issued which document, in Korean. */
export function readKorean(sentence: Sentence): Attribution | null {
  const text = withOwnQuotes(sentence.text);
  const plain = blankQuotations(text);
  const act = findKoreanAct(text, plain);
  if (act === null) return null;
  const { row, from, to, verb, given, printedTitle } = act;
  const { subject, isReceived, isBefore } = findIssuer(text, plain, act);
  const owner = subject && within(sentence.place, subject.from, subject.to);
  const issuer = owner && (readKoreanIssuer(owner, !isBefore) ?? readKoreanWriter(owner));
  if (isSomethingElse(plain, act, issuer)) return null;
  const day = isReceived ? null : findKoreanDay(plain, subject, from, act.end);
  const title = printedTitle ?? findTitle(text, from, subject);
  const isBelow = GOES_ON.test(plain) || isPaperSaying(act, issuer);
  return attribute(sentence, {
    row,
    words: { from, to },
    issuer,
    day,
    isDayWeak: day?.isWeak === true,
    title,
    announces: given !== null || ANNOUNCED.test(plain),
    ...(isBelow && { said: 'above' }),
    tells:
      (ADOPTS.has(verb) && isAdopted('adopts', row, issuer)) ||
      (verb !== '채택' &&
        (isTold(row, issuer) || isTheirArticle(row, issuer, title)) &&
        isNotable(plain, row, verb, title, issuer)),
    endsInTitle: printedTitle !== null && verb === '발표',
  });
}

/** Whether the sentence has the words of an attribution but is none. */
function isSomethingElse(plain: string, act: KoreanAct, issuer: Attribution['issuer']): boolean {
  const { row, from, verb, given, partner } = act;
  if (partner !== null) return issuer === null;
  const before = plain.slice(0, from);
  if (OWN_WORDS.test(before) || FIRST_PERSON.test(plain) || isOfSeveral(plain, act)) return true;
  if (ONCE_PUBLISHED.test(plain)) return true;
  const isGiven = issuer !== null || SENT_BEFORE.test(before) || JOINT_DOCUMENT.test(row.words);
  if (given !== null && (!isGiven || (given.endsWith('다') && !plain.startsWith('다음은')))) return true;
  if (row.kind === 'answer' && issuer?.organization?.value.id == null && !plain.includes(AGENCY)) return true;
  // "담화를 하였다": they talked
  return DONE.test(verb) && !DONE_KINDS.has(row.kind);
}

/** Where the issuer stands: before the document that was issued, or before the particle of who issued, sent, or was heard from. */
function findIssuer(
  text: string,
  plain: string,
  { from, to, form, verb, given, partner }: KoreanAct,
): { subject: Stretch | null; isReceived: boolean; isBefore: boolean } {
  if (partner !== null) return { subject: partner, isReceived: false, isBefore: false };
  const carrier = findCarrier(text, from, CARRIED.test(verb + (form ?? '')));
  if (carrier !== null) return { subject: carrier, isReceived: false, isBefore: false };
  const isBefore =
    form !== null || CARRIED.test(verb) || (given !== null && !DONE_BEFORE.test(plain.slice(0, from)));
  if (isBefore) return { subject: findPassiveIssuer(plain, from), isReceived: false, isBefore };
  const isFromOthers = FROM_OTHERS.test(plain.slice(to));
  const sender = isFromOthers ? findSender(plain, from) : null;
  const isReceived = verb.startsWith('받');
  const subject = findPaper(text, from) ?? findSubject(plain, from);
  // "최고인민회의에서 법령을 채택하였다": where it was adopted
  const isPlace = verb === '채택' && subject !== null && plain.startsWith(AT, subject.to);
  const issuing = isReceived || isPlace ? null : subject;
  return { subject: sender ?? issuing, isReceived, isBefore };
}

// "나라를 대표하여 이 백서를 발표한다", "선언이 채택되고 ... 우리는 다음과 같이 결의한다": the document's own words
const OWN_WORDS = /(?:^| )이 $/;
const FIRST_PERSON = /(?:^| )(?:우리|나)는 /;

const AT = '에서 ';
// "국회에 보내는 공개서한은 다음과 같다"
const SENT_BEFORE = /(?:보내는|보낸|드리는|채택된|합의된) $/;
// "대변인이 3일 발표한 담화는 다음과 같다", "대표가 총회에서 한 연설은 다음과 같다", "대통령이 로동신문에 기고한 글은": the issuer stands before what he did
const DONE_BEFORE = /(?:발표한|보내는|보낸|보내온|드리는|하신|보내신|[기투]고한|집필한|에서 한) /;

// " 각각 성명을", " 6일과 7일 축전을": none of several is the one
const SEVERALLY =
  /(?:^| )(?:(?:각각|저마다|련이어|잇달아) (?:\S+ ){0,4}|[\d\uff10-\uff19]+일[과,] ?[\d\uff10-\uff19]+일 (?:\S+ )?)$/;

// "여러 나라에서 김정은동지께 축전을", "여러 나라 정당, 단체들이 3일 성명을", "중앙신문들은 사설을"; not "여러 나라에서 일어난것과 관련하여 대변인은 담화를"
const SEVERAL_ISSUERS =
  /(?:여러 나라(?: [\uac00-\ud7a3]+,?){0,3}(?:에서|들[은이])|(?:신문|잡지)들[은이]) (?:(?!\S*(?:[이가은여]|(?<!하)는) )\S+ ){0,6}$/;

/** Whether a sentence tells of the documents of several, one of which is nobody's; a joint one is one. */
function isOfSeveral(plain: string, { row, from, to }: KoreanAct): boolean {
  const before = plain.slice(0, from);
  const hasSeveral = SEVERAL_ISSUERS.test(before) && !JOINT_DOCUMENT.test(row.words);
  return hasSeveral || SEVERALLY.test(before) || plain.startsWith(PLURAL, to);
}

const PLURAL = '들';

/** What several sent or issued, as a sentence calls it; null where it tells of no such thing. */
export function findSeverals(sentence: string): string | null {
  const act = findKoreanAct(sentence, sentence);
  return act !== null && isOfSeveral(sentence, act) ? act.row.words : null;
}

// "연설을 하였다"
const DONE = /^[하했주]/;
// "주체81(1992)년 1월 20일 담화 《T》를 발표하시였다": what a leader once published is written about
const ONCE_PUBLISHED = /\(\d{4}\)년 .*발표하시/;
const ADOPTS: ReadonlySet<string> = new Set(['채택', '발표']);
// "글을 실었다": papers print what others write
const EVERYDAY = /^(?:실|게재)/;
// "사설이 실렸다", "론평이 게재되였다"
const CARRIED = /^(?:실[렸리]|게재되)/;

const AGENCY = '조선중앙통신사';
const REPORTER = ' 기자가 ';

/** An article of a paper, or one that a person gave a title: "로동신문은 론설 《T》에서", "연구사 김은희는 《T》라는 제목의 글을". */
function isTheirArticle(row: DocumentRow, issuer: Attribution['issuer'], title: Stretch | null): boolean {
  if (row.kind !== 'article' || issuer === null) return false;
  return PAPER_IDS.has(issuer.organization?.value.id ?? '') || isTitledArticle(row, issuer, title);
}

/** "25일부 《민주조선》은 론평에서 ... 지적하였다": papers are told of below what they write about. */
function isPaperSaying({ verb, given }: KoreanAct, issuer: Attribution['issuer']): boolean {
  return verb === '' && given === null && PAPER_IDS.has(issuer?.organization?.value.id ?? '');
}

/** Whether it is no everyday doing; whom else somebody answers is news. */
function isNotable(
  text: string,
  row: DocumentRow,
  verb: string,
  title: Stretch | null,
  issuer: Attribution['issuer'],
): boolean {
  if (row.kind === 'answer')
    return text.includes(AGENCY) || (text.includes(REPORTER) && issuer?.organization?.value.id != null);
  return title !== null || !EVERYDAY.test(verb);
}

// "축전을 보내여왔다", "편지를 받으시였다"
const FROM_OTHERS = /보내여왔|보내왔|[드올]려왔|받으[시셨]|받았/;

// 《T》라는 제목의, 《T》이라는, 《T》, 《T》라는 제목의 중대, 《《인권》의 말로》; not "《청년전위》는 공동사설을"
const TITLE =
  /[《“"](?<title>(?:[^《》”"]|《[^《》]*》){1,200})[》”"] ?(?:이?라는|[의란]|는(?= 제[목하]))? ?(?:제[목하]의|제목으로|표제의)? ?(?:다음과 ?같은 )?(?:\S{1,12} )?[\uac00-\ud7a3]{0,2}$/d;

/** The quoted title right before the document's name, which is not the name of the paper. */
function findTitle(text: string, document: number, issuer: Stretch | null): Stretch | null {
  const title = TITLE.exec(text.slice(0, document))?.indices?.groups?.['title'];
  return title === undefined || title[0] === issuer?.from ? null : trimTitle(text, ...title);
}
