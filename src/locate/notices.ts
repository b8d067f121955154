import { lazily } from '../lazily.js';
import { ADVERT_CALLS, BRANDS, NOTICES, type NoticeRow } from '../tables/notices.js';

const LONGEST_NOTICE = 160;

const ROWS = lazily(() => NOTICES.flatMap((row) => row.words.map((words) => ({ row, words }))));
// "NK News is hiring", "Share": every line is asked, and nearly none begins with the words of a row
const OPENING = lazily(() => new RegExp(`^(?:${NOTICES.flatMap(({ words }) => words).join('|')})`, 'i'));

/** The row of a line that is the site's own wherever it stands. */
export function findNotice(text: string): NoticeRow | undefined {
  if (text.length > LONGEST_NOTICE || !OPENING().test(text)) return undefined;
  const words = text.toLowerCase();
  const found = ROWS().find(({ row, words: own }) => (row.whole ? words === own : words.startsWith(own)));
  return found !== undefined && (found.row.role === 'chrome' || isPitch(words)) ? found.row : undefined;
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
  return BRANDS.some((brand) => words.includes(brand)) && isPitch(words);
}
