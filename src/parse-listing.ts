import type { PageOptions } from './page/options.js';
import { readKind } from './flow/read-kind.js';
import { expectKind } from './flow/refusals.js';
import { readAddresses } from './recognise/addresses.js';
import { readEntries } from './recognise/entries.js';
import { ListingSchema } from './schema/listing.js';
import type { ListingItem } from './schema/types.js';
import { findStart } from './settle/addresses.js';
import { buildListing } from './settle/listing.js';

/**
 * Reads a listing: the newstream, search results, or the fragment that a page loads when it is scrolled down; HTML,
 * reader markdown, or plain text, where no item has an address. The items are in the page's order. Menus, side columns and footers are no items.
 *
 * Addresses are resolved against the page's `base`, else its address; without either, one that is not whole is null.
 *
 * @param page - The page or fragment, as scraped.
 * @param options - What is known beside it: its address (`url`), its form.
 * @throws {@link StatementParseError} for input that is no listing: `other-page` names the kind and the function that reads
 * it; `TypeError` for an option of a wrong type.
 * @example
 * ```ts
 * const page = `<div class="article-desc">
 *   <h4><a href="/newstream/1452004408-287654321/a-title/">A Title</a></h4>
 *   <p class="articled-date"><span> July 14, 2024</span></p>
 * </div>`;
 * const [item] = parseListing(page, { url: 'https://kcnawatch.org/newstream/' });
 * item?.publishedOn; // '2024-07-14'
 * item?.url; // 'https://kcnawatch.org/newstream/1452004408-287654321/a-title/'
 * ```
 */
export function parseListing(page: string, options: PageOptions = {}): ListingItem[] {
  const reading = readKind(page, options);
  expectKind('listing', reading);
  const start = findStart(readAddresses(reading.page.hints, []), options.url);
  return ListingSchema().parse(buildListing(readEntries(reading.entries), start));
}
