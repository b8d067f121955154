import { textOf, within, type Place } from '../../page/page.js';
import { KOREAN_FAMILY_NAMES, KOREAN_OFFICES, KOREAN_ORGANIZATIONS } from '../../tables/korean-leads.js';
import { stated } from '../finding.js';
import type { SpeakerFinding } from '../speaker.js';
import { findKoreanOrganization } from './organization.js';

/** Reads a person and an office in either order, an office alone, or an organisation; particles are already gone. */
export function readKoreanIssuer(whole: Place): SpeakerFinding | null {
  const honorific = HONORIFIC.exec(textOf(whole))?.[0].length ?? 0;
  const place = within(whole, honorific, whole.to - whole.from);
  const comrade = COMRADE.test(textOf(place));
  const text = textOf(place).replace(COMRADE, '');
  const bare = within(place, 0, text.length);
  const organization = findKoreanOrganization(bare);
  const [formPlace] = organization?.places ?? [];
  if (formPlace?.to === bare.to && !HOLDER.test(text)) return { name: null, office: null, organization };
  const firstSpace = text.indexOf(' ');
  const lastSpace = text.lastIndexOf(' ');
  const first = text.slice(0, Math.max(0, firstSpace)).replace(COMRADE, '');
  const last = text.slice(lastSpace + 1);
  if (firstSpace > 0 && isName(first) && isOffice(text)) {
    const office = within(bare, firstSpace + 1, text.length);
    return {
      name: named(within(bare, 0, first.length)),
      office: named(office),
      organization: organization ?? printed(office),
    };
  }
  if (lastSpace > 0 && isName(last) && isOffice(text.slice(0, lastSpace))) {
    const office = within(bare, 0, lastSpace);
    return {
      name: named(within(bare, lastSpace + 1, text.length)),
      office: named(office),
      organization: organization ?? printed(office),
    };
  }
  if (isOffice(text)) return { name: null, office: named(bare), organization: organization ?? printed(bare) };
  if (firstSpace < 0 && isName(text)) return { name: named(bare), office: null, organization: null };
  if (comrade) return readComrade(bare, text);
  if (!isKoreanOrganization(text)) return null;
  return {
    name: null,
    office: null,
    organization: organization ?? stated({ id: null, name: text }, bare, 'organization:printed'),
  };
}

/** "로씨야련방 대통령 이완 오를로브동지": behind the office stands the name, whatever it is. */
function readComrade(place: Place, text: string): SpeakerFinding | null {
  for (let space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
    if (!isOffice(text.slice(0, space))) continue;
    const office = within(place, 0, space);
    return {
      name: named(within(place, space + 1, text.length)),
      office: named(office),
      organization: printed(office),
    };
  }
  return null;
}

// "경애하는 "
const HONORIFIC = /^(?:경애하는 |위대한 |존경하는 )+/;
// "김정은동지", "김정은 동지"
const COMRADE = / ?동지$/;

// "외무상", "총참모장": forms of an organisation's name that are its head
const HOLDER = /[상장]$/;

function named(place: Place): NonNullable<SpeakerFinding['office']> {
  return stated(textOf(place), place, 'korean-issuer');
}

/** The office's words before its last one, if they end in an organisation: "... 력사학학회 대변인". */
function printed(office: Place): SpeakerFinding['organization'] {
  const text = textOf(office);
  const space = text.lastIndexOf(' ');
  if (space < 0 || !isKoreanOrganization(text.slice(0, space))) return null;
  const name = within(office, 0, space);
  return stated({ id: null, name: textOf(name) }, name, 'organization:printed');
}

const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;

function isName(text: string): boolean {
  return (
    text.length >= SHORTEST_NAME &&
    text.length <= LONGEST_NAME &&
    KOREAN_FAMILY_NAMES.has(text[0] ?? '') &&
    !isOffice(text) &&
    !isKoreanOrganization(text)
  );
}

/** Whether a text ends in a word for what a person can be. */
export function isOffice(text: string): boolean {
  return KOREAN_OFFICES.some((office) => text.endsWith(office));
}

/** Whether a text ends in a word for what can issue documents. */
export function isKoreanOrganization(text: string): boolean {
  return KOREAN_ORGANIZATIONS.some((noun) => text.endsWith(noun));
}

/** Whether a word without its particle can be the end of an issuer's name. */
export function endsIssuer(text: string, before: string): boolean {
  const bare = text.replace(COMRADE, '');
  return (
    COMRADE.test(text) ||
    isOffice(bare) ||
    isKoreanOrganization(bare) ||
    (isName(bare) && (isOffice(before) || bare !== text))
  );
}
