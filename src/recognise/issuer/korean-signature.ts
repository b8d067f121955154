import { textOf, within, type Place } from '../../page/page.js';
import { KOREAN_OCCUPATIONS } from '../../tables/korean-leads.js';
import { join, named, printed } from './korean-finding.js';
import { endsOffice, isName, LONGEST_NAME } from './korean-name.js';
import { findKoreanOrganization } from './organization.js';
import type { SpeakerFinding } from './speaker.js';

// "김 은 희"
const SPACED_NAME = /^\S(?: \S)+$/;

/** The lines that sign a document: state, office and name, each on its own. */
export function readKoreanSignature(lines: readonly Place[]): SpeakerFinding | null {
  const offices = lines.slice(0, -1);
  const holder = offices.at(-1);
  const name = lines.at(-1);
  if (holder === undefined || name === undefined || !endsOffice(textOf(holder))) return null;
  const signed = readSignedName(name);
  if (signed === null) return null;
  return {
    name: signed,
    office: join(offices),
    organization: findKoreanOrganization(holder) ?? printed(holder),
  };
}

/** "O 로동자 N": who is no official signs with what he does. */
export function readKoreanWriter(line: Place): SpeakerFinding | null {
  const text = textOf(line);
  const space = text.lastIndexOf(' ');
  const does = text.slice(0, Math.max(0, space));
  const isWriter = KOREAN_OCCUPATIONS.some((occupation) => does.endsWith(occupation));
  if (!isWriter || !isName(text.slice(space + 1))) return null;
  const name = named(within(line, space + 1, text.length));
  return { name, office: named(within(line, 0, space)), organization: null };
}

/** The name alone, which signs a text: of three syllables, or with white space between them. */
export function readKoreanBareName(line: Place): SpeakerFinding | null {
  const isLikely = line.to - line.from === LONGEST_NAME || SPACED_NAME.test(textOf(line));
  const name = isLikely ? readSignedName(line) : null;
  return name && { name, office: null, organization: null };
}

/** A name as signatures print it: "김 은 희" is 김은희. */
function readSignedName(line: Place): SpeakerFinding['name'] {
  const text = textOf(line);
  const value = SPACED_NAME.test(text) ? text.replaceAll(' ', '') : text;
  return isName(value) ? { ...named(line), value } : null;
}
