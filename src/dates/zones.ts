/** Abbreviations of time zones that go after a time, each with its minutes ahead of UTC. */
export const zones: readonly (readonly [abbreviation: string, minutes: number])[] = [
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['kst', 540],
  ['jst', 540],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['pst', -480],
  ['pdt', -420],
];
