import { DOCUMENTS, type DocumentRow } from '../../tables/documents.js';
import {
  ADVERBIALS,
  ANNOUNCERS,
  CAPITAL_ADJECTIVES,
  DETERMINERS,
  NO_ADJECTIVES,
} from '../../tables/lead-words.js';
import { readDayPhrase, type DayPhrase } from './day-phrase.js';
import { findPhrase, indexPhrases } from './phrases.js';
import { isCapital, type Word } from './words.js';

/** A document as a lead names it. */
export interface NamedDocument {
  readonly row: DocumentRow;
  /** Offsets of its name. */
  readonly from: number;
  readonly to: number;
  /** Index of the word behind it. */
  readonly next: number;
  /** "the following press statement": the text stands below. */
  readonly announces: boolean;
  /** A day between verb and document: "issued Saturday the following". */
  readonly day: DayPhrase | null;
}

const DOCUMENT_PHRASES = indexPhrases(DOCUMENTS, ({ words }) => words);
const ADVERBIAL_PHRASES = indexPhrases(ADVERBIALS, (words) => words);
const MOST_ADJECTIVES = 3;
const FARTHEST = 16;

/** The document's name at a word: "statement", "information bulletin". */
export function readDocumentName(
  words: readonly Word[],
  at: number,
): Omit<NamedDocument, 'announces' | 'day'> | null {
  const named = findPhrase(DOCUMENT_PHRASES, words, at);
  const first = words[at];
  const last = named && words[at + named.phrase.length - 1];
  if (named === undefined || first === undefined || last === undefined || first.quoted) return null;
  return { row: named.row, from: first.from, to: last.to, next: at + named.phrase.length };
}

/** The document's name with nothing before it but articles, adjectives, the day and other adverbials. */
export function findDocument(text: string, words: readonly Word[], from: number): NamedDocument | null {
  let announces = false;
  let day: DayPhrase | null = null;
  let adjectives = 0;
  for (let index = from; index < Math.min(words.length, from + FARTHEST);) {
    const word = words[index];
    if (word === undefined || word.quoted || isBroken(text, words, index, from)) return null;
    const named = readDocumentName(words, index);
    if (named !== null) return { ...named, announces, day };
    const phrase = readDayPhrase(words, index);
    const adverbial = findPhrase(ADVERBIAL_PHRASES, words, index);
    if (phrase !== null) {
      day ??= phrase;
      index = phrase.next;
    } else if (adverbial !== undefined) index += adverbial.phrase.length;
    else if (ANNOUNCERS.has(word.lower)) {
      announces = true;
      index++;
    } else if (DETERMINERS.has(word.lower)) index++;
    else if (isAdjective(word) && ++adjectives <= MOST_ADJECTIVES) index++;
    else return null;
  }
  return null;
}

function isAdjective(word: Word): boolean {
  return isCapital(word) ? CAPITAL_ADJECTIVES.has(word.lower) : !NO_ADJECTIVES.has(word.lower);
}

const BREAKS = /["“”„:;.()]/;

/** A mark between two words that no plain noun phrase has. */
function isBroken(text: string, words: readonly Word[], index: number, from: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  return (
    index > from &&
    before !== undefined &&
    word !== undefined &&
    BREAKS.test(text.slice(before.to, word.from))
  );
}

/** Index of the first of the adverbials that end right before `end`; the day among them. */
export function findAdverbialsBefore(
  words: readonly Word[],
  end: number,
): { readonly start: number; readonly day: DayPhrase | null } {
  for (let start = Math.max(1, end - FARTHEST / 2); start < end; start++) {
    let day: DayPhrase | null = null;
    let index = start;
    while (index < end) {
      const phrase = readDayPhrase(words, index);
      const adverbial = findPhrase(ADVERBIAL_PHRASES, words, index);
      if (phrase !== null) {
        day ??= phrase;
        index = phrase.next;
      } else if (adverbial !== undefined) index += adverbial.phrase.length;
      else break;
    }
    if (index === end) return { start, day };
  }
  return { start: end, day: null };
}
