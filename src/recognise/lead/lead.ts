import { textOf, within, type Place } from '../../page/page.js';
import { DOCUMENTS, type DocumentRow } from '../../tables/documents.js';
import { LEAD_VERBS } from '../../tables/lead-verbs.js';
import { readIssuer, type SpeakerFinding } from '../speaker.js';
import { findDayBeforeVerb, findDayBehind } from './day-phrase.js';
import { isIntroduction } from './introduction.js';
import { findSentenceEnd, findSentenceStart } from './sentence.js';
import { readWords, standsAt, type Word } from './words.js';

const VERB_PHRASES = LEAD_VERBS.map((row) => row.words.split(' '));
const DOCUMENT_PHRASES = DOCUMENTS.map((row) => ({ row, phrase: row.words.split(' ') }));

/** The narrator's words before a document that follows in full. */
export interface Lead {
  /** The lead, a place for each block that it fills or begins. */
  readonly places: readonly Place[];
  /** The document's own paragraphs. */
  readonly document: readonly Place[];
  readonly documentRow: DocumentRow;
  readonly documentWords: Place;
  readonly issuer: SpeakerFinding | null;
  /** The day as printed: "Sunday", "Feb. 2". */
  readonly day: Place | null;
  /** The quoted title, without its quotation marks. */
  readonly title: Place | null;
}

/** A lead stands in the first paragraphs; later ones are the document. */
const DEEPEST_PARAGRAPH = 4;
/** What a lead says of the document stands at its beginning. */
const LONGEST_LEAD = 1_200;

/** Finds the lead: somebody - issued - a document. Null unless the document follows in full. */
export function readLead(paragraphs: readonly Place[]): Lead | null {
  for (let index = 0; index < Math.min(DEEPEST_PARAGRAPH, paragraphs.length); index++) {
    const paragraph = paragraphs[index];
    const attribution = paragraph === undefined ? null : readAttribution(paragraph);
    if (paragraph === undefined || attribution === null) continue;
    const end = findEnd(paragraphs, index, attribution);
    if (end !== null) return assemble(paragraphs, index, attribution, end);
  }
  return null;
}

/** The sentence that tells who issued what. Offsets are of the paragraph's text. */
interface Attribution {
  readonly text: string;
  readonly paragraph: Place;
  readonly start: number;
  readonly verb: Word;
  readonly document: DocumentRow;
  readonly documentFrom: number;
  readonly documentTo: number;
  /** "the following press statement": the document stands below. */
  readonly announces: boolean;
}

function readAttribution(paragraph: Place): Attribution | null {
  const text = textOf(paragraph).slice(0, LONGEST_LEAD);
  if (!LEAD_VERBS.some((verb) => text.includes(verb.words))) return null;
  const words = readWords(text);
  for (const [index, verb] of words.entries()) {
    const phrase = VERB_PHRASES.find((each) => standsAt(words, index, each));
    const document = phrase === undefined ? null : findDocument(words, index + phrase.length);
    if (document !== null)
      return { text, paragraph, start: findSentenceStart(text, verb.from), verb, ...document };
  }
  return null;
}

/** Words that may stand between the verb and the document's name. */
const BETWEEN: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'its',
  'his',
  'her',
  'following',
  'follow',
  'special',
  'important',
  'on',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
]);
const FARTHEST_DOCUMENT = 6;

type NamedDocument = Pick<Attribution, 'document' | 'documentFrom' | 'documentTo' | 'announces'>;

/** The document's name behind the verb, with nothing but articles and the day between. */
function findDocument(words: readonly Word[], from: number): NamedDocument | null {
  let announces = false;
  for (let index = from; index < from + FARTHEST_DOCUMENT; index++) {
    const word = words[index];
    if (word === undefined) return null;
    const named = DOCUMENT_PHRASES.find(({ phrase }) => standsAt(words, index, phrase));
    const last = named && words[index + named.phrase.length - 1];
    if (named !== undefined && last !== undefined) {
      return { document: named.row, documentFrom: word.from, documentTo: last.to, announces };
    }
    if (!BETWEEN.has(word.lower)) return null;
    announces ||= word.lower.startsWith('follow');
  }
  return null;
}

/** Where the lead ends: offset in the attribution's paragraph, and how many introducing lines below belong to it. */
interface LeadEnd {
  readonly offset: number;
  readonly lines: 0 | 1;
}

/** The lead's end, if the document follows: announced by "following", by a colon or by a line of its own. */
function findEnd(paragraphs: readonly Place[], index: number, attribution: Attribution): LeadEnd | null {
  const { text, paragraph, documentTo, announces } = attribution;
  const end = findSentenceEnd(text, documentTo);
  const offset = end?.offset ?? (text.length === paragraph.to - paragraph.from ? text.length : null);
  if (offset === null) return null;
  const fillsParagraph = offset >= paragraph.to - paragraph.from;
  const introduced = fillsParagraph && isIntroduction(paragraphs[index + 1]);
  const follows = announces || introduced || end?.sign === ':';
  const hasDocument = !fillsParagraph || index + (introduced ? 2 : 1) < paragraphs.length;
  return follows && hasDocument ? { offset, lines: introduced ? 1 : 0 } : null;
}

function assemble(
  paragraphs: readonly Place[],
  index: number,
  attribution: Attribution,
  { offset, lines }: LeadEnd,
): Lead {
  const { text, paragraph, start, verb, document, documentFrom, documentTo } = attribution;
  const before = text.slice(start, verb.from).trimEnd();
  const dayBefore = findDayBeforeVerb(before);
  const behind = text.slice(documentTo, offset);
  const title = findQuotedTitle(behind);
  const dayBehind = dayBefore === null ? findDayBehind(behind, title) : null;
  const rest = within(paragraph, skipSpace(textOf(paragraph), offset), paragraph.to - paragraph.from);
  return {
    places: [
      ...paragraphs.slice(0, index),
      within(paragraph, 0, offset),
      ...paragraphs.slice(index + 1, index + 1 + lines),
    ],
    document: [...(rest.from < rest.to ? [rest] : []), ...paragraphs.slice(index + 1 + lines)],
    documentRow: document,
    documentWords: within(paragraph, documentFrom, documentTo),
    issuer: readIssuer(within(paragraph, start, start + (dayBefore?.before ?? before.length))),
    day:
      (dayBefore && within(paragraph, start + dayBefore.from, start + dayBefore.to)) ??
      (dayBehind && within(paragraph, documentTo + dayBehind.from, documentTo + dayBehind.to)),
    title: title && within(paragraph, documentTo + title.from, documentTo + title.to),
  };
}

function skipSpace(text: string, offset: number): number {
  return text[offset] === ' ' ? offset + 1 : offset;
}

// ' titled "T"', ' "T"', ' entitled “T”', ' under the title "T"'; both marks may be closing ones
const QUOTED_TITLE = /^[^"“”:.]{0,80}["“”](?<title>[^"“”]{1,300})["“”]/d;

function findQuotedTitle(behind: string): { from: number; to: number } | null {
  const title = QUOTED_TITLE.exec(behind)?.indices?.groups?.['title'];
  return title === undefined ? null : { from: title[0], to: title[1] };
}
