import { lazily } from '../../lazily.js';
import { within, type Place } from '../../page/page.js';
import type { DocumentRow } from '../../tables/documents.js';
import { KOREAN_DOCUMENTS } from '../../tables/korean-leads.js';
import { ORGANIZATIONS } from '../../tables/organizations.js';
import { PAPERS } from '../../tables/papers.js';
import { isAdopted, isTold, type Attribution } from './attribution.js';
import { endsIssuer, readKoreanIssuer, withoutGenitive } from './korean-issuer.js';
import type { Sentence } from './sentence.js';
import { trimTitle, type Stretch } from './tail.js';

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
// "담화는 다음과 같다.", "성명의 전문은 아래와 같습니다."
const INTRODUCTION = /(?:다음과|아래와) 같(?:다|습니다)[.:]?$/;

/** Whether a sentence does nothing but announce the document. */
export function isKoreanIntroduction(text: string): boolean {
  return text.length <= LONGEST_INTRODUCTION && INTRODUCTION.test(text);
}

const NAMES = [...KOREAN_DOCUMENTS]
  .sort((one, other) => other.words.length - one.words.length)
  .map(({ words }) => words)
  .join('|');
// "담화를 발표하였다", "성명을 15일 발표하였다", "편지를 보내시였다", "담화가 발표되였다", "담화 《T》을 발표하였다", "보도 제5호를 발표했습니다"
const ISSUED = lazily(
  () =>
    new RegExp(
      `(?<document>${NAMES})(?: ?제?[\\d\uff10-\uff19]+호)?(?: ?(?<title>·{2,}))?(?<particle>을|를|이|가)? ?(?:\\S{1,12}에 )?(?:[\\d\uff10-\uff19월일 ]{2,12})?(?:다음과 같이 )?(?<verb>발표|내[였놓]|냈|채택|보[내냈]|공개[하했]|받으[시셨]|받았|나왔|실었|게재[하했]|(?<=[을를] ?)(?:하[였시]|했|주었))(?<form>되)?`,
      'd',
    ),
);
// "질문에 다음과 같이 대답하였다", "질문에 대답하였다", "질문에 이렇게 대답했습니다"
const ANSWERED = /질문에 (?:\S+ ){0,2}?(?<document>대답)[하했을]/d;
// "대변인이 3일 발표한 담화는 다음과 같다", "아래에 대변인담화의 전문을 소개한다"
const GIVEN = lazily(
  () =>
    new RegExp(
      `(?<document>${NAMES})(?: ?(?<title>·{2,}))?(?:의? ?전문)?(?<given>[은는] (?:다음과|아래와) 같|[을를] 소개[하한]|이다)`,
      'd',
    ),
);

// "담화에서 ... 주장하였다", "론평 《T》에서 ... 규탄했습니다"
const SAID_IN =
  /(?<document>담화|성명|론평|사설|글|대답)(?: ?(?<title>·{2,}))?(?:에서|[을를] 통하여) .*[였했혔](?:다|습니다)/d;

