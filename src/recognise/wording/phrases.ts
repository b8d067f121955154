import { lazily } from '../../engine/lazily.js';
import type { Word } from './words.js';

/** Rows by the first word of their phrases, the longest phrase first. */
export type PhraseIndex<Row> = () => ReadonlyMap<string, readonly Phrase<Row>[]>;

/** A row with one of its phrases, cut into words. */
export interface Phrase<Row> {
  readonly row: Row;
  readonly phrase: readonly string[];
}

/** Makes rows findable by the words that they begin with. */
export function indexPhrases<Row>(rows: readonly Row[], wordsOf: (row: Row) => string): PhraseIndex<Row> {
  return lazily(() => {
    const index = new Map<string, Phrase<Row>[]>();
    for (const row of rows) {
      const phrase = wordsOf(row).split(' ');
      const [first = ''] = phrase;
      const known = index.get(first) ?? [];
      known.push({ row, phrase });
      index.set(
        first,
        known.sort((one, other) => other.phrase.length - one.phrase.length),
      );
    }
    return index;
  });
}

/** The longest phrase that stands at a word. */
export function findPhrase<Row>(
  index: PhraseIndex<Row>,
  words: readonly Word[],
  at: number,
): Phrase<Row> | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  return index()
    .get(first.lower)
    ?.find(({ phrase }) => phrase.every((word, offset) => words[at + offset]?.lower === word));
}
