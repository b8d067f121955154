import { stated, type Finding } from '../../page/finding.js';
import { textOf, within, type Place } from '../../page/page.js';
import type { Organization } from '../../schema/types.js';
import { NAME_CONNECTORS, ORGANIZATION_NOUNS } from '../../tables/office-words.js';
import { isCapital, type Word, type Wording } from './words.js';

const OFFICE_JOINTS = new Set(['of', 'for', 'at', 'to', 'in']);

/** The organisation's printed name inside an office, where the table does not have it: "chairman of [the] Nepal Society". */
export function findPrintedOrganization({ place, words }: Wording): Finding<Organization> | null {
  for (let joint = 0; joint < words.length; joint++) {
    if (!OFFICE_JOINTS.has(words[joint]?.lower ?? '')) continue;
    const from = words[joint + 1]?.lower === 'the' ? joint + 2 : joint + 1;
    const to = findNameEnd(words, from);
    if (to <= from || !isOrganizationName(words, from, to)) continue;
    return printed(place, words, from, to);
  }
  return null;
}

/** All the words as an organisation's printed name; null if it is none. */
export function readPrintedOrganization({ place, text, words }: Wording): Finding<Organization> | null {
  const end = findNameEnd(words, 0, true);
  if (end < words.length && !isAcronymRest(text, words, end)) return null;
  return isOrganizationName(words, 0, end) ? printed(place, words, 0, end) : null;
}

// " (", ", ("
const OPENING_BRACKET = /^,? ?\($/;

/** "Committee for the Peaceful Reunification of Korea (CPRK)": only an acronym in brackets is left. */
function isAcronymRest(text: string, words: readonly Word[], end: number): boolean {
  const last = words[end - 1];
  const acronym = words[end];
  if (last === undefined || acronym === undefined || words.length > end + 1) return false;
  const isBracketed = OPENING_BRACKET.test(text.slice(last.to, acronym.from)) && text[acronym.to] === ')';
  return isBracketed && acronym.text === acronym.text.toUpperCase();
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
