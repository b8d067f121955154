/** How much of two texts is the same, by the pairs of neighbouring words that they share. */
export interface Likeness {
  /** Share of the longer text's pairs that the shorter has too: 1 for equal texts. */
  readonly ofLonger: number;
  /** Share of the shorter text's pairs that the longer has too: 1 for a text cut short. */
  readonly ofShorter: number;
}

/** Compares two texts, given as words, in time that grows with their length. */
export function measureLikeness(one: readonly string[], other: readonly string[]): Likeness {
  const left = new Map<string, number>();
  for (const pair of listPairs(one)) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of listPairs(other)) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared++;
  }
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  return { ofLonger: shared / (longer + 1), ofShorter: shared / (shorter + 1) };
}

/** Each word with the one behind it, the ends of the text included: a text of one word has pairs too. */
function listPairs(words: readonly string[]): string[] {
  return ['', ...words].map((word, index) => `${word} ${words[index] ?? ''}`);
}
