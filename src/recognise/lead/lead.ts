import { textOf, type Place } from '../../page/page.js';
import { JOINT_DOCUMENT } from '../../tables/documents.js';
import { OPINION_KINDS } from '../../tables/kind-groups.js';
import { isOtherState, makeLead, type Attribution, type Lead, type Told } from './attribution.js';
import { readEnglish } from './english.js';
import { readForeign } from './foreign.js';
import { readInterview } from './interview.js';
import { findSeverals, readKorean } from './korean.js';
import { findEnd } from './lead-end.js';
import { addDatedDay, addMeetingDay } from './day-elsewhere.js';
import { startsDocument } from './narration.js';
import { readNewspaper } from './newspaper.js';
import { mayAttribute } from './precheck.js';
import { readFirstSentence, readSentences, type Sentence } from './sentence.js';
import { readUnnamed, type TitledDocument } from './unnamed.js';
import { isKorean } from '../wording/is-korean.js';
import type { SpeakerFinding } from '../issuer/speaker.js';

/** A lead stands in the first paragraphs; later ones are the document. */
const DEEPEST_PARAGRAPH = 4;

/** What the page's title says: a sentence that is unsure of its document is believed where the title names it. */
interface Titled {
  /** In lower case. */
  readonly text: string;
  /** Whether it names an issuer: "CPRK Spokesman Blasts Authorities". */
  readonly names: (issuer: SpeakerFinding | null) => boolean;
  readonly document: TitledDocument | null;
}

const UNTITLED: Titled = { text: '', names: () => false, document: null };

/** Finds what the narrator says of a document; null where no document is named as one issuer's. */
export function readLead(paragraphs: readonly Place[], titled: Titled = UNTITLED): Lead | null {
  let told: Lead | null = null;
  for (let index = 0; index < Math.min(DEEPEST_PARAGRAPH, paragraphs.length); index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || (told === null && !mayAttribute(textOf(paragraph)))) continue;
    const found = readParagraph(paragraphs, index, paragraph, told, titled);
    if (found !== null && isOneOfMany(paragraphs, index, found)) return null;
    if (found?.coverage === 'full-text') return found.continues ? found : (told ?? found);
    told ??= found;
  }
  if (told !== null) return isRoundUp(paragraphs, told) ? null : addDatedDay(told, paragraphs);
  return (
    readNewspaper(paragraphs) ??
    (titled.document && readUnnamedLead(paragraphs, titled.document, titled.text))
  );
}

/** A sentence that names no document stands first, or behind what it is about. */
const DEEPEST_UNNAMED = 2;

function readUnnamedLead(paragraphs: readonly Place[], document: TitledDocument, title: string): Lead | null {
  for (const [index, paragraph] of paragraphs.slice(0, DEEPEST_UNNAMED).entries()) {
    const sentences = readSentences(paragraph);
    for (const [position, sentence] of sentences.entries()) {
      const attribution = readUnnamed(sentence, document, title);
      const end = attribution && findEnd({ paragraphs, index, sentences, position }, attribution, document);
      if (attribution !== null && end !== null) return makeLead(attribution, false, end.places, end.document);
    }
  }
  return null;
}

/** So many paragraphs are asked whether they tell of another issuer's document. */
const ROUND_UP = 8;

/** Whether later paragraphs tell of documents of others: news of what several groups said has no one issuer. */
function isRoundUp(paragraphs: readonly Place[], { issuer }: Lead): boolean {
  return paragraphs.slice(1, ROUND_UP).some((paragraph) => {
    if (!mayAttribute(textOf(paragraph))) return false;
    const first = readFirstSentence(paragraph);
    const other = first && readAttribution(first, isKorean(first.text));
    return other?.tells === true && !nameIssuer(issuer).endsWith(nameIssuer(other.issuer));
  });
}

function nameIssuer(issuer: Attribution['issuer']): string {
  return (issuer?.name ?? issuer?.office)?.value ?? issuer?.organization?.value.name ?? '';
}

// "As already reported, a spokesman issued a statement": news goes on with what is known
const RECALLED = /^As (?:was |has been )?(?:already |previously )?reported\b/;

/** Reads one paragraph's sentences until one is a lead. */
function readParagraph(
  paragraphs: readonly Place[],
  index: number,
  paragraph: Place,
  toldBefore: Lead | null,
  titled: Titled,
): Lead | null {
  const korean = isKorean(textOf(paragraph));
  let told: Told | null = toldBefore;
  let position = 0;
  const sentences = readSentences(paragraph);
  for (const sentence of sentences) {
    const isBehind = told !== null && index + position === 1;
    const isAsked = (sentences.length === 1 && toldBefore === null) || mayAttribute(sentence.text);
    const read = isBehind || isAsked ? readAttribution(sentence, korean) : null;
    const before = isBehind ? told : null;
    const attribution =
      read !== null && (read.continues === true || isSaidAgain(before, read))
        ? (goOn(before, read) ?? readTitled(read, titled, sentence))
        : read;
    if (attribution !== null) {
      // "... The society said in its statement on May 11: The robbery is ...": below news of several, one of them is quoted
      const isQuoted =
        attribution.said !== undefined && index > 0 && position < sentences.length - 1 && told === null;
      const end = isQuoted
        ? null
        : findEnd({ paragraphs, index, sentences, position }, attribution, titled.document);
      if (end !== null) {
        const dated = addMeetingDay(attribution, sentence, paragraphs[0]);
        return makeLead(
          addIntroducedTitle(dated, sentence, end.places.at(-1)),
          attribution.continues === true,
          end.places,
          end.document,
        );
      }
      const isFirst = position === 0 && (index === 0 || (index === 1 && isBroken(paragraphs[0])));
      const next = sentences[position + 1]?.place ?? paragraphs[index + 1];
      // Below what it is about: "In this regard a spokesman for O issued a statement"
      const isSecond = position === 0 && index === 1 && titled.names(attribution.issuer);
      if (!RECALLED.test(sentence.text) && tellsAt(attribution, isFirst || isSecond, titled, next))
        told ??= attribution;
    }
    position++;
  }
  return told === null || told === toldBefore ? null : makeLead(told, false, [], paragraphs);
}

