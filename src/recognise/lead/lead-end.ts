import { textOf, trim, within, type Place } from '../../page/page.js';
import { opensInterview } from '../wording/questions.js';
import type { Attribution, Lead } from './attribution.js';
import { isForeignIntroduction } from './foreign.js';
import { isIntroduction, mayIntroduce } from './introduction.js';
import { isKoreanIntroduction } from './korean.js';
import { isInOwnWords, startsDocument } from './narration.js';
import { readFirstSentence, type Sentence } from './sentence.js';
import type { TitledDocument } from './unnamed.js';
import { isKorean } from '../wording/is-korean.js';

/** Where a sentence stands. */
interface Spot {
  readonly paragraphs: readonly Place[];
  readonly index: number;
  /** The paragraph's. */
  readonly sentences: readonly Sentence[];
  readonly position: number;
}

/** The lead's places and the document's, if the document follows: announced, or introduced by a line of its own. */
export function findEnd(
  { paragraphs, index, sentences, position }: Spot,
  attribution: Attribution,
  titled: TitledDocument | null,
): Pick<Lead, 'places' | 'document'> | null {
  const paragraph = paragraphs[index];
  const sentence = sentences[position];
  if (paragraph === undefined || sentence === undefined) return null;
  const behind = sentences.slice(position + 1);
  const other = behind.findIndex((next) => !isIntroducing(next));
  const introducing = other < 0 ? behind : behind.slice(0, other);
  const last = introducing.at(-1) ?? sentence;
  const rest = trim({ ...paragraph, from: last.place.to });
  const isWhole = rest.from >= rest.to;
  const { lines, rest: restBelow } = isWhole ? readIntroductions(paragraphs.slice(index + 1)) : NO_LINES;
  const below = paragraphs.slice(index + 1 + lines.length);
  const follows =
    attribution.announces ||
    sentence.sign === ':' ||
    introducing.length + lines.length > 0 ||
    followsUnannounced(below, isWhole, attribution, titled);
  const begun = restBelow ?? (isWhole ? null : rest);
  const document = begun === null ? below : [begun, ...below];
  if (!follows || document.length === 0) return null;
  return {
    places: [
      ...paragraphs.slice(0, index),
      { ...paragraph, to: isWhole ? paragraph.to : last.place.to },
      ...lines,
    ],
    document,
  };
}

/** Lines that introduce the document, and what stands behind the last of them on its own line. */
interface Introductions {
  readonly lines: readonly Place[];
  readonly rest: Place | null;
}

const NO_LINES: Introductions = { lines: [], rest: null };
const MOST_LINES = 2;

function readIntroductions(paragraphs: readonly Place[]): Introductions {
  const lines: Place[] = [];
  for (const line of paragraphs.slice(0, MOST_LINES)) {
    const end = introductionEnd(line);
    if (end === 0) break;
    lines.push(within(line, 0, end));
    const rest = trim({ ...line, from: line.from + end });
    if (rest.from < rest.to) return { lines, rest };
  }
  return { lines, rest: null };
}

/** Whether the document stands below a sentence that does not say so. */
function followsUnannounced(
  below: readonly Place[],
  isWhole: boolean,
  { endsInTitle, documentRow, issuer, tells }: Attribution,
  titled: TitledDocument | null,
): boolean {
  const [first] = below;
  if (first === undefined) return false;
  if (documentRow.kind === 'answer' && opensInterview(first)) return true;
  if (!isWhole) return false;
  if (endsInTitle === true && startsDocument(first)) return true;
  // "Press Statement of N": below "N, R, issued a press statement on Sunday." stands what the title names
  return tells && issuer?.name != null && documentRow.kind === titled?.row.kind && isInOwnWords(below);
}

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
