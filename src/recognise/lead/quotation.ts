import { CAPITAL_WEEKDAYS } from '../../tables/calendar-words.js';
import { lazily } from '../../engine/lazily.js';
import { TITLERS } from '../../tables/lead-words.js';
import { findPhrase, indexPhrases } from '../wording/phrases.js';
import type { Sentence } from './sentence.js';
import { isAbbreviation, type Word } from '../wording/words.js';
import type { Stretch } from '../wording/stretch.js';

const TITLER_PHRASES = indexPhrases(TITLERS, (words) => words);

/** Words that announce a title, at an index: "titled", "under the title of"; none if it has none. */
export function countTitlers(words: readonly Word[], at: number): number {
  return findPhrase(TITLER_PHRASES, words, at)?.phrase.length ?? 0;
}

/** The title right behind a document's name, and the index of the word behind it: 'statement [titled] "T" issued'. */
export function readTitleAt(
  { text, words }: Sentence,
  at: number,
): { readonly title: Stretch | null; readonly next: number } {
  const from = at + countTitlers(words, at);
  const title = words[from]?.quoted === true ? readQuotation(text, words, from) : null;
  if (title === null) return { title, next: at };
  const behind = words.findIndex((word) => word.from >= title.to);
  return { title, next: behind < 0 ? words.length : behind };
}

// 'titled "Fools"', "titled ‘Fools’"
const OPENING = /["“”„«《‘']/;
const CLOSING = '"“”»》';

/** The quotation that begins right before a word: "T" without its marks, both of which may be closing ones. */
export function readQuotation(text: string, words: readonly Word[], at: number): Stretch | null {
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
  () => new RegExp(`['’](?=$|[.,:;)]|\\s(?:\\p{Ll}|${CAPITAL_WEEKDAYS}\\b))`, 'u'),
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
