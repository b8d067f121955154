import type { Place } from '../../page/page.js';
import { placeOfDay, type Attribution } from './attribution.js';
import { readDayPhrase } from './day-phrase.js';
import { readFirstSentence, type Sentence } from './sentence.js';
import type { Word } from './words.js';

// "A meeting of agricultural workers took place in Haeju on Tuesday"
const HELD =
  /\b(?:meeting|rally|conference|congress|session|gathering|get-together)\b.* (?:took place|(?:was|were) held) /i;
const ADOPTED = /\badopted\b/;

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

function findDay(sentence: Sentence): Place | null {
  const { words, text } = sentence;
  const held = HELD.exec(text);
  if (held === null) return null;
  const behind = held.index + held[0].length;
  for (let at = words.findIndex(({ from }) => from >= behind); at >= 0 && at < words.length; at++) {
    const day = readDayPhrase(words, at);
    if (day !== null) return placeOfDay(sentence, day);
  }
  return null;
}
