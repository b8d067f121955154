import { SIGNED_KINDS, VOICED_KINDS } from '../../tables/kind-groups.js';
import { wordSet } from '../../tables/word-set.js';
import { ISSUED } from '../../tables/headlines.js';
import { ABOUT_OPENERS } from '../../tables/lead-words.js';
import { readIssuer, type SpeakerFinding } from '../issuer/speaker.js';
import { isAskedByAgency } from './answered.js';
import { attribute, type Attribution } from './attribution.js';
import { readDayPhrase, type DayPhrase } from './day-phrase.js';
import { findAdverbialsBefore, findDocument, skipPublishing, type NamedDocument } from './document-phrase.js';
import { readOpening } from './issuer-phrase.js';
import type { Sentence } from './sentence.js';
import { readTitleAt } from './quotation.js';
import { readTail } from './tail.js';
import { isPastOrSaying, isVerb } from '../wording/word-forms.js';
import { cut, lowerAt, type Word } from '../wording/words.js';

/**
 * "The committee in a statement on Monday said that ...", "The committee denounced the drill in a statement issued on
 * Monday.", "..., said the committee in a statement on Monday."
 */
export function readSaying(sentence: Sentence): Attribution | null {
  const { text, words } = sentence;
  const index = words.findIndex(
    ({ lower, quoted }, at) =>
      at > 0 &&
      !quoted &&
      lower === 'in' &&
      (isDeterminer(words[at + 1]) || ANSWERING.has(lowerAt(words, at + 1))) &&
      findDocument(text, words, at + 1) !== null,
  );
  return index < 0 ? readSayingBehind(sentence) : readSayingAt(sentence, index);
}

/** Reads a sentence by the word "in" before its document. */
function readSayingAt(sentence: Sentence, index: number): Attribution | null {
  const { text, words } = sentence;
  const document = findDocument(text, words, index + 1);
  if (document === null || document.announces || !isVoiced(document, words)) return null;
  const isAnswer = document.row.kind === 'answer';
  const named = readTitleAt(sentence, document.next);
  const { next } = named;
  const issued = skipIssuing(words, next);
  const after = isAnswer ? issued : skipAddressee(words, issued);
  const dayBehind = readDayPhrase(words, after);
  // "in a statement on Monday titled "T""
  const behind = readTitleAt(sentence, dayBehind?.next ?? after);
  const title = named.title ?? behind.title;
  const said = findSubject(sentence, index, isAnswer, behind.next);
  // Papers are read by their own rules; a person gives what he signs a title, a group posts it.
  const mustBeTitled = SIGNED_KINDS.has(document.row.kind) && after === next;
  if (said === null || (mustBeTitled && (said.issuer.name === null || title === null))) return null;
  const tail = readTail(sentence, after);
  const before = said.day ?? findAdverbialsBefore(words, index).day;
  const day = before ?? document.day ?? dayBehind ?? (isAnswer ? tail.day : null);
  return attribute(sentence, {
    row: document.row,
    words: document,
    issuer: said.issuer,
    day,
    isDayWeak: isAnswer && tail.isDayWeak,
    title,
    announces: tail.announces,
    tells: !isAnswer || isAskedByAgency(words),
    said: said.pointsBack ? 'above' : 'here',
  });
}

/** Whether somebody can say something in such a document; in a report only if it has its number. */
function isVoiced({ row: { kind }, next }: NamedDocument, words: readonly Word[]): boolean {
  const isNumbered = words[next - 2]?.lower === 'no.';
  return (
    kind === 'answer' || SIGNED_KINDS.has(kind) || VOICED_KINDS.has(kind) || (isNumbered && kind === 'report')
  );
}

/** "In a statement released on Wednesday a spokesman for O denounced the drill." */
function readSayingBehind(sentence: Sentence): Attribution | null {
  const { text, words } = sentence;
  const document = words[0]?.lower === 'in' && isDeterminer(words[1]) ? findDocument(text, words, 1) : null;
  if (document === null || document.announces || !VOICED_KINDS.has(document.row.kind)) return null;
  const { title, next } = readTitleAt(sentence, document.next);
  const dayAt = skipIssuing(words, next);
  const dayBehind = readDayPhrase(words, dayAt);
  const from = dayBehind?.next ?? dayAt;
  const verb = words.findIndex((word, at) => at > from && isVerb(word));
  const before = findAdverbialsBefore(words, Math.max(from, verb));
  const issuer = verb < 0 ? null : readIssuer(cut(sentence, from, before.start));
  return issuer === null
    ? null
    : attribute(sentence, {
        row: document.row,
        words: document,
        issuer,
        day: document.day ?? dayBehind ?? before.day,
        title,
        announces: false,
        tells: true,
      });
}

/** Who said it, as far as stands before the document, and when. */
interface Said {
  readonly issuer: SpeakerFinding;
  readonly day: DayPhrase | null;
  /** "said this in a statement": what was said stands before this sentence. */
  readonly pointsBack: boolean;
}

