import { textOf, type Place } from '../../page/page.js';
import { PAPERS } from '../../tables/papers.js';
import { makeLead, type Attribution, type Lead } from './attribution.js';
import { readArticleFirst, readClosingAttribution, readOpeningAttribution } from './paper-sentence.js';
import { readFirstSentence, readSentences } from './sentence.js';

/** Paragraphs that an attribution can open or close; it can close the last too. */
const DEEPEST_OPENING = 3;

// "Newspapers here on Friday carried various news.", "The local papers Monday ...", "Rodong Sinmun and other papers"
const PRESS_REVIEW =
  /^(?:\w+ ){0,2}(?:(?:news)?papers|dailies)\b|\band other (?:news)?papers\b|major news items/i;
const LONGEST_REVIEW_HEAD = 200;

/** Several papers carry one joint editorial; all else that they carry is several things. */
function isPressReview(text: string): boolean {
  return PRESS_REVIEW.test(text.slice(0, LONGEST_REVIEW_HEAD)) && !text.includes('joint editorial');
}

// "Rodong Sinmun", "The Pyongyang Times"
const PAPER = new RegExp(PAPERS.map(({ words }) => words).join('|'), 'i');
// "in a signed commentary"
const DOCUMENT = /editorial|commentary|article/;

/** A newspaper's editorial, commentary or article that the page tells of: "Rodong Sinmun on Monday says in an editorial that ..." */
export function readNewspaper(paragraphs: readonly Place[]): Lead | null {
  const openings = paragraphs.slice(0, DEEPEST_OPENING);
  const [first] = openings;
  if (first !== undefined && isPressReview(textOf(first))) return null;
  const last = paragraphs.length > DEEPEST_OPENING ? paragraphs.at(-1) : undefined;
  for (const paragraph of [...openings, ...(last === undefined ? [] : [last])]) {
    const attribution = readPaperAttribution(paragraph, paragraph === last);
    if (attribution !== null)
      return isPressRoundUp(paragraphs, attribution) ? null : makeLead(attribution, false, [], paragraphs);
  }
  return null;
}

/** So many paragraphs are asked whether other papers carry something, too. */
const REVIEW = 6;

/** "Rodong Sinmun carries an editorial on X." above "Minju Joson carries a commentary on Y.": a review of the press. */
function isPressRoundUp(paragraphs: readonly Place[], { issuer }: Attribution): boolean {
  const id = issuer?.organization?.value.id;
  return paragraphs.slice(0, REVIEW).some((paragraph) => {
    const opening = mayTell(paragraph) ? readFirstSentence(paragraph) : null;
    const other = opening && readOpeningAttribution(opening)?.issuer?.organization?.value.id;
    return other != null && id != null && other !== id;
  });
}

function mayTell(paragraph: Place): boolean {
  const text = textOf(paragraph);
  return DOCUMENT.test(text) && PAPER.test(text);
}

/** What a paragraph's first or last sentence says; only its last where it closes the page. */
function readPaperAttribution(paragraph: Place, isLast: boolean): Attribution | null {
  if (!mayTell(paragraph)) return null;
  const sentences = readSentences(paragraph);
  const opening = isLast ? undefined : sentences[0];
  const closing = sentences.at(-1);
  return (
    (opening && (readOpeningAttribution(opening) ?? readArticleFirst(opening))) ??
    (closing &&
      (readClosingAttribution(closing) ??
        readOpeningAttribution(closing, false) ??
        readArticleFirst(closing))) ??
    null
  );
}
