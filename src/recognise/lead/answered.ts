import { wordSet } from '../../tables/word-set.js';
import { DOCUMENTS } from '../../tables/documents.js';
import { attribute, type Attribution } from './attribution.js';
import { readDayPhrase, type DayPhrase } from './day-phrase.js';
import { findAdverbialsBefore, readDocumentName } from './document-phrase.js';
import { readOpening } from './issuer-phrase.js';
import type { Sentence } from './sentence.js';
import { isAsFollows, readTail } from './tail.js';
import { isQuestion } from '../wording/word-forms.js';
import { lowerAt, type Word } from '../wording/words.js';

const ANSWERED = wordSet('answered replied responded answering');
const SAID = wordSet('said stated noted');
const FARTHEST_QUESTION = 4;

/**
 * "A spokesperson for O answered a question put by KCNA on Sunday as follows:", "Answering a question put by KCNA on
 * Sunday, a spokesperson for O said:"
 */
export function readAnswered(sentence: Sentence): Attribution | null {
  const { words } = sentence;
  // "In answer to a question"
  const first = words[0]?.lower === 'in' && readDocumentName(words, 1)?.row.kind === 'answer' ? 1 : 0;
  const opens = first > 0 || ANSWERED.has(lowerAt(words, 0));
  const index = opens ? first : words.findIndex(({ lower, quoted }) => !quoted && ANSWERED.has(lower));
  const verb = words[index];
  if (verb === undefined) return null;
  // "answered on Monday as follows"
  const dayBehind = readDayPhrase(words, index + 1);
  const manner = dayBehind?.next ?? index + 1;
  const object = isAsFollows(words, manner) && isAskedByAgency(words) ? manner : findQuestion(words, index);
  const subjectEnd = opens
    ? words.findIndex(({ lower, quoted }, at) => at > object && !quoted && SAID.has(lower))
    : index;
  if (object < 0 || subjectEnd < 0) return null;
  return makeAnswer(sentence, verb, subjectEnd, object + 1, dayBehind);
}

const ANSWER = DOCUMENTS.find(({ words }) => words === 'answer');

/** An answer that a sentence tells of by what somebody did: "answered a question", "gave an interview". */
export function makeAnswer(
  sentence: Sentence,
  deed: Word,
  subjectEnd: number,
  tailFrom: number,
  dayBehind: DayPhrase | null,
): Attribution | null {
  const { words } = sentence;
  const before = findAdverbialsBefore(words, subjectEnd);
  const opening = readOpening(sentence, before.start);
  if (ANSWER === undefined || opening.issuer === null) return null;
  const day = opening.day ?? before.day ?? dayBehind ?? findDayOfQuestion(words, words.length);
  const tail = readTail(sentence, tailFrom);
  return attribute(sentence, {
    row: ANSWER,
    words: deed,
    issuer: opening.issuer,
    day: day ?? tail.day,
    isDayWeak: day === null && tail.isDayWeak,
    title: null,
    announces: tail.announces,
    // Whom else somebody answers is news
    tells: isAskedByAgency(words),
  });
}

function findQuestion(words: readonly Word[], verb: number): number {
  return words.findIndex((word, at) => at > verb && at <= verb + FARTHEST_QUESTION && isQuestion(word));
}

/** Whether the agency is named. */
export function isAskedByAgency(words: readonly Word[]): boolean {
  return findAgency(words, words.length) >= 0;
}

/** "A spokesman for O, asked by KCNA on Monday about X, gave the following answer": it was given that day. */
export function findDayOfQuestion(words: readonly Word[], end: number): DayPhrase | null {
  const agency = findAgency(words, end);
  if (agency < 0) return null;
  return readDayPhrase(words, REPORTERS.has(lowerAt(words, agency + 1)) ? agency + 2 : agency + 1);
}

/** "a KCNA reporter" */
const REPORTERS = wordSet('reporter correspondent');

const AGENCIES = wordSet('kcna uriminzokkiri');

/** "KCNA", "Korean Central News Agency": index of its last word. */
function findAgency(words: readonly Word[], end: number): number {
  return words.findIndex(
    ({ lower, quoted }, at) =>
      at < end &&
      !quoted &&
      (AGENCIES.has(lower) || (lower === 'agency' && words[at - 2]?.lower === 'central')),
  );
}
