import { DONE_KINDS, KOREAN_VOICED_KINDS } from '../../tables/kind-groups.js';
import { lazily } from '../../engine/lazily.js';
import { within, type Place } from '../../page/page.js';
import type { DocumentRow } from '../../tables/documents.js';
import type { StatementKind } from '../../tables/kinds.js';
import { KOREAN_ANNOUNCEMENT, KOREAN_DOCUMENTS } from '../../tables/korean-leads.js';
import { PAPERS } from '../../tables/papers.js';
import { isAdopted, isTold, type Attribution } from './attribution.js';
import { findKoreanDay } from './korean-day.js';
import { readKoreanIssuer } from './korean-issuer.js';
import { findCarrier, findPaper, findPassiveIssuer, findSender, findSubject } from './korean-subject.js';
import type { Sentence } from './sentence.js';
import { trimTitle, type Stretch } from './quotation.js';

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const LOOK = 40;

/** Whether a text is written in Korean, by its first letters. */
export function isKorean(text: string): boolean {
  for (let index = 0; index < Math.min(LOOK, text.length); index++) {
    const code = text.charCodeAt(index);
    if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) return true;
  }
  return false;
}

const LONGEST_INTRODUCTION = 60;
// "담화는 다음과 같다.", "성명의 전문은 아래와 같습니다.", "아래에 전문을 소개한다."
const INTRODUCTION = /(?:(?:다음과|아래와) ?같(?:다|습니다)|전문을 소개(?:한다|합니다))[.:]?$/;

/** Whether a sentence does nothing but announce the document. */
export function isKoreanIntroduction(text: string): boolean {
  return text.length <= LONGEST_INTRODUCTION && INTRODUCTION.test(text);
}

/** The documents' names, the longest first; a name of one syllable is a word of its own. */
function listNames(kinds: ReadonlySet<StatementKind> | null): string {
  return KOREAN_DOCUMENTS.filter(({ kind }) => kinds === null || kinds.has(kind))
    .map(({ words }) => words)
    .sort((one, other) => other.length - one.length)
    .map((words) => (words.length === 1 ? `(?<![가-힣])${words}` : words))
    .join('|');
}

const NUMBER = '(?: ?제?[\\d\uff10-\uff19]+호)?';
// "담화를 발표하였다", "성명을 15일 발표하였다", "편지를 보내시였다", "담화가 발표되였다", "담화 《T》을 발표하였다", "보도 제5호를 발표했습니다", "통지문을 미군측에 보냈다"; not "성명을 발표한것과"
const ISSUED = lazily(
  () =>
    new RegExp(
      `(?<document>${listNames(null)})${NUMBER}(?: ?(?<title>·{2,}))?(?<particle>을|를|이|가)? ?(?:(?:\\S{1,12} ){0,2}\\S{1,12}에게? )?(?:[\\d\uff10-\uff19월일 ]{2,12})?(?:다음과 ?같이 )?(?<verb>발표|내[였놓여고]|냈|내보[내냈]|채택|보(?:[내냈]|낸다)|올리였|올렸|드리였|드렸|공개[하했]|받으[시셨]|받았|나왔|실었|게재[하했]|(?<=[을를] ?)(?:하[였시]|했|주었))(?!한(?!다)|할|된|될|하는|하려|하면|(?:하|되)였다고|했다고|는)(?<form>되)?`,
      'dg',
    ),
);
// "질문에 다음과 같이 대답하였다", "물음에 대답하였다", "질문들에 이렇게 대답했습니다"
const ANSWERED = /(?:질문|물음)들?에 (?:\S+ ){0,3}?(?<document>대답|답변)(?:을|하[였시]|했)/d;
// "다음과 같이 연설하였다"
const SPOKE = /다음과 ?같이 (?<document>연설)(?:하[였시]|했)/d;
// "다음과 같이 발표하였다"
const ANNOUNCED_ALONE = /다음과 ?같이 (?<document>발표)(?:하[였시]|했)/d;
/** What an interview is called in a sentence. */
const INTERVIEWS: readonly DocumentRow[] = ['회견', '문답'].map((words) => ({
  kind: 'answer',
  words,
  example: `기자와 ${words}하였다`,
}));
const NAMED: readonly DocumentRow[] = [...KOREAN_DOCUMENTS, KOREAN_ANNOUNCEMENT, ...INTERVIEWS];
// "기자와 회견하였다", "기자와 다음과 같은 문답을 하였다"
const INTERVIEWED = /기자와 (?:\S+ ){0,3}?(?<document>회견|문답)(?:을|하)/d;
// "대변인이 3일 발표한 담화는 다음과 같다", "아래에 대변인담화의 전문을 소개한다"
const GIVEN = lazily(
  () =>
    new RegExp(
      `(?<document>${listNames(null)})${NUMBER}(?: ?(?<title>·{2,}))?(?:의? ?전문)?(?<given>[은는] (?:다음과|아래와) ?같|[을를] 소개[하한]|이다)`,
      'd',
    ),
);
// "담화에서 ... 주장하였다", "론평 《T》에서 ... 규탄했습니다"
const SAID_IN = lazily(
  () =>
    new RegExp(
      `(?<document>${listNames(KOREAN_VOICED_KINDS)})${NUMBER}(?: ?(?<title>·{2,}))?(?:에서|[을를] 통하여) .*[였했혔](?:다|습니다)`,
      'd',
    ),
);

