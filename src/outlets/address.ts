import { withoutArchive } from '../dates/addresses.js';
import { lazily } from '../engine/lazily.js';
import { isWebAddress } from '../page/options.js';
import { SOURCES, type SourceRow } from '../tables/sources.js';

const ROWS_BY_DOMAIN = lazily(
  (): ReadonlyMap<string, SourceRow> =>
    new Map(SOURCES.flatMap((row) => row.domains.map((domain) => [domain, row]))),
);

/**
 * The outlet on whose site an address is: by its host, which is a domain of the registry or one below it. Copies in a web
 * archive count as what they are copies of. Null for other sites, and for what is no absolute http or https address.
 */
export function outletOfAddress(address: string): SourceRow | null {
  const own = withoutArchive(address);
  if (!isWebAddress(own)) return null;
  // "www.kcna.kp.": the last dot is the root of all domains
  const labels = new URL(own).hostname.replace(/\.$/, '').split('.');
  for (let first = 0; first < labels.length; first++) {
    const row = ROWS_BY_DOMAIN().get(labels.slice(first).join('.'));
    if (row !== undefined) return row;
  }
  return null;
}
