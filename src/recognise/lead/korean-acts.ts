import { lazily } from '../../engine/lazily.js';
import type { DocumentRow } from '../../tables/documents.js';
import { KOREAN_VOICED_KINDS, TOPIC_KINDS } from '../../tables/kind-groups.js';
import type { StatementKind } from '../../tables/kinds.js';
import { KOREAN_ANNOUNCEMENTS, KOREAN_DOCUMENTS } from '../../tables/korean-leads.js';
import { listPastSyllables } from '../wording/korean-past.js';
import { trimTitle } from './quotation.js';
import type { Stretch } from '../wording/stretch.js';

/** What a sentence says was done with a document, and where it names it. */
export interface KoreanAct {
  readonly row: DocumentRow;
  readonly from: number;
  readonly to: number;
  /** Offset behind all that was read. */
  readonly end: number;
  /** How the verb begins; empty where it is no verb of issuing. */
  readonly verb: string;
  /** "되" of a passive verb; null for an active one. */
  readonly form: string | null;
  /** "은 다음과 같": the document is introduced, not issued; null otherwise. */
  readonly given: string | null;
  /** The title that stands behind the document's name. */
  readonly printedTitle: Stretch | null;
  /** Whom a reporter talked with. */
  readonly partner: Stretch | null;
}

/** The documents' names, the longest first; a name of one syllable is a word of its own. */
export function listNames(kinds: ReadonlySet<StatementKind> | null): string {
  return KOREAN_DOCUMENTS.filter(({ kind }) => kinds === null || kinds.has(kind))
    .map(({ words }) => words)
    .sort((one, other) => other.length - one.length)
    .map((words) => (words.length === 1 ? `(?<![가-힣])${words}` : words))
    .join('|');
}

const NUMBER = '(?: ?제?[\\d\uff10-\uff19]+호)?';
// "담화를 발표하였다", "성명을 15일 발표하였다", "편지를 보내시였다", "담화가 3일 평양에서 발표되였다", "담화 《T》을 발표하였다", "보도 제5호를 발표했습니다", "통지문을 미군측에 보냈다", "글들을 실었다"; not "성명을 발표한것과", "축전을 보내신 소식을"
const ISSUED = lazily(
  () =>
    new RegExp(
      `(?<document>${listNames(null)})${NUMBER}(?: ?(?<title>·{2,}))?들?(?<particle>을|를|이|가)? ?(?:(?:\\S{1,12} ){0,2}\\S{1,12}에게? )?(?:[\\d\uff10-\uff19월일 ]{2,12})?(?:\\S{1,8}에서 )?(?:다음과 ?같이 )?(?<verb>발표|내[였놓여고]|냈|내보[내냈]|채택|보(?:[내냈]|낸다)|올리였|올렸|올려왔|드리였|드렸|드려왔|공개[하했]|받으[시셨]|받았|나왔|실었|실[렸리](?=[다였])|게재[하했되]|기고[하했]|(?<=[을를] ?)(?:하[였시]|했|주었))(?!한(?!다)|할|된|될|하는|하려|하면|(?:하|되)였다고(?! 한다)|했다고(?! 한다)|는|시?신(?: |데|것)|시였다[는고]|드리겠)(?<form>되)?`,
      'dg',
    ),
);
// "《인권백서-2017》을 30일 발표하였다": the title names the document
const TITLED = lazily(
  () =>
    new RegExp(
      `(?<title>[《“][^《》”]*?(?<document>${listNames(TOPIC_KINDS)})[^《》”가-힣]*[》”])(?<particle>을|를|이|가) ?(?:[\\d\uff10-\uff19월일 ]{2,12})?(?<verb>발표|내[였놓]|공개[하했])(?!한|할|된|될|하는)(?<form>되)?`,
      'd',
    ),
);
// "질문에 다음과 같이 대답하였다", "물음에 대답하면서 다음과 같이 말하였다", "질문들에 이렇게 대답했습니다", "질문에 다음과 같이 밝혔다"
const ANSWERED =
  /(?:질문|물음)들?에 (?:\S+ ){0,3}?(?<document>대답|답변|(?<=다음과 ?같이 )(?:밝혔|말하였|말했|언급하였|지적하였|답하였))(?:[을했다]|하[였시]|하면서 다음과 ?같이 |습니다)/d;
const ASKED = /^(?:질문|물음)/;
// "다음과 같이 연설하였다", "1일 연설하였다"
const SPOKE = /(?<= )(?<document>연설)(?:하[였시]|했)(?!다고)/d;
// "다음과 같이 발표하였다", "다음과 같은 발표를 하였다", "다음과 같이 대답하였다"
const ANNOUNCED_ALONE = /다음과 ?같[이은] (?<document>발표|대답|답변|통보|통고)를? ?(?:하[였시]|했)/d;
/** What an interview is called in a sentence. */
const INTERVIEWS: readonly DocumentRow[] = ['회견', '대담', '이야기'].map((words) => ({
  kind: 'answer',
  words,
  example: `기자와 ${words}하였다`,
}));
const NAMED: readonly DocumentRow[] = [...KOREAN_DOCUMENTS, ...KOREAN_ANNOUNCEMENTS, ...INTERVIEWS];
const ANSWER = NAMED.find(({ words }) => words === '대답') ?? null;

