import type { Hint, HintKind } from '../../page/page.js';
import { CONTENT, HREF, PROPERTY, REL } from './attributes.js';
import { isTagSpace } from './characters.js';
import { BASE, HTML, LINK, META } from './tags.js';
import type { Tree } from './tree.js';
import { readValue } from './values.js';
import { isWordAt } from './words.js';

/** Where each hint stands; the first of a kind counts. */
export type HintPlaces = Map<HintKind, readonly [start: number, end: number]>;

/** Notes the hint that the tag at hand gives, if it gives one. */
export function readHint(tree: Tree, hints: HintPlaces): void {
  const { code } = tree.tag;
  if (code !== LINK && code !== META && code !== BASE) return;
  if (tree.stack.top.namespace !== HTML || tree.isInTemplate) return;
  const { tag: current } = tree;
  const value = code === META ? CONTENT : HREF;
  if (!current.has(value)) return;
  const kind: HintKind = code === META ? 'og:url' : code === LINK ? 'canonical' : 'base';
  if (code === META && !hasWord(tree, PROPERTY, 'og:url')) return;
  if (code === LINK && !hasWord(tree, REL, 'canonical')) return;
  if (!hints.has(kind)) hints.set(kind, [current.startOf(value), current.endOf(value)]);
}

function hasWord({ raw, tag: current }: Tree, attribute: number, word: string): boolean {
  if (!current.has(attribute)) return false;
  const end = current.endOf(attribute);
  for (let start = current.startOf(attribute); start < end; start++) {
    let wordEnd = start;
    while (wordEnd < end && !isTagSpace(raw.charCodeAt(wordEnd))) wordEnd++;
    if (isWordAt(word, raw, start, wordEnd)) return true;
    start = wordEnd;
  }
  return false;
}

/** The hints as values, those that say nothing left out. */
export function buildHints(raw: string, places: HintPlaces): Hint[] {
  const hints: Hint[] = [];
  for (const [kind, [start, end]] of places) {
    const value = readValue(raw, start, end, kind !== 'title');
    if (value.text !== '') hints.push({ kind, value });
  }
  return hints;
}
