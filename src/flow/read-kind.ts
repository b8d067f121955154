import { findEntries, type Entry } from '../locate/entries.js';
import { findListedLines } from '../locate/listed-lines.js';
import { locate, type Layout } from '../locate/locate.js';
import { lookAround } from '../locate/surroundings.js';
import type { Refusal } from '../page/errors.js';
import type { PageOptions } from '../page/options.js';
import { wholeOf, type Page } from '../page/page.js';
import { isJson } from '../read/detect.js';
import { tellPageKind, type ToldKind } from '../recognise/page-kind.js';
import { recognise, type Findings } from '../recognise/recognise.js';
import { openPage } from './open-page.js';

/** What a page is, and the entries of its listing. */
export interface KindReading extends ToldKind {
  readonly page: Page;
  readonly entries: readonly Entry[];
  /** Why the input cannot be read at all; null if it can. */
  readonly refusal: Refusal | null;
}

/** Tells what an input is, whatever it is. */
export function readKind(input: unknown, options: PageOptions): KindReading {
  const { page, feedRoot, refusal } = openPage(input, options);
  const nothing: KindReading = { page, entries: [], kind: 'not-kcnawatch', signs: [], refusal };
  if (feedRoot !== null)
    return {
      ...nothing,
      kind: 'feed',
      signs: [{ row: 'feed-root', kind: 'feed', places: [wholeOf(feedRoot)] }],
    };
  if (page.blocks.length === 0 && page.hints.length === 0)
    return { ...nothing, refusal: refusal ?? { code: 'empty-input', words: [] } };
  // Its address may be a listing's; the HTML that it holds is a page, not what is around it.
  if (!page.isMarkedUp && isJson(page.raw)) return nothing;
  const layout = locate(page, ignore);
  return { ...nothing, ...tellKind(page, layout, recognise(page, layout, ignore), options) };
}

/** What is wrong with an article matters only to those who want one. */
function ignore(): void {
  // Nothing to take down
}

/** Tells what a page is, once it is located and recognised. */
export function tellKind(
  page: Page,
  layout: Layout,
  findings: Findings,
  { url }: PageOptions,
): ToldKind & Pick<KindReading, 'entries'> {
  const entries = page.isMarkedUp ? findLinked(page, layout) : findListedLines(page, layout);
  const { kind, signs } = tellPageKind({ page, layout, findings, entries, lookAround, url });
  return { kind, signs, entries };
}

/** One `Date:` line makes an article; listings may show one with each entry. */
function findLinked(page: Page, layout: Layout): Entry[] {
  const first = layout.roles.indexOf('date-line');
  const mayList = first < 0 || layout.roles.includes('date-line', first + 1);
  return mayList ? findEntries(page, endOfListing(page, layout)) : [];
}

/** What stands under `More From` belongs to an article. */
function endOfListing({ blocks }: Page, { moreFrom }: Layout): number | undefined {
  return moreFrom === null ? undefined : blocks.indexOf(moreFrom);
}
