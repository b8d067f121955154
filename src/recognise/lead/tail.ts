import { wordSet } from '../../tables/word-set.js';
import { ABOUT_OPENERS, DETERMINERS, NO_ADJECTIVES } from '../../tables/lead-words.js';
import { readDayPhrase, type DayPhrase } from './day-phrase.js';
import { skipPublishing } from './document-phrase.js';
import { countTitlers, readQuotation } from './quotation.js';
import type { Sentence } from './sentence.js';
import { isParticiple } from '../wording/word-forms.js';
import { isCapital, isCapitalAt, lowerAt, type Word } from '../wording/words.js';
import type { Stretch } from '../wording/stretch.js';

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

/** Reads title, day and announcement behind the document's name. */
export function readTail({ text, words }: Sentence, from: number): Tail {
  // 'Compensation to "Comfort Women"' is a name
  let title = NO_ADJECTIVES.has(lowerAt(words, from - 1)) ? null : readQuotation(text, words, from);
  let day: DayPhrase | null = null;
  let weakDay: DayPhrase | null = null;
  let isAbout = false;
  let isRelative = false;
  let isOthers = false;
  for (let index = from; index < words.length;) {
    const word = words[index];
    if (word === undefined) break;
    if (isInside(word, title)) {
      index++;
      continue;
    }
    const phrase = word.quoted ? null : readDayPhrase(words, index);
    if (phrase !== null) {
      // "... on Tuesday; Follows the full text of it:"
      const closes =
        phrase.next >= words.length || text[phrase.to] === ';' || isAsFollows(words, phrase.next);
      // "..., on Friday." goes with the verb, whatever stands between
      if (!isAbout || (closes && word.afterComma)) day ??= phrase;
      else if (closes && !isRelative && !isOthers && !isHappening(words[index - 1])) weakDay = phrase;
      index = phrase.next;
      continue;
    }
    const titlers = countTitlers(words, index);
    if (titlers > 0) title ??= readQuotation(text, words, index + titlers);
    else if (word.quoted && !isAbout) title ??= readLooseTitle(text, words, index);
    else isAbout ||= !word.quoted && opensAbout(words, index);
    // "the remarks of the premier, who visited the place on Tuesday", "the fact that the drill began on Tuesday"
    isRelative ||= isAbout && opensClause(word);
    isOthers ||= isAbout && isDoneBy(words, index);
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

const RELATIVES = wordSet('who which where');

function opensClause({ lower, afterComma, quoted }: Word): boolean {
  return (afterComma && RELATIVES.has(lower)) || (lower === 'that' && !quoted);
}

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
      readDayPhrase(words, next) !== null);
  return isLoose ? readQuotation(text, words, at) : null;
}

function isInside(word: Word, stretch: Stretch | null): boolean {
  return stretch !== null && word.from >= stretch.from && word.to <= stretch.to;
}

/** "denouncing the drill", "as regards X", "on the occasion of", "in protest against" */
function opensAbout(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const { lower } = word;
  if (lower === 'on') return skipPublishing(words, index) === index;
  // "in Pyongyang", "residents in Japan"
  if (lower === 'in') return !STAYING.has(lowerAt(words, index + 1)) && !isCapitalAt(words, index + 1);
  if (isAsFollows(words, index)) return false;
  // "the organizing committee"
  const isAdjective = DETERMINERS.has(lowerAt(words, index - 1));
  return ABOUT_OPENERS.has(lower) || (isParticiple(word) && !isAdjective && lower !== 'following');
}

const STAYING = wordSet('pyongyang charge the');
const IRREGULAR = wordSet('held made given taken put begun began place drawn sent cut shot built');

/** "the drill staged on March 5": the day is that of what happened. */
function isHappening(word: Word | undefined): boolean {
  return word !== undefined && (word.lower.endsWith('ed') || IRREGULAR.has(word.lower));
}

/** "the statement released by G7 on March 5": the day is that of what others did, if they are no reporters who ask. */
function isDoneBy(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === 'by' && isHappening(words[at - 1]) && !ASKS.has(lowerAt(words, at - 1));
}

const ASKS = wordSet('asked posed raised');

const ANNOUNCING_ENDS = wordSet('follows said says reads saying below');

/** "as follows", in the narrator's own words */
export function isAsFollows(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.lower === 'as' && !word.quoted && words[at + 1]?.lower === 'follows';
}

function announces(words: readonly Word[]): boolean {
  // "issued a press statement on Tuesday as follows with regard to X."
  if (words.some((_, at) => isAsFollows(words, at))) return true;
  const last = words.at(-1)?.lower ?? '';
  return (
    ANNOUNCING_ENDS.has(last) &&
    ['as', 'which', 'that', 'it', 'printed', 'given', 'text'].includes(words.at(-2)?.lower ?? '')
  );
}
