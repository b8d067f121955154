import { implied, type Finding } from '../page/finding.js';
import { textOf, type Place } from '../page/page.js';
import { SCRIPTS } from '../tables/scripts.js';
import { isSurelyIn, languageOfCharacters, languageOfWords } from './languages.js';

/** So much text decides, from several paragraphs, since one may be a date or a quotation; more would only cost time. */
const MOST_PARAGRAPHS = 5;
const LONGEST_SAMPLE = 160;
/** A heading or a date is shorter. */
const SHORTEST_SAMPLE = 40;

/**
 * The language that a text is written in, as a BCP 47 tag; null if nothing decides. What a label announced is believed
 * unless the text says otherwise without a doubt.
 */
export function readLanguage(paragraphs: readonly Place[], announced: string | null): Finding<string> | null {
  const first = paragraphs.find(({ from, to }) => to - from >= SHORTEST_SAMPLE) ?? paragraphs[0];
  if (first === undefined) return null;
  if (announced !== null && isSurelyIn(announced, textOf(first))) return implied(announced, first, 'text');
  const sampled = paragraphs.slice(0, MOST_PARAGRAPHS);
  const sample = sampled.map((place) => textOf(place).slice(0, LONGEST_SAMPLE)).join(' ');
  const language = languageOf(sample, announced);
  if (language === null) return null;
  const longest = sampled.reduce(
    (one, other) => (other.to - other.from > one.to - one.from ? other : one),
    first,
  );
  return implied(language, longest, 'text');
}

/** Names and quotations of others occur; an announced script is the text's own with less. */
const OWN_SHARE = 0.5;
const ANNOUNCED_SHARE = 0.25;

// A letter that is not Latin: most texts have none
const OTHER_LETTER = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufaff]/;

function languageOf(sample: string, announced: string | null): string | null {
  if (!OTHER_LETTER.test(sample)) return languageOfWords(sample, announced);
  const { shares, latin } = measureScripts(sample);
  const isOwn = ({ language }: Share): boolean => language === announced;
  const believed = shares.find((each) => isOwn(each) && each.share >= ANNOUNCED_SHARE);

  const mayBeLatin = announced !== null && !shares.some(isOwn) && latin >= ANNOUNCED_SHARE;
  const script = believed ?? (mayBeLatin ? undefined : shares.find(({ share }) => share >= OWN_SHARE));
  if (script === undefined) return languageOfWords(sample, announced);
  return ASIAN.includes(script.language) ? languageOfCharacters(sample, announced) : script.language;
}

/** Both write Chinese characters, and have one share. */
const ASIAN: readonly string[] = ['ja', 'zh'];

/** The part of a text's letters that is in the script of a language. */
interface Share {
  readonly language: string;
  readonly share: number;
}

const FIRST_OTHER_LETTER = 0x400;
/** A syllable of Hangul or a Chinese character says as much as so many letters of an alphabet. */
const SYLLABLE = 2;
const FIRST_SYLLABLE = 0x1100;

function measureScripts(sample: string): { readonly shares: readonly Share[]; readonly latin: number } {
  const counts = new Map<string, number>();
  let latin = 0;
  let letters = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (code < FIRST_OTHER_LETTER) {
      if (isLatinLetter(code)) latin++;
      continue;
    }
    const script = SCRIPTS.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
    if (script === undefined) continue;
    const weight = code < FIRST_SYLLABLE ? 1 : SYLLABLE;
    for (const language of ASIAN.includes(script.language) ? ASIAN : [script.language])
      counts.set(language, (counts.get(language) ?? 0) + weight);
    letters += weight;
  }
  const all = Math.max(1, letters + latin);
  const shares = SCRIPTS.map(({ language }) => ({ language, share: (counts.get(language) ?? 0) / all }));
  return { shares, latin: latin / all };
}

function isLatinLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || code >= 0xc0;
}
