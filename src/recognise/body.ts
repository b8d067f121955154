import type { Role } from '../locate/roles.js';
import { textOf, wholeOf, type Block, type Place } from '../page/page.js';
import type { Report } from '../page/report.js';
import { BYLINES } from '../tables/bylines.js';
import { type DatelineFinding, readDateline } from './dateline.js';
import type { Finding } from './finding.js';
import { takeEnding, takeInnerEndMarkers } from './ending.js';

/** A stretch of the body with a role of its own. */
export interface Part {
  readonly role: Role;
  readonly place: Place;
}

/** The text, and what stood around it. */
export interface Body {
  readonly paragraphs: readonly Place[];
  readonly dateline: DatelineFinding | null;
  readonly byline: Place | null;
  /** The day in the line of place and date under a document. */
  readonly closingDay: Finding<string> | null;
  /** The day printed in the agency's footer. */
  readonly footerDay: Finding<string> | null;
  /** All that was taken off the text. */
  readonly parts: readonly Part[];
}

/** The body while its edges are taken off. */
export interface Remains {
  readonly paragraphs: Place[];
  readonly parts: Part[];
}

/** Takes byline, dateline, end markers and closing line off the text. */
export function readBody(blocks: readonly Block[], report: Report): Body {
  const remains: Remains = { paragraphs: blocks.map(wholeOf), parts: [] };
  const firstLine = takeByline(remains, 0);
  const dateline = takeDateline(remains);
  const { lastByline, ...ending } = takeEnding(remains);
  takeInnerEndMarkers(remains, report);
  return { ...remains, ...ending, dateline, byline: firstLine ?? lastByline };
}

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

function takeDateline({ paragraphs, parts }: Remains): DatelineFinding | null {
  const first = paragraphs[0];
  const dateline = first === undefined ? null : readDateline(first);
  if (first === undefined || dateline === null) return null;
  parts.push({ role: 'dateline', place: dateline.whole });
  if (dateline.whole.to < first.to) paragraphs[0] = { ...first, from: dateline.whole.to };
  else paragraphs.shift();
  return dateline;
}
