/** What a listing or a feed tells of one article, as printed. */
export interface ListedItem {
  readonly title: string | null;
  /** The address as written. */
  readonly address: string | null;
  /** ISO day. */
  readonly publishedOn: string | null;
  readonly teaser: string | null;
  /** The outlet's label. */
  readonly label: string | null;
}
