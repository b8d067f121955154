/** A half-open range `[start, end)` of UTF-16 offsets into the raw input. */
export type Span = readonly [start: number, end: number];

/**
 * One line of the page as a reader sees it. Its text is the raw characters with white space folded and
 * zero-width characters gone.
 */
export interface Block {
  readonly text: string;
  /** Raw offsets of the block's outer edges, zero-width characters at its edges included. */
  readonly start: number;
  readonly end: number;
  /**
   * Where text and raw characters run in step: pairs of text offset and raw offset, in order.
   * `null` where the text is the raw slice itself, as it is for nearly every block.
   */
  readonly runs: readonly number[] | null;
}

/** The input as blocks with offsets. After reading, nobody knows which form it had. */
export interface Page {
  readonly raw: string;
  readonly blocks: readonly Block[];
}

/** A stretch of one block's text, in offsets into that text. */
export interface Place {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** The whole of a block. */
export function wholeOf(block: Block): Place {
  return { block, from: 0, to: block.text.length };
}

/** The text that a place covers. */
export function textOf(place: Place): string {
  const { text } = place.block;
  return place.from === 0 && place.to === text.length ? text : text.slice(place.from, place.to);
}

/** A smaller place inside `place`, given by offsets into its own text. */
export function within(place: Place, from: number, to: number): Place {
  return { block: place.block, from: place.from + from, to: place.from + to };
}
