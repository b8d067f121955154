import type { PageOptions } from '../page/options.js';
import { textOf, type Place } from '../page/page.js';
import type { Report } from '../page/report.js';
import { stated, type Finding } from '../page/finding.js';
import type { Findings } from '../recognise/recognise.js';
import type { SpeakerFinding } from '../recognise/issuer/speaker.js';
import {
  resolveAgainst,
  settleAddresses,
  settleRelated,
  type SettledAddresses,
  type SettledItem,
} from './addresses.js';
import { settleDays, type SettledDays } from './days.js';
import { chooseLead, settleKind, type SettledKind } from './kind.js';
import { settleLanguage, settleSource, type SourceFinding } from './source.js';
import { settleSpeaker } from './speaker.js';

/** The one finding chosen for each field. */
export interface Settled extends SettledAddresses, SettledDays, SettledKind {
  readonly language: Finding<string> | null;
  readonly title: Finding<string> | null;
  readonly statementTitle: Finding<string> | null;
  readonly source: SourceFinding | null;
  readonly speaker: SpeakerFinding | null;
  readonly lead: Finding<string> | null;
  readonly paragraphs: readonly Place[];
  readonly related: readonly SettledItem[];
}

/** Chooses one finding for each field; where two disagree, it is reported with both places. */
export function settle(all: Findings, { reference, url: ownAddress }: PageOptions, report: Report): Settled {
  const findings = { ...all, lead: chooseLead(all) };
  const { lead, body, title, addresses } = findings;
  const paragraphs = lead?.document ?? body.paragraphs;
  const source = settleSource(findings, report);
  if (title === null) report('missing-title');
  // Field by field: an object made of two spread ones costs as much as the rest of this stage.
  const { kind, coverage } = settleKind(findings, report);
  const { publishedOn, issuedOn, capturedOn, dateline } = settleDays(findings, reference, report);
  const resolve = resolveAgainst(addresses, ownAddress, report);
  const { url, originalUrl, ingestedAt } = settleAddresses(addresses, ownAddress, resolve);
  return {
    url,
    originalUrl,
    ingestedAt,
    kind,
    coverage,
    publishedOn,
    issuedOn,
    capturedOn,
    dateline,
    language: settleLanguage(source, findings.language, report),
    title,
    statementTitle: lead?.title ? stated(textOf(lead.title), lead.title, 'lead-title') : null,
    source,
    speaker: settleSpeaker(findings, source),
    lead: lead === null || lead.places.length === 0 ? null : joinLead(lead.places),
    paragraphs,
    related: settleRelated(findings.related, resolve),
  };
}

/** The lead's lines as one value. */
function joinLead(places: readonly Place[]): Finding<string> {
  return { value: places.map(textOf).join('\n'), places, row: 'lead', basis: 'stated' };
}
