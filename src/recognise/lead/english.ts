import { wordSet } from '../../word-set.js';
import { ABOUT_OPENERS, DOCUMENT_FIRST } from '../../tables/lead-words.js';
import { LEAD_VERBS, OTHER_PARTICIPLES } from '../../tables/lead-verbs.js';
import { findDayOfQuestion, isAskedByAgency, readAnswered } from './answered.js';
import { isAdopted, isTold, placeOf, placeOfDay, type Attribution } from './attribution.js';
import { readDayPhrase, type DayPhrase } from './day-phrase.js';
import { findAdverbialsBefore, findDocument, type NamedDocument } from './document-phrase.js';
import { countPreamble, readIssuerBehind, readOpening } from './issuer-phrase.js';
import type { SpeakerFinding } from '../speaker.js';
import { findPhrase, indexPhrases, type Phrase } from './phrases.js';
import { isDocumentHeading } from './precheck.js';
import { readSaying } from './saying.js';
import type { Sentence } from './sentence.js';
import { putRight } from './slips.js';
import { readTail } from './tail.js';
import type { Word } from './words.js';

const VERB_PHRASES = indexPhrases(LEAD_VERBS, ({ words }) => words);
const DOCUMENT_FIRST_PHRASES = indexPhrases(DOCUMENT_FIRST, (words) => words);

/** Reads a sentence that tells who issued which document, in any of its orders. */
export function readEnglish(sentence: Sentence): Attribution | null {
  return (
    readDocumentFirst(sentence) ??
    readPassive(sentence) ??
    readActive(sentence) ??
    readSaying(sentence) ??
    readAnswered(sentence) ??
    readDocumentReads(sentence, true)
  );
}

type VerbPhrase = Phrase<(typeof LEAD_VERBS)[number]>;

