import type { Block, Region } from '../page/page.js';

/** What the regions around a line amount to. */
export interface Surroundings {
  /** Whether the line stands in a part of the page that is the site's own. */
  readonly isChrome: boolean;
  /** The innermost element around it that holds an entry of a listing. */
  readonly listingItem: Region | null;
  readonly isArticle: boolean;
  readonly isWall: boolean;
}

const OPEN: Surroundings = { isChrome: false, listingItem: null, isArticle: false, isWall: false };

/** Tells of any block what is around it; each region is looked at once, however deep it lies. */
export function createSurroundings(): (block: Block) => Surroundings {
  const known = new Map<Region, Surroundings>();
  return ({ markup }) => {
    let region = markup?.region ?? null;
    if (region === null) return OPEN;
    const unknown: Region[] = [];
    while (region !== null && !known.has(region)) {
      unknown.push(region);
      region = region.parent;
    }
    let around = (region && known.get(region)) ?? OPEN;
    for (let inner = unknown.pop(); inner !== undefined; inner = unknown.pop()) {
      around = within(around, inner);
      known.set(inner, around);
    }
    return around;
  };
}

function within(around: Surroundings, region: Region): Surroundings {
  return {
    isChrome: around.isChrome || region.kind === 'chrome',
    listingItem: region.kind === 'listing-item' ? region : around.listingItem,
    isArticle: around.isArticle || region.kind === 'article',
    isWall: around.isWall || region.kind === 'wall',
  };
}
