import { isSentence } from './article.js';
import type { Layout } from '../locate/locate.js';
import { textOf, wholeOf, type Page, type Place } from '../page/page.js';
import { WALL_SHAPES, WALLS, type WallRow } from '../tables/walls.js';

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
  if (isComplete || paragraphs.length > MOST_LINES) return null;
  const wall = findShape(paragraphs);
  // A sentence beside the wall's own is an article's, and the article may be no longer.
  if (paragraphs.some((each) => each !== wall?.place && isSentence(each))) return null;
  return wall ?? findAdvertisedWall(page, layout);
}

/** Lines of a wall that no row begins, buttons included, at most. */
const MOST_LINES = 5;
const LONGEST_LINE = 160;

function findShape(lines: readonly Place[]): Wall | null {
  for (const place of lines) {
    if (place.to - place.from > LONGEST_LINE) continue;
    const text = textOf(place).toLowerCase().replace(NO_LETTER, ' ');
    const row = WALL_SHAPES.find(({ who, what }) => hasOneOf(text, who) && hasOneOf(text, what));
    if (row !== undefined) return { kind: row.kind, row: `wall:${row.id}`, place };
  }
  return null;
}

function hasOneOf(text: string, words: readonly string[]): boolean {
  return words.some((each) => ` ${text} `.includes(` ${each} `));
}

// "article," in "To read this article, please"
const NO_LETTER = /[^a-z]+/g;

/** A wall that names the site reads as an advert: "Sign up for a free KCNA Watch account". */
function findAdvertisedWall({ blocks }: Page, { roles }: Layout): Wall | null {
  const adverts = blocks.filter((_, index) => roles[index] === 'advert').map(wholeOf);
  for (const advert of adverts) {
    const wall = readWall(advert);
    if (wall !== null) return wall;
  }
  return findShape(adverts);
}

function measure(paragraphs: readonly Place[]): number {
  return paragraphs.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** No row has more characters than this. */
const LONGEST_WORDS = 60;

// "503 " before "Service Temporarily Unavailable"
const STATUS = /^\d{3} /;

/** The wall whose words a line begins with, with or without a server's number before them. */
function readWall(place: Place): Wall | null {
  const line = textOf(place).slice(0, LONGEST_WORDS).toLowerCase().replaceAll('’', "'");
  const begins = (words: string): WallRow | undefined => WALLS.find((each) => words.startsWith(each.words));
  const row = begins(line) ?? begins(line.replace(STATUS, ''));
  return row === undefined ? null : { kind: row.kind, row: `wall:${row.words}`, place };
}
