import { SENT_KINDS } from '../tables/kind-groups.js';
import { textOf } from '../page/page.js';
import { isSentence } from './article.js';
import type { Body } from './body.js';
import type { SpeakerFinding } from './issuer/speaker.js';
import { makeLead, type Lead } from './lead/attribution.js';
import { readDocument } from './title.js';

const LONGEST_HEADING = 120;
/** Below the day and whom it is addressed to the text begins; a list of headlines has none. */
const DEEPEST_SENTENCE = 3;

/** "외무성 대변인담화" under a headline of other words: the first line names the document and whose it is. */
export function readHeadingLine({ paragraphs, byline }: Body): Lead | null {
  const [line, ...document] = paragraphs;
  if (line === undefined || isSentence(line) || !document.slice(0, DEEPEST_SENTENCE).some(isSentence))
    return null;
  const named = textOf(line).length > LONGEST_HEADING ? null : readDocument(line);
  if (named === null) return null;
  const { row, words: documentWords, readIssuer } = named;
  // "대회 참가자들에게 보낸 서한": who signs it sent it
  const issuer = readIssuer() ?? (SENT_KINDS.has(row.kind) ? (byline?.writer ?? null) : null);
  if (!isSure(issuer)) return null;
  const told = { documentRow: row, documentWords, issuer, day: null, isDayWeak: false, title: null };
  return makeLead(told, false, [line], document);
}

/** A person by his office, or an organisation of the table. */
function isSure(issuer: SpeakerFinding | null): boolean {
  if (issuer === null) return false;
  return issuer.organization?.value.id != null || (issuer.name !== null && issuer.office !== null);
}
