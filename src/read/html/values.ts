import type { Block } from '../../page/page.js';
import { Line } from '../fold.js';
import { References } from './references.js';

const AMPERSAND = 38;

/** A stretch of the input as one line of text, its references decoded. */
export function readValue(raw: string, start: number, end: number, isAttribute: boolean): Block {
  const line = new Line();
  // The value ends here for a reference, too; and nothing is searched behind it, for each value of a page again.
  const value = raw.slice(start, end);
  const ampersand = value.indexOf('&');
  if (ampersand < 0) {
    line.add(raw, start, end);
    return line.take(null);
  }
  const references = new References();
  let from = 0;
  for (let position = ampersand; position < value.length; position++) {
    if (value.charCodeAt(position) !== AMPERSAND) continue;
    const length = references.read(value, position, isAttribute);
    if (length === 0) continue;
    line.add(raw, start + from, start + position);
    from = position + length;
    line.addAs(references.value, start + position, start + from);
    position = from - 1;
  }
  line.add(raw, start + from, end);
  return line.take(null);
}
