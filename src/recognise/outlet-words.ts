import { textOf, within, type Place } from '../page/page.js';
import { NORTHERN_SPELLING, OUTLET_WORDS } from '../tables/outlet-words.js';

/** So much of a paragraph is looked at. */
const LONGEST_SAMPLE = 2000;

/** The outlets' own words, each where it stands first. */
export function findOutletWords(paragraphs: readonly Place[]): Place[] {
  const places = new Map<string, Place>();
  for (const paragraph of paragraphs) {
    const sample = textOf(paragraph).slice(0, LONGEST_SAMPLE);
    const lower = sample.toLowerCase();
    // A few letters have lower-case forms of another length.
    const text = lower.length === sample.length ? lower : sample;
    for (const pattern of [...OUTLET_WORDS(), NORTHERN_SPELLING()]) {
      for (const { 0: words, index } of text.matchAll(pattern)) {
        if (!places.has(words)) places.set(words, within(paragraph, index, index + words.length));
      }
    }
  }
  return [...places.values()];
}