/** "N, R of O, on Sunday issued the following press statement titled "T":" */
function readActive(sentence: Sentence): Attribution | null {
  const { text, words } = sentence;
  let first: Attribution | null = null;
  for (let index = 1; index < words.length; index++) {
    const verb = words[index]?.quoted === true ? undefined : findPhrase(VERB_PHRASES, words, index);
    if (verb === undefined) continue;
    const object = index + verb.phrase.length;
    const document =
      findDocument(text, words, object) ?? findSent(sentence, verb, object) ?? findMisspelt(sentence, object);
    const subjectEnd = document === null ? -1 : findSubjectEnd(words, index, document.announces);
    if (document === null || subjectEnd < 0 || (first !== null && !document.announces)) continue;
    const before = findAdverbialsBefore(words, subjectEnd);
    const attribution = makeActive(sentence, verb, document, before.day, before.start);
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
    const lower = words[at]?.lower;
    if (lower === 'a' || lower === 'the') {
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
  const before = words[verb - 1]?.lower ?? '';
  if (!NO_SUBJECTS.has(before)) return verb;
  // "has issued the following statement"
  if (before === 'has' && announces) return verb - 1;
  return before === 'and' ? findAsked(words, verb - 1) : -1;
}

/** "A spokesman for O was asked about X and gave the following answer", "had an interview and": where the subject of both ends; -1 elsewhere. */
function findAsked(words: readonly Word[], and: number): number {
  return words.findIndex(
    ({ lower, quoted }, at) => at > 0 && at < and && !quoted && (lower === 'was' || lower === 'had'),
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
  const issuer = isReceived
    ? readIssuerBehind(sentence, document.next, ['from', 'by', 'of'])
    : opening.issuer;
  const asked = document.row.kind === 'answer' ? findDayOfQuestion(sentence.words, document.next) : null;
  const day = opening.day ?? asked ?? dayBefore ?? document.day ?? tail.day;
  const isReply = document.row.kind === 'answer' && verb.act !== 'issues';
  return {
    documentRow: isReply ? { ...document.row, kind: 'letter' } : document.row,
    documentWords: placeOf(sentence, document),
    issuer,
    day: isReceived ? null : placeOfDay(sentence, day),
    isDayWeak: day === tail.day && tail.isDayWeak,
    title: tail.title && placeOf(sentence, tail.title),
    announces: document.announces || tail.announces,
    endsInTitle: tail.endsInTitle,
    tells: verb.onlyBeforeText
      ? isAdopted(verb.act, document.row, issuer) ||
        (document.row.kind === 'answer' && isAskedByAgency(sentence.words))
      : isTold(document.row, issuer),
  };
}

/** "The following is the full text of an article "T" issued by N on Sunday:" */
function readDocumentFirst(sentence: Sentence): Attribution | null {
  const { text, words } = sentence;
  const opener = findPhrase(DOCUMENT_FIRST_PHRASES, words, 0);
  if (opener === undefined) return readDocumentReads(sentence, false);
  let at = opener.phrase.length;
  for (const filler of ['the', 'full', 'text', 'of']) if (words[at]?.lower === filler) at++;
  const document = findDocument(text, words, at);
  if (document === null) return null;
  return makePassive(sentence, document, document.next, null, true);
}

const READS = wordSet('reads says said follows');

/** "The press statement issued by N, R of O, on Tuesday reads:", "The press statement titled "T" reads:" */
function readDocumentReads(sentence: Sentence, continues: boolean): Attribution | null {
  const { text, words, sign } = sentence;
  if (
    sign !== ':' ||
    !(READS.has(words.at(-1)?.lower ?? '') || isDocumentHeading(text)) ||
    opensAbout(words[0])
  )
    return null;
  const document = findDocument(text, words, 0);
  if (document === null) return null;
  const attribution = makePassive(sentence, document, document.next, null, true);
  return (attribution.issuer === null) === continues ? { ...attribution, continues } : null;
}

/** "As regards the report that", "Concerning the statement" */
function opensAbout(word: Word | undefined): boolean {
  return word === undefined || ABOUT_OPENERS.has(word.lower);
}

const ARRIVES = wordSet('came arrived');
const BE = wordSet('was were is has have');
const FARTHEST_DOCUMENT = 4;

/** "A commentary "T" was made public by N on Sunday", "A press statement on X was issued on July 29." */
function readPassive(sentence: Sentence): Attribution | null {
  const { text, words } = sentence;
  const preamble = countPreamble(words);
  const document = findDocument(text, words, preamble);
  if (
    document === null ||
    document.next > preamble + FARTHEST_DOCUMENT + document.row.words.split(' ').length + 1
  )
    return null;
  for (let index = document.next; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.quoted) continue;
    if (ARRIVES.has(word.lower))
      return { ...makePassive(sentence, document, index + 1, null, false), day: null };
    if (!BE.has(word.lower) || words[index - 1]?.lower === 'which') continue;
    const at = words[index + 1]?.lower === 'been' ? index + 2 : index + 1;
    const { start: verbAt, day } = skipDay(words, at);
    const verb = findParticiple(words, verbAt);
    if (verb === undefined) continue;
    const attribution = makePassive(sentence, document, verbAt + verb.phrase.length, day, false);
    const isReceived = verb.row.act === 'receives';
    const tells = verb.row.onlyBeforeText
      ? isAdopted(verb.row.act, document.row, attribution.issuer)
      : attribution.tells;
    return { ...attribution, tells, day: isReceived ? null : attribution.day };
  }
  return null;
}

function skipDay(words: readonly Word[], at: number): { start: number; day: DayPhrase | null } {
  const day = readDayPhrase(words, at);
  return { start: day?.next ?? at, day };
}

function findParticiple(words: readonly Word[], at: number): VerbPhrase | undefined {
  const past = OTHER_PARTICIPLES.get(words[at]?.lower ?? '');
  if (past === undefined) return findPhrase(VERB_PHRASES, words, at);
  return VERB_PHRASES()
    .get(past)
    ?.find(({ phrase }) => phrase.length === 1);
}

function makePassive(
  sentence: Sentence,
  document: NamedDocument,
  tailFrom: number,
  dayBefore: DayPhrase | null,
  announces: boolean,
): Attribution {
  const own = readTail(sentence, document.next);
  const ofDocument = (): SpeakerFinding | null =>
    readIssuerBehind(sentence, document.next, ['by', 'of', 'from', 'that', 'which']);
  // "The following article by N, R, was carried by Rodong Sinmun"
  const isWritten = sentence.words[document.next]?.lower === 'by';
  const issuer =
    (isWritten ? ofDocument() : null) ?? readIssuerBehind(sentence, tailFrom, ['by', 'from']) ?? ofDocument();
  const behind = findBehind(sentence, tailFrom, issuer);
  const tail = behind === document.next ? own : readTail(sentence, behind);
  const day = dayBefore ?? document.day ?? tail.day ?? own.day;
  return {
    documentRow: document.row,
    documentWords: placeOf(sentence, document),
    issuer,
    day: placeOfDay(sentence, day),
    isDayWeak:
      dayBefore === null && document.day === null && (tail.day === null ? own.isDayWeak : tail.isDayWeak),
    title: own.title === null ? tail.title && placeOf(sentence, tail.title) : placeOf(sentence, own.title),
    announces: announces || document.announces || tail.announces,
    tells: isTold(document.row, issuer),
  };
}

/** Index of the word behind an issuer that stands behind the verb: what its name has in it is no day or matter. */
function findBehind({ place, words }: Sentence, from: number, issuer: SpeakerFinding | null): number {
  const parts = [issuer?.name, issuer?.office, issuer?.organization];
  const end = Math.max(0, ...parts.flatMap((part) => part?.places ?? []).map(({ to }) => to - place.from));
  const index = words.findIndex((word) => word.from >= end);
  return Math.max(from, index < 0 ? words.length : index);
}
