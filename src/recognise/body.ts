import { wholeOf, type Block, type Place } from '../page/page.js';
import type { Report } from '../page/report.js';
import { takeByline, takeOpeningSignature, type Byline } from './byline.js';
import { type DatelineFinding, readDateline } from './dateline.js';
import type { Finding } from '../page/finding.js';
import { takeEnding, takeInnerEndMarkers } from './ending.js';
import type { Part, Remains } from './remains.js';

/** The text, and what stood around it. */
export interface Body {
  readonly paragraphs: readonly Place[];
  readonly dateline: DatelineFinding | null;
  readonly byline: Byline | null;
  /** The day in the line of place and date under a document. */
  readonly closingDay: Finding<string> | null;
  /** The day printed in the agency's footer. */
  readonly footerDay: Finding<string> | null;
  /** All that was taken off the text. */
  readonly parts: readonly Part[];
}

/** Takes byline, dateline, end markers and closing line off the text. */
export function readBody(blocks: readonly Block[], report: Report): Body {
  const remains: Remains = { paragraphs: blocks.map(wholeOf), parts: [] };
  const firstLine = takeByline(remains, 0) ?? takeOpeningSignature(remains);
  const dateline = takeDateline(remains);
  const { closingDay, footerDay, lastByline } = takeEnding(remains);
  takeInnerEndMarkers(remains, report);
  const { paragraphs, parts } = remains;
  return { paragraphs, parts, dateline, closingDay, footerDay, byline: firstLine ?? lastByline };
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
