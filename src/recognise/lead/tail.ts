import { wordSet } from '../../word-set.js';
import { lazily } from '../../lazily.js';
import { ABOUT_OPENERS, DETERMINERS, NO_ADJECTIVES, TITLERS } from '../../tables/lead-words.js';
import { readDayPhrase, type DayPhrase } from './day-phrase.js';
import { skipPublishing } from './document-phrase.js';
import { findPhrase, indexPhrases } from './phrases.js';
import type { Sentence } from './sentence.js';
import { isParticiple } from './word-forms.js';
import { isAbbreviation, isCapital, type Word } from './words.js';

/** A stretch of a sentence's text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a lead says behind the document's name. */
export interface Tail {
  readonly title: Stretch | null;
  readonly day: DayPhrase | null;
  /** The day closes a clause on what the document is about: it may be the day of what happened. */
  readonly isDayWeak: boolean;
  /** "as follows", "which said": the text stands below. */
  readonly announces: boolean;
  /** 'titled "The Crime Will Be Punished."': nothing stands behind the title, whose full stop ends the sentence too. */
  readonly endsInTitle: boolean;
}

// 'd."', '!"': from the title's last letter on
const STOP_INSIDE = /^(?:.\.|[!?])["”»’']$/;

const TITLER_PHRASES = indexPhrases(TITLERS, (words) => words);
const OPENING = /["“”„«《‘']/;
const CLOSING = '"“”»》';

/** Reads title, day and announcement behind the document's name. */
export function readTail({ text, words }: Sentence, from: number): Tail {
  let title = readQuotation(text, words, from);
  let day: DayPhrase | null = null;
  let weakDay: DayPhrase | null = null;
  let isAbout = false;
  let isRelative = false;
  for (let index = from; index < words.length;) {
    const word = words[index];
    if (word === undefined) break;
    if (isInside(word, title)) {
      index++;
      continue;
    }
    const phrase = word.quoted ? null : readDayPhrase(words, index);
    if (phrase !== null) {
      const closes = phrase.next >= words.length;
      // "..., on Friday." goes with the verb, whatever stands between
      if (!isAbout || (closes && word.afterComma)) day ??= phrase;
      else if (closes && !isRelative && !isHappening(words[index - 1])) weakDay = phrase;
      index = phrase.next;
      continue;
    }
    const titler = findPhrase(TITLER_PHRASES, words, index);
    if (titler !== undefined) title ??= readQuotation(text, words, index + titler.phrase.length);
    else if (word.quoted && !isAbout) title ??= readLooseTitle(text, words, index);
    else isAbout ||= !word.quoted && opensAbout(words, index);
    // "the remarks of the premier, who visited the place on Tuesday"
    isRelative ||= isAbout && word.afterComma && RELATIVES.has(word.lower);
    index++;
  }
  return {
    title,
    day: day ?? weakDay,
    isDayWeak: day === null && weakDay !== null,
    announces: announces(words),
    endsInTitle: title !== null && STOP_INSIDE.test(text.slice(title.to - 1)),
  };
}

/** The title right behind a document's name, and the index of the word behind it: 'statement [titled] "T" issued'. */
export function readTitleAt(
  { text, words }: Sentence,
  at: number,
): { readonly title: Stretch | null; readonly next: number } {
  const from = at + (findPhrase(TITLER_PHRASES, words, at)?.phrase.length ?? 0);
  const title = words[from]?.quoted === true ? readQuotation(text, words, from) : null;
  if (title === null) return { title, next: at };
  const behind = words.findIndex((word) => word.from >= title.to);
  return { title, next: behind < 0 ? words.length : behind };
}

const RELATIVES = wordSet('who which where');
const FEWEST_WORDS = 2;

/** 'a commentary of KCNA "T" released on May 3': a quotation that nothing in the sentence is joined to. */
function readLooseTitle(text: string, words: readonly Word[], at: number): Stretch | null {
  const [before, first] = [words[at - 1], words[at]];
  if (before === undefined || before.quoted || first === undefined || !isCapital(first)) return null;
  let next = at;
  while (words[next]?.quoted === true) next++;
  const after = words[next];
  const isLoose =
    next - at >= FEWEST_WORDS &&
    !NO_ADJECTIVES.has(before.lower) &&
    !DETERMINERS.has(before.lower) &&
    (after === undefined ||
      after.lower.endsWith('ed') ||
      NO_ADJECTIVES.has(after.lower) ||
      opensAbout(words, next) ||
      isDay(words, next));
  return isLoose ? readQuotation(text, words, at) : null;
}

function isDay(words: readonly Word[], at: number): boolean {
  return readDayPhrase(words, at) !== null;
}

function isInside(word: Word, stretch: Stretch | null): boolean {
  return stretch !== null && word.from >= stretch.from && word.to <= stretch.to;
}

/** The quotation that begins right before a word: "T" without its marks, both of which may be closing ones. */
function readQuotation(text: string, words: readonly Word[], at: number): Stretch | null {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined || (before.quoted && !word.quoted)) return null;
  const gap = text.slice(before.to, word.from);
  const mark = gap.search(OPENING);
  if (mark < 0 || gap.slice(0, mark).replace(/[ ,:]/g, '') !== '') return null;
  const from = before.to + mark + 1;
  return trimTitle(text, from, findClosing(text, from, gap[mark] ?? ''));
}

/** A title without the white space and the full stop at its ends; null if nothing is left of it. */
export function trimTitle(text: string, from: number, to: number): Stretch | null {
  const quoted = text.slice(from, Math.max(from, to));
  const closed = quoted.trimEnd();
  // "Hands off the U.S.", "And Then ..."
  const title = isAbbreviation(closed.slice(closed.lastIndexOf(' ') + 1))
    ? closed.trim()
    : closed.replace(/(?<!\.)[.,]$/, '').trim();
  const start = from + quoted.length - quoted.trimStart().length;
  return title === '' ? null : { from: start, to: start + title.length };
}

/** The mark that closes a quotation: of the same sort as the one that opens it, else any. */
function findClosing(text: string, from: number, opening: string): number {
  const closing = CLOSING_OF.get(opening) ?? '"';
  if (closing === '’' || closing === "'") return from + text.slice(from).search(SINGLE_CLOSING());
  let depth = 0;
  for (let to = from; to < text.length; to++) {
    const character = text[to] ?? '';
    if ((character === '“' && closing === '”') || (character === closing && opensInside(text, to, from)))
      depth++;
    else if (character === closing && (depth === 0 || depth-- === 0)) return to;
  }
  for (let to = from; to < text.length; to++) if (CLOSING.includes(text[to] ?? ' ')) return to;
  return -1;
}

// "S" of "So-called"
const WORD_START = lazily(() => /[\p{L}\d]/u);

/** "Never "So-called" Act": a mark that is both is an opening one behind white space and before a word. */
function opensInside(text: string, at: number, from: number): boolean {
  return (at === from || text[at - 1] === ' ') && WORD_START().test(text[at + 1] ?? '');
}

// "We Shall Win' on May 3": in a title an apostrophe stands before a letter or a capitalised word
const SINGLE_CLOSING = lazily(
  () => /['’](?=$|[.,:;)]|\s(?:\p{Ll}|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b))/u,
);

const CLOSING_OF: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['”', '”'],
  ['„', '”'],
  ['«', '»'],
  ['《', '》'],
  ['‘', '’'],
  ["'", "'"],
]);

/** "denouncing the drill", "as regards X", "on the occasion of", "in protest against" */
function opensAbout(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const { lower } = word;
  if (lower === 'on') return skipPublishing(words, index) === index;
  if (lower === 'in') return !STAYING.has(words[index + 1]?.lower ?? '');
  if (lower === 'as' && words[index + 1]?.lower === 'follows') return false;
  return ABOUT_OPENERS.has(lower) || (isParticiple(word) && lower !== 'following');
}

const STAYING = wordSet('pyongyang charge the');
const IRREGULAR = wordSet('held made given taken put begun began place drawn sent cut shot built');

/** "the drill staged on March 5": the day is that of what happened. */
function isHappening(word: Word | undefined): boolean {
  return word !== undefined && (word.lower.endsWith('ed') || IRREGULAR.has(word.lower));
}

const ANNOUNCING_ENDS = wordSet('follows said says reads saying below');

function announces(words: readonly Word[]): boolean {
  const last = words.at(-1)?.lower ?? '';
  return (
    ANNOUNCING_ENDS.has(last) &&
    ['as', 'which', 'that', 'it', 'printed', 'given', 'text'].includes(words.at(-2)?.lower ?? '')
  );
}
