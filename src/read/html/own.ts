import { REGIONS, type RegionKind } from '../../tables/regions.js';
import { CLASS, HIDDEN, HREF, ID, OPEN, ROLE, STYLE, type Tag } from './attributes.js';
import { isTagSpace, skipSpace } from './characters.js';
import type { Own } from './contexts.js';
import { A, BODY, DIALOG, HTML, ROOT, tag } from './tags.js';
import type { Tree } from './tree.js';
import { Address } from './values.js';
import { sumUp, Words } from './words.js';

const WORDS = new Words();
const BY_CLASS: (RegionKind | undefined)[] = [];
const BY_ROLE: (RegionKind | undefined)[] = [];
const BY_ELEMENT: (RegionKind | undefined)[] = [];

for (const { region, by, words } of REGIONS) {
  for (const word of words) {
    if (by === 'element') BY_ELEMENT[tag(word)] = region;
    else (by === 'class' ? BY_CLASS : BY_ROLE)[WORDS.add(word)] = region;
  }
}

/** What the tag at hand says of its element's contents; null if nothing. */
export function readOwn(tree: Tree, namespace: number): Own | null {
  const { raw, tag: current } = tree;
  const code = namespace === HTML ? current.code : 0;
  const element = BY_ELEMENT[code];
  if (current.present === 0 && element === undefined && code !== DIALOG) return null;
  if (code === BODY || code === ROOT) return null;
  const region =
    regionOf(raw, current, CLASS, BY_CLASS) ??
    regionOf(raw, current, ID, BY_CLASS) ??
    regionOf(raw, current, ROLE, BY_ROLE) ??
    element ??
    null;
  const display = readDisplay(tree);
  const hides = current.has(HIDDEN) || display === 'none' || (code === DIALOG && !current.has(OPEN));
  const isBlock = namespace === HTML && isBlockDisplay(display);
  const link = code === A && current.has(HREF) ? readLink(tree) : null;
  const tells = hides || isBlock || region !== null || link !== null;
  return tells ? { isHidden: hides, isBlock, region, link } : null;
}

/** Whether the tag at hand says that its element is not shown. */
export function isHidden(tree: Tree): boolean {
  return tree.tag.has(HIDDEN) || readDisplay(tree) === 'none';
}

/** How the style of the tag at hand has its element shown; empty where it does not say. */
function readDisplay({ raw, tag: current }: Tree): string {
  if (!current.has(STYLE)) return '';
  const start = current.startOf(STYLE);
  return displayOf(raw.slice(start, Math.min(current.endOf(STYLE), start + LONGEST_STYLE)));
}

/** Where the link at hand leads; null if nowhere. */
function readLink({ raw, tag: current }: Tree): Address | null {
  const end = current.endOf(HREF);
  const start = skipSpace(raw, current.startOf(HREF), end);
  return start === end ? null : new Address(raw, start, end);
}

/** The region that the words of an attribute name; what the site's own names say counts before chrome. */
function regionOf(
  raw: string,
  current: Tag,
  attribute: number,
  regions: readonly (RegionKind | undefined)[],
): RegionKind | undefined {
  if (!current.has(attribute)) return undefined;
  let found: RegionKind | undefined;
  const end = current.endOf(attribute);
  for (let start = current.startOf(attribute); start < end; start++) {
    let wordEnd = start;
    let sum = 0;
    for (; wordEnd < end; wordEnd++) {
      const code = raw.charCodeAt(wordEnd);
      if (isTagSpace(code)) break;
      sum = sumUp(sum, code);
    }
    const region = regions[WORDS.find(raw, start, wordEnd, sum)];
    if (region !== undefined && region !== 'chrome') return region;
    found ??= region;
    start = wordEnd;
  }
  return found;
}

/** Longest style that is looked into. */
const LONGEST_STYLE = 4000;
// "display:none", "color: red; display : NONE !important"
const DISPLAY = /(?:^|;)[\t\n\f\r ]*display[\t\n\f\r ]*:[\t\n\f\r ]*([a-z-]+)/gi;

/** How a style has an element shown: the last declaration of `display` counts. */
export function displayOf(style: string): string {
  if (!/display/i.test(style)) return '';
  let display = '';
  for (const [, value = ''] of style.matchAll(DISPLAY)) display = value;
  return display.toLowerCase();
}

const BLOCK_DISPLAYS = new Set(
  'block flex flow-root grid list-item table table-caption table-row'.split(' '),
);

/** Whether an element that is shown so begins and ends a line, whatever its name is. */
export function isBlockDisplay(display: string): boolean {
  return BLOCK_DISPLAYS.has(display);
}
