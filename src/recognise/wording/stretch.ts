/** A stretch of a sentence's text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
