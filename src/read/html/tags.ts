import { Words } from './words.js';

// What the standard says of an element, and how its contents are shown.
export const SPECIAL = 1;
/** A special element that does not end the search for a list item to close. */
export const PASSABLE = 2;
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
/** Contents of svg, which draws no text but in elements for it. */
export const UNDRAWN = 131072;

// Insertion modes, as far as they tell what is shown; in the order that the rules for tables want.
export const BEFORE_BODY = 0;
export const IN_BODY = 1;
export const IN_TABLE = 2;
export const IN_TABLE_BODY = 3;
export const IN_ROW = 4;
export const IN_CELL = 5;
export const IN_CAPTION = 6;
export const IN_COLUMN_GROUP = 7;
/** There is nothing in a column. */
const IN_COLUMN = 8;
export const IN_SELECT = 9;
export const IN_SELECT_IN_TABLE = 10;
export const IN_TEMPLATE = 11;

/** The mode that holds in an element, 0 if it is the one around it. */
export function modeIn(flags: number): number {
  return (flags >> 18) & 15;
}

// What starts and ends a tag has in the body; 0 for ordinary elements.
export const FORMATTING = 1;
export const PLAIN_BLOCK = 2;
export const ITEM = 3;
export const VOID = 4;
/** Nothing is in it, and nothing is shown of it. */
export const SILENT = 5;
export const RUBY_PART = 6;
export const RAW = 7;
/** Contents without markup, in the head too. */
export const RAW_HEAD = 8;
export const OBJECT = 9;
export const CHOICE = 10;
export const STRAY = 11;
export const HEAD_PART = 12;
export const OWN_WAY = 13;

/** How a tag is treated in the body. */
export function mannerOf(flags: number): number {
  return flags >> 22;
}

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

/** The name with a code. */
export function nameOf(code: number): string {
  return TAGS.wordOf(code);
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
  return key < FIRST_UNKNOWN ? (FLAGS[key] ?? 0) : 0;
}

const LIMIT = SPECIAL | SCOPE;
const SPECIAL_BLOCK = SPECIAL | BLOCK;
const PART = SPECIAL | TABLE_IMPLIED_END;
const ROWS = PART | BLOCK | TABLE_STRUCTURE;
const ISLAND = LIMIT | HTML_ISLAND;

/** Elements of HTML; those that are never open need no flags. */
const ELEMENTS: readonly (readonly [manner: number, mode: number, flags: number, names: string])[] = [
  [FORMATTING, 0, 0, 'a b big code em font i nobr s small strike strong tt u'],
  [PLAIN_BLOCK, 0, SPECIAL_BLOCK, 'article aside blockquote center details dir dl fieldset figcaption'],
  [PLAIN_BLOCK, 0, SPECIAL_BLOCK, 'figure footer header hgroup main menu nav ol section summary ul'],
  [PLAIN_BLOCK, 0, SPECIAL_BLOCK | PASSABLE, 'address div'],
  [PLAIN_BLOCK, 0, SPECIAL_BLOCK | PASSABLE | IMPLIED_END, 'p'],
  [PLAIN_BLOCK, 0, SPECIAL_BLOCK | HEADING, 'h1 h2 h3 h4 h5 h6'],
  [PLAIN_BLOCK, 0, SPECIAL_BLOCK | PREFORMATTED | NO_FRAMESET, 'listing pre'],
  [PLAIN_BLOCK, 0, BLOCK, 'dialog search'],
  [ITEM, 0, SPECIAL_BLOCK | IMPLIED_END | NO_FRAMESET, 'dd dt li'],
  [VOID, 0, NO_FRAMESET, 'area br embed hr image img input keygen wbr'],
  [SILENT, 0, 0, 'param source track'],
  [RUBY_PART, 0, IMPLIED_END, 'rb rt rtc'],
  [RUBY_PART, 0, IMPLIED_END | UNSHOWN, 'rp'],
  [RAW, 0, UNSHOWN, 'noembed noscript'],
  [RAW, 0, UNSHOWN | NO_FRAMESET, 'iframe'],
  [RAW, 0, SPECIAL_BLOCK | PREFORMATTED | NO_FRAMESET, 'textarea xmp'],
  [RAW_HEAD, 0, UNSHOWN, 'noframes script style title'],
  [OBJECT, 0, LIMIT | MARKER | NO_FRAMESET, 'applet object'],
  [OBJECT, 0, LIMIT | MARKER | NO_FRAMESET | BOX, 'marquee'],
  [CHOICE, 0, BLOCK | IMPLIED_END, 'optgroup option'],
  [STRAY, 0, LIMIT | BLOCK, 'html'],
  [STRAY, IN_BODY, SPECIAL_BLOCK | NO_FRAMESET, 'body'],
  [STRAY, IN_CAPTION, PART | SCOPE | BLOCK | MARKER, 'caption'],
  [STRAY, IN_COLUMN_GROUP, PART | UNSHOWN, 'colgroup'],
  [STRAY, IN_COLUMN, 0, 'col'],
  [STRAY, IN_TABLE_BODY, ROWS, 'tbody tfoot thead'],
  [STRAY, IN_ROW, ROWS, 'tr'],
  [STRAY, IN_CELL, PART | SCOPE | BOX | MARKER, 'td th'],
  [STRAY, 0, 0, 'frame head'],
  [HEAD_PART, 0, 0, 'base basefont bgsound link meta'],
  [OWN_WAY, 0, SPECIAL | BOX | NO_FRAMESET, 'button'],
  [OWN_WAY, 0, SPECIAL_BLOCK, 'form'],
  [OWN_WAY, 0, SPECIAL_BLOCK | PREFORMATTED, 'plaintext'],
  [OWN_WAY, IN_SELECT, SPECIAL | UNSHOWN | NO_FRAMESET, 'select'],
  [OWN_WAY, IN_TABLE, LIMIT | BLOCK | TABLE_STRUCTURE | NO_FRAMESET, 'table'],
  [OWN_WAY, IN_TEMPLATE, LIMIT | UNSHOWN | MARKER | NO_FRAMESET, 'template'],
  [OWN_WAY, 0, 0, 'frameset math svg'],
  [0, 0, BLOCK, 'legend'],
  [0, 0, UNSHOWN, 'audio canvas datalist video'],
  // Common, and ordinary.
  [0, 0, 0, 'span label time path g rect circle use'],
];

