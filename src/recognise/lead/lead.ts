import { lazily } from '../../lazily.js';
import { textOf, within, type Place } from '../../page/page.js';
import type { DocumentRow } from '../../tables/documents.js';
import { isOtherState, makeLead, type Attribution, type Lead, type Told } from './attribution.js';
import { readEnglish } from './english.js';
import { isForeignIntroduction, readForeign } from './foreign.js';
import { opensInterview } from '../questions.js';
import { isIntroduction, mayIntroduce } from './introduction.js';
import { isKorean, isKoreanIntroduction, isKoreanNarration, readKorean } from './korean.js';
import { readNewspaper } from './newspaper.js';
import { listNouns, mayAttribute } from './precheck.js';
import { readFirstSentence, readSentences, type Sentence } from './sentence.js';

/** A lead stands in the first paragraphs; later ones are the document. */
const DEEPEST_PARAGRAPH = 4;

/** What the page's title says: a sentence that is unsure of its document is believed where the title names it. */
interface Titled {
  /** In lower case. */
  readonly text: string;
  readonly kind: DocumentRow['kind'] | null;
}

const UNTITLED: Titled = { text: '', kind: null };

/** Finds what the narrator says of a document; null where no document is named as one issuer's. */
export function readLead(paragraphs: readonly Place[], titled: Titled = UNTITLED): Lead | null {
  let told: Lead | null = null;
  for (let index = 0; index < Math.min(DEEPEST_PARAGRAPH, paragraphs.length); index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || (told === null && !mayAttribute(textOf(paragraph)))) continue;
    const found = readParagraph(paragraphs, index, paragraph, told, titled);
    if (found?.coverage === 'full-text' && isOneOfSeveral(paragraphs, index, found)) return null;
    if (found?.coverage === 'full-text') return found.continues ? found : (told ?? found);
    told ??= found;
  }
  if (told !== null) return isRoundUp(paragraphs, told) ? null : told;
  return readNewspaper(paragraphs);
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
    const attribution = read?.continues === true ? goOn(isBehind ? told : null, read) : read;
    if (attribution !== null) {
      // "... The society said in its statement on May 11: The robbery is ...": below news of several, one of them is quoted
      const isQuoted =
        attribution.pointsBack !== undefined && index > 0 && position < sentences.length - 1 && told === null;
      const end = isQuoted ? null : findEnd(paragraphs, index, sentences, position, attribution);
      if (end !== null)
        return makeLead(attribution, attribution.continues === true, end.places, end.document);
      const isFirst = position === 0 && index === 0;
      const next = sentences[position + 1]?.place ?? paragraphs[index + 1];
      if (tellsAt(attribution, isFirst, titled, next)) told ??= attribution;
    }
    position++;
  }
  return told === null || told === toldBefore ? null : makeLead(told, false, [], paragraphs);
}

/** "The statement titled "T" reads:": right behind the sentence that told of it, the document told of, with the title and the day that this line gives it. */
function goOn(told: Told | null, line: Attribution): Attribution | null {
  if (told?.documentRow.kind !== line.documentRow.kind) return null;
  const { issuer, title } = told;
  const { day, isDayWeak } = line.day === null ? told : line;
  return { ...line, issuer, day, isDayWeak, title: line.title ?? title };
}

function readAttribution(sentence: Sentence, korean: boolean): Attribution | null {
  return korean ? readKorean(sentence) : (readEnglish(sentence) ?? readForeign(sentence));
}

/** The lead's places and the document's, if the document follows: announced, or introduced by a line of its own. */
function findEnd(
  paragraphs: readonly Place[],
  index: number,
  sentences: readonly Sentence[],
  position: number,
  { announces, endsInTitle, documentRow }: Attribution,
): Pick<Lead, 'places' | 'document'> | null {
  const paragraph = paragraphs[index];
  let last = sentences[position];
  if (paragraph === undefined || last === undefined) return null;
  let follows = announces || last.sign === ':';
  for (const next of sentences.slice(position + 1)) {
    if (!isIntroducing(next)) break;
    follows = true;
    last = next;
  }
  let offset = last.place.to - paragraph.from;
  const length = paragraph.to - paragraph.from;
  let lines = 0;
  let offsetBelow: Place | null = null;
  if (offset >= length) {
    offset = length;
    for (const line of paragraphs.slice(index + 1, index + 1 + MOST_LINES)) {
      const end = introductionEnd(line);
      if (end === 0) break;
      follows = true;
      lines++;
      if (end < line.to - line.from) {
        offsetBelow = within(line, end, line.to - line.from);
        break;
      }
    }
  }
  const below = paragraphs.slice(index + 1 + lines);
  const [first] = below;
  follows ||= endsInTitle === true && offset === length && startsDocument(first);
  follows ||= documentRow.kind === 'answer' && first !== undefined && opensInterview(first);
  if (!follows) return null;
  const rest = trimStart(offsetBelow ?? within(paragraph, offset, length));
  const document = rest.from < rest.to ? [rest, ...below] : below;
  if (document.length === 0) return null;
  const lineEnd = offsetBelow;
  const introductions = paragraphs
    .slice(index + 1, index + 1 + lines)
    .map((line) => (lineEnd !== null && line.block === lineEnd.block ? { ...line, to: lineEnd.from } : line));
  return {
    places: [...paragraphs.slice(0, index), within(paragraph, 0, offset), ...introductions],
    document,
  };
}

