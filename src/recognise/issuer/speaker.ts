import { wordSet } from '../../tables/word-set.js';
import { textOf } from '../../page/page.js';
import type { Organization } from '../../schema/types.js';
import { NO_ADJECTIVES } from '../../tables/lead-words.js';
import {
  HELD_BY_ONE,
  HONORIFICS,
  NAME_CONNECTORS,
  OFFICE_NOUNS,
  ORGANIZATION_NOUNS,
} from '../../tables/office-words.js';
import { stated, type Finding } from '../../page/finding.js';
import { findOrganization } from './organization.js';
import { findPrintedOrganization, readPrintedOrganization } from './printed-organization.js';
import {
  countKoreanName,
  hasOfficeNoun,
  isAddress,
  isNameWord,
  isPersonName,
  isTwoPersons,
  skipHonorifics,
} from './person.js';
import { isArticle } from '../wording/word-forms.js';
import { cover, cut, isCapital, lowerAt, type Word, type Wording } from '../wording/words.js';

/** Who issued the document, part by part; never all null. */
export interface SpeakerFinding {
  readonly name: Finding<string> | null;
  readonly office: Finding<string> | null;
  readonly organization: Finding<Organization> | null;
}

/**
 * Reads the words that name an issuer: a person and an office in either order, an unnamed spokesperson or other
 * official, or an organisation. Null where it is not sure.
 */
export function readIssuer(wording: Wording): SpeakerFinding | null {
  if (wording.words.length === 0 || isTwoPersons(wording.words)) return null;
  return (
    readNameAndOffice(wording) ??
    readNameInOffice(wording) ??
    readOfficeAndName(wording) ??
    readUnnamedOffice(wording) ??
    readOrganizationItself(wording)
  );
}

/** "N, R of O"; "Comrade N, R of O"; by a slip "N R of O". */
function readNameAndOffice(wording: Wording): SpeakerFinding | null {
  const { words } = wording;
  const from = skipHonorifics(words, 0);
  const comma = words.findIndex((word, index) => index > from && word.afterComma);
  const to = comma < 0 ? words.length : comma;
  const [first, second] = [words[from], words[to]];
  // "Nur-ad-Din, chairman of"
  const isOneWord = to === from + 1 && isNameWord(first) && OFFICE_NOUNS.has(second?.lower ?? '');
  // "The Lyon Forum": an article alone stands before no name
  const isThing =
    to === words.length && isArticle(words[0]) && from === 1 && countKoreanName(words, from) === 0;
  if (isOneWord || (!isThing && isPersonName(words.slice(from, to)))) {
    let office = to;
    while (LINKS.has(lowerAt(words, office)) && office + 1 < words.length) office++;
    return makeSpeaker(wording, [from, to], [office, words.length]);
  }
  const length = countKoreanName(words, from);
  const next = words[from + length];
  const isSlip =
    length > 0 && next !== undefined && !isCapital(next) && hasOfficeNoun(words.slice(from + length, to));
  return isSlip ? makeSpeaker(wording, [from, from + length], [from + length, words.length]) : null;
}

/** Between name and office: "N, Ph.D., researcher of O", "N, who is also researcher of O". */
const LINKS = wordSet('ph.d. ph.d phd d.sc. dr. prof. who is also concurrently');

/** "Vice-chairman N of O": the office stands around the name. */
function readNameInOffice(wording: Wording): SpeakerFinding | null {
  const { words } = wording;
  for (let joint = 2; joint < words.length - 1; joint++) {
    if (words[joint]?.afterComma === true) return null;
    if (words[joint]?.lower !== 'of' && words[joint]?.lower !== 'for') continue;
    const from = findNameStart(words, joint);
    if (from === null) continue;
    const head = makeSpeaker(wording, [from, joint], [0, from]);
    const rest = makeSpeaker(wording, null, [joint, words.length]);
    if (head.office === null || rest.office === null) return null;
    const isOwn = OF_OWN_STATE.test(rest.office.value);
    return {
      name: head.name,
      office: {
        ...head.office,
        value: `${head.office.value} ${rest.office.value}`,
        places: [...head.office.places, ...rest.office.places],
      },
      organization: rest.organization ?? (isOwn ? head.organization : null),
    };
  }
  return null;
}

