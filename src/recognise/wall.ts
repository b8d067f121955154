import type { Layout } from '../locate/locate.js';
import { textOf, wholeOf, type Page, type Place } from '../page/page.js';
import { WALLS, type WallRow } from '../tables/walls.js';

/** What stands where the article should be. */
export interface Wall {
  readonly kind: WallRow['kind'];
  /** The row of the table. */
  readonly row: string;
  readonly place: Place;
}

/** A wall is short; a longer text may have any words in it. */
const MOST_PARAGRAPHS = 12;
const LONGEST_WALL = 1500;
/** Above a wall there may be the beginning of the article, and on its page some words of the site's. */
const LONGEST_BEGINNING = 400;
const MOST_HEADINGS = 3;

/** Finds the wall that a page is, if its text begins with a wall's words, or breaks off at them. */
export function findWall(
  page: Page,
  layout: Layout,
  paragraphs: readonly Place[],
  isComplete: boolean,
): Wall | null {
  if (paragraphs.length > MOST_PARAGRAPHS) return null;
  if (measure(paragraphs) > LONGEST_WALL) return null;
  const name = layout.dateLines.length === 0 ? page.hints.find(({ kind }) => kind === 'title') : undefined;
  const named = name === undefined ? null : readWall(wholeOf(name.value));
  if (named !== null) return named;
  const headings = layout.dateLines.length === 0 ? MOST_HEADINGS : 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const wall = index <= headings || !isComplete ? readWall(paragraph) : null;
    if (wall !== null && measure(paragraphs.slice(0, index)) <= LONGEST_BEGINNING) return wall;
  }
  return paragraphs.length > 0 ? null : findAdvertisedWall(page, layout);
}

/** A wall that names the site reads as an advert: "Sign up for a free KCNA Watch account". */
function findAdvertisedWall({ blocks }: Page, { roles }: Layout): Wall | null {
  for (const [index, block] of blocks.entries()) {
    const wall = roles[index] === 'advert' ? readWall(wholeOf(block)) : null;
    if (wall !== null) return wall;
  }
  return null;
}

function measure(paragraphs: readonly Place[]): number {
  return paragraphs.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** No row has more words than this. */
const LONGEST_WORDS = 60;

/** The wall whose words a line begins with. */
function readWall(place: Place): Wall | null {
  const words = textOf(place).slice(0, LONGEST_WORDS).toLowerCase();
  const row = WALLS.find((each) => words.startsWith(each.words));
  return row === undefined ? null : { kind: row.kind, row: `wall:${row.words}`, place };
}
