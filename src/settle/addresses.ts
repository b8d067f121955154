import { dateFromUrl } from '../dates/date-from-url.js';
import { isWebAddress } from '../page/options.js';
import type { Report } from '../page/report.js';
import type { Finding } from '../page/finding.js';
import type { Addresses } from '../recognise/addresses.js';
import type { RelatedFinding } from '../recognise/related.js';

/** The addresses of a statement, and the instant that its own one carries. */
export interface SettledAddresses {
  readonly url: Finding<string> | null;
  readonly originalUrl: Finding<string> | null;
  readonly ingestedAt: Finding<string> | null;
}

/** A related item with the address that its link leads to. */
export interface SettledItem extends Omit<RelatedFinding, 'link'> {
  readonly url: Finding<string> | null;
}

/** Makes a link absolute; null, and a diagnostic, where that cannot be done. */
export type Resolve = (link: Finding<string> | null) => Finding<string> | null;

/** The caller's address stands before the page's own; what an address says of the time comes from it alone. */
export function settleAddresses(
  { own, original }: Addresses,
  url: string | undefined,
  resolve: Resolve,
): SettledAddresses {
  const address = url === undefined ? (own.find(({ value }) => isWebAddress(value)) ?? null) : given(url);
  return { url: address, originalUrl: resolve(original), ingestedAt: address && readIngestion(address) };
}

function readIngestion(address: Finding<string>): Finding<string> | null {
  const { ingestedAt } = dateFromUrl(address.value);
  return ingestedAt === null ? null : { ...address, value: ingestedAt, row: 'newstream', basis: 'implied' };
}

/** An address that the caller gave stands nowhere on the page. */
function given(url: string): Finding<string> {
  return { value: url, places: [], row: 'option', basis: 'stated' };
}

/** The address that the page's links start from: its `base`, else its own. */
export function findStart({ own, base }: Addresses, url: string | undefined): string | undefined {
  const page = url ?? own.find(({ value }) => isWebAddress(value))?.value;
  return base === null ? page : (resolveAddress(base.value, page) ?? page);
}

/** Resolves links against `base`, else against the page's address. */
export function resolveAgainst(addresses: Addresses, url: string | undefined, report: Report): Resolve {
  const start = findStart(addresses, url);
  return (link) => {
    if (link === null) return null;
    const value = resolveAddress(link.value, start);
    if (value === null) report('unresolved-link', [link.value], link.places[0]);
    return value === null ? null : { ...link, value, basis: value === link.value ? 'stated' : 'implied' };
  };
}

/** Makes an address absolute; one that is already is left as it is written. Null for one that leads nowhere on the web. */
export function resolveAddress(link: string, start: string | undefined): string | null {
  if (isWebAddress(link)) return link;
  if (!URL.canParse(link, start)) return null;
  const { protocol, href } = new URL(link, start);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** Resolves the links of related items. */
export function settleRelated(items: readonly RelatedFinding[], resolve: Resolve): SettledItem[] {
  return items.map(({ title, teaser, publishedOn, link }) => ({
    title,
    teaser,
    publishedOn,
    url: resolve(link),
  }));
}
