import { wordSet } from '../../word-set.js';
import { DOCUMENTS } from '../../tables/documents.js';
import { findDayOfQuestion, isAskedByAgency } from './answered.js';
import { placeOf, placeOfDay, type Attribution } from './attribution.js';
import { findAdverbialsBefore } from './document-phrase.js';
import { readOpening } from './issuer-phrase.js';
import type { Sentence } from './sentence.js';
import { readTail } from './tail.js';

const INTERVIEW = wordSet('interview interviewed');
const VERBS = wordSet('gave had was granted');
const FARTHEST_VERB = 6;

/** "N, R, gave an interview to KCNA on Sunday.", "A spokesman for O was interviewed by KCNA": a lead if questions follow. */
export function readInterview(sentence: Sentence): Attribution | null {
  const { words } = sentence;
  const index = words.findIndex(({ lower, quoted }) => !quoted && INTERVIEW.has(lower));
  const word = words[index];
  const row = DOCUMENTS.find(({ words: name }) => name === 'answer');
  if (word === undefined || row === undefined || !isAskedByAgency(words)) return null;
  const verb = words.findLastIndex(
    ({ lower, quoted }, at) => at < index && at >= index - FARTHEST_VERB && !quoted && VERBS.has(lower),
  );
  if (verb < 1) return null;
  const before = findAdverbialsBefore(words, verb);
  const { issuer, day } = readOpening(sentence, before.start);
  if (issuer === null) return null;
  const tail = readTail(sentence, index + 1);
  const own = day ?? before.day ?? findDayOfQuestion(words, words.length);
  return {
    documentRow: row,
    documentWords: placeOf(sentence, word),
    issuer,
    day: placeOfDay(sentence, own ?? tail.day),
    isDayWeak: own === null && tail.isDayWeak,
    title: null,
    announces: false,
    tells: false,
  };
}
