import { codeAt } from './characters.js';

const SLOTS = 2048;
const UPPER_A = 65;
const UPPER_Z = 90;
const ASCII = 128;
/** Up to this length, a word's sum is the word. */
const LONGEST_SUM = 5;

/** Six bits for each character that words are made of here, the same in whatever case; none for all others. */
const BITS = new Uint8Array(ASCII);
const KNOWN = 'abcdefghijklmnopqrstuvwxyz0123456789-_';
for (let index = 0; index < KNOWN.length; index++) {
  BITS[KNOWN.charCodeAt(index)] = BITS[KNOWN.toUpperCase().charCodeAt(index)] = index + 1;
}

/** The sum of a word that goes on with one more character. It begins with 0. */
export function sumUp(sum: number, code: number): number {
  return ((sum << 6) | (sum >>> 26)) ^ (code < ASCII ? (BITS[code] ?? 0) : 0);
}

/** Words that are looked up in a text by their place, without cutting them out. Numbers them from 1. */
export class Words {
  private readonly words: string[] = [''];
  private readonly sums: number[] = [0];
  private readonly slots = new Int16Array(SLOTS);

  /** The number of a word, which is taken in if it is new. */
  add(word: string): number {
    let sum = 0;
    for (let index = 0; index < word.length; index++) sum = sumUp(sum, word.charCodeAt(index));
    const known = this.find(word, 0, word.length, sum);
    if (known > 0) return known;
    let slot = slotOf(sum);
    while (this.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.slots[slot] = this.sums.push(sum) - 1;
    return this.words.push(word) - 1;
  }

  /** The word with a number. */
  wordOf(index: number): string {
    return this.words[index] ?? '';
  }

  /** The number of the word that stands at a place, in whatever case; 0 for one that is not known. */
  find(text: string, from: number, to: number, sum: number): number {
    const { slots, sums, words } = this;
    for (let slot = slotOf(sum); ; slot = (slot + 1) & (SLOTS - 1)) {
      const index = slots[slot] ?? 0;
      if (index === 0) return 0;
      if (sums[index] !== sum) continue;
      const word = words[index] ?? '';
      if (word.length === to - from && (word.length <= LONGEST_SUM || isWordAt(word, text, from, to)))
        return index;
    }
  }
}

function slotOf(sum: number): number {
  return Math.imul(sum, 0x9e3779b1) >>> 21;
}

/** Whether a lower-case word stands there, in whatever case. Only ASCII letters have one in markup. */
export function isWordAt(word: string, text: string, from: number, to = from + word.length): boolean {
  if (to - from !== word.length) return false;
  for (let index = 0; index < word.length; index++) {
    const code = codeAt(text, from + index);
    if ((code >= UPPER_A && code <= UPPER_Z ? code + 32 : code) !== word.charCodeAt(index)) return false;
  }
  return true;
}
