import { markupOf } from '../../page/markup.js';
import type { Block, Markup } from '../../page/page.js';
import type { Address } from './values.js';

/** A link on a line; empty until it shows text there. */
export interface OpenLink {
  readonly address: Address;
  from: number;
  to: number;
}

/** A line whose markup can change. */
export interface OpenBlock extends Block {
  markup: Markup | null;
}

/** Links that showed no text when their line ended. */
export class Doubts {
  private readonly doubtful: (readonly [block: OpenBlock, link: OpenLink])[] = [];

  add(block: OpenBlock, link: OpenLink): void {
    this.doubtful.push([block, link]);
  }

  /** Takes the links off that show text on other lines: only one without any text is at the place where it stands. */
  settle(): void {
    for (const [block, doubted] of this.doubtful) {
      const { markup } = block;
      if (markup === null || !doubted.address.isShown) continue;
      const links = markup.links.filter((link) => link !== doubted);
      block.markup = markupOf(markup.region, markup.isHeading, links);
    }
  }
}
