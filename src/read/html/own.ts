import { REGIONS, type RegionKind } from '../../tables/regions.js';
import { CLASS, HIDDEN, HREF, ID, isTagSpace, OPEN, ROLE, STYLE, type Tag } from './attributes.js';
import type { Own } from './contexts.js';
import { HTML, tag } from './tags.js';
import type { Tree } from './tree.js';
import { sumUp, Words } from './words.js';

const ANCHOR = tag('a');
const BODY = tag('body');
const HTML_TAG = tag('html');
const DIALOG = tag('dialog');

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
  const { code } = current;
  const element = namespace === HTML ? BY_ELEMENT[code] : undefined;
  const isDialog = code === DIALOG && namespace === HTML;
  if (!current.isTelling && element === undefined && !isDialog) return null;
  if ((code === BODY || code === HTML_TAG) && namespace === HTML) return null;
  const display = readDisplay(raw, current);
  const isHidden = current.has(HIDDEN) || display === 'none' || (isDialog && !current.has(OPEN));
  const isBlock = namespace === HTML && isBlockDisplay(display);
  const region =
    regionOf(raw, current, CLASS, BY_CLASS) ??
    regionOf(raw, current, ID, BY_CLASS) ??
    regionOf(raw, current, ROLE, BY_ROLE) ??
    element ??
    null;
  const link = code === ANCHOR && namespace === HTML && current.has(HREF) ? addLink(tree) : -1;
  return isHidden || isBlock || region !== null || link >= 0 ? { isHidden, isBlock, region, link } : null;
}

/** Takes a link down; -1 for one that leads nowhere. */
function addLink({ raw, links, tag: current }: Tree): number {
  let start = current.startOf(HREF);
  const end = current.endOf(HREF);
  while (start < end && isTagSpace(raw.charCodeAt(start))) start++;
  return start === end ? -1 : links.push(start, end) / 2 - 1;
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

/** How the style attribute has the element at hand shown; empty where it does not say. */
function readDisplay(raw: string, current: Tag): string {
  if (!current.has(STYLE)) return '';
  const start = current.startOf(STYLE);
  return displayOf(raw.slice(start, Math.min(current.endOf(STYLE), start + LONGEST_STYLE)));
}

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
