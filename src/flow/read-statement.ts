import { locate, type Layout } from '../locate/locate.js';
import type { Refusal } from '../page/errors.js';
import type { PageOptions } from '../page/options.js';
import type { Page } from '../page/page.js';
import { reportInto, type Note } from '../page/report.js';
import { isArticle } from '../recognise/article.js';
import { recognise, type Findings } from '../recognise/recognise.js';
import { settle, type Settled } from '../settle/settle.js';
import { openPage } from './open-page.js';
import { tellKind } from './read-kind.js';
import { refuseKind } from './refusals.js';

/** A page with all that was found on it, as far as reading came. */
export type Reading = {
  readonly page: Page;
  readonly notes: readonly Note[];
  readonly layout: Layout | null;
  readonly findings: Findings | null;
} & Outcome;

/** What a statement is built from, or why the page gives none; the refusal is the last of the notes. */
type Outcome =
  | { readonly settled: Settled; readonly refusal: null }
  | { readonly settled: null; readonly refusal: Refusal };

/** The stages in order: read, locate, recognise, settle. */
export function readStatement(input: unknown, options: PageOptions): Reading {
  const { page, feedRoot, refusal: unreadable } = openPage(input, options);
  const notes: Note[] = [];
  const report = reportInto(notes);
  const refuse = (refusal: Refusal, layout: Layout | null, findings: Findings | null): Reading => {
    report(refusal.code, refusal.words);
    return { page, notes, layout, findings, settled: null, refusal };
  };
  if (unreadable !== null) return refuse(unreadable, null, null);
  if (feedRoot !== null) return refuse(refuseKind('statement', 'feed'), null, null);
  const layout = locate(page, report);
  const findings = recognise(page, layout, report);
  const refusal = refusePage(page, layout, findings, options);
  if (refusal !== null) return refuse(refusal, layout, findings);
  return { page, notes, layout, findings, settled: settle(findings, options, report), refusal };
}

/** Files that are no text show it at their beginning. */
const LONGEST_MAGIC = 1024;
const MOST_NULLS = 4;

function isBinary(raw: string): boolean {
  const beginning = raw.slice(0, LONGEST_MAGIC);
  return beginning.includes('\0') && beginning.split('\0').length > MOST_NULLS;
}

/** Why a page gives no statement; null if it does. */
function refusePage(page: Page, layout: Layout, findings: Findings, options: PageOptions): Refusal | null {
  const { kind, signs } = tellKind(page, layout, findings, options);
  // One page in six is scraped as its body alone: prose may be an article, whatever tells of the site.
  if (kind !== 'statement' && kind !== 'not-kcnawatch') return refuseKind('statement', kind);
  const isElsewhere = kind === 'not-kcnawatch' && signs.some(({ row }) => row === 'other-address');
  if (isElsewhere && findings.body.dateline === null && findings.lead === null)
    return { code: 'not-a-page', words: ['its own address is on another site'] };
  if (page.blocks.length === 0) return { code: 'empty-input', words: [] };
  if (!page.isMarkedUp && isBinary(page.raw))
    return { code: 'not-a-page', words: ['it holds null characters, as a binary file does'] };
  if (!isArticle(layout, findings)) {
    return {
      code: 'not-a-page',
      words: ['it has neither a line of the site (`Date:`, `More From`) nor a sentence'],
    };
  }
  return findings.body.paragraphs.length > 0 ? null : { code: 'no-body', words: [] };
}
