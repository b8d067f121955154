/** Words that outlets print for one another in one and the same text. */
export interface EquivalentRow {
  readonly word: string;
  /** Lower case. */
  readonly forms: readonly string[];
  readonly example: string;
}

export const EQUIVALENTS: readonly EquivalentRow[] = [
  {
    word: 'spokesperson',
    forms: ['spokesman', 'spokeswoman', 'spokesmen', 'spokeswomen', 'spokespersons', 'spokespeople'],
    example: 'A spokesman for the Foreign Ministry',
  },
  { word: 'defence', forms: ['defense'], example: 'the Ministry of National Defense' },
];
