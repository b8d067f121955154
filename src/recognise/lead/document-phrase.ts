import { wordSet } from '../../tables/word-set.js';
import { lazily } from '../../engine/lazily.js';
import { DOCUMENTS, type DocumentRow } from '../../tables/documents.js';
import {
  ADVERBIALS,
  ANNOUNCERS,
  CAPITAL_ADJECTIVES,
  DETERMINERS,
  NO_ADJECTIVES,
} from '../../tables/lead-words.js';
import { mayEndDay, readDayPhrase, type DayPhrase } from './day-phrase.js';
import { findPhrase, indexPhrases } from '../wording/phrases.js';
import { isAdverb } from '../wording/word-forms.js';
import { isCapital, lowerAt, type Word } from '../wording/words.js';

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

type DocumentPhrase = Omit<NamedDocument, 'announces' | 'day'>;

/** The document's name at a word, in a quotation or not. */
export function readDocumentPhrase(words: readonly Word[], at: number): DocumentPhrase | null {
  const named = findPhrase(DOCUMENT_PHRASES, words, at);
  const first = words[at];
  const last = named && words[at + named.phrase.length - 1];
  if (named === undefined || first === undefined || last === undefined) return null;
  return { row: named.row, from: first.from, to: last.to, next: skipNumber(words, at + named.phrase.length) };
}

/** Index behind a document's number: "Information Bulletin No. 12", "Information No. 12". */
function skipNumber(words: readonly Word[], next: number): number {
  if (words[next]?.lower === 'no.') return next + 2;
  return words[next - 1]?.lower === 'no.' ? next + 1 : next;
}

/** The document's name at a word: "statement", "information bulletin". */
export function readDocumentName(words: readonly Word[], at: number): DocumentPhrase | null {
  const named = readDocumentPhrase(words, at);
  if (named === null || words[at]?.quoted !== true) return named;
  // 'issued "Press Statement"'; other quotations are titles
  const { next } = named;
  const isWhole = next - at > 1 && words[at - 1]?.quoted === false && words[next]?.quoted === false;
  return isWhole ? named : null;
}

/** A day, or another adverbial, at a word. */
interface Adverbial {
  readonly next: number;
  readonly day: DayPhrase | null;
}

function readAdverbial(words: readonly Word[], at: number): Adverbial | null {
  const day = readDayPhrase(words, at);
  if (day !== null) return { next: day.next, day };
  const adverbial = findPhrase(ADVERBIAL_PHRASES, words, at);
  const word = words[at];
  const next =
    adverbial === undefined
      ? skipPublishing(words, word !== undefined && isAdverb(word) ? at + 1 : at)
      : at + adverbial.phrase.length;
  return next > at ? { next, day: null } : null;
}

/** "on its website": index of the word behind it; `at` if it does not stand there. */
export function skipPublishing(words: readonly Word[], at: number): number {
  if (words[at]?.lower !== 'on' || !OWNERS.has(lowerAt(words, at + 1))) return at;
  let next = at + 2;
  while (PUBLISHING.has(lowerAt(words, next))) next++;
  return next > at + 2 ? next : at;
}

const OWNERS = wordSet('its his her their the');
const PUBLISHING = wordSet(
  'official website websites homepage homepages internet blog facebook twitter page paper newspaper site sites',
);

/** The document's name with nothing before it but articles, adjectives, the day and other adverbials. */
export function findDocument(text: string, words: readonly Word[], from: number): NamedDocument | null {
  let announces = false;
  let day: DayPhrase | null = null;
  let adjectives = 0;
  const end = Math.min(words.length, from + FARTHEST);
  for (let index = from; index < end;) {
    const word = words[index];
    if (word === undefined || isBroken(text, words, index, from)) return null;
    const named = readDocumentName(words, index);
    if (named !== null) {
      const { row, from: start, to, next } = named;
      return { row, from: start, to, next, announces, day };
    }
    if (word.quoted) return null;
    const { lower } = word;
    const adverbial = ANNOUNCERS.has(lower) ? null : readAdverbial(words, index);
    if (adverbial !== null) {
      day ??= adverbial.day;
      index = adverbial.next;
      continue;
    }
    if (ANNOUNCERS.has(lower)) announces = true;
    else if (!DETERMINERS.has(lower) && (!isAdjective(word) || ++adjectives > MOST_ADJECTIVES)) return null;
    index++;
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
  if (index === from || before === undefined || word === undefined) return false;
  return word.from - before.to > 1 && BREAKS.test(text.slice(before.to, word.from));
}

/** Index of the first of the adverbials that end right before `end`; the day among them. */
export function findAdverbialsBefore(
  words: readonly Word[],
  end: number,
): { readonly start: number; readonly day: DayPhrase | null } {
  const before = words[end - 1];
  const mayEnd =
    before !== undefined && (ADVERBIAL_ENDS().has(before.lower) || mayEndDay(before) || isAdverb(before));
  for (let start = mayEnd ? Math.max(1, end - FARTHEST / 2) : end; start < end; start++) {
    let day: DayPhrase | null = null;
    let index = start;
    while (index < end) {
      const adverbial = readAdverbial(words, index);
      if (adverbial === null) break;
      day ??= adverbial.day;
      index = adverbial.next;
    }
    if (index === end) return { start, day };
  }
  return { start: end, day: null };
}

const ADVERBIAL_ENDS = lazily(
  () => new Set(ADVERBIALS.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
);
