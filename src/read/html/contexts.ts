import type { Region } from '../../page/page.js';
import type { RegionKind } from '../../tables/regions.js';
import { DRAWN_TEXT, HEADING, PREFORMATTED, UNDRAWN, UNSHOWN } from './tags.js';

/** How deep regions are told apart; a region deeper in others is as the one around it. */
const DEEPEST_REGION = 32;

/** What an element itself says of its contents, beside what its name says. */
export interface Own {
  readonly isHidden: boolean;
  readonly region: RegionKind | null;
  /** Number of the link that it is; -1 if it is none. */
  readonly link: number;
}

/** What holds for text at a place. */
export interface Context {
  /** Its number. */
  readonly index: number;
  /** Those flags of elements that hold for all that is in them. */
  readonly flags: number;
  readonly region: Region | null;
  readonly regionDepth: number;
  readonly link: number;
}

const LASTING = UNSHOWN | UNDRAWN | PREFORMATTED | HEADING;

/** Numbers the contexts that occur on a page. */
export class Contexts {
  readonly all: Context[] = [];
  readonly root: Context = this.add(0, null, 0, -1);
  private readonly hidden: Context = this.add(UNSHOWN, null, 0, -1);

  /** The context in an element. */
  enter(around: Context, flags: number, own: Own | null): Context {
    if ((flags & (LASTING | DRAWN_TEXT)) === 0 && own === null) return around;
    // Nothing comes out of what is hidden.
    if (((flags | around.flags) & UNSHOWN) !== 0 || own?.isHidden === true) return this.hidden;
    const all = (around.flags | flags) & LASTING;
    const kind = around.regionDepth < DEEPEST_REGION ? (own?.region ?? null) : null;
    return this.add(
      (flags & DRAWN_TEXT) === 0 ? all : all & ~UNDRAWN,
      kind === null ? around.region : { kind, parent: around.region },
      around.regionDepth + (kind === null ? 0 : 1),
      own !== null && own.link >= 0 ? own.link : around.link,
    );
  }

  private add(flags: number, region: Region | null, regionDepth: number, link: number): Context {
    const context = { index: this.all.length, flags, region, regionDepth, link };
    this.all.push(context);
    return context;
  }
}

/** Whether nothing is shown here. */
export function isUnseen({ flags }: Context): boolean {
  return (flags & (UNSHOWN | UNDRAWN)) !== 0;
}
