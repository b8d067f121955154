import { textOf, within, type Place } from '../../page/page.js';
import type { Organization } from '../../schema/types.js';
import { NAME_CONNECTORS, ORGANIZATION_NOUNS } from '../../tables/office-words.js';
import { ORGANIZATIONS, type OrganizationId, type OrganizationRow } from '../../tables/organizations.js';
import { stated, type Finding } from '../../page/finding.js';
import { readWords, type Word } from './words.js';

interface Form {
  readonly form: string;
  readonly row: OrganizationRow & { readonly id: OrganizationId };
}

const ROWS: readonly Form['row'][] = ORGANIZATIONS;
const byLength = (one: Form, other: Form): number => other.form.length - one.form.length;
/** Headlines leave the article out: "Government of DPRK". */
const FORMS = indexByFirstWord(
  ROWS.flatMap((row) =>
    [...new Set(row.forms.flatMap((form) => [form, form.replaceAll(' the ', ' ')]))].map((form) => ({
      form,
      row,
    })),
  ),
);
const KOREAN_FORMS: readonly Form[] = ROWS.flatMap((row) => row.korean.map((form) => ({ form, row }))).sort(
  byLength,
);

/** The forms by their first word, the longest first: a text is asked word by word, not form by form. */
function indexByFirstWord(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const index = new Map<string, Form[]>();
  for (const form of forms) {
    const first = firstWordAt(form.form, 0);
    index.set(first, [...(index.get(first) ?? []), form].sort(byLength));
  }
  return index;
}

function firstWordAt(text: string, from: number): string {
  let to = from;
  while (isLetter(text[to])) to++;
  return text.slice(from, to);
}

/** The first organisation of the table that a text names; of the forms that begin there, the longest. */
export function findOrganization(place: Place): Finding<Organization> | null {
  const text = textOf(place);
  const lower = text.toLowerCase().replaceAll('’', "'");
  for (let from = 0; from < lower.length; from++) {
    if (!isLetter(lower[from])) continue;
    const first = firstWordAt(lower, from);
    const found = FORMS.get(first)?.find(
      ({ form, row }) =>
        lower.startsWith(form, from) &&
        !isLetter(lower[from + form.length]) &&
        !(row.isCommon === true && isForeign(text, from, from + form.length)),
    );
    if (found !== undefined) {
      const { row, form } = found;
      const named = within(place, from, from + form.length);
      return stated({ id: row.id, name: row.name }, named, `organization:${row.id}`);
    }
    from += first.length;
  }
  return null;
}

// "조선민주주의인민공화국 외무성", "조선외무성", not "중국 외무성", "로씨야외무성"
const OWN_BEFORE = /(?:^|공화국 ?|우리 |조선)$/;

/** The organisation of the table that a Korean text names. */
export function findKoreanOrganization(place: Place): Finding<Organization> | null {
  const text = textOf(place);
  for (const { form, row } of KOREAN_FORMS) {
    const from = text.indexOf(form);
    if (from < 0 || (row.isCommon === true && !OWN_BEFORE.test(text.slice(0, from)))) continue;
    const found = within(place, from, from + form.length);
    return stated({ id: row.id, name: row.name }, found, `organization:${row.id}`);
  }
  return null;
}

/** The organisation with this identifier, read at a place that implies it. */
export function organizationOf(id: OrganizationId, place: Place): Finding<Organization> | null {
  const row = ROWS.find((each) => each.id === id);
  return row === undefined ? null : stated({ id, name: row.name }, place, `organization:${id}`);
}

function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  return (
    (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character >= '\u00c0'
  );
}

