import { LEAD_VERBS, OTHER_PARTICIPLES, type LeadVerbRow } from '../../tables/lead-verbs.js';
import { findPhrase, indexPhrases, type Phrase } from '../wording/phrases.js';
import { lowerAt, type Word } from '../wording/words.js';

const VERB_PHRASES = indexPhrases(LEAD_VERBS, ({ words }) => words);

/** What an issuer does with a document, as a sentence says it. */
export type VerbPhrase = Phrase<LeadVerbRow>;

/** "issued", "made public": the verb at a word. */
export function findVerb(words: readonly Word[], at: number): VerbPhrase | undefined {
  return findPhrase(VERB_PHRASES, words, at);
}

/** "issued", "given": the verb at a word behind "was". */
export function findParticiple(words: readonly Word[], at: number): VerbPhrase | undefined {
  const past = OTHER_PARTICIPLES.get(lowerAt(words, at));
  if (past === undefined) return findVerb(words, at);
  return VERB_PHRASES()
    .get(past)
    ?.find(({ phrase }) => phrase.length === 1);
}
