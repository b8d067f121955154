import type { PageOptions } from './page/options.js';
import type { Span } from './page/page.js';
import { exactSpans } from './page/spans.js';
import { readKind } from './flow/read-kind.js';
import { throwRefusal } from './flow/refusals.js';
import type { PageKind } from './tables/page-kinds.js';

/** One thing that tells what a page is. */
export interface PageSign {
  /** The table row that recognised it. */
  row: string;
  /** The kind that it speaks for. */
  kind: PageKind;
  /** Half-open ranges of the raw input; none for an address that the caller gave. */
  spans: Span[];
}

/** What {@link detectPage} answers. */
export interface DetectedPage {
  /** What the page is. */
  kind: PageKind;
  /** All that speaks for this kind, or for another one. */
  evidence: PageSign[];
}

/**
 * Tells what a page is: an article (`statement`, news included), a `listing`, a `feed`, a `login-wall`, a `blocked` page
 * or an error of the server, or `not-kcnawatch`, which nothing shows to be the site's.
 *
 * An article that is scraped as its body alone may show nothing of the site. {@link parseStatement} reads it all the same.
 *
 * @param page - The page, as scraped.
 * @param options - What is known beside the page: its address, its form.
 * @throws {@link StatementParseError} only for input that it does not read: no string, or one above `maxLength`; `TypeError`
 * for an option of a wrong type.
 * @example
 * ```ts
 * const page = '#### [A Title](https://kcnawatch.org/newstream/1452004408-287654321/a-title/)\n\nJuly 14, 2024';
 * detectPage(page).kind; // 'listing'
 * detectPage('Please log in to read this article').evidence[0]?.row; // 'wall:please log in'
 * ```
 */
export function detectPage(page: string, options: PageOptions = {}): DetectedPage {
  const reading = readKind(page, options);
  const { refusal } = reading;
  // An empty page is no page of the site; input that was not read might be one.
  if (refusal !== null && refusal.code !== 'empty-input') throwRefusal(refusal);
  return {
    kind: reading.kind,
    evidence: reading.signs.map(({ row, kind, places }) => ({
      row,
      kind,
      spans: places.flatMap((place) => exactSpans(reading.page, place)),
    })),
  };
}
