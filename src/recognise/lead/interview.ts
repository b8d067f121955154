import { wordSet } from '../../tables/word-set.js';
import { isAskedByAgency, makeAnswer } from './answered.js';
import type { Attribution } from './attribution.js';
import type { Sentence } from './sentence.js';

const INTERVIEW = wordSet('interview interviewed');
const VERBS = wordSet('gave had was granted');
const FARTHEST_VERB = 6;

/** "N, R, gave an interview to KCNA on Sunday.", "A spokesman for O was interviewed by KCNA": a lead if questions follow. */
export function readInterview(sentence: Sentence): Attribution | null {
  const { words } = sentence;
  const index = words.findIndex(({ lower, quoted }) => !quoted && INTERVIEW.has(lower));
  const word = words[index];
  if (word === undefined || !isAskedByAgency(words)) return null;
  const verb = words.findLastIndex(
    ({ lower, quoted }, at) => at < index && at >= index - FARTHEST_VERB && !quoted && VERBS.has(lower),
  );
  const answer = verb < 1 ? null : makeAnswer(sentence, word, verb, index + 1, null);
  return answer && { ...answer, announces: false, tells: false };
}
