import { NULL, REFERENCE, TEXT } from './output.js';
import type { References } from './references.js';
import type { Tree } from './tree.js';

const AMPERSAND = 38;

/** Shows text in which nothing is markup, and which may have character references. */
export function showRawText(tree: Tree, from: number, end: number, references: References | null): void {
  const { raw } = tree;
  let start = from;
  for (let position = from; position < end; position++) {
    const code = raw.charCodeAt(position);
    let length = code === 0 ? 1 : 0;
    if (code === AMPERSAND && references !== null) length = references.read(raw, position, false);
    if (length === 0) continue;
    if (start < position) tree.show(TEXT, start, position);
    start = position + length;
    tree.show(code === 0 ? NULL : REFERENCE, position, start);
    position = start - 1;
  }
  if (start < end) tree.show(TEXT, start, end);
}
