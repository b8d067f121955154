import { wordSet } from '../../tables/word-set.js';
import type { Word } from './words.js';

/** Nouns that end as participles do: "the 8th meeting". */
export const NOUNS_IN_ING = wordSet(
  'meeting opening closing landing training sitting gathering reading building showing hearing greeting morning evening acting king standing founding ruling',
);
// "warning", but not "Beijing" nor "long-standing"
const DOING = /^[a-z]+ing$/;
const NO_ADVERBS = wordSet('assembly respectively separately');

/** "warning", "denouncing": somebody does it. */
export function isParticiple(word: Word): boolean {
  return DOING.test(word.text) && !NOUNS_IN_ING.has(word.lower);
}

/** "solemnly", "reportedly", but not "the people's assembly", nor "respectively": that tells of several documents. */
export function isAdverb({ lower, text }: Word): boolean {
  return lower.endsWith('ly') && text === lower && !NO_ADVERBS.has(lower);
}

/** "denounced", "said": a past tense, as far as its letters tell, or a word of saying. */
export function isPastOrSaying(lower: string): boolean {
  return lower.endsWith('ed') || IRREGULAR.has(lower);
}

const IRREGULAR = wordSet('said says held hit took put told made gave laid drew wrote sent');

/** Such a word where it can be a sentence's verb: in small letters, and not quoted. */
export function isVerb({ quoted, text, lower }: Word): boolean {
  return !quoted && text === lower && isPastOrSaying(lower);
}

/** "a", "an", "the" */
export function isArticle(word: Word | undefined): boolean {
  return word !== undefined && ARTICLES.has(word.lower);
}

const ARTICLES = wordSet('a an the');

/** "a question", "Answers Questions" */
export function isQuestion(word: Word | undefined): boolean {
  return word?.lower === 'question' || word?.lower === 'questions';
}
