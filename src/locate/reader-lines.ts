import { READER_LINES } from '../tables/reader-headers.js';
import type { Draft } from './draft.js';

const LONGEST_LINE = 60;

/** Marks the lines above the `Date:` line that a reading view wrote: none of them is the title. */
export function markReaderLines({ blocks, marks }: Draft, dateLine: number): void {
  for (const [index, { text }] of blocks.slice(0, Math.max(0, dateLine)).entries()) {
    if (marks[index] !== 'text' || text.length > LONGEST_LINE) continue;
    if (READER_LINES.some(({ pattern }) => pattern.test(text))) marks[index] = 'chrome';
  }
}
