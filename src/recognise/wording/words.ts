import { textOf, within, type Place } from '../../page/page.js';

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

/** A stretch of a wording's words. */
export function cut({ place, text, words }: Wording, from: number, to?: number): Wording {
  return { place, text, words: words.slice(from, to) };
}

/** A word in small letters; empty where none stands. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? '';
}

/** The place of the words, with the marks at its ends that close or open what is inside: "(CPRK)", the "Peace" society. */
export function cover({ place, text, words }: Wording): Place | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const opens = first.quoted && QUOTES.includes(text[first.from - 1] ?? ' ');
  const closes = last.quoted && QUOTES.includes(text[last.to] ?? ' ');
  const starts = text[first.from - 1] === '(' || (opens && !last.quoted);
  const ends = text[last.to] === ')' || (closes && !opens);
  return within(place, starts ? first.from - 1 : first.from, ends ? last.to + 1 : last.to);
}

/** Whether a word is written with a capital letter or a figure. */
export function isCapital(word: Word): boolean {
  const first = word.text.charCodeAt(0);
  return first !== word.lower.charCodeAt(0) || (first >= DIGIT_ZERO && first <= DIGIT_NINE);
}

const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;

const QUOTES = '"“”„«»《》';
const JOINERS = "-'’.&/:";

/** Cuts a text into words: letters and figures, and "vice-minister", "People's", "U.S.", "10:00" as one. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const lowered = text.toLowerCase().replaceAll('’', "'");
  // Some letters have a longer small form; then the offsets would not agree
  const lower = lowered.length === text.length ? lowered : text;
  let pairs: boolean | null = null;
  let quoted = false;
  let afterComma = false;
  for (let index = 0; index < text.length;) {
    if (sortOf(text, index) !== LETTER) {
      const character = text[index] ?? '';
      // "C.C., WPK" is one name
      if (character === ',') afterComma = words.at(-1)?.lower !== 'c.c.';
      else if (character !== ' ' && QUOTES.includes(character)) {
        pairs ??= hasPairs(text);
        quoted = pairs && !quoted;
      }
      index++;
      continue;
    }
    const from = index;
    index = findWordEnd(text, from);
    const word = text.slice(from, index);
    words.push({ text: word, lower: lower.slice(from, index), from, to: index, quoted, afterComma });
    afterComma = false;
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
  for (;;) {
    const sort = sortOf(text, to);
    if (sort === MARK || (sort === JOINER && sortOf(text, to + 1) !== LETTER)) break;
    to++;
  }
  // A full stop at the end closes the sentence, except in an abbreviation: "U.S."
  return text[to] === '.' && isAbbreviation(text.slice(from, to + 1)) ? to + 1 : to;
}

const MARK = 0;
const LETTER = 1;
/** Inside a word, between two letters: "vice-minister". */
const JOINER = 2;
const FIRST_ACCENTED = 0xc0;
const FIRST_PUNCTUATION = 0x2000;
const FIRST_ASIAN = 0x3040;
const LAST_ASIAN = 0xfeff;
const LETTERS_AND_FIGURES = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** What the first characters are, of which nearly all text is made. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (LETTERS_AND_FIGURES.includes(character.toLowerCase())) return LETTER;
  return JOINERS.includes(character) ? JOINER : MARK;
});

function sortOf(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < ASCII.length) return ASCII[code] ?? MARK;
  if (code < FIRST_ACCENTED || code > LAST_ASIAN) return MARK;
  if (code < FIRST_PUNCTUATION || code >= FIRST_ASIAN) return LETTER;
  return text[index] === '’' ? JOINER : MARK;
}

// "U.S.", "Feb.", "K.", "C.C.", "В.", "Mt."
const ABBREVIATION =
  /^(?:(?:[A-Za-z]\.)+|[\u0410-\u042f]\.|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|Mr|Mrs|Ms|Mme|Dr|Prof|Gen|Lt|Col|Maj|Brig|Capt|Cmdr|Adm|Gov|Sen|Hon|Rev|St|Mt|Mts|Ft|Jr|Sr|Ph\.D|vs)\.)$/;

/** Whether the full stop at the word's end does not end a sentence. */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATION.test(word);
}

/** Whether there is a word at an index, and begins with a capital. */
export function isCapitalAt(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && isCapital(word);
}