function findSubject(sentence: Sentence, index: number, isAnswer: boolean, behind: number): Said | null {
  const { words } = sentence;
  const saying = findSaying(words, index);
  const verb = words.slice(behind).find(({ lower }) => !lower.endsWith('ly'));
  const isVerbBehind = saying === index && verb !== undefined && isPastOrSaying(verb.lower);
  // "A spokesman for O in an answer to a question put by KCNA called it": what was asked stands before the verb
  const isFirst = isAnswer && !words.slice(0, index).some(isVerb);
  if (saying < index || isFirst || (isVerbBehind && !isAnswer)) {
    const said = readSubject(sentence, saying);
    if (said !== null) return said;
  }
  return closes(words, behind, isAnswer)
    ? (findInverted(sentence, index) ?? findFirstVerb(sentence, index))
    : null;
}

function readSubject(sentence: Sentence, verb: number): Said | null {
  const { words } = sentence;
  const before = findAdverbialsBefore(words, verb);
  const { issuer, day } = readOpening(sentence, before.start);
  if (issuer !== null) return { issuer, day: day ?? before.day, pointsBack: false };
  // "The drill should be stopped, the committee said"
  const comma = words.findLastIndex(
    ({ afterComma, quoted }, at) => at < before.start && afterComma && !quoted,
  );
  const behind = comma < 0 ? null : readIssuer(cut(sentence, comma, before.start));
  return behind && { issuer: behind, day: before.day, pointsBack: false };
}

/** Whether nothing but what the document is about stands behind it. */
function closes(words: readonly Word[], behind: number, isAnswer: boolean): boolean {
  const word = words[behind];
  if (word === undefined || word.afterComma || ABOUT_OPENERS.has(word.lower)) return true;
  return word.lower.endsWith('ing') || (isAnswer && word.lower === 'to');
}

/** "..., said the committee in a statement" */
function findInverted(sentence: Sentence, index: number): Said | null {
  const { words } = sentence;
  const verb = words.findLastIndex(
    ({ lower, afterComma, quoted }, at) =>
      at > 0 && at < index - 1 && afterComma && !quoted && isPastOrSaying(lower),
  );
  if (verb < 0) return null;
  const before = findAdverbialsBefore(words, index);
  const issuer = readIssuer(cut(sentence, verb + 1, before.start));
  return issuer?.office == null ? null : { issuer, day: before.day, pointsBack: false };
}

/** "The committee denounced the drill in a statement": the first verb with an issuer before it. */
function findFirstVerb(sentence: Sentence, index: number): Said | null {
  const { words } = sentence;
  let tried = 0;
  for (let verb = 1; verb < index && tried < MOST_VERBS; verb++) {
    const word = words[verb];
    if (word === undefined || !isVerb(word)) continue;
    tried++;
    const said = readSubject(sentence, verb);
    if (said?.issuer.organization != null)
      return { ...said, pointsBack: POINTERS.has(lowerAt(words, verb + 1)) };
  }
  return null;
}

const MOST_VERBS = 3;
const POINTERS = wordSet('this so');

const ANSWERING = wordSet('answer reply');
const PRONOUNS = wordSet('it he she they');
const ISSUING = wordSet(`${ISSUED} public dated posted carried sent`);

/**
 * Index behind what tells how a document went out: "issued", "issued by its spokesman", "posted on its website", "sent to
 * the committee".
 */
function skipIssuing(words: readonly Word[], from: number): number {
  // "it posted on its website"
  let at = PRONOUNS.has(lowerAt(words, from)) && ISSUING.has(lowerAt(words, from + 1)) ? from + 1 : from;
  while (ISSUING.has(lowerAt(words, at))) at++;
  const joint = lowerAt(words, at);
  if (at === from) return at;
  if (joint === 'to') {
    const end = words.findIndex(
      ({ afterComma, quoted }, index) =>
        index > at && (afterComma || (!quoted && readDayPhrase(words, index) !== null)),
    );
    return end < 0 ? at : end;
  }
  return joint === 'by' && isDeterminer(words[at + 1]) ? at + 3 : skipPublishing(words, at);
}
const LONGEST_ADDRESSEE = 12;

/** "in a notice to the U.S. forces side on March 9": index of the day behind whom it is sent to. */
function skipAddressee(words: readonly Word[], at: number): number {
  if (words[at]?.lower !== 'to') return at;
  const length = words
    .slice(at, at + LONGEST_ADDRESSEE)
    .findIndex((_, offset) => readDayPhrase(words, at + offset) !== null);
  return length < 0 ? at : at + length;
}

const SAYS = wordSet('said stated noted told says');

/** "said in an answer", "said as follows in an answer": index of the verb before "in", else of "in" itself. */
function findSaying(words: readonly Word[], index: number): number {
  const verb =
    words[index - 1]?.lower === 'follows' && words[index - 2]?.lower === 'as' ? index - 3 : index - 1;
  return verb > 0 && SAYS.has(lowerAt(words, verb)) ? verb : index;
}

function isDeterminer(word: Word | undefined): boolean {
  return word !== undefined && ['a', 'an', 'its', 'his', 'her'].includes(word.lower);
}
