import { withoutArchive } from '../dates/addresses.js';
import { SITE_ADDRESSES, SITE_HOSTS, type SiteAddressRow } from '../tables/site-addresses.js';

// "https://www.kcnawatch.org", "//kcnawatch.co"
const HOST = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)(?::\d+)?/i;

/** Whether an address is on the site; null for one without a host, which is wherever its page is. */
export function isOnSite(address: string): boolean | null {
  const [, host] = HOST.exec(withoutArchive(address)) ?? [];
  return host === undefined ? null : SITE_HOSTS.includes(host.toLowerCase());
}

/** The shape of an address on the site, or of one without a host; undefined for any other. */
export function findSiteAddress(address: string): SiteAddressRow | undefined {
  const stripped = withoutArchive(address);
  if (isOnSite(stripped) === false) return undefined;
  const path = stripped.replace(HOST, '') || '/';
  return SITE_ADDRESSES.find(({ pattern }) => pattern.test(path));
}
