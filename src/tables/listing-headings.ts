/** What the site prints above a listing, and in the menu of its own. */
export interface ListingHeadingRow {
  /** Lower case: the whole line, or its first words where `whole` is false. */
  readonly words: string;
  readonly whole: boolean;
  readonly example: string;
}

/** In plain text, which shows no links, only these tell that headlines and days are a listing of the site. */
export const LISTING_HEADINGS: readonly ListingHeadingRow[] = [
  { words: 'newstream', whole: true, example: 'Newstream' },
  { words: 'newstream | kcna watch', whole: true, example: 'Newstream | KCNA Watch' },
  { words: 'search results for', whole: false, example: 'Search Results for: missile' },
  { words: 'kctv archive', whole: true, example: 'KCTV Archive' },
];