// "The statement said", "In the press statement he said", "It stressed"
const NARRATED = lazily(
  () => new RegExp(`^(?:(?:in )?(?:the|this|his|her|its) (?:\\w+ )?(?:${listNouns()})|it|he|she)\\b`, 'i'),
);
// "The joint statement stressed", "In the statement he says"; but not "The statement is another provocation"
const RETOLD = lazily(
  () =>
    new RegExp(
      `^(?:in )?the (?:\\w+ )?(?:${listNouns()}) (?:(?:he|she|it|they) )?(?:further )?(?:\\w{3,}ed|said|says|went|laid)\\b`,
      'i',
    ),
);

/** Whether the narrator tells what a document said, though no sentence names it: "The statement stressed". */
export function isRetold(paragraphs: readonly Place[]): boolean {
  return paragraphs
    .slice(0, DEEPEST_PARAGRAPH)
    .some((paragraph) => RETOLD().test(textOf(paragraph).slice(0, 60)));
}

/** Whether a paragraph right behind the title is the document's own; else the narrator goes on. */
function startsDocument(paragraph: Place | undefined): boolean {
  const head = paragraph === undefined ? '' : textOf(paragraph).slice(0, 60);
  return head !== '' && !(isKorean(head) ? isKoreanNarration(head) : NARRATED().test(head));
}

/** Whether the narrator goes on: "In the speech he said", "공동성명은 ..." */
function isNarrated(paragraph: Place | undefined, { documentRow }: Attribution): boolean {
  return (
    paragraph !== undefined && (!startsDocument(paragraph) || textOf(paragraph).startsWith(documentRow.words))
  );
}

/** Whether a sentence tells of one document of one issuer, by its place and by what stands behind it. */
function tellsAt(
  attribution: Attribution,
  isFirst: boolean,
  titled: Titled,
  next: Place | undefined,
): boolean {
  const { documentRow, issuer, tells, pointsBack } = attribution;
  const isCertain = tells && (isFirst || pointsBack === true) && !isOtherState(documentRow, issuer);
  const isLikely = isFirst && (tells || isTitled(attribution, titled));
  return isCertain || (isLikely && isNarrated(next, attribution));
}

/** "Head of Delegation Makes Speech": the title names the document that an unsure sentence tells of; a joint one has several issuers. */
function isTitled({ documentRow, issuer }: Attribution, { text, kind }: Titled): boolean {
  const isJoint = documentRow.words.startsWith('joint ');
  return text.includes(documentRow.words) && (issuer !== null || isJoint || kind === documentRow.kind);
}

// "issued statements", "released press statements"
const SEVERAL = /(?:issued|released|made public|published|sent) (?:[a-z]+ ){0,2}([a-z]+)s\b/;

/** Whether the page opens with "Organizations of different countries issued statements", one of which is found. */
function isOneOfSeveral(paragraphs: readonly Place[], index: number, { documentRow }: Lead): boolean {
  const [first] = paragraphs;
  if (index === 0 || first === undefined) return false;
  return SEVERAL.exec(textOf(first).slice(0, LONGEST_LINE))?.[1] === documentRow.words;
}

const MOST_LINES = 2;
const LONGEST_LINE = 260;

/** Where the introducing sentence that opens a paragraph ends; 0 if none opens it. */
function introductionEnd(line: Place): number {
  const text = textOf(line);
  if (!isKorean(text) && !mayIntroduce(text) && !isForeignIntroduction(text)) return 0;
  const sentence = readFirstSentence(line);
  const end = sentence === null ? 0 : sentence.place.to - line.from;
  return sentence !== null && end <= LONGEST_LINE && isIntroducing(sentence) ? end : 0;
}

function isIntroducing(sentence: Sentence): boolean {
  return isKorean(sentence.text)
    ? isKoreanIntroduction(sentence.text)
    : isIntroduction(sentence) || isForeignIntroduction(sentence.text);
}

function trimStart(place: Place): Place {
  let { from } = place;
  while (from < place.to && place.block.text[from] === ' ') from++;
  return { ...place, from };
}
