import { foldedCode, isLetter } from './characters.js';
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
  text: string;
  kind: number;
  value: number;
}

/** A year at or above this is counted from the reference's own: `this year` is 20000, `last year` 19999. */
export const RELATIVE_YEAR = 20000;

/**
 * The rows of all languages. A row has the sign of a kind, the value of its first cell, and its cells, whose values go up
 * by one; `|` parts the spellings of a cell, `_` is a space, and `0` a cell without a spelling.
 */
const rows =
  english + korean + japanese + chinese + russian + spanish + `\nE0 ${eras.map((era) => era[4]).join(' ')}`;

/** Adds one folded code to the number that stands for a word. */
export function hashStep(hash: number, code: number): number {
  return (hash * 31 + code) | 0;
}

/** Words by the hash of what the reader can tell at once; longer ones first. */
export const lexicon: ReadonlyMap<number, readonly Word[]> = stock();

function stock(): Map<number, Word[]> {
  const shelf = new Map<number, Word[]>();
  for (const row of rows.trim().split('\n')) {
    const kind = SIGNS.indexOf(row.charAt(0));
    const [first, ...cells] = row.slice(1).split(' ');
    let value = Number(first) + (kind === YEAR ? RELATIVE_YEAR : 0);
    for (const cell of cells) {
      for (const spelling of cell.split('|'))
        put(shelf, { text: spelling.replaceAll('_', ' '), kind, value });
      value++;
    }
  }
  for (const words of shelf.values()) words.sort((a, b) => b.text.length - a.text.length);
  return shelf;
}

/** A word of an alphabet stands under all its letters up to a sign, any other under its first two characters. */
function put(shelf: Map<number, Word[]>, word: Word): void {
  const { text } = word;
  let end = 1;
  if (isLetter(foldedCode(text, 0))) while (isLetter(foldedCode(text, end))) end++;
  else end = Math.min(2, text.length);
  let hash = 0;
  for (let at = 0; at < end; at++) hash = hashStep(hash, foldedCode(text, at));
  shelf.set(hash, [...(shelf.get(hash) ?? []), word]);
}
