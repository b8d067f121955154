import { implied, type Finding } from '../page/finding.js';
import { textOf, within, type Place } from '../page/page.js';
import { BYLINES } from '../tables/bylines.js';
import type { Remains } from './remains.js';

/** The line that names an article's writer. */
export interface Byline {
  readonly line: Place;
  readonly name: Finding<string>;
}

/** The line at `index`, if it names the writer and nothing else. */
export function takeByline({ paragraphs, parts }: Remains, index: number): Byline | null {
  const line = paragraphs[index];
  const name = line === undefined || paragraphs.length < 2 ? null : readName(line);
  if (line === undefined || name === null) return null;
  paragraphs.splice(index, 1);
  parts.push({ role: 'byline', place: line });
  return { line, name };
}

const LONGEST_BYLINE = 120;

// "By Ri Sol Gyong PT": the paper's initials
const INITIALS = / (?:PT|KCNA|KT)$/;

function readName(line: Place): Finding<string> | null {
  if (line.to - line.from > LONGEST_BYLINE) return null;
  const text = textOf(line);
  for (const { id, pattern } of BYLINES) {
    const name = pattern.exec(text)?.groups?.['name']?.replace(INITIALS, '');
    if (name === undefined) continue;
    const from = text.indexOf(name);
    return implied(name, within(line, from, from + name.length), `byline:${id}`);
  }
  return null;
}
