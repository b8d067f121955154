import { placeOf, placeOfDay, type Attribution } from './attribution.js';
import { readDayPhrase, type DayPhrase } from './day-phrase.js';
import { findAdverbialsBefore, readDocumentName } from './document-phrase.js';
import { readOpening } from './issuer-phrase.js';
import type { Sentence } from './sentence.js';
import { readTail } from './tail.js';
import type { Word } from './words.js';

const ANSWERED = new Set(['answered', 'replied', 'answering']);

/** "A spokesperson for O answered a question put by KCNA on Sunday as follows:" */
export function readAnswered(sentence: Sentence): Attribution | null {
  const { words } = sentence;
  const index = words.findIndex((word, at) => at > 0 && !word.quoted && ANSWERED.has(word.lower));
  const isAsFollows = words[index + 1]?.lower === 'as' && isAskedByAgency(words.slice(0, index));
  const object = isAsFollows
    ? index
    : words.findIndex((word, at) => at > index && at <= index + 4 && /^questions?$/.test(word.lower));
  const verb = words[index];
  if (index < 0 || object < 0 || verb === undefined) return null;
  const row = readDocumentName(ANSWER, 0)?.row;
  const before = findAdverbialsBefore(words, index);
  const opening = readOpening(sentence, before.start);
  const day = opening.day ?? before.day ?? findDayOfQuestion(words, index);
  const tail = readTail(sentence, object + 1);
  if (row === undefined || opening.issuer === null) return null;
  return {
    documentRow: row,
    documentWords: placeOf(sentence, verb),
    issuer: opening.issuer,
    day: placeOfDay(sentence, day ?? tail.day),
    isDayWeak: day === null && tail.isDayWeak,
    title: null,
    announces: tail.announces,
    // Whom else somebody answers is news
    tells: isAskedByAgency(words),
  };
}

/** Whom else somebody answers is news. */
export function isAskedByAgency(words: readonly Word[]): boolean {
  return words.some(({ lower }) => lower === 'kcna');
}

/** "A spokesman for O, asked by KCNA on Monday about X, gave the following answer": it was given that day. */
export function findDayOfQuestion(words: readonly Word[], end: number): DayPhrase | null {
  const agency = words.findIndex(({ lower, quoted }, index) => index < end && !quoted && lower === 'kcna');
  return agency < 0 ? null : readDayPhrase(words, agency + 1);
}

const ANSWER: readonly Word[] = [
  { text: 'answer', lower: 'answer', from: 0, to: 6, quoted: false, afterComma: false },
];
