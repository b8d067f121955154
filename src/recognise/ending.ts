import { textOf, within, type Place } from '../page/page.js';
import { normalizeDate } from '../dates/normalize-date.js';
import type { Report } from '../page/report.js';
import { findEndMarker, findSureEndMarker } from '../outlets/end-marker.js';
import { takeByline, takeSignature, type Byline } from './byline.js';
import { readClosing } from './closing-line.js';
import { implied, type Finding } from '../page/finding.js';
import type { Remains } from './remains.js';

/** What the lines under the text say. */
export interface Ending {
  closingDay: Finding<string> | null;
  footerDay: Finding<string> | null;
  lastByline: Byline | null;
}

/** Takes end markers, closing line and byline off the end of the text, the last line first. */
export function takeEnding(remains: Remains): Ending {
  const ending: Ending = { closingDay: null, footerDay: null, lastByline: null };
  while (takeMarker(remains, ending) || takeClosing(remains, ending) || takeLastByline(remains, ending));
  ending.lastByline ??= takeSignature(remains, ending.closingDay !== null);
  if (ending.closingDay === null && ending.lastByline !== null) takeClosing(remains, ending, true);
  return ending;
}

function takeMarker(remains: Remains, ending: Ending): boolean {
  const marker = takeEndMarker(remains, remains.paragraphs.length - 1);
  if (marker !== null) ending.footerDay ??= readFooterDay(marker);
  return marker !== null;
}

function readFooterDay(marker: Place): Finding<string> | null {
  const date = normalizeDate(textOf(marker));
  return date.ok && date.iso !== null ? implied(date.iso, within(marker, ...date.span), 'footer') : null;
}

/** A day alone is the document's where the signature stands below it. */
function takeClosing({ paragraphs, parts }: Remains, ending: Ending, isAboveSignature = false): boolean {
  const closing = readClosing(paragraphs, isAboveSignature);
  if (closing === null) return false;
  const role = closing.isOfDocument ? 'closing-line' : 'end-marker';
  for (const place of paragraphs.splice(-closing.lines)) parts.push({ role, place });
  if (closing.isOfDocument) ending.closingDay ??= closing.day;
  return true;
}

function takeLastByline(remains: Remains, ending: Ending): boolean {
  const byline = takeByline(remains, remains.paragraphs.length - 1);
  // "Photo by N" stands below the writer
  if (ending.lastByline === null || (byline !== null && ending.lastByline.isCredit))
    ending.lastByline = byline;
  return byline !== null;
}

/** Takes the marker off a paragraph's end, and the paragraph with it where the marker is all of it. */
function takeEndMarker({ paragraphs, parts }: Remains, index: number): Place | null {
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return null;
  const text = textOf(paragraph);
  const found = findEndMarker(text);
  if (found === null) return null;
  const marker = within(paragraph, found, text.length);
  const rest = text.slice(0, found).trimEnd().length;
  parts.push({ role: 'end-marker', place: marker });
  if (rest === 0) paragraphs.splice(index, 1);
  else paragraphs[index] = within(paragraph, 0, rest);
  return marker;
}

/** An end marker with text below it is still no text. */
export function takeInnerEndMarkers(remains: Remains, report: Report): void {
  for (let index = remains.paragraphs.length - 2; index >= 0; index--) {
    const paragraph = remains.paragraphs[index];
    if (paragraph === undefined || findSureEndMarker(textOf(paragraph)) === null) continue;
    const marker = takeEndMarker(remains, index);
    if (marker !== null) report('text-after-end', [textOf(marker)], marker);
  }
}