/** "외무성 대변인은 15일 《T》라는 제목의 담화를 발표하였다": who issued which document, in Korean. */
export function readKorean(sentence: Sentence): Attribution | null {
  const { text } = sentence;
  const plain = blankQuotations(text);
  const match = ANSWERED.exec(plain) ?? ISSUED().exec(plain) ?? GIVEN().exec(plain) ?? SAID_IN.exec(plain);
  const { document, title: behind } = match?.indices?.groups ?? {};
  if (match === null || document === undefined) return null;
  const row = KOREAN_DOCUMENTS.find(({ words }) => words === text.slice(document[0], document[1]));
  if (row === undefined) return null;
  const [from, to] = document;
  const { form, verb, given } = match.groups ?? {};
  const isBefore = form !== undefined || (given !== undefined && !plain.slice(0, from).includes('발표한 '));
  const sender = RECEIVED.test(plain.slice(to)) ? findSender(plain, from) : null;
  const isReceived = sender !== null || verb?.startsWith('받') === true;
  const issuing = isReceived ? null : (findPaper(text, from) ?? findSubject(plain, from));
  const subject = isBefore ? findPassiveIssuer(plain, from) : (sender ?? issuing);
  const issuer = subject && readKoreanIssuer(within(sentence.place, subject.from, subject.to), isReceived);
  if (given !== undefined && (issuer === null || (given === '이다' && !text.startsWith('다음은'))))
    return null;
  const day = findDay(plain, subject, from, match.index + match[0].length);
  const title = behind ? trimTitle(text, behind[0] + 1, behind[1] - 1) : findTitle(text, from, subject);
  const at = (stretch: Stretch): Place => within(sentence.place, stretch.from, stretch.to);
  return {
    documentRow: row satisfies DocumentRow,
    documentWords: at({ from, to }),
    issuer,
    day: isReceived ? null : day && at(day),
    isDayWeak: false,
    title: title && at(title),
    announces: given !== undefined || /(?:다음과|아래와) 같[은이]/.test(plain),
    tells:
      verb === '채택'
        ? isAdopted('adopts', row, issuer)
        : isTold(row, issuer) && isOwn(plain, match.groups ?? {}, title),
  };
}

// "글을 실었다"
const PRINTED = /^(?:실었|게재)/;

/** Whether it is no everyday doing: a paper prints editorials, and whom else somebody answers is news. */
function isOwn(text: string, { verb, document }: Groups, title: Stretch | null): boolean {
  if (document === '대답') return text.includes('조선중앙통신사');
  return title !== null || !PRINTED.test(verb ?? '');
}

type Groups = Readonly<Record<string, string | undefined>>;

// "축전을 보내여왔다", "편지를 받으시였다"
const RECEIVED = /보내여왔|보내왔|받으[시셨]|받았/;

