import { textOf, type Place } from '../page/page.js';
import { WALLS, type WallRow } from '../tables/walls.js';

/** A wall is short; an article of more paragraphs may begin with any words. */
const MOST_PARAGRAPHS = 12;

/** What stands where the article should be, if the body begins with a wall's words. */
export function findWall(paragraphs: readonly Place[]): WallRow | undefined {
  const [first] = paragraphs;
  if (first === undefined || paragraphs.length > MOST_PARAGRAPHS) return undefined;
  const words = textOf(first).toLowerCase();
  return WALLS.find((row) => words.startsWith(row.words));
}
