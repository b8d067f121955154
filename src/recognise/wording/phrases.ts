import { lazily } from '../../engine/lazily.js';
import type { Word } from './words.js';

/** Rows by the first word of their phrases, the longest phrase first. */
export type PhraseIndex<Row> = () => ReadonlyMap<string, readonly Phrase<Row>[]>;

/** A row with one of its phrases, cut into words. */
export interface Phrase<Row> {
  readonly row: Row;
  readonly phrase: readonly string[];
}

/** Rows by the first of their words, those with most words first. */
export function indexByFirst<Row>(
  rows: readonly Row[],
  wordsOf: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  const longestFirst = [...rows].sort((one, other) => wordsOf(other).length - wordsOf(one).length);
  for (const row of longestFirst) {
    const [first = ''] = wordsOf(row);
    index.set(first, [...(index.get(first) ?? []), row]);
  }
  return index;
}

/** Makes rows findable by the words that they begin with. */
export function indexPhrases<Row>(rows: readonly Row[], wordsOf: (row: Row) => string): PhraseIndex<Row> {
  return lazily(() =>
    indexByFirst(
      rows.map((row) => ({ row, phrase: wordsOf(row).split(' ') })),
      ({ phrase }) => phrase,
    ),
  );
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