/** The text with its quotations made blank, every character in its place. */
function blankQuotations(text: string): string {
  // 《유엔은 이중기준을 버려야 한다》
  return text.replace(/[《“"][^《“》”"]*[》”"]/g, (quotation) => '·'.repeat(quotation.length));
}

// "대변인은", "김정은동지께서는", "부상이"
const PARTICLE = /(?:께서는|께서|[은는이가])$/;
const TOPIC = /(?:께서는|께서|[은는])$/;

/** The issuer before its particle: the topic if there is one, else the last subject. */
function findSubject(text: string, end: number): Stretch | null {
  let subject: Stretch | null = null;
  let from = 0;
  while (from < end) {
    const space = text.indexOf(' ', from);
    const to = space < 0 || space > end ? end : space;
    const word = text.slice(from, to);
    const particle = PARTICLE.exec(word)?.[0];
    const stem = particle === undefined ? '' : word.slice(0, -particle.length);
    if (particle !== undefined && endsIssuer(stem, text.slice(0, from).trimEnd())) {
      subject = { from: findSubjectStart(text, from), to: from + stem.length };
      if (TOPIC.test(particle)) return subject;
    }
    from = to + 1;
  }
  return subject;
}

// "대통령에게서 답전을", "위원장으로부터 편지를", "대통령이 보낸 축전을", "대통령이 3일 축전을"
const SENDER_ENDS = [/에게서|으로부터|로부터|[이가] (?:\S{1,8} )?보낸 /, /[이가] [^이가]*$/];

// "12일부 《로동신문》은", "로동신문 12일부는"
const PAPER = lazily(() => {
  const ids = new Set(PAPERS.map(({ id }) => id));
  const names = ORGANIZATIONS.filter(({ id }) => ids.has(id)).flatMap(({ korean }) => korean);
  return new RegExp(
    `(?:^|《)(?<name>${names.join('|')})(?:》|(?= ?[\\d\uff10-\uff19]+일부))(?: ?[\\d\uff10-\uff19]+일부)?[은는이가] `,
    'd',
  );
});

/** The paper whose name in quotation marks is the issuer. */
function findPaper(text: string, end: number): Stretch | null {
  const name = PAPER().exec(text.slice(0, end))?.indices?.groups?.['name'];
  return name === undefined ? null : { from: name[0], to: name[1] };
}

/** The sender of what somebody received: behind the receiver, if he is named first. */
function findSender(text: string, document: number): Stretch | null {
  const head = text.slice(0, document);
  const to = SENDER_ENDS.map((pattern) => head.search(pattern)).find((end) => end >= 0);
  if (to === undefined) return null;
  const receiver = findSubject(text, to);
  const from = receiver === null ? 0 : text.indexOf(' ', receiver.to) + 1;
  const start = Math.max(from, findSubjectStart(text, to));
  return start < to ? { from: start, to } : null;
}

/** "외무성 대변인담화가 15일 발표되였다": the issuer stands right before the document. */
function findPassiveIssuer(text: string, document: number): Stretch | null {
  // "국장 한철규의 담화"
  const to = withoutGenitive(text.slice(0, document).trimEnd()).length;
  const from = findSubjectStart(text, text.lastIndexOf(' ', to - 1) + 1);
  return from < to ? { from, to } : null;
}

// "이와 관련하여 ", "...한데 대하여 ", "15일 ", ", "
const CLAUSE_ENDS =
  /(?:관련하여|관련해|동지께|에게|대하여|대해|즈음하여|따라|의하면|다음은|아래에|통하여|[\d\uff10-\uff19]일|[,，]) /g;

/** Where the issuer's first word stands: behind the last clause or day before it. */
function findSubjectStart(text: string, last: number): number {
  let start = 0;
  for (const match of text.slice(0, last).matchAll(CLAUSE_ENDS)) start = match.index + match[0].length;
  return start;
}

// "24일", "8월 8일", "2023년 10월 1일", "월요일"; not "24일부터"
const DAY =
  /(?:(?:[\d\uff10-\uff19]{4}년 ?)?[\d\uff10-\uff19]{1,2}월 ?)?[\d\uff10-\uff19]{1,2}일(?!부터|까지|째|간|동안)|[월화수목금토일]요일/g;
// "은 ", "께서는 지난 "
const ONLY_PARTICLE = /^(?:께서는|께서|[은는이가])? (?:지난 )?$/;

/** The day of issue: behind the issuer, behind the last clause before the document, or before the issuer. */
function findDay(text: string, subject: Stretch | null, document: number, end: number): Stretch | null {
  const days = Array.from(text.slice(0, end).matchAll(DAY), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const clauseEnd = Math.max(
    ...['관련하여', '대하여', '관련해', '대해', '맞으며', '즈음하여'].map((end) =>
      text.lastIndexOf(end, document),
    ),
  );
  return (
    (clauseEnd < 0 ? undefined : days.find(({ from }) => from > clauseEnd)) ??
    days.find(
      ({ from }) => subject !== null && from > subject.to && ONLY_PARTICLE.test(text.slice(subject.to, from)),
    ) ??
    (clauseEnd < 0 ? days.find(({ from }) => subject !== null && from > subject.to) : undefined) ??
    days.find(({ to }) => subject !== null && to <= subject.from && to >= subject.from - 3) ??
    (subject === null ? (days.at(-1) ?? null) : null)
  );
}

// 《T》라는 제목의, 《T》이라는, 《T》
const TITLE =
  /[《“"](?<title>[^》”"]{1,200})[》”"] ?(?:이?라는|의|란)? ?(?:제목의|제목으로|표제의)? ?(?:다음과 같은 )?(?:\S{1,12} )?$/d;

/** The quoted title right before the document's name, which is not the name of the paper. */
function findTitle(text: string, document: number, issuer: Stretch | null): Stretch | null {
  const title = TITLE.exec(text.slice(0, document))?.indices?.groups?.['title'];
  return title === undefined || title[0] === issuer?.from ? null : trimTitle(text, ...title);
}
