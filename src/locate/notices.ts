import { lazily } from '../engine/lazily.js';
import { withoutSignsAtEnd } from '../page/signs.js';
import { ADVERT_CALLS, namesBrand, NOTICES, type NoticeRow } from '../tables/notices.js';

const LONGEST_NOTICE = 160;

/** One wording of a row. */
interface NoticeWords {
  readonly row: NoticeRow;
  readonly words: string;
  /** The slot of its third and fourth character; -1 where it is shorter. */
  readonly next: number;
}

const LOWER_CASE_BIT = 0x20;
const LETTER_X = 0x78;
const SLOTS = 1024;

/** The wordings by their first two characters, so that nearly every line is none at the first look. */
const WORDINGS = lazily(() => {
  const slots: NoticeWords[][] = Array.from({ length: SLOTS }, () => []);
  for (const row of NOTICES)
    for (const words of row.isCounted ? [] : row.words)
      slots[slotAt(words, 0)]?.push({ row, words, next: words.length < 4 ? -1 : slotAt(words, 2) });
  return slots;
});

/** A number for the two characters at a position, whatever their case. */
function slotAt(text: string, position: number): number {
  const [first, second] = [text.charCodeAt(position), text.charCodeAt(position + 1)];
  return ((first | LOWER_CASE_BIT) * 33 + (second | LOWER_CASE_BIT)) & (SLOTS - 1);
}

const NO_WORDINGS: readonly NoticeWords[] = [];

/** The wordings that may begin at a position; "X" alone has no second character. */
function wordingsAt(text: string, position: number): readonly NoticeWords[] {
  const wordings = WORDINGS()[slotAt(text, position)] ?? NO_WORDINGS;
  if (wordings.length > 0 || (text.charCodeAt(position) | LOWER_CASE_BIT) !== LETTER_X) return wordings;
  return WORDINGS()[slotAt('x', 0)] ?? NO_WORDINGS;
}

/** The row of a line that is the site's own wherever it stands. */
export function findNotice(text: string): NoticeRow | undefined {
  if (text.length > LONGEST_NOTICE) return undefined;
  const first = text.charCodeAt(0);
  if (first >= DIGIT_ZERO && first <= DIGIT_NINE) return findCounter(text);
  const wordings = wordingsAt(text, 0);
  if (!mayBegin(text, wordings)) return undefined;
  const words = withoutSignsAtEnd(text).toLowerCase();
  const begun = wordings.filter(({ words: own }) => words.startsWith(own));
  if (begun.length === 0) return undefined;
  const found =
    begun.find(({ row, words: own }) => !row.whole || words.length === own.length) ?? findSeries(text, words);
  if (found === undefined || (found.row.isNoSentence === true && SENTENCE_END.test(text))) return undefined;
  return found.row.role === 'chrome' || isPitch(words) ? found.row : undefined;
}

/** Whether a third and a fourth character go with any of the wordings: "The" does not with "this site uses". */
function mayBegin(text: string, wordings: readonly NoticeWords[]): boolean {
  if (wordings.length === 0) return false;
  const own = text.length < 4 ? -1 : slotAt(text, 2);
  return wordings.some(({ next }) => next === -1 || next === own);
}

/** Words of menus and share bars stand side by side in no longer line. */
const LONGEST_SERIES = 120;
const LETTER = lazily(() => /\p{L}/u);
const SMALL_LETTER = lazily(() => /\p{Ll}/u);

/** The first notice of a line that is nothing but such: "Share: Facebook | Twitter", "ShareTweet", "Share 12". */
function findSeries(text: string, words: string): NoticeWords | undefined {
  if (text.length > LONGEST_SERIES) return undefined;
  let first: NoticeWords | undefined;
  let count = 0;
  for (let position = 0; position < words.length;) {
    if (!LETTER().test(words.charAt(position))) {
      position++;
      continue;
    }
    const next = findLongestNotice(text, words, position);
    if (next === undefined) return undefined;
    first ??= next;
    count++;
    position += next.words.length;
  }
  // "Share:" and "Share 12" alone go too, but not "Search." or "About 300"
  return count > 1 || text.endsWith(':') || (first?.row.id === 'share' && /\d$/.test(text))
    ? first
    : undefined;
}

function findLongestNotice(text: string, words: string, position: number): NoticeWords | undefined {
  let longest: NoticeWords | undefined;
  for (const each of wordingsAt(words, position)) {
    const { length } = each.words;
    if (!each.row.whole || length <= (longest?.words.length ?? 0) || !words.startsWith(each.words, position))
      continue;
    if (!SMALL_LETTER().test(text.charAt(position + length))) longest = each;
  }
  return longest;
}

const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;
const LONGEST_COUNTER = 24;
const COUNTED = lazily(
  () =>
    new Map(
      NOTICES.filter(({ isCounted }) => isCounted).flatMap((row) =>
        row.words.map((words) => [words, row] as const),
      ),
    ),
);
// "12 shares", "1,204 views", "1.2K views"
const COUNT = /^\d[\d.,]{0,8}[km]? /i;

function findCounter(text: string): NoticeRow | undefined {
  return text.length > LONGEST_COUNTER ? undefined : COUNTED().get(text.replace(COUNT, '').toLowerCase());
}

// "Get the latest from NK News.", but not "NK News is hiring spies, a spokesman said."
const SENTENCE_END = /[.:;][”"’')]?$/;

/** Advertisements are no sentences, unless they call on the reader to do something. */
function isPitch(words: string): boolean {
  return !SENTENCE_END.test(words) || ADVERT_CALLS.some((call) => words.startsWith(`${call} `));
}

/**
 * A line at the edge of the body that advertises the site or its publisher in words no row has: it is short,
 * names the brand, and either is no sentence or calls on the reader to do something.
 */
export function isBrandAdvert(text: string): boolean {
  if (text.length > LONGEST_NOTICE) return false;
  const words = text.toLowerCase();
  return namesBrand(words) && isPitch(words);
}
