import { stated } from '../../page/finding.js';
import { textOf, within, type Place } from '../../page/page.js';
import { endsOrganization } from './korean-name.js';
import type { SpeakerFinding } from './speaker.js';

/** A name or an office as it is printed. */
export function named(place: Place): NonNullable<SpeakerFinding['office']> {
  return stated(textOf(place), place, 'korean-issuer');
}

/** The office's words before its last one, if they end in an organisation: "... 력사학학회 대변인". */
export function printed(office: Place): SpeakerFinding['organization'] {
  const text = textOf(office);
  // "조선체육지도위원회" before "김진국부위원장"
  if (endsOrganization(text)) return printedAs(office);
  const space = text.lastIndexOf(' ');
  // Whatever has a spokesperson is an organisation
  const isOwner = text.endsWith(' 대변인') || endsOrganization(text.slice(0, space));
  return space > 0 && isOwner ? printedAs(within(office, 0, space)) : null;
}

/** An organisation that the table does not have. */
export function printedAs(place: Place): NonNullable<SpeakerFinding['organization']> {
  return stated({ id: null, name: textOf(place) }, place, 'organization:printed');
}

/** An office whose words stand on both sides of the name. */
export function join(places: readonly Place[]): SpeakerFinding['office'] {
  if (places.length === 0) return null;
  return { value: places.map(textOf).join(' '), places, row: 'korean-issuer', basis: 'stated' };
}
