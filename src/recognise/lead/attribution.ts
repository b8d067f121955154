import { ADOPTED_KINDS, GREETING_KINDS, MENTIONED_KINDS } from '../../tables/kind-groups.js';
import { within, type Place } from '../../page/page.js';
import type { DocumentRow } from '../../tables/documents.js';
import type { LeadAct } from '../../tables/lead-verbs.js';
import { OWN_STATE } from '../../tables/office-words.js';
import { STATE_ORGANS } from '../../tables/state-organs.js';
import type { SpeakerFinding } from '../issuer/speaker.js';
import type { Sentence } from './sentence.js';
import type { Stretch } from '../wording/stretch.js';

/** The sentence that tells who issued what. */
export interface Attribution {
  readonly documentRow: DocumentRow;
  readonly documentWords: Place;
  readonly issuer: SpeakerFinding | null;
  /** The day as printed: "Sunday", "Feb. 2"; null for a day of receipt. */
  readonly day: Place | null;
  /** The day may be that of what the document is about. */
  readonly isDayWeak: boolean;
  /** The quoted title, without its quotation marks. */
  readonly title: Place | null;
  /** It says that the document's text follows. */
  readonly announces: boolean;
  /** It tells of one document of one issuer even where no text follows. */
  readonly tells: boolean;
  /** It only goes on with the document that the sentence before it told of. */
  readonly continues?: boolean;
  /** The sentence ends inside the quotation marks of the title. */
  readonly endsInTitle?: boolean;
  /** It tells what was said in the document: its own words, or "said this", what stands above it, wherever it stands itself. */
  readonly said?: 'here' | 'above';
}

/** Who issued what, and when. */
export type Told = Pick<
  Attribution,
  'documentRow' | 'documentWords' | 'issuer' | 'day' | 'isDayWeak' | 'title'
>;

/** What the narrator says of a document: that it follows in full, or what it said. */
export interface Lead extends Told {
  readonly coverage: 'full-text' | 'reported';
  /** The lead, a place for each block that it fills or begins; none where the document does not follow. */
  readonly places: readonly Place[];
  /** The document's own paragraphs; where it is only told of, all of them. */
  readonly document: readonly Place[];
  /** It only goes on with the document that a sentence before it told of. */
  readonly continues: boolean;
}

/** Field by field: an object made of spread ones takes as long as the reading. */
export function makeLead(
  { documentRow, documentWords, issuer, day, isDayWeak, title }: Told,
  continues: boolean,
  places: readonly Place[],
  document: readonly Place[],
): Lead {
  const coverage = places.length > 0 ? 'full-text' : 'reported';
  return {
    documentRow, documentWords, issuer, day, isDayWeak, title, coverage, places, document, continues,
  }; // prettier-ignore
}

/** Whether a sentence without the document's text tells of one issuer's document, not of what goes on. */
export function isTold({ kind }: DocumentRow, issuer: SpeakerFinding | null): boolean {
  return (
    issuer !== null &&
    (!MENTIONED_KINDS.has(kind) ||
      ((kind === 'report' || ADOPTED_KINDS.has(kind)) && (isOfficial(issuer) || isOwn(issuer))))
  );
}

/**
 * Whether another state or its organ speaks: "The Russian Foreign Ministry issued a statement". Articles begin with such
 * documents to comment on them.
 */
export function isOtherState({ kind }: DocumentRow, issuer: SpeakerFinding | null): boolean {
  const { id, name } = issuer?.organization?.value ?? {};
  // "일본수상"
  const owner = name ?? issuer?.office?.value ?? '';
  const isOrgan = STATE_ORGANS.some(({ pattern }) => pattern.test(owner));
  return id == null && !GREETING_KINDS.has(kind) && isOrgan && !OWN_STATE.test(owner);
}

/** An article that its writer gave a title: "N, R of O, contributed an article "T"". */
export function isTitledArticle(
  { kind }: DocumentRow,
  issuer: SpeakerFinding | null,
  title: Stretch | null,
): boolean {
  return kind === 'article' && title !== null && issuer !== null;
}

/** An organisation of the table, in its own name. */
function isOfficial(issuer: SpeakerFinding | null): boolean {
  return isItself(issuer) && issuer?.organization?.value.id != null;
}

/** An organisation that its name tells to be this state's: "Institute of Law of the DPRK". */
function isOwn(issuer: SpeakerFinding | null): boolean {
  return isItself(issuer) && OWN_STATE.test(issuer?.organization?.value.name ?? '');
}

function isItself(issuer: SpeakerFinding | null): boolean {
  return issuer?.name === null && issuer.office === null;
}

/** Whether a known organisation itself adopted it: "The SPA Presidium adopted a decision". */
export function isAdopted(act: LeadAct, { kind }: DocumentRow, issuer: SpeakerFinding | null): boolean {
  return act === 'adopts' && ADOPTED_KINDS.has(kind) && isOfficial(issuer);
}

/** What a grammar reads off a sentence, by offsets into it. */
interface Reading extends Pick<Attribution, 'issuer' | 'announces' | 'tells'> {
  readonly row: DocumentRow;
  readonly words: Stretch;
  readonly day: Stretch | null;
  readonly isDayWeak?: boolean;
  readonly title: Stretch | null;
  readonly endsInTitle?: boolean;
  readonly said?: 'here' | 'above';
}

/** The attribution that a grammar read, with the places of what it found. */
export function attribute(
  sentence: Sentence,
  { row, words, issuer, day, isDayWeak = false, title, announces, tells, endsInTitle, said }: Reading,
): Attribution {
  return {
    documentRow: row,
    documentWords: placeOf(sentence, words),
    issuer,
    day: placeOfDay(sentence, day),
    isDayWeak,
    title: title && placeOf(sentence, title),
    announces,
    tells,
    ...(endsInTitle === true && { endsInTitle }),
    ...(said !== undefined && { said }),
  };
}

/** The place of a stretch of the sentence. */
export function placeOf(sentence: Sentence, stretch: Stretch): Place {
  return within(sentence.place, stretch.from, stretch.to);
}

/** The day's place, with the bracket that its year stands in: "October 7, Juche 107 (2018)". */
export function placeOfDay(sentence: Sentence, day: Stretch | null): Place | null {
  if (day === null) return null;
  const isInBracket = sentence.text[day.to] === ')' && sentence.text.slice(day.from, day.to).includes('(');
  return placeOf(sentence, { from: day.from, to: isInBracket ? day.to + 1 : day.to });
}
