import { ADVERT_CALLS, BRANDS, NOTICES, type NoticeRow } from '../tables/notices.js';

const LONGEST_NOTICE = 160;

const LOWER_CASE_BIT = 0x20;
const ROWS_BY_FIRST_CHARACTER = new Map<number, { row: NoticeRow; words: string }[]>();
for (const row of NOTICES) {
  for (const words of row.words) {
    const first = words.charCodeAt(0) | LOWER_CASE_BIT;
    ROWS_BY_FIRST_CHARACTER.set(first, [...(ROWS_BY_FIRST_CHARACTER.get(first) ?? []), { row, words }]);
  }
}

/** The row of a line that is the site's own wherever it stands. */
export function findNotice(text: string): NoticeRow | undefined {
  if (text.length > LONGEST_NOTICE) return undefined;
  const rows = ROWS_BY_FIRST_CHARACTER.get(text.charCodeAt(0) | LOWER_CASE_BIT);
  if (rows === undefined) return undefined;
  const words = text.toLowerCase();
  const found = rows.find(({ row, words: own }) => (row.whole ? words === own : words.startsWith(own)));
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
