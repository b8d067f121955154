import type { Block, Region } from '../page/page.js';
import { regionsAround } from './regions.js';

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

/** Tells what is around a block. */
export function lookAround(block: Block): Surroundings {
  const regions = regionsAround(block);
  if (regions.length === 0) return OPEN;
  const isIn = (sought: Region['kind']): boolean => regions.some(({ kind }) => kind === sought);
  return {
    isChrome: isIn('chrome'),
    listingItem: regions.find(({ kind }) => kind === 'listing-item') ?? null,
    isArticle: isIn('article'),
    isWall: isIn('wall'),
  };
}
