import { wordSet } from '../../tables/word-set.js';
import { JOINT_DOCUMENT } from '../../tables/documents.js';
import { GREETING_KINDS, OPINION_KINDS } from '../../tables/kind-groups.js';
import type { SpeakerFinding } from '../issuer/speaker.js';
import { isTwoPersons } from '../issuer/person.js';
import { findDayOfQuestion, isAskedByAgency } from './answered.js';
import { attribute, isAdopted, isTitledArticle, isTold, type Attribution } from './attribution.js';
import type { DayPhrase } from './day-phrase.js';
import { findAdverbialsBefore, findDocument, type NamedDocument } from './document-phrase.js';
import { readIssuerBehind, readOpening } from './issuer-phrase.js';
import { readWriter } from './paper-sentence.js';
import type { Sentence } from './sentence.js';
import { putRight } from './slips.js';
import { readTail } from './tail.js';
import { findVerb, type VerbPhrase } from './verbs.js';
import { isArticle } from '../wording/word-forms.js';
import { lowerAt, type Word } from '../wording/words.js';

/** "N, R of O, on Sunday issued the following press statement titled "T":" */
export function readActive(sentence: Sentence): Attribution | null {
  const { text, words } = sentence;
  let first: Attribution | null = null;
  for (let index = 1; index < words.length; index++) {
    const verb = words[index]?.quoted === true ? undefined : findVerb(words, index);
    if (verb === undefined) continue;
    const object = index + verb.phrase.length;
    const document =
      findDocument(text, words, object) ?? findSent(sentence, verb, object) ?? findMisspelt(sentence, object);
    const subjectEnd = document === null ? -1 : findSubjectEnd(words, index, document.announces);
    if (document === null || subjectEnd < 0 || (first !== null && !document.announces)) continue;
    const before = findAdverbialsBefore(words, subjectEnd);
    // "held a press conference on Monday and issued"
    const day = before.day ?? (subjectEnd < index ? findAdverbialsBefore(words, index - 1).day : null);
    const attribution = makeActive(sentence, verb, document, day, before.start);
    // "As others issued a statement on Sunday, N, R of O, issued the following press statement:"
    if (document.announces && (first === null || attribution.issuer !== null)) return attribution;
    first ??= attribution;
  }
  return first;
}

/** Words that name a receiver before what he is sent. */
const LONGEST_RECEIVER = 12;

/** "sent the president of O a message": the document behind its receiver. */
function findSent({ text, words }: Sentence, { row }: VerbPhrase, from: number): NamedDocument | null {
  if (row.act !== 'sends') return null;
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST_RECEIVER); at++) {
    if (isArticle(words[at])) {
      const document = findDocument(text, words, at);
      if (document !== null) return document;
    }
  }
  return null;
}

/** "issued the following press statment" */
function findMisspelt({ text, words }: Sentence, from: number): NamedDocument | null {
  const right = putRight(words, from);
  return right && findDocument(text, right, from);
}

/** Words before a verb that make it no narrator's: "was issued", "which issued", "having released". */
const NO_SUBJECTS = wordSet(
  'was were be been being is are to which who that having has have had not never and',
);

/** Where the words before a verb end that name who did it; -1 if they are no subject of it. */
function findSubjectEnd(words: readonly Word[], verb: number, announces: boolean): number {
  const before = lowerAt(words, verb - 1);
  if (!NO_SUBJECTS.has(before)) return verb;
  // "has issued the following statement"
  if (before === 'has') return verb - 1;
  return before === 'and' ? findFirstDeed(words, verb - 1, announces) : -1;
}

const ASKED = wordSet('was had');
/** What is done besides, where the text follows: else who does both is in the news. */
const DONE_BESIDES = wordSet('held met gave');

/** "A spokesman for O was asked about X and gave the following answer", "held a press conference and": where the subject of both ends; -1 elsewhere. */
function findFirstDeed(words: readonly Word[], and: number, announces: boolean): number {
  return words.findIndex(
    ({ lower, quoted }, at) =>
      at > 0 && at < and && !quoted && (ASKED.has(lower) || (announces && DONE_BESIDES.has(lower))),
  );
}

/** "Huanqiu Shibao carried a commentary": who has an editorial and no office is no person but a paper that no table has. */
function isOtherPaper({ row, announces }: NamedDocument, issuer: SpeakerFinding | null): boolean {
  return !announces && OPINION_KINDS.has(row.kind) && issuer?.name != null && issuer.office === null;
}

/** "Chairman N and President N2 adopted a joint statement": no one person's is the document of several. */
function isOneOfJoint({ row }: NamedDocument, issuer: SpeakerFinding | null): boolean {
  return (
    JOINT_DOCUMENT.test(row.words) && (issuer?.office?.value ?? '').includes(' and ') && issuer?.name != null
  );
}

function makeActive(
  sentence: Sentence,
  { row: verb }: VerbPhrase,
  document: NamedDocument,
  dayBefore: DayPhrase | null,
  subjectEnd: number,
): Attribution {
  const tail = readTail(sentence, document.next);
  const opening = readOpening(sentence, subjectEnd);
  const isReceived = verb.act === 'receives';
  const writer = document.row.kind === 'article' ? readWriter(sentence, document.next) : null;
  const read = isReceived
    ? readIssuerBehind(sentence, document.next, ['from', 'by', 'of'])
    : (writer ?? opening.issuer);
  const issuer = isOtherPaper(document, read) || isOneOfJoint(document, read) ? null : read;
  const asked = document.row.kind === 'answer' ? findDayOfQuestion(sentence.words, document.next) : null;
  const day = opening.day ?? asked ?? dayBefore ?? document.day ?? tail.day;
  // "N, R of O, and N2, R2 of O2, sent a message": it is told of, though it is neither's alone
  const isOfTwo =
    verb.act === 'sends' &&
    GREETING_KINDS.has(document.row.kind) &&
    isTwoPersons(sentence.words.slice(0, subjectEnd));
  const isReply = document.row.kind === 'answer' && verb.act !== 'issues';
  return attribute(sentence, {
    row: isReply ? { ...document.row, kind: 'letter' } : document.row,
    words: document,
    issuer,
    day: isReceived ? null : day,
    isDayWeak: day === tail.day && tail.isDayWeak,
    title: tail.title,
    announces: document.announces || tail.announces,
    endsInTitle: tail.endsInTitle,
    tells:
      isOfTwo ||
      isTitledArticle(document.row, issuer, tail.title) ||
      (verb.onlyBeforeText
        ? isAdopted(verb.act, document.row, issuer) ||
          (document.row.kind === 'answer' && isAskedByAgency(sentence.words))
        : isTold(document.row, issuer)),
  });
}
