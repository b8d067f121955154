import { textOf, within, type Place } from '../page/page.js';
import type { Organization } from '../schema/types.js';
import { ORGANIZATIONS } from '../tables/organizations.js';
import { stated, type Finding } from './finding.js';

/** Who issued the document, part by part; never all null. */
export interface SpeakerFinding {
  readonly name: Finding<string> | null;
  readonly office: Finding<string> | null;
  readonly organization: Finding<Organization> | null;
}

// "Im Chon Il", "Kim Yo-jong": two to four capitalised words
const PERSON = /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?){1,3}$/u;
// "A spokesperson for", "The spokesman for"
const SPOKESPERSON = /^(?:an? |the )?(?=spokes(?:man|woman|person|men)\b)/i;
// "the director-general of"
const ARTICLE = /^(?:an? |the )/i;

/**
 * Reads the words before a lead's verb: a person and an office, an unnamed spokesperson, or an organisation
 * of the table. Null where it is not sure.
 */
export function readIssuer(place: Place): SpeakerFinding | null {
  const text = textOf(place);
  const comma = text.indexOf(', ');
  const name = comma > 0 ? text.slice(0, comma) : '';
  const organization = findOrganization(place);
  if (PERSON.test(name) && findOrganization(within(place, 0, comma)) === null) {
    const office = trimOffice(within(place, comma + 2, text.length));
    return {
      name: stated(name, within(place, 0, comma), 'person-and-office'),
      office: stated(textOf(office), office, 'person-and-office'),
      organization,
    };
  }
  const article = SPOKESPERSON.exec(text);
  if (article !== null) {
    const office = trimOffice(within(place, article[0].length, text.length));
    return { name: null, office: stated(textOf(office), office, 'spokesperson'), organization };
  }
  const itself = text.replace(ARTICLE, '');
  return organization !== null &&
    organization.places[0]?.to === place.to &&
    itself.length === organizationLength(organization)
    ? { name: null, office: null, organization }
    : null;
}

function organizationLength(organization: Finding<Organization>): number {
  const [place] = organization.places;
  return place === undefined ? 0 : place.to - place.from;
}

/** The office without its article and without punctuation at its end. */
function trimOffice(place: Place): Place {
  const text = textOf(place);
  const article = ARTICLE.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === ',') end--;
  return within(place, article, end);
}

const ORGANIZATION_FORMS = ORGANIZATIONS.flatMap((row) => row.forms.map((form) => ({ form, row }))).sort(
  (one, other) => other.form.length - one.form.length,
);

/** The organisation that a text names, by table. The state's own name behind it does not make it another. */
export function findOrganization(place: Place): Finding<Organization> | null {
  const text = textOf(place).toLowerCase();
  for (const { form, row } of ORGANIZATION_FORMS) {
    const from = text.indexOf(form);
    const to = from + form.length;
    if (from < 0 || isLetter(text[from - 1]) || isLetter(text[to]) || isForeign(textOf(place), from, to))
      continue;
    return stated({ id: row.id, name: row.name }, within(place, from, to), `organization:${row.id}`);
  }
  return null;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

// "the Russian Foreign Ministry", "the Foreign Ministry of China"
const OTHER_STATE_BEFORE = /\b(?!DPRK\b|The\b|A\b|An\b|First\b|Vice\b)\p{Lu}[\p{L}.]+ $/u;
const OTHER_STATE_BEHIND = /^ of (?:the )?(?!DPRK\b|Democratic People|Korean\b|Workers)\p{Lu}/u;

function isForeign(text: string, from: number, to: number): boolean {
  return (
    OTHER_STATE_BEFORE.test(text.slice(Math.max(0, from - 30), from)) ||
    OTHER_STATE_BEHIND.test(text.slice(to, to + 40))
  );
}
