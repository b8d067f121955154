import { outletOfAddress } from '../outlets/address.js';
import { findHeadingLabel, findOutletLabel, readLabel, type Label } from '../outlets/label.js';
import type { Finding } from '../page/finding.js';
import { textOf, within, wholeOf, type Block, type Place } from '../page/page.js';

/** An outlet as one place of the page names it. */
export interface NamedSource {
  readonly label: Label;
  readonly place: Place;
  /** Which line named it; `original-link` is no line, and gives no label. */
  readonly line: 'date-line' | 'outlet-line' | 'related-heading' | 'original-link';
}

/**
 * Everything on the page that names the outlet, the most telling first: `Date:` line, `KCNA` line, `More From`, and the
 * site that the link to the original leads to.
 */
export function readSources(
  labels: readonly Place[],
  outlet: Block | null,
  moreFrom: Block | null,
  original: Finding<string> | null,
): NamedSource[] {
  const sources = labels.map((place) => nameSource(place, 'date-line'));
  if (outlet !== null)
    sources.push(
      nameSource(within(wholeOf(outlet), findOutletLabel(outlet.text), outlet.text.length), 'outlet-line'),
    );
  if (moreFrom !== null) sources.push(nameSource(readHeading(moreFrom), 'related-heading'));
  return [...sources, ...nameSite(original)];
}

function readHeading(heading: Block): Place {
  const [from, to] = findHeadingLabel(heading.text) ?? [0, heading.text.length];
  return within(wholeOf(heading), from, to);
}

function nameSource(place: Place, line: NamedSource['line']): NamedSource {
  return { label: readLabel(textOf(place)), place, line };
}

/** The outlet whose site the link to the original leads to, if it is one of the registry. */
function nameSite(original: Finding<string> | null): NamedSource[] {
  const row = original === null ? null : outletOfAddress(original.value);
  const place = original?.places[0];
  if (row === null || place === undefined) return [];
  return [{ label: { words: row.name, tagLanguage: null, row }, place, line: 'original-link' }];
}
