import type { RegionKind } from '../tables/regions.js';

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
   * Where text and raw characters run in step: pairs of text offset and raw offset, in order. Characters that are
   * written in another way, such as by a character reference, have a pair of their own: its raw offset is `~start`,
   * and the next pair, which is always there, begins where the reference ends, be it one too. A pair can be empty.
   * `null` where the text is the raw slice itself, as it is for nearly every block.
   */
  readonly runs: readonly number[] | null;
  /** What markup tells about the line; `null` in plain text, and where markup tells nothing. */
  readonly markup: Markup | null;
}

/** What markup tells about a line. It makes a boundary certain; the text alone decides where it tells nothing. */
export interface Markup {
  /** The innermost region that the line stands in. */
  readonly region: Region | null;
  readonly isHeading: boolean;
  /** The links on the line, in order. */
  readonly links: readonly Link[];
}

/** An element that tells by its name, its class or its part what it holds; one object for each such element. */
export interface Region {
  readonly kind: RegionKind;
  /** The region around it. */
  readonly parent: Region | null;
}

/** A stretch of a line's text that leads somewhere. */
export interface Link {
  /** Offsets into the line's text; equal where the link shows no text, such as around an image. */
  readonly from: number;
  readonly to: number;
  /** The address as written, character references decoded: a block that is not on the page. */
  readonly address: Block;
}

/** A picture, or a link over other things, that leads somewhere and is no text. */
export interface Picture {
  /** Index of the line that it stands on, or before. */
  readonly before: number;
  /** The address as written: a block that is not on the page. */
  readonly address: Block;
  /** What the picture is called where it cannot be seen: a block that is not on the page, empty for one without a name. */
  readonly label: Block;
  /** The innermost region that the picture stands in. */
  readonly region: Region | null;
}

/** What the page says about itself where no reader sees it. */
export interface Hint {
  readonly kind: HintKind;
  /** A block that is not on the page. */
  readonly value: Block;
}

/** The document's own name; its address, the most telling first; the address that its links start from. */
export type HintKind = 'title' | 'canonical' | 'og:url' | 'url-source' | 'base';

/** The input as blocks with offsets. After reading, nobody knows which form it had. */
export interface Page {
  readonly raw: string;
  readonly blocks: readonly Block[];
  readonly hints: readonly Hint[];
  /** The pictures that lead somewhere, where the form of the input tells. */
  readonly pictures: readonly Picture[];
  /** Whether markup stands between the blocks, which is no text. */
  readonly isMarkedUp: boolean;
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

/** A place without the characters at its edges that are not its own; spaces where nothing else is said. */
export function trim(place: Place, edges = ' '): Place {
  const { text } = place.block;
  let { from, to } = place;
  while (from < to && edges.includes(text[from] ?? '')) from++;
  while (to > from && edges.includes(text[to - 1] ?? '')) to--;
  return { ...place, from, to };
}
