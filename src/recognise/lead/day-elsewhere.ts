import { textOf, within, type Place } from '../../page/page.js';
import { placeOfDay, type Attribution, type Lead } from './attribution.js';
import { readDayPhrase } from './day-phrase.js';
import { readDocumentName } from './document-phrase.js';
import { findKoreanDay } from './korean-day.js';
import { readFirstSentence, type Sentence } from './sentence.js';
import type { Word } from '../wording/words.js';

// "A meeting of agricultural workers took place in Haeju on Tuesday"
const HELD =
  /\b(?:meeting|rally|conference|congress|session|gathering|get-together)\b.* (?:took place|(?:was|were) held) /i;
// "련합회의가 9일 평양에서 진행되였다"
const HELD_IN_KOREAN = /(?:회의|대회|총회|모임|집회|회담)[가이] .*(?:진행되|열리|있)[였었](?:다|습니다)/;
// "at which a resolution was adopted", "결의문이 채택되였다"
const ADOPTED = /\badopted\b|채택[되하]/;

/** Index of the word behind "at which": "A rally was held on Sunday, at which a resolution was adopted"; 0 without it. */
export function findAtWhich(words: readonly Word[]): number {
  return words.findIndex(({ lower }, at) => lower === 'which' && words[at - 1]?.lower === 'at') + 1;
}

/** What a meeting adopted is of its day, which the sentence that opens the page tells. */
export function addMeetingDay(
  attribution: Attribution,
  sentence: Sentence,
  opening: Place | undefined,
): Attribution {
  const { day, issuer } = attribution;
  if (day !== null || issuer !== null || opening === undefined || !ADOPTED.test(sentence.text))
    return attribution;
  const first = readFirstSentence(opening);
  return first === null ? attribution : { ...attribution, day: findDay(first) };
}

/** So far below the sentence that tells of a document may stand what it is dated. */
const MOST_PARAGRAPHS = 4;

/** "The message, dated September 8, extended greetings": the day of a document that is told of without one. */
export function addDatedDay(told: Lead, paragraphs: readonly Place[]): Lead {
  if (told.day !== null) return told;
  for (const paragraph of paragraphs.slice(1, MOST_PARAGRAPHS)) {
    const sentence = textOf(paragraph).startsWith('The ') ? readFirstSentence(paragraph) : null;
    const document = sentence && readDocumentName(sentence.words, 1);
    if (sentence === null || document?.row.kind !== told.documentRow.kind) continue;
    const { words } = sentence;
    const day = words[document.next]?.lower === 'dated' ? readDayPhrase(words, document.next + 1) : null;
    if (day !== null) return { ...told, day: placeOfDay(sentence, day) };
  }
  return told;
}

function findDay(sentence: Sentence): Place | null {
  const { words, text } = sentence;
  const meeting = HELD_IN_KOREAN.exec(text);
  if (meeting !== null) {
    const day = findKoreanDay(text, { from: 0, to: meeting.index }, text.length, text.length);
    return day && within(sentence.place, day.from, day.to);
  }
  const held = HELD.exec(text);
  if (held === null) return null;
  const behind = held.index + held[0].length;
  for (let at = words.findIndex(({ from }) => from >= behind); at >= 0 && at < words.length; at++) {
    const day = readDayPhrase(words, at);
    if (day !== null) return placeOfDay(sentence, day);
  }
  return null;
}
