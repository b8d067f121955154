import type { Block } from '../../page/page.js';

/** Raw characters that are no text as they stand, in the page's order. */
export type Mark =
  /** Not shown, a break between lines, the end of a link. */
  | { readonly kind: 'hidden' | 'break' | 'link-end'; readonly from: number; readonly to: number }
  /** A character reference. */
  | { readonly kind: 'reference'; readonly from: number; readonly to: number; readonly text: string }
  | Bracket
  | DelimiterRun;

/** `[` or `![`: text until its other half turns up; a span where that has attributes and no address. */
export interface Bracket {
  kind: 'text' | 'link' | 'image' | 'span';
  readonly from: number;
  /** An image ends behind its address: nothing of it is shown. */
  to: number;
  address: Block | null;
}

/** Signs of emphasis of one sort; those that found no partner are text. */
export interface DelimiterRun {
  readonly kind: 'run';
  readonly from: number;
  readonly to: number;
  /** The part without partners. */
  visibleFrom: number;
  visibleTo: number;
  readonly sign: string;
  readonly opens: boolean;
  readonly closes: boolean;
}
