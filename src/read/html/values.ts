import type { Block } from '../../page/page.js';
import { Line } from '../fold.js';
import { References } from './references.js';

const AMPERSAND = 38;
/** What a null character is shown as, where it is shown. */
export const REPLACEMENT = '\uFFFD';

/** A stretch of the input as one line of text, its references decoded. */
export function readValue(raw: string, start: number, end: number, isAttribute: boolean): Block {
  const line = new Line();
  // It ends here for a reference, too.
  const value = raw.slice(start, end);
  let from = 0;
  if (value.includes('&') || value.includes('\0')) {
    const references = new References();
    for (let position = 0; position < value.length; position++) {
      const code = value.charCodeAt(position);
      if (code !== AMPERSAND && code !== 0) continue;
      const length = code === 0 ? 1 : references.read(value, position, isAttribute);
      if (length === 0) continue;
      line.add(raw, start + from, start + position);
      from = position + length;
      line.addAs(code === 0 ? REPLACEMENT : references.value, start + position, start + from);
      position = from - 1;
    }
  }
  line.add(raw, start + from, end);
  return line.take(null);
}
