import { PAPERS, type PaperRow } from '../../tables/papers.js';
import { findPhrase, indexPhrases, type Phrase } from '../wording/phrases.js';
import type { Word } from '../wording/words.js';

const PAPER_PHRASES = indexPhrases(PAPERS, ({ words }) => words);

/** A paper that a sentence names. */
export interface NamedPaper {
  readonly row: PaperRow;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The paper whose name begins at a word. */
export function findPaperAt(words: readonly Word[], at: number): Phrase<PaperRow> | undefined {
  return findPhrase(PAPER_PHRASES, words, at);
}

/** The first paper of the table that suits. */
export function findPaper(
  words: readonly Word[],
  suits: (index: number) => boolean = () => true,
): NamedPaper | null {
  for (const [index, word] of words.entries()) {
    const phrase = findPaperAt(words, index);
    const next = index + (phrase?.phrase.length ?? 0);
    const last = words[next - 1];
    // '"Rodong Sinmun" says'; in a longer quotation it is no narrator's
    const isInside = word.quoted && (words[index - 1]?.quoted === true || words[next]?.quoted !== false);
    if (phrase !== undefined && last !== undefined && !isInside && suits(index))
      return { row: phrase.row, index, from: word.from, to: last.to };
  }
  return null;
}
