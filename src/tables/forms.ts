/** A sign of markdown. */
export interface MarkdownSignRow {
  readonly id: string;
  /** Characters that are in every place of the sign, looked for first. */
  readonly token: string;
  /** All places of the sign, found in linear time. */
  readonly pattern: RegExp;
  /** How much one place proves; 2 prove markdown. */
  readonly weight: 1 | 2;
  /** How many places count. */
  readonly most: number;
  readonly example: string;
}

/** How many places of one sign, and how many tags, are counted at most. */
const MANY = 50;

/** What markdown has and plain text has not, or hardly. Bullets, numbers, bars and lines of dashes are in both. */
export const MARKDOWN_SIGNS: readonly MarkdownSignRow[] = [
  {
    id: 'link',
    token: '](',
    // "[Newstream](https://kcnawatch.org/", "![](/logo.png)", "[Home](/)", "[Top](#top)", "[1](<http:"
    pattern: /\]\(<?(?:https?:|mailto:|javascript:|data:|www\.|\.{0,2}\/|[#?])/gi,
    weight: 2,
    most: MANY,
    example: '[Newstream](https://kcnawatch.org/newstream/)',
  },
  {
    id: 'heading',
    token: '## ',
    // "## Press Statement"; "#1" and "# 1" are in plain text too
    pattern: /^ {0,3}#{2,6} {1,3}\S/gm,
    weight: 2,
    most: MANY,
    example: '## Press Statement',
  },
  // "# Press Statement"
  { id: 'first-heading', token: '# ', pattern: /^# \S/gm, weight: 1, most: 1, example: '# Press Statement' },
  {
    id: 'underlined-heading',
    token: '===',
    // "Press Statement\n====="
    pattern: /\S[ \t]*\r?\n={3,}[ \t]*$/gm,
    weight: 1,
    most: 1,
    example: 'Press Statement\n===============',
  },
  {
    id: 'strong',
    token: '**',
    // "**Pyongyang, March 3 (KCNA)** --"; not "** note **", "2**3**2", "*****"
    pattern: /(?<![\w*\\])\*\*[^\s*][^*\r\n]{0,300}(?<=\S)\*\*(?!\*)/g,
    weight: 2,
    most: MANY,
    example: '**Pyongyang, March 3 (KCNA)** --',
  },
  // "_Rodong Sinmun_"; not "snake_case_name"
  {
    id: 'emphasis',
    token: '_',
    pattern: /(?<![\w*\\])_[^\s_][^_\r\n]{0,300}(?<=\S)_\b/g,
    weight: 1,
    most: 1,
    example: 'the _Rodong Sinmun_ said',
  },
  // "1\. Origin of Hostility", "\-0-", "\# 1"
  {
    id: 'escaped-marker',
    token: '\\',
    pattern: /^(?:\d{1,3}\\[.)]|\\[-+>#]) ?\S/gm,
    weight: 2,
    most: 1,
    example: '1\\. Origin of Hostility',
  },
  // "\[Juche113.1.17.\]", "5 \* 3"
  { id: 'escape', token: '\\', pattern: /\\[[\]*_]/g, weight: 1, most: 2, example: '\\[Juche113.1.17.\\]' },
  {
    id: 'table',
    token: '---',
    // "| --- | :---: |"
    pattern: /^\|(?: ?:?-{3,}:? ?\|){1,20}[ \t]*$/gm,
    weight: 2,
    most: 1,
    example: '| --- | --- |',
  },
  // "[1]: https://kcnawatch.org/"
  {
    id: 'definition',
    token: ']:',
    pattern: /^ {0,3}\[[^\]\r\n]{1,60}\]: <?https?:/gim,
    weight: 2,
    most: MANY,
    example: '[1]: https://kcnawatch.org/',
  },
  // "<https://kcnawatch.org/>"
  {
    id: 'pointed-address',
    token: '<',
    pattern: /<https?:\/\/[^\s<>]{1,2000}>/gi,
    weight: 1,
    most: 1,
    example: '<https://kcnawatch.org/>',
  },
];

/** Elements that make lines: an HTML page is made of them, and markdown seldom has one. */
export const BLOCK_TAGS: readonly string[] = (
  'p div table tbody thead tr td th ul ol li dl dt dd h1 h2 h3 h4 h5 h6 article section main header footer nav aside ' +
  'body head html form figure blockquote pre a script style title link meta'
).split(' ');

/** Other elements that a page can have, in markdown as in HTML. */
export const INLINE_TAGS: readonly string[] = (
  'br hr img span b i u s em strong font small big sub sup abbr code del ins mark center wbr iframe input button ' +
  'label time cite q noscript'
).split(' ');

/** Elements whose name is no word or letter of a text, so that their beginning alone proves HTML. */
export const WORDLESS_TAGS: readonly string[] =
  'p div tbody thead tr td th ul ol li dl dt dd h1 h2 h3 h4 h5 h6 br hr img'.split(' ');
