import { foldedCode, isLetter } from './characters.js';
import { eras } from './eras.js';
import { ERA, MONTH, SHORT_WEEKDAY, WEEKDAY, ZONE } from './kinds.js';
import { chinese } from './languages/chinese.js';
import { english } from './languages/english.js';
import { japanese } from './languages/japanese.js';
import { korean } from './languages/korean.js';
import type { Language } from './languages/language.js';
import { russian } from './languages/russian.js';
import { spanish } from './languages/spanish.js';
import { wideSigns } from './signs.js';
import { zones } from './zones.js';

/** One spelling of one word. */
export interface Word {
  /** The whole spelling in folded characters; may hold spaces. */
  text: string;
  /** How many characters its first word has. */
  head: number;
  kind: number;
  value: number;
  /** A dot may follow, which belongs to the word. */
  shortened: boolean;
  /** Only a date with a capital letter or beside a year. */
  doubtful: boolean;
  language: string;
}

export const languages: readonly Language[] = [english, korean, japanese, chinese, russian, spanish];

/** Words by a number that `hashStep` makes of their first word, longest first. */
type Shelf = ReadonlyMap<number, readonly Word[]>;

/** Adds one folded code to the number that stands for a word. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Words besides the short months and weekdays after which a dot belongs to the word. */
const SHORTENED = ['г', 'гг'];

function everySpelling(row: string): [spelling: string, index: number][] {
  return row
    .split(' ')
    .flatMap((cell, index) => cell.split('|').map((spelling): [string, number] => [spelling, index]))
    .filter(([spelling]) => spelling !== '-')
    .map(([spelling, index]) => [spelling.replaceAll('_', ' '), index]);
}

function wordsOf(language: Language): Word[] {
  const doubtful = new Set(language.doubtful?.split(' '));
  const words: Word[] = [];
  const add = (kind: number, row: string | undefined, firstValue: number, shortened: boolean) => {
    for (const [text, index] of everySpelling(row ?? '-')) {
      const word = { text, head: 0, kind, value: firstValue + index, language: language.tag };
      words.push({ ...word, shortened: shortened || SHORTENED.includes(text), doubtful: doubtful.has(text) });
    }
  };
  add(MONTH, language.months, 1, false);
  add(MONTH, language.shortMonths, 1, true);
  add(WEEKDAY, language.weekdays, 0, false);
  add(SHORT_WEEKDAY, language.shortWeekdays, 0, true);
  for (const [kind, value, spellings] of language.words) add(kind, spellings, value, false);
  return words;
}

function otherWords(): Word[] {
  const words = eras.flatMap((era, index) =>
    everySpelling(era.names).map(([text]) => ({ text, kind: ERA, value: index })),
  );
  for (const [text, minutes] of zones) words.push({ text, kind: ZONE, value: minutes });
  for (const [kind, spellings] of wideSigns) {
    for (const text of spellings) words.push({ text, kind, value: 0 });
  }
  return words.map((word) => ({ ...word, head: 0, shortened: false, doubtful: false, language: '' }));
}

function isAlphabetic(word: Word): boolean {
  return isLetter(foldedCode(word.text, 0));
}

function stock(words: readonly Word[], keyOf: (word: Word) => number): Shelf {
  const shelf = new Map<number, Word[]>();
  for (const word of words) {
    const key = keyOf(word);
    shelf.set(key, [...(shelf.get(key) ?? []), word]);
  }
  for (const list of shelf.values()) list.sort((a, b) => b.text.length - a.text.length);
  return shelf;
}

function headOf(word: Word): Word {
  let head = 0;
  while (isLetter(foldedCode(word.text, head))) head++;
  return { ...word, head };
}

function hashOfHead(word: Word): number {
  let hash = 0;
  for (let at = 0; at < word.head; at++) hash = hashStep(hash, foldedCode(word.text, at));
  return hash;
}

const all: readonly Word[] = [...languages.flatMap(wordsOf), ...otherWords()].map(headOf);

/** Words of alphabets, by the hash of their first word. */
export const alphabeticWords: Shelf = stock(all.filter(isAlphabetic), hashOfHead);

/** Words of scripts without spaces, by their first character. */
export const unspacedWords: Shelf = stock(
  all.filter((word) => !isAlphabetic(word)),
  (word) => word.text.charCodeAt(0),
);

/** Weekdays of one character, which count only in brackets: the character's code leads to the day, Sunday being 0. */
export const bracketWeekdays: ReadonlyMap<number, number> = new Map(
  languages.flatMap((language) =>
    Array.from(language.bracketWeekdays ?? '', (sign, day): [number, number] => [sign.charCodeAt(0), day]),
  ),
);
