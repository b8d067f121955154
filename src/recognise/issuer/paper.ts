import { within } from '../../page/page.js';
import { PAPERS, type PaperRow } from '../../tables/papers.js';
import { findPhrase, indexPhrases } from '../wording/phrases.js';
import type { Word, Wording } from '../wording/words.js';
import { organizationOf } from './organization.js';
import type { SpeakerFinding } from './speaker.js';

const PAPER_PHRASES = indexPhrases(PAPERS, ({ words }) => words);

/** A paper that a sentence names. */
export interface NamedPaper {
  readonly row: PaperRow;
  /** Index of its first word, and of the word behind it. */
  readonly index: number;
  readonly next: number;
  readonly from: number;
  readonly to: number;
}

/** The first paper of the table that suits. */
export function findPaper(
  words: readonly Word[],
  suits: (index: number) => boolean = () => true,
): NamedPaper | null {
  for (const [index, word] of words.entries()) {
    const phrase = findPhrase(PAPER_PHRASES, words, index);
    const next = index + (phrase?.phrase.length ?? 0);
    const last = words[next - 1];
    // '"Rodong Sinmun" says'; in a longer quotation it is no narrator's
    const isInside = word.quoted && (words[index - 1]?.quoted === true || words[next]?.quoted !== false);
    if (phrase !== undefined && last !== undefined && !isInside && suits(index))
      return { row: phrase.row, index, next, from: word.from, to: last.to };
  }
  return null;
}

/** The paper as who speaks. */
export function paperAsIssuer({ place }: Wording, { row, from, to }: NamedPaper): SpeakerFinding | null {
  const organization = organizationOf(row.id, within(place, from, to));
  return organization && { name: null, office: null, organization };
}
