import { textOf, type Place } from '../../page/page.js';

/** A word of a sentence with its place in the text; punctuation belongs to no word. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  /** Inside quotation marks: somebody else's words. */
  readonly quoted: boolean;
  /** A comma stands before it. */
  readonly afterComma: boolean;
}

/** Words with the text that they stand in; perhaps not all of its words. */
export interface Wording {
  readonly place: Place;
  readonly text: string;
  readonly words: readonly Word[];
}

/** All the words of a place. */
export function wordingOf(place: Place): Wording {
  const text = textOf(place);
  return { place, text, words: readWords(text) };
}

/** Whether a word is written with a capital letter or a figure. */
export function isCapital(word: Word): boolean {
  const first = word.text[0] ?? '';
  return first !== first.toLowerCase() || (first >= '0' && first <= '9');
}

const QUOTES = '"“”„«»《》';
const JOINERS = "-'’.&/:";

/** Cuts a text into words: letters and figures, and "vice-minister", "People's", "U.S.", "10:00" as one. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const pairs = hasPairs(text);
  const lowered = text.toLowerCase().replaceAll('’', "'");
  // Some letters have a longer small form; then the offsets would not agree
  const lower = lowered.length === text.length ? lowered : text;
  let quoted = false;
  let afterComma = false;
  for (let index = 0; index < text.length;) {
    if (!isWordCharacter(text, index)) {
      const character = text[index] ?? '';
      if (character === ',') afterComma = true;
      else if (pairs && QUOTES.includes(character)) quoted = !quoted;
      index++;
      continue;
    }
    const to = findWordEnd(text, index);
    words.push({
      text: text.slice(index, to),
      lower: lower.slice(index, to),
      from: index,
      to,
      quoted,
      afterComma,
    });
    afterComma = false;
    index = to;
  }
  return words;
}

// A quotation mark
const QUOTE = /["“”„«»《》]/g;

function hasPairs(text: string): boolean {
  return (text.match(QUOTE)?.length ?? 0) % 2 === 0;
}

function findWordEnd(text: string, from: number): number {
  let to = from + 1;
  while (isWordCharacter(text, to) || (JOINERS.includes(text[to] ?? ' ') && isWordCharacter(text, to + 1)))
    to++;
  // A full stop at the end closes the sentence, except in an abbreviation: "U.S."
  return text[to] === '.' && isAbbreviation(text.slice(from, to + 1)) ? to + 1 : to;
}

const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;
const SMALL_A = 97;
const SMALL_Z = 122;
const FIRST_ACCENTED = 0xc0;
const FIRST_PUNCTUATION = 0x2000;
const FIRST_ASIAN = 0x3040;

function isWordCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const small = code | 0x20;
  return (
    (small >= SMALL_A && small <= SMALL_Z) ||
    (code >= DIGIT_ZERO && code <= DIGIT_NINE) ||
    (code >= FIRST_ACCENTED && (code < FIRST_PUNCTUATION || code >= FIRST_ASIAN) && code < 0xff00)
  );
}

// "U.S.", "Feb.", "K.", "C.C."
const ABBREVIATION =
  /^(?:(?:[A-Za-z]\.)+|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|No\.|Mr\.|Mrs\.|Ms\.|Dr\.|Prof\.|Gen\.|Lt\.|Col\.|Adm\.|Rev\.|St\.|Jr\.)$/;

/** Whether the full stop at the word's end does not end a sentence. */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATION.test(word);
}