// "of the DPRK"
const OF_OWN_STATE = /^of the (?:DPRK|Democratic People[’']s)/;

/** Where the name begins that ends before a word, with an office in front of it; null if there is none. */
function findNameStart(words: readonly Word[], to: number): number | null {
  let from = to;
  while (from > 0 && words[from - 1]?.quoted === false && isNameWord(words[from - 1])) from--;
  const before = words[from - 1];
  // "Committee for Space Technology" ends in no name
  const isBehindOffice =
    before !== undefined && !NAME_CONNECTORS.has(before.lower) && hasOfficeNoun(words.slice(0, from));
  if (isHonoured(words, from)) return null;
  // "Syrian President Hassan"
  const isSurname = from === to - 1 && HELD_BY_ONE.has(before?.lower ?? '');
  if (isSurname || (isBehindOffice && isPersonName(words.slice(from, to)))) return from;
  // "Chairman of the Council for Reconciliation Pak Un": a Korean name behind words that could be another's
  const korean = [3, 2]
    .map((length) => to - length)
    .find((start) => start >= from && isKoreanName(words, start, to));
  // "of the Juche Idea of Kim Il Sung": whose idea it is does not speak
  const isOf = words[(korean ?? 0) - 1]?.lower === 'of';
  return korean !== undefined && !isOf && hasOfficeNoun(words.slice(0, korean)) ? korean : null;
}

/** "Committee for the Centenary of President N": whose centenary it is does not speak. */
function isHonoured(words: readonly Word[], from: number): boolean {
  const [before, office] = [words[from - 2]?.lower, lowerAt(words, from - 1)];
  return before === 'of' && OFFICE_NOUNS.has(office) && words.slice(0, from - 2).some(isOrganizationNoun);
}

function isOrganizationNoun(word: Word | undefined): boolean {
  return word !== undefined && !word.afterComma && ORGANIZATION_NOUNS.has(word.lower);
}

/** "The head of the delegation, Vice Foreign Minister N": a Korean name behind the second office. */
function readLastName(wording: Wording, comma: number): SpeakerFinding | null {
  const { words } = wording;
  const from = hasOfficeNoun(words.slice(0, comma)) ? findNameStart(words, words.length) : null;
  return from !== null && from > comma && isKoreanName(words, from, words.length)
    ? makeSpeaker(wording, [from, words.length], [0, from])
    : null;
}

function isKoreanName(words: readonly Word[], from: number, to: number): boolean {
  return countKoreanName(words, from) === to - from && !isNameWord(words[to]);
}

/** "DPRK Foreign Minister N", "Foreign Minister of the DPRK N", "the O spokesman N": an office, then a name; "the R of O, N". */
function readOfficeAndName(wording: Wording): SpeakerFinding | null {
  const { words } = wording;
  const comma = words.findIndex((word, index) => index > 0 && word.afterComma);
  const to = comma < 0 ? words.length : comma;
  const isApposed =
    comma > 0 &&
    (words[0]?.lower === 'the' || countKoreanName(words, comma) > 0) &&
    hasOfficeNoun(words.slice(0, comma)) &&
    isPersonName(words.slice(comma));
  if (isApposed) return makeSpeaker(wording, [comma, words.length], [0, comma]);
  const from = findNameStart(words, to);
  if (from === null) return comma > 0 ? readLastName(wording, comma) : null;
  // "Ambassador N, permanent representative of the DPRK", "Professor and Doctor N": the office behind the name says more
  const isBehind =
    words
      .slice(0, from)
      .every(({ lower }) => IN_FRONT.has(lower) || HONORIFICS.has(lower) || OFFICE_NOUNS.has(lower)) &&
    hasOfficeNoun(words.slice(to));
  const speaker = makeSpeaker(wording, [from, to], isBehind ? [to, words.length] : [0, from]);
  // "Researcher N, Institute for Studies of Japan"
  return {
    ...speaker,
    organization: speaker.organization ?? findOrganization(cut(wording, to)),
  };
}

/** "Professor and Doctor", "the respected Supreme Leader" */
const IN_FRONT = new Set(['the', 'and', 'supreme']);

/** "a spokesperson for O", "the O spokesman", "the permanent representative of the DPRK to the UN" */
function readUnnamedOffice(wording: Wording): SpeakerFinding | null {
  const { words } = wording;
  // "the Executive Committee" is no office
  const noun = words.findIndex(
    ({ lower }, index) => OFFICE_NOUNS.has(lower) && !isOrganizationNoun(words[index + 1]),
  );
  if (noun < 0 || isHonoured(words, noun + 1)) return null;
  const before = words.slice(isArticle(words[0]) ? 1 : 0, noun);
  if (words.slice(0, noun).some((word, index) => index > 0 && word.afterComma)) return null;
  return before.every(mayDescribeOffice) ? makeSpeaker(wording, null, [0, words.length]) : null;
}

const SMALL_OFFICE_WORDS = wordSet('of the and for');

/** "permanent", "Foreign", "of"; not "was" and "that" of "It was reported that the minister" */
function mayDescribeOffice(word: Word): boolean {
  return isCapital(word) || SMALL_OFFICE_WORDS.has(word.lower) || !NO_ADJECTIVES.has(word.lower);
}

/** A word of an organisation's name and its state's: "of the DPRK". */
function isOwnWord(word: Word): boolean {
  return isCapital(word) || NAME_CONNECTORS.has(word.lower);
}

/** "The Foreign Ministry of the DPRK", "The Ibadan Committee for Friendship with Korea" */
function readOrganizationItself(wording: Wording): SpeakerFinding | null {
  const { place, text, words } = wording;
  const own = cut(wording, isArticle(words[0]) ? 1 : 0);
  const [first] = own.words;
  const known = findOrganization(own);
  // "The NDC of the DPRK" has no noun that tells an organisation
  const isKnown = known?.places[0]?.from === place.from + (first?.from ?? 0) && own.words.every(isOwnWord);
  const name = first === undefined ? null : (readPrintedOrganization(own) ?? (isKnown ? known : null));
  if (first === undefined || name === null) return readPartOfOrganization(own);
  const start = (known?.places[0]?.from ?? place.from) - place.from;
  const isOther = known !== null && OTHERS.test(text.slice(first.from, start));
  return { name: null, office: null, organization: isOther ? name : (known ?? name) };
}

// "The North and South Headquarters" are two, and "the Committee for the Election of the SPA" is no SPA
const OTHERS = / (?:and|for) /;

/** "the inspection group of the National Defence Commission": a part whose own name is none, of one of the table. */
function readPartOfOrganization(wording: Wording): SpeakerFinding | null {
  const { words } = wording;
  const joint = words.findIndex(({ lower }) => lower === 'of');
  if (joint < 1 || !ORGANIZATION_NOUNS.has(lowerAt(words, joint - 1))) return null;
  const whole = readOrganizationItself(cut(wording, joint + 1));
  return whole?.organization?.value.id == null ? null : whole;
}

type Range = readonly [from: number, to: number];

function makeSpeaker(wording: Wording, nameRange: Range | null, officeRange: Range): SpeakerFinding {
  const { place, text, words } = wording;
  const row = nameRange === null ? 'office' : 'person-and-office';
  const name = nameRange && cover(cut(wording, ...nameRange));
  let [start, end] = officeRange;
  while (start < end && (isArticle(words[start]) || isAddress(words[start]))) start++;
  while (start < end && isAddress(words[end - 1])) end--;
  const officeWords = words.slice(start, end);
  const own = { place, text, words: officeWords };
  const office = cover(own);
  return {
    name: name && stated(textOf(name), name, row),
    office: office && stated(textOf(office), office, row),
    organization: office && (findOrganization(own) ?? findPrintedOrganization(own)),
  };
}
