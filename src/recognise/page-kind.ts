import { findSiteAddress, isOnSite } from '../outlets/site-address.js';
import { wholeOf, type Block, type Place } from '../page/page.js';
import { namesBrand } from '../tables/notices.js';
import { PAGE_SIGNS, type PageKind, type PageSignId } from '../tables/page-kinds.js';
import { readOwnText, type OwnText, type Seen } from './own-text.js';
import { findOutletWords } from './outlet-words.js';
import { findWall } from './wall.js';

/** One thing that tells what a page is. */
interface Sign {
  /** The row of the table of signs, or of walls. */
  readonly row: string;
  readonly kind: PageKind;
  /** Where it stands; nowhere for what the caller said. */
  readonly places: readonly Place[];
}

/** What a page is, and what says so. */
export interface ToldKind {
  readonly kind: PageKind;
  readonly signs: readonly Sign[];
}

/** Beside its entries a listing has a few words of the site's; a longer text is an article. */
const LONGEST_PREFACE = 400;

/** Tells what a page is: the strongest sign decides. */
export function tellPageKind(seen: Seen): ToldKind {
  const text = readOwnText(seen);
  const signs = [...readStatementSigns(seen, text), ...readListingSigns(seen), ...readAddressSigns(seen)];
  const wall = readWallSign(seen, text, signs);
  if (wall !== null) return { kind: wall.kind, signs: [...signs, wall] };
  return { kind: weigh(signs, text), signs };
}

function weigh(signs: readonly Sign[], text: OwnText): PageKind {
  const has = (...rows: PageSignId[]): boolean => signs.some(({ row }) => rows.some((each) => each === row));
  if (has('date-line')) return 'statement';
  const isArticle = has('dateline', 'lead', 'article-content', 'article-address', 'more-from');
  const isListing = has('entry') && text.sample().length <= LONGEST_PREFACE;
  if (!isArticle && (isListing || has('listing-address'))) return 'listing';
  const isElsewhere = has('other-address') && !has('more-from', 'outlet-line');
  const isStatement = signs.some(({ kind }) => kind === 'statement');
  return isStatement && !isElsewhere && text.sample().length > 0 ? 'statement' : 'not-kcnawatch';
}

function sign(row: PageSignId, ...places: readonly Place[]): Sign {
  return { row, kind: PAGE_SIGNS[row].kind, places };
}

/** What only articles have, as far as it is not an entry's of a listing. */
function readStatementSigns(seen: Seen, text: OwnText): Sign[] {
  const { page, layout, findings, lookAround } = seen;
  const { body, lead } = findings;
  const signs: Sign[] = [];
  const add = (row: PageSignId, block: Block | null | undefined, place = block && wholeOf(block)): void => {
    if (block != null && place != null && text.owns(block)) signs.push(sign(row, place));
  };
  const [dateLine] = layout.dateLines;
  if (dateLine !== undefined && !hasDateLines(seen)) signs.push(sign('date-line', wholeOf(dateLine)));
  add('outlet-line', layout.outlet);
  add('more-from', layout.moreFrom);
  add('dateline', body.dateline?.whole.block, body.dateline?.whole);
  // Above a listing's teaser with a lead in it, any line of the page reads as its beginning.
  const leadPlace = lead?.places[0] ?? lead?.document[0];
  if (lead?.places.every(({ block }) => text.owns(block)) === true) add('lead', leadPlace?.block, leadPlace);
  const marker = body.parts.find(({ role }) => role === 'end-marker')?.place;
  add('end-marker', marker?.block, marker);
  if (page.isMarkedUp)
    add('article-content', text.sample().paragraphs.find(({ block }) => lookAround(block).isArticle)?.block);
  if (signs.length > 0) return signs;
  add(
    'site-line',
    page.blocks.find(({ text: line }, index) => layout.roles[index] === 'advert' && advertisesSite(line)),
  );
  return signs.length > 0 ? signs : readOutletWords(text.sample().paragraphs);
}

/** Whether a line advertises the site or its publisher; any site may print "Advertisement". */
function advertisesSite(line: string): boolean {
  const words = line.toLowerCase();
  return namesBrand(words) || words.includes('north korea');
}

/** Whether the entries of a listing show the `Date:` lines of their articles. */
function hasDateLines({ layout, entries }: Seen): boolean {
  return entries.filter(({ lines }) => lines.some((line) => layout.roles[line] === 'date-line')).length > 1;
}

const FEWEST_WORDS = 2;

/** Where nothing else tells: the outlets' own words. */
function readOutletWords(paragraphs: readonly Place[]): Sign[] {
  const places = findOutletWords(paragraphs);
  return places.length < FEWEST_WORDS ? [] : [sign('outlet-words', ...places)];
}

function readListingSigns({ entries }: Seen): Sign[] {
  const places = entries.flatMap(({ title, label }) => (title === null && label === null ? [] : [title]));
  return entries.length === 0 ? [] : [sign('entry', ...places.filter((place) => place !== null))];
}

/** What the page's own address says: the caller's, else the one that the page gives. */
function readAddressSigns({ findings, url }: Seen): Sign[] {
  const own = url === undefined ? findings.addresses.own[0] : undefined;
  const address = url ?? own?.value;
  if (address === undefined) return [];
  const places = own?.places ?? [];
  const kind = findSiteAddress(address)?.kind;
  if (kind === 'article') return [sign('article-address', ...places)];
  if (kind === 'listing') return [sign('listing-address', ...places)];
  return isOnSite(address) === false ? [sign('other-address', ...places)] : [];
}

/** A wall in the place of the article, or under its first words. */
function readWallSign(seen: Seen, text: OwnText, signs: readonly Sign[]): Sign | null {
  const isComplete = signs.some(({ row }) => row === 'end-marker');
  const wall = findWall(seen.page, seen.layout, seen.findings.body.paragraphs, isComplete);
  if (wall !== null) return { row: wall.row, kind: wall.kind, places: [wall.place] };
  const mayBeWalled = seen.page.isMarkedUp && !isComplete && text.sample().length <= LONGEST_PREFACE;
  if (!mayBeWalled || seen.entries.length > 0) return null;
  const element = seen.page.blocks.find((block) => seen.lookAround(block).isWall);
  return element === undefined ? null : sign('wall-element', wholeOf(element));
}
