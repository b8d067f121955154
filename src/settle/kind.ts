import { JOINT_DOCUMENT } from '../tables/documents.js';
import { PRESS_KINDS } from '../tables/kind-groups.js';
import { textOf } from '../page/page.js';
import type { Report } from '../page/report.js';
import { implied, stated, type Finding } from '../page/finding.js';
import type { Findings } from '../recognise/recognise.js';
import type { SpeakerFinding } from '../recognise/issuer/speaker.js';
import type { StatementKind } from '../tables/kinds.js';
import { areDifferent } from './same-issuer.js';

/** What sort of document the page is, and whether it gives the document itself. */
export interface SettledKind {
  readonly kind: Finding<StatementKind>;
  readonly coverage: Finding<'full-text' | 'reported'> | null;
}

/**
 * The lead, unless the title says that the page is another document than the one that its first paragraph tells of:
 * a commentary on somebody's statement begins with that statement.
 */
export function chooseLead({ lead, titleDocument }: Findings): Findings['lead'] {
  if (lead === null || titleDocument === null) return lead;
  const isReported = lead.coverage === 'reported';
  const isPress = PRESS_KINDS.has(titleDocument.row.kind) && !PRESS_KINDS.has(lead.documentRow.kind);
  if (isPress && isReported) return null;
  // The title of a joint one may name all its issuers in another way.
  const isUnnamed = lead.documentWords === titleDocument.words;
  const isAboutOthers = isUnnamed || isPress || (isReported && !JOINT_DOCUMENT.test(lead.documentRow.words));
  if (!isAboutOthers) return lead;
  const titled = titleDocument.readIssuer();
  // "Solidarity Group Issues Statement": headlines describe groups that no table has
  const isDescribed =
    titleDocument.row.kind === lead.documentRow.kind && [titled, lead.issuer].every(isUnlistedGroup);
  return !isDescribed && areDifferent(titled, lead.issuer) ? null : lead;
}

function isUnlistedGroup(issuer: SpeakerFinding | null): boolean {
  return issuer?.name == null && issuer?.organization?.value.id == null;
}

/** The lead decides over the title; a page on which neither speaks of a document is news, unless it is signed. */
export function settleKind({ lead, titleDocument, isRetold, body }: Findings, report: Report): SettledKind {
  if (lead !== null) {
    const { documentRow, documentWords, coverage } = lead;
    // "A spokesman said as follows:": the title names the document
    const isUnnamed = documentWords === titleDocument?.words;
    if (titleDocument !== null && titleDocument.row.kind !== documentRow.kind) {
      const words = [textOf(documentWords), textOf(titleDocument.words)];
      report('kind-conflict', words, documentWords, titleDocument.words);
    }
    return {
      kind: (isUnnamed ? implied : stated)(documentRow.kind, documentWords, `document:${documentRow.words}`),
      coverage: implied(coverage, documentWords, 'lead'),
    };
  }
  if (titleDocument !== null) {
    const { row, words } = titleDocument;
    return {
      kind: implied(row.kind, words, `document:${row.words}`),
      coverage: implied(isRetold ? 'reported' : 'full-text', words, 'title'),
    };
  }
  if (body.byline !== null && !body.byline.isCredit) {
    return {
      kind: implied('article', body.byline.line, 'byline'),
      coverage: implied('full-text', body.byline.line, 'byline'),
    };
  }
  return { kind: { value: 'news', places: [], row: 'no-document', basis: 'implied' }, coverage: null };
}