// "로동신문에 실린 개인필명의 론평은 ... 폭로하였다"
const CARRIED =
  /에 (?:실린|게재된|발표된) (?:[^ ]{1,12} )?(?<document>론평|사설|론설|정론|글)[은는에] .*[였했혔](?:다|습니다)/d;

// "성명은", "대변인은", "그는 담화에서"
const NARRATED = lazily(
  () => new RegExp(`^(?:\\S{1,8} )?\\S{0,6}(?:${listNames(null)}|대변인|필자|신문)(?:은|는|에서) |^그는 `),
);

/** Whether the narrator goes on with what a document said. */
export function isKoreanNarration(text: string): boolean {
  return NARRATED().test(text);
}

// "다음과 같은 담화", "이렇게 대답하였다"
const ANNOUNCED = /(?:다음과|아래와) ?같[은이]|이렇게 (?:대답|답변)/;
// "나라를 대표하여 이 백서를 발표한다": the document's own words
const OWN_WORDS = /(?:^| )이 $/;

/** "외무성 대변인은 15일 《T》라는 제목의 담화를 발표하였다": who issued which document, in Korean. */
export function readKorean(sentence: Sentence): Attribution | null {
  const { text } = sentence;
  const plain = blankQuotations(text);
  const match =
    ANSWERED.exec(plain) ??
    INTERVIEWED.exec(plain) ??
    SPOKE.exec(plain) ??
    // The sentence's own verb is its last
    Array.from(plain.matchAll(ISSUED())).at(-1) ??
    GIVEN().exec(plain) ??
    SAID_IN().exec(plain) ??
    CARRIED.exec(text) ??
    ANNOUNCED_ALONE.exec(plain);
  const { document, title: behind } = match?.indices?.groups ?? {};
  if (match == null || document === undefined || OWN_WORDS.test(plain.slice(0, document[0]))) return null;
  const row = NAMED.find(({ words }) => words === text.slice(document[0], document[1]));
  if (row === undefined) return null;
  const [from, to] = document;
  // "세 협회가 각각 성명을 발표하였다": none of them is the one
  if (SEVERALLY.test(plain.slice(0, from))) return null;
  const { verb, given } = match.groups ?? {};
  const { subject, isReceived, isBefore } = findIssuer(text, plain, match, document);
  const issuer = subject && readKoreanIssuer(within(sentence.place, subject.from, subject.to), !isBefore);
  const isGiven = issuer !== null || SENT_BEFORE.test(plain.slice(0, from));
  if (given !== undefined && (!isGiven || (given === '이다' && !text.startsWith('다음은')))) return null;
  if (row.kind === 'answer' && issuer?.organization?.value.id == null && !plain.includes(AGENCY)) return null;
  // "담화를 하였다": they talked
  if (DONE.test(verb ?? '') && !DONE_KINDS.has(row.kind)) return null;
  const day = isReceived ? null : findKoreanDay(plain, subject, from, match.index + match[0].length);
  const title = behind ? trimTitle(text, behind[0] + 1, behind[1] - 1) : findTitle(text, from, subject);
  const at = (stretch: Stretch): Place => within(sentence.place, stretch.from, stretch.to);
  return {
    documentRow: row,
    documentWords: at({ from, to }),
    issuer,
    day: day && at(day),
    isDayWeak: day?.isWeak === true,
    title: title && at(title),
    announces: given !== undefined || ANNOUNCED.test(plain),
    tells:
      (ADOPTS.has(verb ?? '') && isAdopted('adopts', row, issuer)) ||
      (verb !== '채택' &&
        (isTold(row, issuer) || isTheirArticle(row, issuer, title)) &&
        isOwn(plain, row, verb ?? '', title)),
    endsInTitle: behind !== undefined && verb === '발표',
  };
}

