import { codeAt } from './characters.js';

const SLOTS = 2048;
const UPPER_A = 65;
const UPPER_Z = 90;

/** The sum of a word that goes on with one more character; in whatever case, it is the same. It begins with 0. */
export function sumUp(sum: number, code: number): number {
  return (sum * 33 + (code | 32)) & 0xffffff;
}

/** Words that are looked up in a text by their place, without cutting them out. Numbers them from 1. */
export class Words {
  private readonly words: string[] = [''];
  private readonly slots = new Int16Array(SLOTS);

  /** The number of a word, which is taken in if it is new. */
  add(word: string): number {
    let sum = 0;
    for (let index = 0; index < word.length; index++) sum = sumUp(sum, word.charCodeAt(index));
    const known = this.find(word, 0, word.length, sum);
    if (known > 0) return known;
    let slot = slotOf(sum);
    while (this.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.slots[slot] = this.words.length;
    return this.words.push(word) - 1;
  }

  /** The word with a number. */
  wordOf(index: number): string {
    return this.words[index] ?? '';
  }

  /** The number of the word that stands at a place, in whatever case; 0 for one that is not known. */
  find(text: string, from: number, to: number, sum: number): number {
    for (let slot = slotOf(sum); ; slot = (slot + 1) & (SLOTS - 1)) {
      const index = this.slots[slot] ?? 0;
      if (index === 0 || isWordAt(this.wordOf(index), text, from, to)) return index;
    }
  }
}

function slotOf(sum: number): number {
  return (sum ^ (sum >> 11)) & (SLOTS - 1);
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
