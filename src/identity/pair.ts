import { lazily } from '../engine/lazily.js';
import { isoDayNumber } from '../dates/calendar.js';
import type { Statement } from '../schema/types.js';
import { EQUIVALENTS } from '../tables/equivalents.js';
import { GREETING_KINDS } from '../tables/kind-groups.js';
import { listDifferences, type ComparedField } from './fields.js';
import { measureLikeness, type Likeness } from './likeness.js';
import { nameOthers } from './names.js';
import { joinWords, readWords } from './words.js';

/** What two statements have in common and what not. */
export interface Pair {
  readonly differences: readonly ComparedField[];
  /** The documents have the same words, whatever the narrators say. */
  readonly hasSameWords: boolean;
  readonly likeness: Likeness;
  /** So short or of such a kind that another document can have the same words. */
  readonly isRepeatable: boolean;
  /** One issuer said both within days: a short text too is then one that was cut or introduced otherwise. */
  readonly isOneIssue: boolean;
  /** News that agencies print anew with other figures: its datelines tell two days. */
  readonly isSerial: boolean;
  /** Both are introduced by the same lead, or have the same title where a title tells one document. */
  readonly sharesFrame: boolean;
  /** The lead, or else the text, of each names somebody or something that the other's does not, as messages to two people do. */
  readonly namesOthers: boolean;
  /** The field by which they are too far apart in time; null if they are not, or where a day is missing. */
  readonly farApart: ComparedField | null;
  /** The field that names two issuers. */
  readonly issuer: ComparedField | null;
}

/** Compares two statements from every side; nothing is decided yet. */
export function readPair(one: Statement, other: Statement): Pair {
  const [left, right] = [readText(one), readText(other)];
  // Words glued by an extractor hide those that are equivalent.
  const isWholeSame = left.printed === right.printed || left.whole === right.whole;
  const hasBothLeads = one.lead !== null && other.lead !== null;
  const all = listDifferences(one, other);
  // Where lead and text are the same together, only the border between them was drawn elsewhere.
  const differences =
    left.printed === right.printed ? all.filter((field) => field !== 'lead' && field !== 'paragraphs') : all;
  const isRecurring = GREETING_KINDS.has(one.kind) || GREETING_KINDS.has(other.kind);
  const sharesLead = hasBothLeads && left.lead === right.lead;
  const sharesTitle = !isRecurring && one.title !== null && other.title !== null && !all.includes('title');
  const hasSameWords = isWholeSame || left.document === right.document || !all.includes('paragraphs');
  return {
    differences,
    hasSameWords,
    likeness: hasSameWords
      ? EQUAL
      : hasBothLeads
        ? measureLikeness(left.documentWords, right.documentWords)
        : measureLikeness(left.wholeWords, right.wholeWords),
    isRepeatable: isRecurring || Math.min(left.document.length, right.document.length) < SHORTEST_UNIQUE,
    isOneIssue: !isRecurring && isOneIssue(one, other, all),
    isSerial: one.kind === 'news' && other.kind === 'news' && all.includes('dateline'),
    sharesFrame: sharesLead || sharesTitle,
    namesOthers: !isWholeSame && !sharesLead && nameOtherPeople(one, other, sharesTitle),
    farApart: findDaysApart(one, other),
    issuer: findIssuers(one, other, all),
  };
}

function nameOtherPeople(one: Statement, other: Statement, sharesTitle: boolean): boolean {
  if (one.lead !== null && other.lead !== null) return nameOthers([one.lead], [other.lead]);
  return one.lead === other.lead && !sharesTitle && nameOthers(one.paragraphs, other.paragraphs);
}

const SPEAKER_FIELDS: readonly ComparedField[] = ['speaker.name', 'speaker.organization'];
/** Days. An outlet prints what another had yesterday, or the day before. */
const SOON = 3;

/** Whether one issuer, whom both name, said both within days. */
function isOneIssue(one: Statement, other: Statement, differences: readonly ComparedField[]): boolean {
  // Two answers of the same words may be to two questions, which the leads name
  if (one.kind === 'answer' || one.speaker === null || other.speaker === null) return false;
  const days = countDays(one, other);
  return days !== null && days <= SOON && !SPEAKER_FIELDS.some((field) => differences.includes(field));
}

const EQUAL: Likeness = { ofLonger: 1, ofShorter: 1 };

/** Letters. A text of so many words is not written twice; shorter ones repeat, as notices and answers do. */
const SHORTEST_UNIQUE = 400;

/** A statement's words; equivalent ones made equal but in `printed`. */
interface Text {
  readonly printed: string;
  readonly lead: string;
  readonly document: string;
  readonly whole: string;
  readonly documentWords: readonly string[];
  readonly wholeWords: readonly string[];
}

function readText({ lead, paragraphs }: Statement): Text {
  const printedLead = lead === null ? [] : readWords([lead]);
  const printedWords = readWords(paragraphs);
  const leadWords = printedLead.map(chooseEquivalent);
  const documentWords = printedWords.map(chooseEquivalent);
  const wholeWords = [...leadWords, ...documentWords];
  return {
    printed: joinWords([...printedLead, ...printedWords]),
    lead: joinWords(leadWords),
    document: joinWords(documentWords),
    whole: joinWords(wholeWords),
    documentWords,
    wholeWords,
  };
}

const WORD_BY_FORM = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(EQUIVALENTS.flatMap(({ word, forms }) => forms.map((form) => [form, word]))),
);

function chooseEquivalent(word: string): string {
  return WORD_BY_FORM().get(word) ?? word;
}

/** Days. Weeklies and magazines print a document weeks after the agency. */
const LONGEST_DELAY = 31;

function findDaysApart(one: Statement, other: Statement): ComparedField | null {
  if ((countDays(one, other) ?? 0) <= LONGEST_DELAY) return null;
  return haveIssueDays(one, other) ? 'issuedOn' : 'publishedOn';
}

/** Days between two statements: days of issue where both have one, else days of publication; null where one is missing. */
function countDays(one: Statement, other: Statement): number | null {
  const hasIssue = haveIssueDays(one, other);
  const [left, right] = [one, other].map((each) =>
    isoDayNumber(hasIssue ? each.issuedOn : (each.publishedOn ?? each.dateline?.on ?? each.issuedOn)),
  );
  return left === undefined || right === undefined ? null : Math.abs(left - right);
}

function haveIssueDays(one: Statement, other: Statement): boolean {
  return one.issuedOn !== null && other.issuedOn !== null;
}

/** A person's name decides; organisations only where no person is named, since one person speaks for several. */
function findIssuers(
  one: Statement,
  other: Statement,
  differences: readonly ComparedField[],
): ComparedField | null {
  if (differences.includes('speaker.name')) return 'speaker.name';
  const isNamed = (one.speaker?.name ?? other.speaker?.name ?? null) !== null;
  return !isNamed && differences.includes('speaker.organization') ? 'speaker.organization' : null;
}
