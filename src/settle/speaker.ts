import { JOINT_DOCUMENT } from '../tables/documents.js';
import { SIGNED_KINDS } from '../tables/kind-groups.js';
import { implied, type Finding } from '../page/finding.js';
import type { Findings } from '../recognise/recognise.js';
import type { SpeakerFinding } from '../recognise/issuer/speaker.js';
import type { Source } from '../schema/types.js';
import type { StatementKind } from '../tables/kinds.js';
import { KOREAN_OFFICES } from '../tables/korean-leads.js';
import { ORGANIZATIONS } from '../tables/organizations.js';

/** Who issued the document: the lead says, else the title, else the line that names the writer; news has no speaker. */
export function settleSpeaker(findings: Findings, source: Finding<Source> | null): SpeakerFinding | null {
  const { lead, titleDocument, body } = findings;
  if (lead?.issuer != null) return lead.issuer;
  const titled = titleDocument?.readIssuer() ?? null;
  const isSigned = lead === null && titled?.name === null && isSignable(titleDocument?.row.kind);
  const { writer } = body.byline ?? {};
  if (writer != null && (isSigned || (titled !== null && saysMore(writer, titled)))) return asImplied(writer);
  if (titled !== null) return asImplied(titled);
  if (lead === null && titleDocument?.row.kind === 'editorial')
    return JOINT_DOCUMENT.test(titleDocument.row.words) ? null : readPaper(source);
  const { byline } = body;
  const kind = (lead?.documentRow ?? titleDocument?.row)?.kind;
  const maySign = byline !== null && ((lead === null && !byline.isCredit) || isSignable(kind));
  if (maySign && byline.writer !== null) return asImplied(byline.writer);
  // "Appeal to All Koreans", and below it the committee that appeals
  const isUnowned = lead === null && titleDocument !== null && !JOINT_DOCUMENT.test(titleDocument.row.words);
  return isUnowned && body.signer !== null ? asImplied(body.signer) : null;
}

/** Whether the title names who signed by his name or by his office alone, and the signature by both. */
function saysMore(writer: SpeakerFinding, { name, office }: SpeakerFinding): boolean {
  if (name === null) return office !== null && writer.name !== null && isSameOffice(office, writer.office);
  return office === null && name.value === writer.name?.value;
}

/** Whether the office that signed ends in the title's: "중화인민공화국 주석" under the title's "중국국가주석" too. */
function isSameOffice({ value: titled }: Finding<string>, signed: SpeakerFinding['office']): boolean {
  const last = signed?.value.slice(signed.value.lastIndexOf(' ') + 1) ?? '';
  return signed?.value.endsWith(titled) === true || (KOREAN_OFFICES.includes(last) && titled.endsWith(last));
}

function asImplied({ name, office, organization }: SpeakerFinding): SpeakerFinding {
  return {
    name: name && { ...name, basis: 'implied' },
    office: office && { ...office, basis: 'implied' },
    organization: organization && { ...organization, basis: 'implied' },
  };
}

/** An editorial speaks for the paper that prints it. */
function readPaper(source: Finding<Source> | null): SpeakerFinding | null {
  const [place] = source?.places ?? [];
  if (source === null || place === undefined || source.value.name === null) return null;
  const row = ORGANIZATIONS.find(({ id }) => id === source.value.id);
  const { id, name } = row ?? { id: null, name: source.value.name };
  return { name: null, office: null, organization: implied({ id, name }, place, 'paper') };
}

function isSignable(kind: StatementKind | undefined): boolean {
  return kind !== undefined && SIGNED_KINDS.has(kind);
}
