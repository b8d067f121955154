import { readLabel, type Label } from '../outlets/label.js';
import { textOf, within, wholeOf, type Block, type Place } from '../page/page.js';

/** An outlet as one place of the page names it. */
export interface NamedSource {
  readonly label: Label;
  readonly place: Place;
  /** Which line named it. */
  readonly line: 'date-line' | 'outlet-line' | 'related-heading';
}

/** Everything on the page that names the outlet, the most telling first: `Date:` line, `KCNA` line, `More From`. */
export function readSources(
  labels: readonly Place[],
  outlet: Block | null,
  moreFrom: Block | null,
): NamedSource[] {
  const sources = labels.map((place) => nameSource(place, 'date-line'));
  if (outlet !== null) sources.push(nameSource(behind(outlet, 'KCNA '), 'outlet-line'));
  if (moreFrom !== null) sources.push(nameSource(behind(moreFrom, 'More From '), 'related-heading'));
  return sources;
}

function behind(block: Block, words: string): Place {
  return within(wholeOf(block), words.length, block.text.length);
}

function nameSource(place: Place, line: NamedSource['line']): NamedSource {
  return { label: readLabel(textOf(place)), place, line };
}
