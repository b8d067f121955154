import { stated } from '../../page/finding.js';
import { textOf, trim, within, type Place } from '../../page/page.js';
import type { ForeignLeadRow } from '../../tables/foreign-leads.js';
import {
  FOREIGN_ORGANIZATION,
  FOREIGN_ORGANIZATIONS,
  FOREIGN_OWN_STATE,
} from '../../tables/foreign-organizations.js';
import type { SpeakerFinding } from './speaker.js';
import { organizationOf } from './organization.js';

/** A person with his office, an office, or an organisation that speaks itself, in a language with plain leads. */
export function readForeignIssuer(whole: Place, { person }: ForeignLeadRow): SpeakerFinding | null {
  const place = trim(whole, EDGES);
  const text = textOf(place);
  if (text === '') return null;
  const { name, before = '', behind = '' } = person().exec(text)?.groups ?? {};
  const at = name === undefined ? 0 : text.indexOf(name, before.length);
  const offices =
    name === undefined
      ? [place]
      : [within(place, 0, before.length), within(place, text.length - behind.length, text.length)];
  const held = offices.map((part) => trim(part, EDGES)).filter((each) => each.from < each.to);
  const isItself = name === undefined && FOREIGN_ORGANIZATION.test(text);
  const printed = isItself ? stated({ id: null, name: text }, place, ROW) : null;
  return {
    name: name === undefined ? null : stated(name, within(place, at, at + name.length), ROW),
    office:
      isItself || held.length === 0
        ? null
        : { ...stated(held.map(textOf).join(''), place, ROW), places: held },
    organization: findForeignOrganization(place) ?? printed,
  };
}

const EDGES = ' ,，、・';

/** The organisation of this state that a text names. */
function findForeignOrganization(place: Place): SpeakerFinding['organization'] {
  const text = textOf(place);
  const row = FOREIGN_OWN_STATE.test(text)
    ? FOREIGN_ORGANIZATIONS.find(({ words }) => words.test(text))
    : undefined;
  return row === undefined ? null : organizationOf(row.id, place);
}

const ROW = 'foreign-issuer';
