/** What an element of a feed's entry tells. */
export type FeedRole =
  | 'title'
  /** An address, as text or in an attribute. */
  | 'address'
  | 'day'
  /** The entry's first words, as the site cut them. */
  | 'teaser'
  /** The entry's whole text. */
  | 'text'
  /** Where the entry comes from. */
  | 'source'
  /** A name that is the outlet's only if the registry has it. */
  | 'name'
  /** Nothing that is read; it ends an element that was never closed. */
  | 'other';

/** An element of a feed's entry. */
export interface FeedElementRow {
  /** Its name, lower case, `atom:` left out. */
  readonly element: string;
  readonly role: FeedRole;
  /** The element as feeds write it. */
  readonly example: string;
}

/** The elements that hold one entry each, RSS first. */
export const FEED_ENTRIES: readonly string[] = ['item', 'entry'];

/** The elements that a feed, or a part of one, begins with. */
export const FEED_ROOTS: readonly string[] = ['rss', 'feed', 'rdf:rdf', 'channel', ...FEED_ENTRIES];

/** The elements of an entry; of those with one role, the first that has a value counts. */
export const FEED_ELEMENTS: readonly FeedElementRow[] = [
  { element: 'title', role: 'title', example: '<title>A Title</title>' },
  { element: 'link', role: 'address', example: '<link>https://kcnawatch.org/newstream/1/</link>' },
  { element: 'guid', role: 'address', example: '<guid>https://kcnawatch.org/newstream/1/</guid>' },
  { element: 'id', role: 'address', example: '<id>https://kcnawatch.org/newstream/1/</id>' },
  { element: 'pubdate', role: 'day', example: '<pubDate>Tue, 19 May 2026 04:00:00 GMT</pubDate>' },
  { element: 'published', role: 'day', example: '<published>2026-05-19T04:00:00Z</published>' },
  { element: 'issued', role: 'day', example: '<issued>2026-05-19T04:00:00Z</issued>' },
  { element: 'dc:date', role: 'day', example: '<dc:date>2026-05-19</dc:date>' },
  // Atom asks for this one alone; it is the day of publication where no other is given.
  { element: 'updated', role: 'day', example: '<updated>2026-05-19T17:33:04</updated>' },
  { element: 'description', role: 'teaser', example: '<description>A text.</description>' },
  { element: 'summary', role: 'teaser', example: '<summary>A text.</summary>' },
  { element: 'content:encoded', role: 'text', example: '<content:encoded>A text.</content:encoded>' },
  { element: 'content', role: 'text', example: '<content>A text.</content>' },
  { element: 'source', role: 'source', example: '<source url="https://kcna.kp/">KCNA.kp (En)</source>' },
  { element: 'dc:creator', role: 'name', example: '<dc:creator>KCNA.kp (En)</dc:creator>' },
  { element: 'name', role: 'name', example: '<author><name>KCNA.kp (En)</name></author>' },
  { element: 'author', role: 'name', example: '<author>KCNA.kp (En)</author>' },
  { element: 'category', role: 'name', example: '<category>KCNA.kp (En)</category>' },
  { element: 'comments', role: 'other', example: '<comments>https://kcnawatch.org/c/</comments>' },
  { element: 'enclosure', role: 'other', example: '<enclosure url="https://kcnawatch.org/a.mp3"/>' },
  { element: 'email', role: 'other', example: '<email>someone@example.org</email>' },
  { element: 'uri', role: 'other', example: '<uri>https://kcnawatch.org/</uri>' },
  { element: 'rights', role: 'other', example: '<rights>2026</rights>' },
  { element: 'contributor', role: 'other', example: '<contributor>A. B.</contributor>' },
];

/** The first words and the last ones of the line that a content management system puts under each entry. */
export const FEED_NOTICE = {
  first: 'The post ',
  last: 'appeared first on',
  example: 'The post A Title appeared first on KCNA Watch.',
} as const;

/** What browsers and servers write before a feed. */
export interface FeedPreambleRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
}

export const FEED_PREAMBLES: readonly FeedPreambleRow[] = [
  {
    id: 'xml-view',
    pattern: /^\s*This XML file does not appear to have any style information[^<]{0,200}/,
    example:
      'This XML file does not appear to have any style information associated with it. The document tree is shown below.\n',
  },
  {
    id: 'xml-viewer',
    pattern:
      /^\s*<html[^<>]{0,200}>\s*<head><\/head>\s*<body[^<>]{0,200}>\s*<div id="webkit-xml-viewer-source-xml">/,
    example:
      '<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body><div id="webkit-xml-viewer-source-xml">',
  },
  {
    id: 'php',
    pattern: /^\s*(?:<br ?\/>\s*<b>(?:Warning|Notice|Deprecated)<\/b>:[^\n]{0,500}\n\s*){1,9}/,
    example:
      '<br />\n<b>Warning</b>: Undefined array key 0 in <b>/var/www/html/functions.php</b> on line <b>12</b><br />\n',
  },
];
