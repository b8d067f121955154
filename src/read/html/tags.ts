import { Words } from './words.js';

// What the standard says of an element, and how its contents are shown.
export const SPECIAL = 1;
/** A special element that ends the search for a list item to close. */
export const ITEM_BOUNDARY = 2;
export const SCOPE = 4;
export const IMPLIED_END = 8;
/** Its end is implied where a template or a table's part ends. */
export const TABLE_IMPLIED_END = 16;
export const TABLE_STRUCTURE = 32;
export const HEADING = 64;
/** Lines break before and after it. */
export const BLOCK = 128;
/** Shown as a box on its line: words do not join across its edges. */
export const BOX = 256;
/** Its contents are not shown. */
export const UNSHOWN = 512;
export const PREFORMATTED = 1024;
/** Puts a limit before the formatting elements that can be open in it. */
export const MARKER = 2048;
/** Contents are HTML again. */
export const HTML_ISLAND = 4096;
export const MATH_ISLAND = 8192;
/** After it, no frameset can take the body's place. */
export const NO_FRAMESET = 16384;
/** Ends svg and math where it starts in them. */
export const LEAVES_FOREIGN = 32768;
/** Contents that svg draws as text. */
export const DRAWN_TEXT = 65536;

/** Namespaces, as offsets of an element's key: tags that the standard names are below, unknown ones above. */
export const HTML = 0;
export const SVG = 256;
export const MATH = 512;
export const FIRST_UNKNOWN = 768;

const TAGS = new Words();
const FLAGS = new Int32Array(FIRST_UNKNOWN);

/** The code of a tag's name in lower case. */
export function tag(name: string): number {
  return TAGS.add(name);
}

/** The code of the name at a place, 0 for one that the standard does not name. */
export function findTag(text: string, from: number, to: number, sum: number): number {
  return TAGS.find(text, from, to, sum);
}

/** The key of an element in a namespace. Codes of unknown names leave room for one in each. */
export function keyOf(code: number, namespace: number): number {
  return code < SVG ? namespace + code : code + namespace / SVG;
}

/** What is said of the elements with a key. */
export function flagsOf(key: number): number {
  return FLAGS[key] ?? 0;
}

const SPECIAL_BLOCKS =
  'article aside blockquote body center details dir dl fieldset figcaption figure footer form frameset header hgroup hr main menu nav ol plaintext pre listing section summary ul xmp';

const HTML_CLASSES: readonly (readonly [flags: number, names: string])[] = [
  [SPECIAL | BLOCK, 'address div p'],
  [
    SPECIAL | BLOCK | ITEM_BOUNDARY,
    `${SPECIAL_BLOCKS} caption dd dt h1 h2 h3 h4 h5 h6 html li table tbody textarea tfoot thead tr`,
  ],
  [
    SPECIAL | ITEM_BOUNDARY,
    'applet area base basefont bgsound br button col colgroup embed frame head iframe img input link marquee meta noembed noframes noscript object param script select source style td template th title track wbr',
  ],
  [BLOCK, 'dialog legend optgroup option search'],
  [SCOPE, 'applet caption html marquee object table td template th'],
  [IMPLIED_END, 'dd dt li optgroup option p rb rp rt rtc'],
  [TABLE_IMPLIED_END, 'caption colgroup tbody td tfoot th thead tr'],
  [TABLE_STRUCTURE, 'table tbody tfoot thead tr'],
  [HEADING, 'h1 h2 h3 h4 h5 h6'],
  [BOX, 'button marquee td th'],
  [
    UNSHOWN,
    'audio canvas colgroup datalist head iframe noembed noframes noscript rp script select style template title video',
  ],
  [PREFORMATTED, 'listing plaintext pre textarea xmp'],
  [MARKER, 'applet caption marquee object td template th'],
  [
    NO_FRAMESET,
    'applet area body br button dd dt embed hr iframe image img input keygen li listing marquee object pre select table template textarea wbr xmp',
  ],
  [
    LEAVES_FOREIGN,
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
  ],
];

const SVG_CLASSES: readonly (readonly [flags: number, names: string])[] = [
  [SPECIAL | ITEM_BOUNDARY | SCOPE | HTML_ISLAND, 'foreignobject desc title'],
  [DRAWN_TEXT, 'foreignobject text'],
  [BLOCK, 'foreignobject text'],
  [UNSHOWN, 'desc title style script metadata'],
];

const MATH_CLASSES: readonly (readonly [flags: number, names: string])[] = [
  [SPECIAL | ITEM_BOUNDARY | SCOPE | MATH_ISLAND, 'mi mo mn ms mtext'],
  [SPECIAL | ITEM_BOUNDARY | SCOPE | UNSHOWN, 'annotation-xml'],
  [UNSHOWN, 'annotation'],
];

// What starts and ends a tag has in the body; 0 for ordinary elements.
export const FORMATTING = 1;
export const PLAIN_BLOCK = 2;
export const ITEM = 3;
export const VOID = 4;
export const RUBY = 5;
export const RAW = 6;
export const OBJECT = 8;
export const OPTION = 9;
export const STRAY = 10;
export const HEAD_PART = 11;
export const OWN_WAY = 12;

const MANNERS = new Uint8Array(SVG);

const MANNER_ROWS: readonly (readonly [manner: number, names: string])[] = [
  [FORMATTING, 'a b big code em font i nobr s small strike strong tt u'],
  [
    PLAIN_BLOCK,
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup listing main menu nav ol p pre search section summary ul',
  ],
  [ITEM, 'li dd dt'],
  [VOID, 'area br embed hr image img input keygen param source track wbr'],
  [RUBY, 'rb rp rt rtc'],
  [RAW, 'iframe noembed noframes noscript script style textarea title xmp'],
  [OBJECT, 'applet marquee object'],
  [OPTION, 'option optgroup'],
  [STRAY, 'body caption col colgroup frame head html tbody td tfoot th thead tr'],
  [HEAD_PART, 'base basefont bgsound link meta'],
  // Common, and ordinary.
  [0, 'span path g rect circle use'],
  [OWN_WAY, 'button form frameset math plaintext select svg table template'],
];

for (const [offset, rows] of [
  [HTML, HTML_CLASSES],
  [SVG, SVG_CLASSES],
  [MATH, MATH_CLASSES],
] as const) {
  for (const [flags, names] of rows) {
    for (const name of names.split(' ')) FLAGS[offset + tag(name)] = flagsOf(offset + tag(name)) | flags;
  }
}
for (const [manner, names] of MANNER_ROWS) {
  for (const name of names.split(' ')) MANNERS[tag(name)] = manner;
}

/** How a tag is treated in the body. */
export function mannerOf(code: number): number {
  return MANNERS[code] ?? 0;
}
