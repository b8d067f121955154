import { withoutSignsAtEnd } from '../page/signs.js';
import { ADVERT_CALLS, BRANDS, NOTICES, type NoticeRow } from '../tables/notices.js';

const LONGEST_NOTICE = 160;

const LOWER_CASE_BIT = 0x20;
const ROWS_BY_FIRST_CHARACTER = new Map<number, { row: NoticeRow; words: string }[]>();
const COUNTED = new Map<string, NoticeRow>();
for (const row of NOTICES) {
  if (row.isCounted) for (const words of row.words) COUNTED.set(words, row);
  else
    for (const words of row.words) {
      const first = words.charCodeAt(0) | LOWER_CASE_BIT;
      ROWS_BY_FIRST_CHARACTER.set(first, [...(ROWS_BY_FIRST_CHARACTER.get(first) ?? []), { row, words }]);
    }
}

/** The row of a line that is the site's own wherever it stands. */
export function findNotice(text: string): NoticeRow | undefined {
  if (text.length > LONGEST_NOTICE) return undefined;
  const first = text.charCodeAt(0);
  if (first >= DIGIT_ZERO && first <= DIGIT_NINE) return findCounter(text);
  const rows = ROWS_BY_FIRST_CHARACTER.get(first | LOWER_CASE_BIT);
  if (rows === undefined) return undefined;
  const words = withoutSignsAtEnd(text).toLowerCase();
  const found = rows.find(({ row, words: own }) => (row.whole ? words === own : words.startsWith(own)));
  return found !== undefined && (found.row.role === 'chrome' || isPitch(words)) ? found.row : undefined;
}

const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;
const LONGEST_COUNTER = 24;
// "12 shares", "1,204 views", "1.2K views"
const COUNT = /^\d[\d.,]{0,8}[km]? /i;

function findCounter(text: string): NoticeRow | undefined {
  return text.length > LONGEST_COUNTER ? undefined : COUNTED.get(text.replace(COUNT, '').toLowerCase());
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
