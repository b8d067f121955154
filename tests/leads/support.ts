import { wholeOf, type Block, type Place } from '../../src/page/page.js';
import type { Lead } from '../../src/recognise/lead/attribution.js';
import { readLead } from '../../src/recognise/lead/lead.js';
import { textOf } from '../../src/page/page.js';
import type { LeadCase } from './cases/case.js';

const DOCUMENT = ['Such acts will be met with strong countermeasures.', 'We will watch the situation.'];

/** Paragraphs as the reader makes them. */
export function makeParagraphs(lines: readonly string[]): Place[] {
  return lines.map((text) => {
    const block: Block = { text, start: 0, end: text.length, runs: null, markup: null };
    return wholeOf(block);
  });
}

/** A page of one article. */
export function makeArticle(title: string, ...lines: readonly string[]): string {
  return [title, 'Date: 05/05/2023 | Source: KCNA.kp (En)', ...lines].join('\n\n');
}

export function readLines(text: string): Lead | null {
  return readLead(makeParagraphs(text.split('\n')));
}

/** A lead followed by a document, read; each value as a case writes it. */
export function readCase(lead: string): { readonly values: LeadCase; readonly found: Lead | null } {
  const lines = lead.replace(' | ', ' ').replace('¶', '').split('\n');
  const found = readLead(makeParagraphs(lead.endsWith('¶') ? lines : [...lines, ...DOCUMENT]));
  const { issuer = null } = found ?? {};
  const text = (place: Place | null | undefined): string => (place == null ? '' : textOf(place));
  const values: LeadCase = [
    found === null ? '' : found.places.map(textOf).join('\n'),
    found?.documentRow.kind ?? '',
    issuer?.name?.value ?? '',
    issuer?.office?.value ?? '',
    issuer?.organization?.value.id ?? issuer?.organization?.value.name ?? '',
    text(found?.day),
    text(found?.title),
  ];
  return { values, found };
}

/** The lead that a case expects: all of it but the document's words on the same line. */
export function expectedLead(lead: string): string {
  return lead.replace(/ \| .*$/, '');
}
