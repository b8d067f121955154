/** A part of a document's name that is not the article's title. */
export interface DocumentTitleRow {
  /** Lower case. */
  readonly words: readonly string[];
  /** A whole name that has the part. */
  readonly example: string;
}

/** The site's names and those of its sections, which stand before or behind the title: "Press Statement | KCNA Watch". */
export const DOCUMENT_TITLE_PARTS: readonly DocumentTitleRow[] = [
  {
    words: ['kcna watch', 'kcnawatch', 'kcnawatch.org', 'kcna watch archive', 'kcna watch - nk news'],
    example: 'Embassy Hosts Reception | KCNA Watch',
  },
  {
    words: ['nk news', 'nknews', 'nk pro', 'nk news - north korea news'],
    example: 'Embassy Hosts Reception - NK News',
  },
  {
    words: [
      'newstream',
      'news stream',
      'archive',
      'articles',
      'latest articles',
      'latest',
      'news',
      'home',
      'article',
    ],
    example: 'Newstream | KCNA Watch',
  },
  {
    words: ['search', 'search results', 'untitled', 'untitled document', 'index'],
    example: 'Search Results',
  },
];
