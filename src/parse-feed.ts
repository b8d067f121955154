import type { PageOptions } from './page/options.js';
import { readKind } from './flow/read-kind.js';
import { expectKind } from './flow/refusals.js';
import { readFeed } from './read/feed/read-feed.js';
import { readFeedEntry } from './recognise/feed.js';
import { ListingSchema } from './schema/listing.js';
import type { ListingItem } from './schema/types.js';
import { resolveAddress } from './settle/addresses.js';
import { buildListing } from './settle/listing.js';

/**
 * Reads RSS or Atom into the same items as {@link parseListing}: well-formed or not, whole or cut off.
 *
 * `publishedOn` is the day as the feed prints it, whatever the hour and the zone beside it. An entry that tells only when
 * it was `updated` has that day. `dateFromUrl(item.url)` gives the instant at which KCNA Watch took an item in.
 *
 * @param feed - The feed's XML, as fetched.
 * @param options - The address of the feed (`url`), which relative addresses start from; the greatest length.
 * @throws {@link StatementParseError} for input that is no feed: `other-page` names the kind and the function that reads it;
 * `TypeError` for an option of a wrong type.
 * @example
 * ```ts
 * const feed = `<rss version="2.0"><channel><item>
 *   <title>Tea &amp; Talks</title>
 *   <link>https://kcnawatch.org/newstream/1452004408-287654321/tea-talks/</link>
 *   <pubDate>Tue, 19 May 2026 04:00:00 GMT</pubDate>
 * </item></channel></rss>`;
 * parseFeed(feed).map((item) => [item.title, item.publishedOn]); // [['Tea & Talks', '2026-05-19']]
 * ```
 */
export function parseFeed(feed: string, options: PageOptions = {}): ListingItem[] {
  expectKind('feed', readKind(feed, options));
  const { address, entries } = readFeed(feed);
  const start = options.url ?? resolveAddress(address ?? '', undefined) ?? undefined;
  return ListingSchema().parse(buildListing(entries.map(readFeedEntry), start));
}
