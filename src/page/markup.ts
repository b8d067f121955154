import { lazily } from '../engine/lazily.js';
import type { Block, Link, Markup, Region } from './page.js';

const NO_LINKS: readonly Link[] = [];

/** What markup tells of a line; null where it tells nothing. */
export function markupOf(region: Region | null, isHeading: boolean, links: readonly Link[]): Markup | null {
  return region !== null || isHeading || links.length > 0 ? { region, isHeading, links } : null;
}

/** The links on a line; none in plain text. */
export function linksOf(block: Block | undefined): readonly Link[] {
  return block?.markup?.links ?? NO_LINKS;
}

/** Whether markup calls the line a heading. */
export function isHeadingLine({ markup }: Block): boolean {
  return markup?.isHeading ?? false;
}

/** Whether a line is links and nothing else: menus and share bars, headlines that lead to their article. */
export function isLinkLine(block: Block): boolean {
  const links = linksOf(block);
  if (links.length === 0) return false;
  let next = 0;
  for (const { from, to } of links) {
    if (WORD().test(block.text.slice(next, from))) return false;
    next = to;
  }
  return !WORD().test(block.text.slice(next));
}

// Not between the links of "Home » Newstream | About"
const WORD = lazily(() => /[\p{L}\p{N}]/u);
