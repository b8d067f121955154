import { lazily } from '../../engine/lazily.js';
import { ORGANIZATIONS } from '../../tables/organizations.js';
import { PAPER_IDS } from '../../tables/papers.js';
import { withoutLink } from '../issuer/korean-issuer.js';
import { endsIssuer, endsOffice, endsOrganization } from '../issuer/korean-name.js';
import { groupOf, type Stretch } from '../wording/stretch.js';

// "대변인은", "김정은동지께서는", "부상이", "외무성에서는", "외무성에서"
const PARTICLE = /(?:께서는|께서|에서는|에서|[은는이가])$/;
const TOPIC = /(?:께서는|께서|에서는|[은는])$/;

// "미국이 도발한것과 관련하여", "일본정부가 결정한데 대하여": who stands in such a clause is told of
const CLAUSE = /(?:것과 관련하여|것과 관련해서?|데 대하여|데 대해서?|것을 [\uac00-\ud7a3]{2}하여) /g;

/**
 * The issuer before its particle: the topic if there is one, else the last subject; where a clause on what happened stands
 * before the document, the last behind it, or the first of all.
 */
export function findSubject(text: string, end: number): Stretch | null {
  const clause = Array.from(text.slice(0, end).matchAll(CLAUSE)).at(-1);
  const clauseEnd = clause === undefined ? 0 : clause.index + clause[0].length;
  let subject: Stretch | null = null;
  for (let from = 0; from < end;) {
    const space = text.indexOf(' ', from);
    const to = space < 0 || space > end ? end : space;
    const word = text.slice(from, to);
    const particle = PARTICLE.exec(word)?.[0];
    // "다음과 같은" ends as a topic does
    if (particle !== undefined && word !== '같은') {
      // "동지 께서는": by a slip the particle stands apart
      const isApart = word === particle && from > 1;
      const start = isApart ? text.lastIndexOf(' ', from - 2) + 1 : from;
      const stemEnd = isApart ? from - 1 : to - particle.length;
      const stem = text.slice(start, stemEnd);
      const before = text.slice(0, start).trimEnd();
      const isTopic = TOPIC.test(particle);
      const isPlace = particle.startsWith(AT);
      const isBeforeDeed = BEFORE_DEED.test(text.slice(to, to + LONGEST_BEFORE_DEED));
      const ends =
        endsIssuer(stem, before) ||
        (QUOTED_GROUP.test(text.slice(0, stemEnd)) && (isTopic || isBeforeDeed)) ||
        (!isPlace && (isTopic || isBeforeDeed) && endsForeigner(stem, before));
      // "외무성에서" is where somebody did it, if somebody is named, and a reporter asks whom the sentence has named
      const isInClause = subject !== null && start < clauseEnd;
      const isBeside = particle === AT || stem.endsWith('기자') || isInClause;
      if (ends && (subject === null || !isBeside))
        subject = { from: findSubjectStart(text, start), to: stemEnd };
      if (ends && isTopic) return subject;
    }
    from = to + 1;
  }
  return subject;
}

const AT = '에서';
// "위원장 한스 베르거가 3일 ", "대통령 한스 베르거가 《로동신문》에 ", "대통령 한스 베르거가 베를린에서 3일 "
const BEFORE_DEED = /^ (?:[\uac00-\ud7a3]{1,10}에서 )?[\d\uff10-\uff19《·]/;
const LONGEST_BEFORE_DEED = 15;

// "남조선의 《한국진보련대》", its quotation blanked
const QUOTED_GROUP = /남조선(?:의|단체인) ·+$/;

// " 호르헤", but not " 동지에게"
const NAME_WORD = / [\uac00-\ud7a3]+(?<!에게|[께의을를로])$/;
const NAME_WORDS = 3;

/** "위원장 호르헤 가르씨아": behind the office stands a name that is no Korean's. */
function endsForeigner(last: string, before: string): boolean {
  let head = before;
  let rest = ` ${last}`;
  for (let count = 0; count < NAME_WORDS && NAME_WORD.test(rest); count++) {
    if (endsOffice(head)) return true;
    const space = head.lastIndexOf(' ');
    rest = head.slice(space);
    head = head.slice(0, Math.max(0, space));
  }
  return false;
}

// "대통령에게서 답전을", "위원장으로부터 편지를", "대통령이 보낸 축전을", "대통령이 3일 축전을", "련맹에서 편지를"
const SENDER_ENDS = [/에게서|으로부터|로부터|[이가] (?:\S{1,8} )?보낸 /, /[이가] [^이가]*$/, /에서 /];