/** Words without one of which a sentence has no act, for a pattern. */
export function listKoreanDone(): string {
  return [...NAMED.map(({ words }) => words), '질문', '물음'].join('|');
}

// "기자와 회견하였다", "기자와 다음과 같은 문답을 하였다", "기자와의 회견에서 다음과 같이 말하였다"
const INTERVIEWED =
  /기자와의? (?:\S+ ){0,3}?(?<document>회견|문답)(?:을|하|에서 (?:\S+ ){0,3}?다음과 ?같이)/d;
// "본사기자는 부총장 김은희와 대담을 진행하였다", "우리 기자는 대변인과 만나 이야기를 나누었다", "기자는 대변인과 회견하였다"
const INTERVIEWER =
  /기자[는가] (?:(?:얼마전|오늘|\S{1,7}일) )?(?:(?:\S+ ){1,6}관련하여 )?(?<partner>\S+(?: \S+){0,5})[와과] (?:만나 )?(?:\S+ 관련[한된] )?(?<document>회견|문답|대담|이야기)(?:[을를] |하였|했)/d;
// "본사기자와 국장 김은희가 나눈 문답을 소개한다"
const EXCHANGED =
  /기자와 (?<partner>\S+(?: \S+){0,5})[이가] 나눈 (?<document>회견|문답|대담|이야기)(?:내용)?[을은의]/d;
// "대변인이 3일 발표한 담화는 다음과 같다", "아래에 대변인담화의 전문을 소개한다"
const GIVEN = lazily(
  () =>
    new RegExp(
      `(?<document>${listNames(null)})${NUMBER}(?: ?(?<title>·{2,}))?(?:의? ?전문)?(?<given>[은는] (?:다음과|아래와) ?같|[을를] (?:소개[하한]|보내드리겠|보내드립)|이다|입니다)`,
      'd',
    ),
);
// "담화에서 ... 주장하였다", "론평 《T》에서 ... 규탄했습니다"
const SAID_IN = lazily(
  () =>
    new RegExp(
      `(?<document>${listNames(KOREAN_VOICED_KINDS)})${NUMBER}(?: ?(?<title>·{2,}))?(?:에서|[을를] 통하여) .*[${listPastSyllables()}](?:다|습니다)`,
      'd',
    ),
);

// "로동신문에 실린 개인필명의 론평은 ... 폭로하였다"
const CARRIED = lazily(
  () =>
    new RegExp(
      `에 (?:실린|게재된|발표된) (?:[^ ]{1,12} )?(?<document>론평|사설|론설|정론|글)[은는에] .*[${listPastSyllables()}](?:다|습니다)`,
      'd',
    ),
);

/** Finds the act in a sentence; `plain` is its text without quotations. */
export function findKoreanAct(text: string, plain: string): KoreanAct | null {
  const match =
    ANSWERED.exec(plain) ??
    EXCHANGED.exec(plain) ??
    INTERVIEWED.exec(plain) ??
    INTERVIEWER.exec(plain) ??
    SPOKE.exec(plain) ??
    // The sentence's own verb is its last
    Array.from(plain.matchAll(ISSUED())).at(-1) ??
    GIVEN().exec(plain) ??
    SAID_IN().exec(plain) ??
    TITLED().exec(text) ??
    CARRIED().exec(text) ??
    ANNOUNCED_ALONE.exec(plain);
  const { document, title, partner } = match?.indices?.groups ?? {};
  if (match == null || document === undefined) return null;
  const [from, to] = document;
  const isAnswered = ASKED.test(match[0]);
  const row = NAMED.find(({ words }) => words === text.slice(from, to)) ?? (isAnswered ? ANSWER : null);
  if (row === null) return null;
  const { verb = '', form = null, given = null } = match.groups ?? {};
  const printedTitle = title === undefined ? null : trimTitle(text, title[0] + 1, title[1] - 1);
  const end = match.index + match[0].length;
  const talker = partner === undefined ? null : { from: partner[0], to: partner[1] };
  return { row, from, to, end, verb, form, given, printedTitle, partner: talker };
}

// "《유엔은 이중기준을 버려야 한다》", "《《인권》의 말로》"
const QUOTATION = /《(?:[^《》]|《[^《》]*》)*》|[“"][^《“》”"]*[”"]/g;

/** The text with its quotations made blank, every character in its place. */
export function blankQuotations(text: string): string {
  return text.replace(QUOTATION, (quotation) => '·'.repeat(quotation.length));
}
