import { wordSet } from '../../tables/word-set.js';
import { ABOUT_OPENERS, DOCUMENT_FIRST } from '../../tables/lead-words.js';
import { readActive } from './active.js';
import { readAnswered } from './answered.js';
import { readAsked } from './asked.js';
import type { Attribution } from './attribution.js';
import { findDocument, readDocumentName, type NamedDocument } from './document-phrase.js';
import { findPaper, paperAsIssuer } from '../issuer/paper.js';
import type { SpeakerFinding } from '../issuer/speaker.js';
import { makePassive, readPassive } from './passive.js';
import { findPhrase, indexPhrases } from '../wording/phrases.js';
import { isDocumentHeading } from './precheck.js';
import { readSaying } from './saying.js';
import type { Sentence } from './sentence.js';
import { isArticle } from '../wording/word-forms.js';
import { isCapital, lowerAt, type Word } from '../wording/words.js';

const DOCUMENT_FIRST_PHRASES = indexPhrases(DOCUMENT_FIRST, (words) => words);

/** Reads a sentence that tells who issued which document, in any of its orders. */
export function readEnglish(sentence: Sentence): Attribution | null {
  return (
    readDocumentFirst(sentence) ??
    readPassive(sentence) ??
    readActive(sentence) ??
    readSaying(sentence) ??
    readAnswered(sentence) ??
    readAsked(sentence) ??
    readDocumentReads(sentence, true)
  );
}

/** "The following is the full text of an article "T" issued by N on Sunday:" */
function readDocumentFirst(sentence: Sentence): Attribution | null {
  const { text, words } = sentence;
  const opener = findPhrase(DOCUMENT_FIRST_PHRASES, words, 0);
  if (opener === undefined) return readDocumentReads(sentence, false);
  let at = opener.phrase.length;
  for (const filler of ['the', 'full', 'text', 'of']) if (words[at]?.lower === filler) at++;
  const document = findDocument(text, words, at) ?? findDocument(text, words, skipProperName(words, at));
  if (document === null) return null;
  const attribution = makePassive(sentence, document, document.next, null, true);
  return attribution.issuer === null
    ? { ...attribution, issuer: readOwner(sentence, at, document) }
    : attribution;
}

/** "a KCNA commentary": the paper whose name stands before the document. */
function readOwner(sentence: Sentence, from: number, { next }: NamedDocument): SpeakerFinding | null {
  const paper = findPaper(sentence.words.slice(0, next), (index) => index >= from);
  return paper && paperAsIssuer(sentence, paper);
}

/** "The full text of the Haeju Joint Declaration", "a KCNA commentary": index behind what the document is called after. */
function skipProperName(words: readonly Word[], at: number): number {
  let next = isArticle(words[at]) ? at + 1 : at;
  while (isProper(words[next]) && readDocumentName(words, next) === null) next++;
  return next;
}

function isProper(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word) && !word.quoted && !word.afterComma;
}

const READS = wordSet('reads says said follows');

/** "The press statement issued by N, R of O, on Tuesday reads:", "The press statement titled "T" reads:" */
function readDocumentReads(sentence: Sentence, continues: boolean): Attribution | null {
  const { text, words, sign } = sentence;
  if (
    sign !== ':' ||
    !(READS.has(words.at(-1)?.lower ?? '') || isDocumentHeading(text)) ||
    ABOUT_OPENERS.has(lowerAt(words, 0))
  )
    return null;
  const document = findDocument(text, words, 0);
  if (document === null) return null;
  const attribution = makePassive(sentence, document, document.next, null, true);
  return (attribution.issuer === null) === continues ? { ...attribution, continues } : null;
}
