import type { Layout } from '../locate/locate.js';
import type { Page } from '../page/page.js';
import type { Report } from '../page/report.js';
import { readAddresses, type Addresses } from './addresses.js';
import { readBody, type Body } from './body.js';
import { readDateLine, type DateLine } from './date-line.js';
import { readCrawlDays } from './days.js';
import type { Finding } from '../page/finding.js';
import { readHeadingLine } from './heading-line.js';
import { readLanguage } from './language.js';
import type { Lead } from './lead/attribution.js';
import { readLead } from './lead/lead.js';
import { isNewsOf, isRetold } from './lead/narration.js';
import { readRelatedItems, type RelatedFinding } from './related.js';
import { readSources, type NamedSource } from './source.js';
import { namesIssuer, readTitle, type Title } from './title.js';

/** Everything that the recognisers read off the page; nothing is chosen yet. */
export interface Findings extends Title {
  readonly dateLine: DateLine;
  readonly crawlDays: readonly Finding<string>[];
  readonly sources: readonly NamedSource[];
  readonly body: Body;
  readonly lead: Lead | null;
  /** The text tells what the title's document said, where no lead does. */
  readonly isRetold: boolean;
  /** The language that the text is written in. */
  readonly language: Finding<string> | null;
  readonly related: readonly RelatedFinding[];
  readonly addresses: Addresses;
}

/** Reads each role's text. */
export function recognise({ hints }: Page, layout: Layout, report: Report): Findings {
  const dateLine = readDateLine(layout.dateLines, report);
  const { title, titleDocument: named } = readTitle(layout.title, layout.documentTitle);
  const body = readBody(layout.body, title?.value ?? null, report);
  const told = readLead(body.paragraphs, {
    text: title?.value.toLowerCase() ?? '',
    names: (issuer) => title !== null && namesIssuer(title, issuer),
    document: named,
  });
  const lead = told ?? (named === null ? readHeadingLine(body) : null);
  const isNews = lead === null && named !== null && isNewsOf(named, body.paragraphs);
  const titleDocument = isNews ? null : named;
  const addresses = readAddresses(hints, layout.dateLines);
  const sources = readSources(dateLine.labels, layout.outlet, layout.moreFrom, addresses.original);
  return {
    title,
    titleDocument,
    dateLine,
    crawlDays: readCrawlDays(layout.crawlLines, report),
    sources,
    body,
    lead,
    isRetold: lead === null && titleDocument !== null && isRetold(body.paragraphs),
    language: readLanguage(lead?.document ?? body.paragraphs, sources[0]?.label.tagLanguage ?? null),
    related: readRelatedItems(layout.related, report),
    addresses,
  };
}
