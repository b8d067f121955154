import type { HintKind } from '../page/page.js';

/** A line that a reader service writes above the page. */
export interface ReaderHeaderRow {
  /** What stands before the colon, compared without case. */
  readonly label: string;
  /** What the line tells of the page; null where that is of no use. */
  readonly hint: HintKind | null;
  readonly example: string;
}

/** The header of reader services. `Published Time` is the service's guess, and no date of the page. */
export const READER_HEADERS: readonly ReaderHeaderRow[] = [
  { label: 'title', hint: 'title', example: 'Title: Newstream | KCNA Watch' },
  { label: 'url source', hint: 'url-source', example: 'URL Source: https://kcnawatch.org/newstream/' },
  { label: 'published time', hint: null, example: 'Published Time: 2023-10-01T04:00:00+00:00' },
  { label: 'number of pages', hint: null, example: 'Number of Pages: 2' },
  { label: 'warning', hint: null, example: 'Warning: This page may require login.' },
  { label: 'markdown content', hint: null, example: 'Markdown Content:' },
];

/** The keys that crawlers write between `---` above the page. A key that is not here is of no use. */
export const FRONT_MATTER: readonly ReaderHeaderRow[] = [
  { label: 'title', hint: 'title', example: 'title: "Newstream | KCNA Watch"' },
  { label: 'canonical', hint: 'canonical', example: 'canonical: https://kcnawatch.org/newstream/' },
  { label: 'og:url', hint: 'og:url', example: "og:url: 'https://kcnawatch.org/newstream/'" },
  { label: 'url', hint: 'url-source', example: 'url: https://kcnawatch.org/newstream/' },
  { label: 'source_url', hint: 'url-source', example: 'source_url: https://kcnawatch.org/newstream/' },
  { label: 'sourceurl', hint: 'url-source', example: 'sourceURL: https://kcnawatch.org/newstream/' },
  { label: 'source', hint: 'url-source', example: 'source: https://kcnawatch.org/newstream/' },
];

/** A line that reading views and clippers write between the page's name and its text. */
export interface ReaderLineRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/** They are no title of a page, wherever they stand above its `Date:` line. */
export const READER_LINES: readonly ReaderLineRow[] = [
  {
    id: 'reading-time',
    pattern: /^(?:[\w.-]{4,40} · )?\d{1,3}(?:[–-]\d{1,3})? min(?:utes?)?(?: read)?$/i,
    examples: ['3–4 minutes', '1 minute', 'kcnawatch.org · 2 min read'],
  },
  {
    id: 'site',
    pattern: /^(?:https?:\/\/)?(?:www\.)?kcnawatch\.[a-z.]{2,12}\/?$/i,
    examples: ['kcnawatch.org', 'https://kcnawatch.org/'],
  },
  { id: 'excerpt', pattern: /^excerpt$/i, examples: ['Excerpt'] },
];
