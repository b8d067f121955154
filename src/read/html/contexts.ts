import type { Region } from '../../page/page.js';
import type { RegionKind } from '../../tables/regions.js';
import { DRAWN_TEXT, HEADING, PREFORMATTED, UNDRAWN, UNSHOWN } from './tags.js';
import type { Address } from './values.js';

/** How deep regions are told apart; a region deeper in others is as the one around it. */
const DEEPEST_REGION = 32;

/** What an element itself says of its contents, beside what its name says. */
export interface Own {
  readonly isHidden: boolean;
  /** Whether its style has it begin and end a line. */
  readonly isBlock: boolean;
  readonly region: RegionKind | null;
  /** Where the link leads that it is. */
  readonly link: Address | null;
}

/** What holds for text at a place. */
export interface Context {
  /** Those flags of elements that hold for all that is in them. */
  readonly flags: number;
  readonly region: Region | null;
  readonly regionDepth: number;
  readonly link: Address | null;
}

const LASTING = UNSHOWN | UNDRAWN | PREFORMATTED | HEADING;

export const ROOT_CONTEXT: Context = { flags: 0, region: null, regionDepth: 0, link: null };
const HIDDEN_CONTEXT: Context = { ...ROOT_CONTEXT, flags: UNSHOWN };

/** The context in an element. */
export function enter(around: Context, flags: number, own: Own | null): Context {
  if ((flags & (LASTING | DRAWN_TEXT)) === 0 && own === null) return around;
  // Nothing comes out of what is hidden.
  if (((flags | around.flags) & UNSHOWN) !== 0 || own?.isHidden === true) return HIDDEN_CONTEXT;
  const all = (around.flags | flags) & LASTING;
  const kind = around.regionDepth < DEEPEST_REGION ? (own?.region ?? null) : null;
  return {
    flags: (flags & DRAWN_TEXT) === 0 ? all : all & ~UNDRAWN,
    region: kind === null ? around.region : { kind, parent: around.region },
    regionDepth: around.regionDepth + (kind === null ? 0 : 1),
    link: own?.link ?? around.link,
  };
}

/** Whether nothing is shown here. */
export function isUnseen({ flags }: Context): boolean {
  return (flags & (UNSHOWN | UNDRAWN)) !== 0;
}