/** Where the issuer stands: before the document that was issued, or before the particle of who issued, sent, or was heard from. */
function findIssuer(
  text: string,
  plain: string,
  { groups = {} }: RegExpExecArray,
  [from, to]: readonly [number, number],
): { subject: Stretch | null; isReceived: boolean; isBefore: boolean } {
  const { form, verb, given } = groups;
  const isBefore = form !== undefined || (given !== undefined && !DONE_BEFORE.test(plain.slice(0, from)));
  if (isBefore) return { subject: findPassiveIssuer(plain, from), isReceived: false, isBefore };
  const carrier = findCarrier(text, from);
  if (carrier !== null) return { subject: carrier, isReceived: false, isBefore };
  const isReceived = RECEIVED.test(plain.slice(to));
  const sender = isReceived ? findSender(plain, from) : null;
  const issuing =
    verb?.startsWith('받') === true ? null : (findPaper(text, from) ?? findSubject(plain, from));
  return { subject: sender ?? issuing, isReceived, isBefore };
}

// "국회에 보내는 공개서한은 다음과 같다"
const SENT_BEFORE = /(?:보내는|보낸|드리는) $/;
// "대변인이 3일 발표한 담화는 다음과 같다": the issuer stands before what he did
const DONE_BEFORE = /(?:발표한|보내는|보낸|드리는) /;

// " 각각 ", " 련이어 "
const SEVERALLY = /(?:^| )(?:각각|저마다|련이어|잇달아) (?:\S+ ){0,4}$/;

// "연설을 하였다"
const DONE = /^[하했주]/;
const ADOPTS: ReadonlySet<string> = new Set(['채택', '발표']);
// "글을 실었다": papers print what others write
const EVERYDAY = /^(?:실었|게재)/;

const AGENCY = '조선중앙통신사';
const PAPER_IDS = lazily((): ReadonlySet<string> => new Set(PAPERS.map(({ id }) => id)));

/** An article of a paper, or one that a person gave a title: "로동신문은 론설 《T》에서", "연구사 김은희는 《T》라는 제목의 글을". */
function isTheirArticle(
  { kind }: DocumentRow,
  issuer: Attribution['issuer'],
  title: Stretch | null,
): boolean {
  if (kind !== 'article' || issuer === null) return false;
  return PAPER_IDS().has(issuer.organization?.value.id ?? '') || (title !== null && issuer.name !== null);
}

/** Whether it is no everyday doing; whom else somebody answers is news. */
function isOwn(text: string, row: DocumentRow, verb: string, title: Stretch | null): boolean {
  if (row.kind === 'answer') return text.includes(AGENCY);
  return title !== null || !EVERYDAY.test(verb);
}

// "축전을 보내여왔다", "편지를 받으시였다"
const RECEIVED = /보내여왔|보내왔|받으[시셨]|받았/;

/** The text with its quotations made blank, every character in its place. */
function blankQuotations(text: string): string {
  // 《유엔은 이중기준을 버려야 한다》
  return text.replace(/[《“"][^《“》”"]*[》”"]/g, (quotation) => '·'.repeat(quotation.length));
}

// 《T》라는 제목의, 《T》이라는, 《T》
const TITLE =
  /[《“"](?<title>[^》”"]{1,200})[》”"] ?(?:이?라는|[의란는])? ?(?:제[목하]의|제목으로|표제의)? ?(?:다음과 ?같은 )?(?:\S{1,12} )?$/d;

/** The quoted title right before the document's name, which is not the name of the paper. */
function findTitle(text: string, document: number, issuer: Stretch | null): Stretch | null {
  const title = TITLE.exec(text.slice(0, document))?.indices?.groups?.['title'];
  return title === undefined || title[0] === issuer?.from ? null : trimTitle(text, ...title);
}
