import type { Region } from '../../page/page.js';
import type { RegionKind } from '../../tables/regions.js';
import { DRAWN_TEXT, HEADING, PREFORMATTED, UNSHOWN } from './tags.js';

/** How deep regions are told apart; a region deeper in others is as the one around it. */
const DEEPEST_REGION = 32;

/** What an element itself says of its contents, beside what its name says. */
export interface Own {
  readonly isHidden: boolean;
  /** Whether its style has it begin and end a line. */
  readonly isBlock: boolean;
  readonly region: RegionKind | null;
  /** Number of the link that it is; -1 if it is none. */
  readonly link: number;
}

/** What holds for text at a place. */
export interface Context {
  /** Its number. */
  readonly index: number;
  readonly isHidden: boolean;
  /** Inside svg, outside of what svg draws as text. */
  readonly isDrawing: boolean;
  readonly isPreformatted: boolean;
  readonly isHeading: boolean;
  readonly region: Region | null;
  readonly regionDepth: number;
  readonly link: number;
}

const CONTEXT_FLAGS = UNSHOWN | PREFORMATTED | HEADING | DRAWN_TEXT;

/** Numbers the contexts that occur on a page. */
export class Contexts {
  readonly all: Context[] = [];
  readonly root: Context = this.add(false, false, false, false, null, 0, -1);

  /** The context in an element. */
  enter(around: Context, flags: number, own: Own | null, isSvgRoot: boolean): Context {
    if ((flags & CONTEXT_FLAGS) === 0 && own === null && !isSvgRoot) return around;
    // Nothing comes out of what is hidden.
    if (around.isHidden) return around;
    const kind = around.regionDepth < DEEPEST_REGION ? (own?.region ?? null) : null;
    return this.add(
      (flags & UNSHOWN) !== 0 || own?.isHidden === true,
      (around.isDrawing || isSvgRoot) && (flags & DRAWN_TEXT) === 0,
      around.isPreformatted || (flags & PREFORMATTED) !== 0,
      around.isHeading || (flags & HEADING) !== 0,
      kind === null ? around.region : { kind, parent: around.region },
      around.regionDepth + (kind === null ? 0 : 1),
      own !== null && own.link >= 0 ? own.link : around.link,
    );
  }

  private add(
    isHidden: boolean,
    isDrawing: boolean,
    isPreformatted: boolean,
    isHeading: boolean,
    region: Region | null,
    regionDepth: number,
    link: number,
  ): Context {
    const index = this.all.length;
    const context = { index, isHidden, isDrawing, isPreformatted, isHeading, region, regionDepth, link };
    this.all.push(context);
    return context;
  }
}

/** Whether nothing is shown here. */
export function isUnseen(context: Context): boolean {
  return context.isHidden || context.isDrawing;
}
