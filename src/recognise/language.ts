import { implied, type Finding } from '../page/finding.js';
import { textOf, type Place } from '../page/page.js';
import { LANGUAGE_WORDS, SCRIPTS } from '../tables/scripts.js';

/** So much text decides; more would only cost time. */
const SAMPLE_LENGTH = 160;
const SHORTEST_SAMPLE = 40;
/** A script is the text's own if at least one in four letters is written in it: names and figures of others occur. */
const OWN_SHARE = 0.25;

/**
 * The language that a text is written in, as a BCP 47 tag; null if nothing decides. Among the languages of the Latin
 * script the one that a label announced is believed, and words are counted only where none is.
 */
export function readLanguage(paragraphs: readonly Place[], announced: string | null): Finding<string> | null {
  const text = paragraphs.find(({ from, to }) => to - from >= SHORTEST_SAMPLE) ?? paragraphs[0];
  if (text === undefined) return null;
  const sample = textOf(text).slice(0, SAMPLE_LENGTH);
  const isLatin = announced !== null && SCRIPTS.every(({ language }) => language !== announced);
  const language = languageOfScript(sample) ?? (isLatin ? announced : languageOfWords(sample));
  return language === null ? null : implied(language, text, 'text');
}

/** The scripts' rows are in the order of how much they tell: Japanese and Korean texts hold Chinese characters too. */
function languageOfScript(sample: string): string | null {
  const counts = [0, 0, 0, 0];
  let letters = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (code > SPACE) letters++;
    if (code < FIRST_OTHER_LETTER) continue;
    const script = SCRIPTS.findIndex(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
    if (script >= 0) counts[script] = (counts[script] ?? 0) + 1;
  }
  const own = counts.findIndex((count) => count > letters * OWN_SHARE);
  return SCRIPTS[own]?.language ?? null;
}

const SPACE = 32;
const FIRST_OTHER_LETTER = 0x400;

/** Among the languages of the Latin script, the one whose little words are the most. */
function languageOfWords(sample: string): string | null {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().split(' ')) {
    const language = LANGUAGE_WORDS.get(word);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
  return best !== undefined && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}
