import { isLetter } from './characters.js';
import { eras } from './eras.js';
import { SIGNS, YEAR } from './kinds.js';
import { chinese } from './languages/chinese.js';
import { english } from './languages/english.js';
import { japanese } from './languages/japanese.js';
import { korean } from './languages/korean.js';
import { russian } from './languages/russian.js';
import { spanish } from './languages/spanish.js';

/** One spelling of one word: in folded characters, spaces included, with the kind of token and the value that it has. */
export interface Word {
  spelling: string;
  kind: number;
  value: number;
}

/** A year at or above this is counted from the reference's own: `this year` is 20000, `last year` 19999. */
export const RELATIVE_YEAR = 20000;

/** Adds one folded code to the number that stands for a word. */
export function hashStep(hash: number, code: number): number {
  return (hash * 31 + code) | 0;
}

/** How many shelves there are for words: a power of two. */
const SHELVES = 1024;

/** The words that stand under a hash, and others that a reader has to tell from them by their spelling. */
export function wordsOf(hash: number): readonly Word[] {
  return shelves[hash & (SHELVES - 1)] ?? [];
}

/** A word of an alphabet stands under all its letters up to a sign, any other under its first two characters. */
function hashOf(spelling: string): number {
  let hash = spelling.charCodeAt(0);
  const isWord = isLetter(hash);
  for (let at = 1; at < spelling.length; at++) {
    const code = spelling.charCodeAt(at);
    if (isWord ? !isLetter(code) : at > 1) break;
    hash = hashStep(hash, code);
  }
  return hash;
}

/**
 * The rows of all languages. A row has the sign of a kind, the value of its first cell, and its cells, whose values go up
 * by one; `|` parts the spellings of a cell, `_` is a space, and `0` a cell without a spelling.
 */
const rows =
  english + korean + japanese + chinese + russian + spanish + `\nE0 ${eras.map((era) => era[4]).join(' ')}`;

const shelves = stock();

function stock(): Word[][] {
  const stocked: Word[][] = Array.from({ length: SHELVES }, () => []);
  for (const row of rows.split('\n')) {
    const kind = SIGNS.indexOf(row.charAt(0));
    const [first, ...cells] = row.slice(1).split(' ');
    let value = Number(first) + (kind === YEAR ? RELATIVE_YEAR : 0);
    for (const cell of cells) {
      for (const word of cell.split('|')) {
        const spelling = word.replaceAll('_', ' ');
        stocked[hashOf(spelling) & (SHELVES - 1)]?.push({ spelling, kind, value });
      }
      value++;
    }
  }
  return stocked;
}
