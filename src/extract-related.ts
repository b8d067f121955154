import * as z from 'zod';
import { lazily } from './engine/lazily.js';
import { locate } from './locate/locate.js';
import type { PageOptions } from './page/options.js';
import { reportInto } from './page/report.js';
import { openPage } from './flow/open-page.js';
import { throwRefusal } from './flow/refusals.js';
import { readAddresses } from './recognise/addresses.js';
import { readRelatedItems } from './recognise/related.js';
import { compileSchema } from './schema/compile-schema.js';
import { RelatedItemSchema } from './schema/statement.js';
import type { RelatedItem } from './schema/types.js';
import { resolveAgainst, settleRelated } from './settle/addresses.js';
import { buildRelatedItem } from './settle/build.js';

const RelatedItemsSchema = lazily(() => compileSchema(z.array(RelatedItemSchema)));

/**
 * Reads only the other articles that a page announces, under `More From` or what is left of such a block, doubled titles
 * and teasers folded into one. A page without any, of whatever kind, gives an empty list.
 *
 * @param page - The page as scraped: plain text, HTML or markdown.
 * @param options - The form and the greatest length of the input.
 * @throws {@link StatementParseError} for input that cannot be read at all; `TypeError` for an option of a wrong type.
 * @example
 * ```ts
 * const page = `More From Naenara (En)
 * An exhibition of photographs opened in the embassy
 * March 4, 2024
 * An exhibition of photographs opened in the embassy
 * More Articles`;
 * extractRelated(page).map((item) => item.publishedOn); // ['2024-03-04']
 * ```
 */
export function extractRelated(page: string, options: PageOptions = {}): RelatedItem[] {
  const opened = openPage(page, options);
  if (opened.refusal !== null) throwRefusal(opened.refusal);
  const report = reportInto([]);
  const { related, dateLines } = locate(opened.page, report);
  const resolve = resolveAgainst(readAddresses(opened.page.hints, dateLines), options.url, report);
  const items = settleRelated(readRelatedItems(related, report), resolve);
  return RelatedItemsSchema().parse(items.map(buildRelatedItem));
}