// "the Russian ", "China's ", not "the DPRK " or "the "
const OWN_STATE =
  /^(?:DPRK|DPRK's|D\.P\.R\.K\.|The|A|An|First|Vice|Deputy|Korea|Korean|Former|Of|For|With|And|By|From|At|To|As)$/i;
// "the Foreign Ministry of China", but not "of the DPRK"
const OTHER_STATE_BEHIND =
  /^ (?:of|in) (?:the )?(?!DPRK\b|D\.P\.R\.K|Democratic People|Korean\b|Workers|National\b|charge\b)[A-Z]/;

/** Whether the words around a ministry say that it is another state's. */
function isForeign(text: string, from: number, to: number): boolean {
  // "Vice-minister of Foreign Affairs": the form begins inside a word
  const start = text[from - 1] === '-' ? text.lastIndexOf(' ', from) + 1 : from;
  const before = text.slice(0, start).trimEnd().split(' ');
  // "Russian Vice Foreign Minister": the rank stands between
  while (RANKS.has(before.at(-1)?.toLowerCase() ?? '')) before.pop();
  const owner = before.at(-1) ?? '';
  const isOwned = owner !== owner.toLowerCase() && !owner.endsWith(',') && !OWN_STATE.test(owner);
  return isOwned || OTHER_STATE_BEHIND.test(text.slice(to, to + FARTHEST_STATE));
}

const RANKS = new Set(['first', 'vice', 'deputy', 'former']);
const FARTHEST_STATE = 40;

const OFFICE_JOINTS = new Set(['of', 'for', 'at', 'to', 'in']);

/** The organisation's printed name inside an office, where the table does not have it: "chairman of [the] Nepal Society". */
export function findPrintedOrganization(place: Place): Finding<Organization> | null {
  const text = textOf(place);
  const words = readWords(text);
  for (let joint = 0; joint < words.length; joint++) {
    if (!OFFICE_JOINTS.has(words[joint]?.lower ?? '')) continue;
    const from = words[joint + 1]?.lower === 'the' ? joint + 2 : joint + 1;
    const to = findNameEnd(words, from);
    if (to <= from || !isOrganizationName(words, from, to)) continue;
    return printed(place, words, from, to);
  }
  return null;
}

/** The whole text as an organisation's printed name; null if it is none. */
export function readPrintedOrganization(place: Place): Finding<Organization> | null {
  const text = textOf(place);
  const words = readWords(text);
  const end = findNameEnd(words, 0, true);
  if (end < words.length && !isAcronymRest(text, words, end)) return null;
  return isOrganizationName(words, 0, end) ? printed(place, words, 0, end) : null;
}

/** "Committee for the Peaceful Reunification of Korea (CPRK)": only an acronym in brackets is left. */
function isAcronymRest(text: string, words: readonly Word[], end: number): boolean {
  const rest = words.slice(end);
  const last = words[end - 1];
  return (
    rest.length === 1 && last !== undefined && /^,? ?\([A-Z]{2,8}\)$/.test(text.slice(last.to).trimEnd())
  );
}

function printed(
  place: Place,
  words: readonly Word[],
  from: number,
  to: number,
): Finding<Organization> | null {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return null;
  const name = within(place, first.from, last.to);
  return stated({ id: null, name: textOf(name) }, name, 'organization:printed');
}

/** Index behind the words that can all be in one name. */
function findNameEnd(words: readonly Word[], from: number, allowsCommas = false): number {
  let to = from;
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || (word.afterComma && index > from && !allowsCommas)) break;
    if (isCapital(word) || ORGANIZATION_NOUNS.has(word.lower)) to = index + 1;
    else if (!NAME_CONNECTORS.has(word.lower)) break;
  }
  return to;
}

function isOrganizationName(words: readonly Word[], from: number, to: number): boolean {
  let hasNoun = false;
  let hasCapital = false;
  for (const word of words.slice(from, to)) {
    hasNoun ||= ORGANIZATION_NOUNS.has(word.lower);
    hasCapital ||= isCapital(word);
  }
  return hasNoun && hasCapital;
}

/** Whether a word is written with a capital letter or a figure. */
export function isCapital(word: Word): boolean {
  const first = word.text[0] ?? '';
  return first !== first.toLowerCase() || (first >= '0' && first <= '9');
}
