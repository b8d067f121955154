import { textOf, within } from '../page/page.js';
import type { Finding } from '../recognise/finding.js';
import { stated } from '../recognise/finding.js';
import { organizationOf } from '../recognise/lead/organization.js';
import type { Findings } from '../recognise/recognise.js';
import type { SpeakerFinding } from '../recognise/speaker.js';
import type { Organization, Source } from '../schema/types.js';
import { BYLINES } from '../tables/bylines.js';
import { ORGANIZATION_IDS } from '../tables/organizations.js';

/** Who issued the document: the lead says, else the title, else the line that names the writer; news has no speaker. */
export function settleSpeaker(findings: Findings, source: Finding<Source> | null): SpeakerFinding | null {
  const { lead, titleDocument, body } = findings;
  if (lead?.issuer != null) return lead.issuer;
  if (titleDocument?.issuer != null) return asImplied(titleDocument.issuer);
  if (lead === null && titleDocument?.row.kind === 'editorial') return readPaper(source);
  return lead === null || SIGNED.has(lead.documentRow.kind) ? readWriter(body.byline) : null;
}

const SIGNED: ReadonlySet<string> = new Set(['article', 'commentary']);

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
  const id = ORGANIZATION_IDS.find((each) => each === source?.value.id);
  if (source === null || place === undefined) return null;
  const organization: Finding<Organization> | null =
    id === undefined
      ? source.value.name === null
        ? null
        : stated({ id: null, name: source.value.name }, place, 'source')
      : organizationOf(id, place);
  return organization && asImplied({ name: null, office: null, organization });
}

// "By Ri Sol Gyong PT": the paper's initials
const INITIALS = / (?:PT|KCNA|KT)$/;

function readWriter(byline: Findings['body']['byline']): SpeakerFinding | null {
  if (byline === null) return null;
  const text = textOf(byline);
  for (const { id, pattern } of BYLINES) {
    const name = pattern.exec(text)?.groups?.['name']?.replace(INITIALS, '');
    if (name === undefined) continue;
    const from = text.indexOf(name);
    const place = within(byline, from, from + name.length);
    return asImplied({ name: stated(name, place, `byline:${id}`), office: null, organization: null });
  }
  return null;
}
