import { textOf, type Place } from '../page/page.js';
import { BYLINES } from '../tables/bylines.js';
import type { Remains } from './remains.js';

/** The line at `index`, if it names the writer and nothing else. */
export function takeByline({ paragraphs, parts }: Remains, index: number): Place | null {
  const line = paragraphs[index];
  if (line === undefined || paragraphs.length < 2 || !isByline(textOf(line))) return null;
  paragraphs.splice(index, 1);
  parts.push({ role: 'byline', place: line });
  return line;
}

const LONGEST_BYLINE = 60;

function isByline(text: string): boolean {
  return text.length <= LONGEST_BYLINE && BYLINES.some((row) => row.pattern.test(text));
}
