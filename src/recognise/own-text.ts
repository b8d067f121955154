import { lazily } from '../engine/lazily.js';
import type { Entry } from '../locate/entries.js';
import type { Layout } from '../locate/locate.js';
import type { Surroundings } from '../locate/surroundings.js';
import type { Block, Page, Place } from '../page/page.js';
import { isSentence } from './article.js';
import type { Findings } from './recognise.js';

/** What is looked at. */
export interface Seen {
  readonly page: Page;
  readonly layout: Layout;
  readonly findings: Findings;
  /** The entries of a listing, the related block's left out. */
  readonly entries: readonly Entry[];
  readonly lookAround: (block: Block) => Surroundings;
  /** The page's address, if the caller knows it. */
  readonly url: string | undefined;
}

/** The text that belongs to the page itself: not to the site's menus, a wall, or the entries of a listing. */
export interface OwnText {
  /** Whether a line belongs to it. */
  readonly owns: (block: Block) => boolean;
  /** Taken when it is first asked for: a `Date:` line tells most pages without it. */
  readonly sample: () => Sample;
}

/** As much of a text as tells what it is. */
interface Sample {
  readonly paragraphs: readonly Place[];
  /** Length of the sentences in them. */
  readonly length: number;
}

const FEWEST_ENTRIES = 2;
const LONGEST_SAMPLE = 2000;

/** Takes the page's own text apart from what else stands on it. */
export function readOwnText({ page, layout, findings, entries, lookAround }: Seen): OwnText {
  // One link above an article, such as to its own page, lists nothing.
  const isArticle = layout.moreFrom !== null || findings.body.dateline !== null;
  const items = isArticle && entries.length < FEWEST_ENTRIES ? [] : entries;
  const listed = new Set(items.flatMap(({ lines }) => lines.map((line) => page.blocks[line])));
  const owns = (block: Block): boolean => {
    const { isChrome, isWall } = lookAround(block);
    return !listed.has(block) && !isChrome && !isWall;
  };
  return { owns, sample: lazily(() => takeSample(findings.body.paragraphs, owns)) };
}

function takeSample(text: readonly Place[], owns: OwnText['owns']): Sample {
  const paragraphs: Place[] = [];
  let length = 0;
  for (const paragraph of text) {
    if (length > LONGEST_SAMPLE) break;
    if (!owns(paragraph.block)) continue;
    paragraphs.push(paragraph);
    if (isSentence(paragraph)) length += paragraph.to - paragraph.from;
  }
  return { paragraphs, length };
}