// "12일", "10월 12일"
const DAY = '(?:[\\d\uff10-\uff19]+월 ?)?[\\d\uff10-\uff19]+일';
// "12일부 《로동신문》은", "《로동신문》, 《청년전위》는", "로동신문 12일부는", "로동신문은 12일부 론평에서"
const PAPER = lazily(
  () =>
    new RegExp(
      `(?:^|《)(?<name>${listPapers()})(?:》(?:, 《[^《》]{1,12}》)*|(?= ?${DAY}부)|(?=[은는] ${DAY}부? ))(?: ?${DAY}부)?[은는이가] `,
      'd',
    ),
);

/** The papers' names between bars. */
function listPapers(): string {
  return ORGANIZATIONS.filter(({ id }) => PAPER_IDS.has(id))
    .flatMap(({ korean }) => korean)
    .join('|');
}

// "14일부 《로동신문》에 실린 개인필명의 "
const CARRIER = lazily(
  () => new RegExp(`(?<name>${listPapers()})》?에 (?:실린|게재된|발표된) (?:[^ ]{1,12} )?$`, 'd'),
);
// "14일부 《로동신문》에는 《침략의 말로》라는 제목의 " before "론평이 실렸다"
const CARRIER_OF_SUBJECT = lazily(
  () =>
    new RegExp(
      `(?<name>${listPapers()})(?:》(?:, 《[^《》]{1,12}》)*)?에는? (?:《[^《》]*》\\S* |[^ 《]{1,12} ){0,4}$`,
      'd',
    ),
);

/** The paper that carries a document which the sentence names behind it, as what it is about or as its subject. */
export function findCarrier(text: string, document: number, isSubject: boolean): Stretch | null {
  const before = text.slice(0, document);
  return groupOf(CARRIER().exec(before) ?? (isSubject ? CARRIER_OF_SUBJECT().exec(before) : null), 'name');
}

/** The paper whose name in quotation marks is the issuer. */
export function findPaper(text: string, end: number): Stretch | null {
  return groupOf(PAPER().exec(text.slice(0, end)), 'name');
}

// "께서는 "
const TOPIC_START = /^(?:께서|[은는])/;

/** The sender of what somebody received: behind the receiver, if he is named first. */
export function findSender(text: string, document: number): Stretch | null {
  const head = text.slice(0, document);
  const to = SENDER_ENDS.map((pattern) => head.search(pattern)).find((end) => end >= 0);
  if (to === undefined) return null;
  const receiver = findSubject(text, to);
  const isTopic = receiver !== null && TOPIC_START.test(text.slice(receiver.to, receiver.to + 3));
  const from = isTopic ? text.indexOf(' ', receiver.to) + 1 : 0;
  const start = Math.max(from, findSubjectStart(text, to));
  return start < to ? { from: start, to } : null;
}

/** "외무성 대변인담화가 15일 발표되였다": the issuer stands right before the document. */
export function findPassiveIssuer(text: string, document: number): Stretch | null {
  // "국장 한철규의 담화"
  const to = withoutLink(text.slice(0, document).trimEnd()).length;
  // "1일 공동성명이 채택되였다", "채택된 공동성명은 다음과 같다"
  if (NO_ISSUER.test(text.slice(0, to))) return null;
  const from = findSubjectStart(text, text.lastIndexOf(' ', to - 1) + 1);
  return from < to ? { from, to } : null;
}

const NO_ISSUER = /[\d\uff10-\uff19]일$|된$/;

// "얼마전 ", "이와 관련하여 ", "담화를 지지하여 ", "...한데 대하여 ", "15일 ", "제70차회의에서 ", "중앙위원회에 ", ", "
const CLAUSE_ENDS =
  /(?:하여|되여|(?:질문|물음)들?에 대한|면서|맞으며|계기로|관련해서?|대해서?|에게|따라|의하면|다음은|아래에|발표된|지금부터|얼마전|며칠전|최근|에서는?|에는|에(?! [대관]한)|[\d\uff10-\uff19]일|[께,，]) /g;

// "18일", "이와 관련하여", "최근", "...하자"; not "피해자" of "피해자, 유가족협회", nor "국가" of "우리 당과 국가, 군대의"
const BEFORE_COMMA = /(?:[여고며면나데때후전일늘근에는은]|(?<!비)서|하자|되자)$/;

/** Where the issuer's first word stands: behind the last clause or day before it; the commas of a list end none. */
function findSubjectStart(text: string, last: number): number {
  let start = 0;
  for (const { 0: match, index } of text.slice(0, last).matchAll(CLAUSE_ENDS)) {
    const before = text.slice(start, index);
    const isList = COMMA.test(match) && (endsOrganization(before) || !BEFORE_COMMA.test(before));
    if (!isList) start = index + match.length;
  }
  return start;
}

// ", "
const COMMA = /[,，]/;
