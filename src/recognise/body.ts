import { isSameHeading } from '../page/heading.js';
import { textOf, trim, wholeOf, within, type Block, type Place } from '../page/page.js';
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

/** Takes the beginning of the first paragraph off the text, and the paragraph with it where that is all of it. */
function takeHead({ paragraphs, parts }: Remains, first: Place, length: number, role: Part['role']): void {
  parts.push({ role, place: within(first, 0, length) });
  const rest = trim({ ...first, from: first.from + length });
  if (rest.from < rest.to) paragraphs[0] = rest;
  else paragraphs.shift();
}

/** "(평양 10월 5일발 조선중앙통신)" and the title once more, before the text begins. */
function takeTitle(remains: Remains, title: string): void {
  const [first, second] = remains.paragraphs;
  if (first !== undefined && second !== undefined && isSameHeading(textOf(first), title))
    takeHead(remains, first, first.to - first.from, 'title-repeat');
}

/** "New Bridge Opens Pyongyang, March 3 (KCNA) --": the title, glued to the dateline. */
function takeGluedTitle(remains: Remains, title: string): void {
  const [first] = remains.paragraphs;
  if (first === undefined || !textOf(first).startsWith(title)) return;
  const rest = trim({ ...first, from: first.from + title.length });
  if (readDateline(rest) !== null) takeHead(remains, first, title.length, 'title-repeat');
}

// "【평양발 조선중앙통신】", "【평양발 조선중앙통신=조선통신】", "【조선통신】": a dateline without its day
const AGENCY_IN_BRACKETS =
  /^[【[(（](?:[\uac00-\ud7a3]{2,6}발 ?)?(?:조선중앙통신(?:[=＝]조선통신)?|조선통신)[】\])）] ?/;

function takeDateline(remains: Remains): DatelineFinding | null {
  const [first] = remains.paragraphs;
  if (first === undefined) return null;
  const dateline = readDateline(first);
  const length =
    dateline === null
      ? (AGENCY_IN_BRACKETS.exec(textOf(first))?.[0].length ?? 0)
      : dateline.whole.to - first.from;
  if (length > 0) takeHead(remains, first, length, 'dateline');
  return dateline;
}