const LONGEST_BREAK = 40;

/** "Respected Comrade", the name on the next line: the sentence's first words, which the page breaks off. */
function isBroken(paragraph: Place | undefined): boolean {
  return (
    paragraph !== undefined &&
    paragraph.to - paragraph.from <= LONGEST_BREAK &&
    !/[.!?:]["”]?$/.test(textOf(paragraph))
  );
}

/** "The statement titled "T" reads:": right behind the sentence that told of it, the document told of, with the title and the day that this line gives it. */
function goOn(told: Told | null, line: Attribution): Attribution | null {
  if (told?.documentRow.kind !== line.documentRow.kind) return null;
  const { issuer, title } = told;
  const { day, isDayWeak } = line.day === null ? told : line;
  return { ...line, issuer, day, isDayWeak, title: line.title ?? title, continues: true };
}

/** "The joint press release is as follows:" on a page whose title names it: the title tells whose it is. */
function readTitled(line: Attribution, { document }: Titled, { text }: Sentence): Attribution | null {
  const isTitles = document?.row.kind === line.documentRow.kind && READS.test(text);
  return isTitles ? { ...line, continues: false } : null;
}

// "The statement reads:", "The statement is as follows:"
const READS = /(?:reads|as follows):$/;

/** "The reply message of N reads:" below "received a reply message from N, R of O" */
function isSaidAgain(told: Told | null, { announces, issuer }: Attribution): boolean {
  return announces && issuer?.name != null && told?.issuer?.name?.value === issuer.name.value;
}

/** 'The full text of the article titled "T" is as follows:': the title that the last line of a lead gives. */
function addIntroducedTitle(told: Attribution, sentence: Sentence, last: Place | undefined): Attribution {
  const isLast = last?.block === sentence.place.block && last.to === sentence.place.to;
  const line = told.title !== null || isLast || last === undefined ? undefined : readSentences(last).at(-1);
  const title = line && readAttribution(line, isKorean(line.text))?.title;
  return title == null ? told : { ...told, title };
}

function readAttribution(sentence: Sentence, korean: boolean): Attribution | null {
  return korean
    ? readKorean(sentence)
    : (readEnglish(sentence) ?? readInterview(sentence) ?? readForeign(sentence));
}

/** Whether the narrator goes on, or has said all: "In the speech he said", "공동성명은 ..." */
function isNarrated(paragraph: Place | undefined, { documentRow }: Attribution): boolean {
  return (
    paragraph === undefined || !startsDocument(paragraph) || textOf(paragraph).startsWith(documentRow.words)
  );
}

/** Whether a sentence tells of one document of one issuer, by its place and by what stands behind it. */
function tellsAt(
  attribution: Attribution,
  isFirst: boolean,
  titled: Titled,
  next: Place | undefined,
): boolean {
  const { documentRow, issuer, tells, said } = attribution;
  const isCertain = tells && (isFirst || said === 'above') && !isOtherState(documentRow, issuer);
  // "《민주조선》은 론평을 실었다. 론평은 ..."
  const isCarried = OPINION_KINDS.has(documentRow.kind) && issuer !== null;
  const isLikely = isFirst && (tells || isCarried || isTitled(attribution, titled));
  return isCertain || (isLikely && isNarrated(next, attribution));
}

/** "Head of Delegation Makes Speech": the title names the document that an unsure sentence tells of; a joint one has several issuers. */
function isTitled({ documentRow, issuer }: Attribution, { text, document }: Titled): boolean {
  const isJoint = JOINT_DOCUMENT.test(documentRow.words);
  return (
    text.includes(documentRow.words) &&
    (issuer !== null || isJoint || document?.row.kind === documentRow.kind)
  );
}

// "issued statements", "released press statements", "Statements were released"
const SEVERAL =
  /(?:issued|released|made public|published|sent) (?:[a-z]+ ){0,2}([a-z]+)s\b|^([A-Z][a-z]+)s (?:were|have been) /;

/** Whether the page opens with "Organizations of different countries issued statements", one of which is found. */
function isOneOfMany(paragraphs: readonly Place[], index: number, { documentRow, issuer }: Lead): boolean {
  const [first] = paragraphs;
  if (index === 0 || first === undefined) return false;
  const head = textOf(first).slice(0, LONGEST_HEAD);
  const [, issued, were] = SEVERAL.exec(head) ?? [];
  const named = issued ?? were?.toLowerCase();
  // Below what others issued, an organ of this state answers them
  if (named !== undefined && issuer?.organization?.value.id != null) return false;
  const several = named ?? findSeverals(head);
  return several === documentRow.words || SEVERAL_KOREAN.test(head);
}

// "여러 나라 단체들과 인사들이 성명과 담화를 발표하였다"
const SEVERAL_KOREAN = /(?:단체|인사|정당|조직)들[과이은가] .*(?:발표|보내)/;

const LONGEST_HEAD = 260;
