import { lowerAt } from '../wording/words.js';
import { wordSet } from '../../tables/word-set.js';
import { isAskedByAgency, makeAnswer } from './answered.js';
import type { Attribution } from './attribution.js';
import type { Sentence } from './sentence.js';

const ANSWERS = wordSet('answered replied responded said stated');
/** Between who was asked and "asked". */
const BEFORE_ASKED = wordSet('was when being');

/**
 * "Asked by KCNA about X on Sunday, ISSUER said:", "ISSUER, when asked by KCNA about X, replied:", "ISSUER was asked by
 * KCNA about X.", behind which a sentence such as "He answered:" announces the answer.
 */
export function readAsked(sentence: Sentence): Attribution | null {
  const { words, sign } = sentence;
  const asked = words.findIndex(
    ({ lower, quoted }, at) => lower === 'asked' && !quoted && words[at + 1]?.lower === 'by',
  );
  const deed = words[asked];
  if (deed === undefined || !isAskedByAgency(words)) return null;
  const isAnswered = sign === ':' && ANSWERS.has(words.at(-1)?.lower ?? '');
  const before = lowerAt(words, asked - 1);
  const start = BEFORE_ASKED.has(before) ? asked - 1 : asked;
  const isOnlyAsked = before === 'was' && sign === '.';
  if (!isAnswered && !isOnlyAsked) return null;
  const answer = makeAnswer(sentence, deed, start === 0 ? words.length - 1 : start, asked + 1, null);
  return answer && { ...answer, tells: false };
}
