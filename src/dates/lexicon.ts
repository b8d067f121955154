import { foldedCode, isLetter, isSpace } from './characters.js';
import { eras } from './eras.js';
import { SIGNS, YEAR } from './kinds.js';
import { chinese } from './languages/chinese.js';
import { english } from './languages/english.js';
import { japanese } from './languages/japanese.js';
import { korean } from './languages/korean.js';
import { russian } from './languages/russian.js';
import { spanish } from './languages/spanish.js';

/** One spelling of one word: in folded characters, spaces included, with the kind of token and the value that it has. */
interface Word {
  spelling: string;
  /** It counts only where no Korean letter follows. */
  isWhole: boolean;
  kind: number;
  value: number;
}

/** A year at or above this is counted from the reference's own: `this year` is 20000, `last year` 19999. */
export const RELATIVE_YEAR = 20000;

/** A year at or near it is counted from one that the text told of before: `that year` is 30000, `the following year` 30001. */
export const TOLD_YEAR = 30000;

/** No year: what a day has that comes every year, or is counted by the moon. */
export const NO_YEAR = 40000;

/** The value of a month or a shift that comes again and again: `every month`, `every`. */
export const EVERY = 99;

/** Shifts from here on say so of weekdays; this one stands behind them: `일요일마다`, `los jueves`. */
export const EVERY_WEEKDAY = 97;

/** Shifts near it count weeks: `last week` is 9. */
export const THIS_WEEK = 10;

/** Adds one folded code to the number that stands for a word. */
export function hashStep(hash: number, code: number): number {
  return (hash * 31 + code) | 0;
}

/** How many letters of a word say where it stands. */
export const HASHED_LETTERS = 3;

/** The code of `가`: nearly all that is not Korean comes before it. */
const FIRST_HANGUL = 0xac00;

/** How many shelves there are for words: a power of two. */
const SHELVES = 1024;

/** The longest word with that hash that the text has at `position`. */
export function findWord(text: string, position: number, hash: number): Word | undefined {
  let longest: Word | undefined;
  for (const word of shelves[hash & (SHELVES - 1)] ?? []) {
    if (word.spelling.length > (longest?.spelling.length ?? 0) && hasSpelling(text, position, word))
      longest = word;
  }
  return longest;
}

/** True if the text has the word at `position`, as a whole word if it ends in a letter. */
function hasSpelling(text: string, position: number, { spelling, isWhole }: Word): boolean {
  const { length } = spelling;
  if (position + length > text.length) return false;
  // Words on one shelf begin alike.
  for (let at = length - 1; at >= 0; at--) {
    const wanted = spelling.charCodeAt(at);
    if (text.charCodeAt(position + at) === wanted) continue;
    const code = foldedCode(text, position + at);
    if (code !== wanted && !(wanted === 0x20 && isSpace(code))) return false;
  }
  if (isWhole) return foldedCode(text, position + length) < FIRST_HANGUL;
  return !isLetter(spelling.charCodeAt(length - 1)) || !isLetter(foldedCode(text, position + length));
}

/** A word of an alphabet stands under its first letters, any other under its first two characters. */
function hashOf(spelling: string): number {
  let hash = spelling.charCodeAt(0);
  const isWord = isLetter(hash);
  const { length } = spelling;
  for (let at = 1; at < length && at < (isWord ? HASHED_LETTERS : 2); at++) {
    const code = spelling.charCodeAt(at);
    if (isWord && !isLetter(code)) break;
    hash = hashStep(hash, code);
  }
  return hash;
}

/**
 * The rows of all languages. A row has the sign of a kind, the value of its first cell, and its cells, whose values go up
 * by one; `|` parts the spellings of a cell, `_` is a space, and `0` a cell without a spelling. What ends in `_` is a whole
 * word in Korean as well.
 */
const rows =
  english + korean + japanese + chinese + russian + spanish + `\nE0 ${eras.map((era) => era[4]).join(' ')}`;

const shelves = stock();

function stock(): readonly (readonly Word[] | undefined)[] {
  const stocked = new Array<Word[] | undefined>(SHELVES);
  for (const row of rows.split('\n')) {
    const kind = SIGNS.indexOf(row.charAt(0));
    const [first, ...cells] = row.slice(1).split(' ');
    let value = Number(first) + (kind === YEAR ? RELATIVE_YEAR : 0);
    for (const cell of cells) {
      for (const written of cell.replaceAll('_', ' ').split('|')) {
        const spelling = written.trimEnd();
        const word = { spelling, isWhole: spelling !== written, kind, value };
        (stocked[hashOf(spelling) & (SHELVES - 1)] ??= []).push(word);
      }
      value++;
    }
  }
  return stocked;
}