/** What else is said of elements in a namespace. */
const MORE: readonly (readonly [namespace: number, flags: number, names: string])[] = [
  [
    HTML,
    LEAVES_FOREIGN,
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr',
  ],
  [HTML, LEAVES_FOREIGN, 'i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup'],
  [HTML, LEAVES_FOREIGN, 'table tt u ul var'],
  [SVG, ISLAND | DRAWN_TEXT | BLOCK, 'foreignobject'],
  [SVG, ISLAND | UNSHOWN, 'desc title'],
  [SVG, DRAWN_TEXT | BLOCK, 'text'],
  [SVG, UNSHOWN, 'style script metadata'],
  [MATH, LIMIT | MATH_ISLAND, 'mi mo mn ms mtext'],
  [MATH, LIMIT | UNSHOWN, 'annotation-xml'],
  [MATH, UNSHOWN, 'annotation'],
];

for (const [manner, mode, flags, names] of ELEMENTS) say(HTML, (manner << 22) | (mode << 18) | flags, names);
for (const [namespace, flags, names] of MORE) say(namespace, flags, names);

function say(namespace: number, flags: number, names: string): void {
  for (const name of names.split(' ')) {
    const key = namespace + tag(name);
    FLAGS[key] = flagsOf(key) | flags;
  }
}

// Elements that rules name.
export const A = tag('a');
export const BASE = tag('base');
export const BODY = tag('body');
export const BR = tag('br');
export const BUTTON = tag('button');
export const COL = tag('col');
export const COLGROUP = tag('colgroup');
export const DD = tag('dd');
export const DIALOG = tag('dialog');
export const DT = tag('dt');
export const FONT = tag('font');
export const FORM = tag('form');
export const FRAMESET = tag('frameset');
export const HEAD = tag('head');
export const HR = tag('hr');
export const IMG = tag('img');
export const INPUT = tag('input');
export const KEYGEN = tag('keygen');
export const LI = tag('li');
export const LINK = tag('link');
export const MATH_ROOT = tag('math');
export const META = tag('meta');
export const NOBR = tag('nobr');
export const NOSCRIPT = tag('noscript');
export const OL = tag('ol');
export const OPTGROUP = tag('optgroup');
export const OPTION = tag('option');
export const P = tag('p');
export const PLAINTEXT = tag('plaintext');
export const RB = tag('rb');
export const ROOT = tag('html');
export const RTC = tag('rtc');
export const RUBY = tag('ruby');
export const SCRIPT = tag('script');
export const SELECT = tag('select');
export const STYLE = tag('style');
export const SVG_ROOT = tag('svg');
export const TABLE = tag('table');
export const TBODY = tag('tbody');
export const TEMPLATE = tag('template');
export const TEXTAREA = tag('textarea');
export const TITLE = tag('title');
export const TR = tag('tr');
export const UL = tag('ul');
export const XMP = tag('xmp');
