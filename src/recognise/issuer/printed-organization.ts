import { wordSet } from '../../tables/word-set.js';
import { stated, type Finding } from '../../page/finding.js';
import { textOf } from '../../page/page.js';
import type { Organization } from '../../schema/types.js';
import { NO_ADJECTIVES } from '../../tables/lead-words.js';
import { NAME_CONNECTORS, OFFICE_NOUNS, ORGANIZATION_NOUNS, STATES } from '../../tables/office-words.js';
import { cover, cut, isCapital, lowerAt, type Word, type Wording } from '../wording/words.js';

const OFFICE_JOINTS = wordSet('of for at in');
const POST_JOINTS = wordSet('at to');
const ADVISERS = wordSet('adviser advisor counsellor councillor assistant secretary');

/** The organisation's printed name inside an office, where the table does not have it: "chairman of [the] Nepal Society". */
export function findPrintedOrganization(wording: Wording): Finding<Organization> | null {
  const { text, words } = wording;
  for (let joint = 0; joint < words.length; joint++) {
    const { lower = '' } = words[joint] ?? {};
    // "adviser to the Ministry", but "representative to the UN Office" is another's
    const isTo = lower === 'to' && ADVISERS.has(lowerAt(words, joint - 1));
    if (!isTo && !OFFICE_JOINTS.has(lower)) continue;
    const from = words[joint + 1]?.lower === 'the' ? joint + 2 : joint + 1;
    // "representative of the DPRK at the UN Office": the state's own
    const behindState = from + countState(words, from);
    if (behindState > from && POST_JOINTS.has(lowerAt(words, behindState))) return null;
    const end = findNameEnd(words, from);
    // "the Asian Regional Institute (ARI)"
    const to = text[(words[end - 1]?.from ?? 0) - 1] === '(' ? end - 1 : end;
    if (to <= from || !isOrganizationName(words, from, to)) continue;
    return printed(cut(wording, from, to));
  }
  // "the Korean Lawyers Association spokesman"
  const noun = words.findIndex(({ lower }) => OFFICE_NOUNS.has(lower));
  const isBefore =
    noun > 1 && ORGANIZATION_NOUNS.has(lowerAt(words, noun - 1)) && findNameEnd(words, 0) === noun;
  return isBefore && isOrganizationName(words, 0, noun) ? printed(cut(wording, 0, noun)) : null;
}

/** How many words name this state at a place: "DPRK", "Democratic People's Republic of Korea". */
function countState(words: readonly Word[], at: number): number {
  if (words[at]?.lower === 'dprk') return 1;
  return words[at]?.lower === 'democratic' && words[at + 4]?.lower === 'korea' ? 5 : 0;
}

/** All the words as an organisation's printed name; null if it is none. */
export function readPrintedOrganization(wording: Wording): Finding<Organization> | null {
  const { text, words } = wording;
  let end = findNameEnd(words, 0, true);
  const last = words[end - 1];
  if (last !== undefined && text[last.from - 1] === '(') end--;
  if (end < words.length && !isAcronymRest(text, words, end) && !isPlaceRest(words, end))
    return isDescribed(words) ? printed(wording) : null;
  return isOrganizationName(words, 0, end) ? printed(cut(wording, 0, end)) : null;
}

const LONGEST_SORT = 5;
const PURPOSES = wordSet('of for against');

/** "preparatory committee for commemorating the birthday of N in Peru": small words tell what it is for. */
function isDescribed(words: readonly Word[]): boolean {
  const noun = words.findIndex(({ lower }) => ORGANIZATION_NOUNS.has(lower));
  const before = words.slice(0, noun);
  return (
    noun >= 0 &&
    noun < LONGEST_SORT &&
    !before.some(({ lower }) => NO_ADJECTIVES.has(lower)) &&
    words[noun]?.lower.endsWith('s') === false &&
    PURPOSES.has(lowerAt(words, noun + 1)) &&
    words.some(isCapital) &&
    !words.some(({ afterComma }, index) => afterComma && index > 0)
  );
}

// " (", ", ("
const OPENING_BRACKET = /^,? ?\($/;

/** "Committee for the Peaceful Reunification of Korea (CPRK)": only a short name in brackets is left. */
function isAcronymRest(text: string, words: readonly Word[], end: number): boolean {
  const last = words[end - 1];
  const acronym = words[end];
  if (last === undefined || acronym === undefined || words.length > end + 1) return false;
  const isBracketed = OPENING_BRACKET.test(text.slice(last.to, acronym.from)) && text[acronym.to] === ')';
  return isBracketed && isCapital(acronym);
}

/** "Command of the Korean People's Army in the western sector of the front": where it is. */
function isPlaceRest(words: readonly Word[], end: number): boolean {
  return words[end]?.lower === 'in' && words[end + 1]?.lower === 'the';
}

function printed(name: Wording): Finding<Organization> | null {
  const place = cover(name);
  return place && stated({ id: null, name: textOf(place) }, place, 'organization:printed');
}

/** Index behind the words that can all be in one name. */
function findNameEnd(words: readonly Word[], from: number, allowsCommas = false): number {
  let to = from;
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || (word.afterComma && index > from && !allowsCommas)) break;
    if (isCapital(word) || ORGANIZATION_NOUNS.has(word.lower)) to = index + 1;
    else if (word.lower === 'and' && OFFICE_NOUNS.has(lowerAt(words, index + 1))) break;
    else if (!NAME_CONNECTORS.has(word.lower) || (word.lower === 'to' && !hasNoun(words, from, index))) break;
  }
  return to;
}

function isOrganizationName(words: readonly Word[], from: number, to: number): boolean {
  const name = words.slice(from, to);
  return (
    hasNoun(words, from, to) && name.some(isCapital) && !STATES.has(name.map(({ lower }) => lower).join(' '))
  );
}

function hasNoun(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ lower }) => ORGANIZATION_NOUNS.has(lower));
}
