import { wordSet } from '../../tables/word-set.js';
import type { Place } from '../../page/page.js';
import { attribute, isAdopted, isTold, placeOf, placeOfDay, type Attribution } from './attribution.js';
import { readDayPhrase, type DayPhrase } from './day-phrase.js';
import { findAtWhich } from './day-elsewhere.js';
import { findDocument, readDocumentPhrase, type NamedDocument } from './document-phrase.js';
import { countPreamble, readIssuerBehind } from './issuer-phrase.js';
import type { SpeakerFinding } from '../issuer/speaker.js';
import type { Sentence } from './sentence.js';
import type { Stretch } from '../wording/stretch.js';
import { trimTitle } from './quotation.js';
import { isAsFollows, readTail } from './tail.js';
import { findParticiple } from './verbs.js';
import type { Word } from '../wording/words.js';

const ARRIVES = wordSet('came arrived');
const BE = wordSet('was were is has have');
const FARTHEST_DOCUMENT = 4;

/** "A commentary "T" was made public by N on Sunday", "A press statement on X was issued on July 29." */
export function readPassive(sentence: Sentence): Attribution | null {
  const { words } = sentence;
  const document = findOpeningDocument(sentence) ?? findTitleAlone(words);
  if (document === null) return null;
  for (let index = document.next; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.quoted) continue;
    if (ARRIVES.has(word.lower))
      return { ...makePassive(sentence, document, index + 1, null, false), day: null };
    if (!BE.has(word.lower) || words[index - 1]?.lower === 'which') continue;
    const at = words[index + 1]?.lower === 'been' ? index + 2 : index + 1;
    const { start: verbAt, day } = skipDay(words, at);
    const verb = findParticiple(words, verbAt);
    if (verb === undefined) continue;
    const behind = verbAt + verb.phrase.length;
    const attribution = makePassive(sentence, document, behind, day, false);
    const isReceived = verb.row.act === 'receives';
    const tells = verb.row.onlyBeforeText
      ? isAdopted(verb.row.act, document.row, attribution.issuer)
      : attribution.tells;
    const title = attribution.title ?? placeOfTitle(sentence, document);
    const told = { ...attribution, title, tells };
    if (isReceived) return { ...told, day: null };
    // "... was distributed as an official document of the UN on March 3": the day of issue stands before
    const isGivenOn = words[behind]?.lower === 'as' && !isAsFollows(words, behind);
    if (!isGivenOn) return told;
    return {
      ...told,
      day: placeOfDay(sentence, findDayBetween(words, document.next, index)),
      isDayWeak: false,
    };
  }
  return null;
}

/** The first day that stands between two words: "issued by N on Feb. 27" before "was distributed". */
function findDayBetween(words: readonly Word[], from: number, to: number): DayPhrase | null {
  for (let at = from; at < to; at++) {
    const day = readDayPhrase(words, at);
    if (day !== null) return day;
  }
  return null;
}

/** The document that the sentence begins with. */
function findOpeningDocument({ text, words }: Sentence): NamedDocument | null {
  const preamble = Math.max(countPreamble(words), findAtWhich(words));
  const document = findDocument(text, words, preamble);
  if (document === null) return null;
  const farthest = preamble + FARTHEST_DOCUMENT + document.row.words.split(' ').length + 1;
  return document.next > farthest ? null : document;
}

/** '"Declaration for Peace" was adopted': what opens the sentence in quotation marks names the document. */
function findTitleAlone(words: readonly Word[]): NamedDocument | null {
  const start = startOfTitle(words);
  const next = words.findIndex(({ quoted }, index) => index >= start && !quoted);
  for (let index = start; index < next; index++) {
    const named = readDocumentPhrase(words, index);
    if (named !== null) return { ...named, next, announces: false, day: null };
  }
  return null;
}

/** Index of the first word of a title that opens the sentence, perhaps behind an article. */
function startOfTitle(words: readonly Word[]): number {
  return words[0]?.lower === 'the' && words[1]?.quoted === true ? 1 : 0;
}

function placeOfTitle(sentence: Sentence, { next }: NamedDocument): Place | null {
  const { text, words } = sentence;
  const first = words[startOfTitle(words)];
  if (first?.quoted !== true) return null;
  const title = trimTitle(text, first.from, words[next - 1]?.to ?? 0);
  return title && placeOf(sentence, title);
}

function skipDay(words: readonly Word[], at: number): { start: number; day: DayPhrase | null } {
  const day = readDayPhrase(words, at);
  return { start: day?.next ?? at, day };
}

/** The attribution of a sentence whose document stands before its issuer. */
export function makePassive(
  sentence: Sentence,
  document: NamedDocument,
  tailFrom: number,
  dayBefore: DayPhrase | null,
  announces: boolean,
): Attribution {
  const own = readTail(sentence, document.next);
  const ofDocument = (): SpeakerFinding | null =>
    readIssuerBehind(sentence, document.next, ['by', 'of', 'from', 'that', 'which']);
  // "The following article by N, R, was carried by Rodong Sinmun"
  const isWritten = sentence.words[document.next]?.lower === 'by';
  const issuer =
    (isWritten ? ofDocument() : null) ?? readIssuerBehind(sentence, tailFrom, ['by', 'from']) ?? ofDocument();
  const behind = findBehind(sentence, tailFrom, issuer);
  const tail = behind === document.next ? own : readTail(sentence, behind);
  const day = dayBefore ?? document.day ?? tail.day ?? own.day;
  return attribute(sentence, {
    row: document.row,
    words: document,
    issuer,
    day,
    isDayWeak:
      dayBefore === null && document.day === null && (tail.day === null ? own.isDayWeak : tail.isDayWeak),
    title:
      behind > document.next && isInName(sentence, own.title, issuer)
        ? tail.title
        : (own.title ?? tail.title),
    announces: announces || document.announces || tail.announces,
    tells: isTold(document.row, issuer),
  });
}

/** Whether a quotation is a part of the issuer's name: 'the Measure Council for the "Comfort Women"'. */
function isInName({ place }: Sentence, title: Stretch | null, issuer: SpeakerFinding | null): boolean {
  if (title === null) return false;
  const [from, to] = [place.from + title.from, place.from + title.to];
  const parts = [issuer?.office, issuer?.organization].flatMap((part) => part?.places ?? []);
  return parts.some((part) => part.from <= from && part.to >= to);
}

/** Index of the word behind an issuer that stands behind the verb: what its name has in it is no day or matter. */
function findBehind({ place, words }: Sentence, from: number, issuer: SpeakerFinding | null): number {
  const parts = [issuer?.name, issuer?.office, issuer?.organization];
  const end = Math.max(0, ...parts.flatMap((part) => part?.places ?? []).map(({ to }) => to - place.from));
  const index = words.findIndex((word) => word.from >= end);
  return Math.max(from, index < 0 ? words.length : index);
}
