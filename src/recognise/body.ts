import { isSameHeading } from '../page/heading.js';
import { textOf, trim, wholeOf, type Block, type Place } from '../page/page.js';
import type { Report } from '../page/report.js';
import { readSigningOrganization, takeByline, takeOpeningSignature, type Byline } from './byline.js';
import { type DatelineFinding, readDateline } from './dateline.js';
import type { Finding } from '../page/finding.js';
import { takeEnding, takeInnerEndMarkers } from './ending.js';
import type { SpeakerFinding } from './issuer/speaker.js';
import type { Part, Remains } from './remains.js';

/** The text, and what stood around it. */
export interface Body {
  readonly paragraphs: readonly Place[];
  readonly dateline: DatelineFinding | null;
  readonly byline: Byline | null;
  /** The organisation or its unnamed official between the text and its closing line. */
  readonly signer: SpeakerFinding | null;
  /** The day in the line of place and date under a document. */
  readonly closingDay: Finding<string> | null;
  /** The day printed in the agency's footer. */
  readonly footerDay: Finding<string> | null;
  /** All that was taken off the text. */
  readonly parts: readonly Part[];
}

/** Takes byline, dateline, a title printed again, end markers and closing line off the text. */
export function readBody(blocks: readonly Block[], title: string | null, report: Report): Body {
  const remains: Remains = { paragraphs: blocks.map(wholeOf), parts: [] };
  const firstLine = takeOpeningSignature(remains) ?? takeByline(remains, 0);
  if (title !== null) takeGluedTitle(remains, title);
  const dateline = takeDateline(remains);
  if (dateline !== null && title !== null) takeTitle(remains, title);
  const { closingDay, footerDay, lastByline } = takeEnding(remains);
  takeInnerEndMarkers(remains, report);
  const signer = closingDay === null || lastByline !== null ? null : readSigningOrganization(remains);
  const { paragraphs, parts } = remains;
  return { paragraphs, parts, dateline, closingDay, footerDay, byline: firstLine ?? lastByline, signer };
}

/** "(평양 10월 5일발 조선중앙통신)" and the title once more, before the text begins. */
function takeTitle({ paragraphs, parts }: Remains, title: string): void {
  const [first] = paragraphs;
  if (first === undefined || paragraphs.length < 2 || !isSameHeading(textOf(first), title)) return;
  parts.push({ role: 'title-repeat', place: first });
  paragraphs.shift();
}

// "【평양발 조선중앙통신】", "【평양발 조선중앙통신=조선통신】", "【조선통신】"
const AGENCY_IN_BRACKETS =
  /^[【[(（](?:[\uac00-\ud7a3]{2,6}발 ?)?(?:조선중앙통신(?:[=＝]조선통신)?|조선통신)[】\])）] ?/;

/** Takes the agency in brackets off the text's beginning: a dateline without its day. */
function takeAgency(first: Place, paragraphs: Place[], parts: Part[]): void {
  const length = AGENCY_IN_BRACKETS.exec(textOf(first))?.[0].length ?? 0;
  if (length === 0) return;
  parts.push({ role: 'dateline', place: { ...first, to: first.from + length } });
  if (first.from + length < first.to) paragraphs[0] = { ...first, from: first.from + length };
  else paragraphs.shift();
}

/** "New Bridge Opens Pyongyang, March 3 (KCNA) --": the title, glued to the dateline. */
function takeGluedTitle({ paragraphs, parts }: Remains, title: string): void {
  const [first] = paragraphs;
  if (first === undefined || !textOf(first).startsWith(title)) return;
  const rest = trim({ ...first, from: first.from + title.length });
  if (readDateline(rest) === null) return;
  parts.push({ role: 'title-repeat', place: { ...first, to: first.from + title.length } });
  paragraphs[0] = rest;
}

function takeDateline({ paragraphs, parts }: Remains): DatelineFinding | null {
  const first = paragraphs[0];
  const dateline = first === undefined ? null : readDateline(first);
  if (first !== undefined && dateline === null) takeAgency(first, paragraphs, parts);
  if (first === undefined || dateline === null) return null;
  parts.push({ role: 'dateline', place: dateline.whole });
  if (dateline.whole.to < first.to) paragraphs[0] = { ...first, from: dateline.whole.to };
  else paragraphs.shift();
  return dateline;
}
