import type { Label } from '../outlets/label.js';
import { textOf, type Place } from '../page/page.js';
import type { Report } from '../page/report.js';
import type { Finding } from '../page/finding.js';
import type { Findings } from '../recognise/recognise.js';
import type { NamedSource } from '../recognise/source.js';
import type { Source } from '../schema/types.js';
import type { SourceRow } from '../tables/sources.js';

/** The outlet, with the place of the printed label, which is not always what tells the outlet. */
export interface SourceFinding extends Finding<Source> {
  readonly label: Place;
}

/** Chooses the outlet: the first place that names one. A label that is only a language tag is repaired from elsewhere. */
export function settleSource({ sources }: Pick<Findings, 'sources'>, report: Report): SourceFinding | null {
  const damaged = sources.find(({ label }) => label.words === '');
  if (damaged !== undefined) report('damaged-source', [textOf(damaged.place)], damaged.place);
  const chosen = sources.find(({ label }) => label.words !== '');
  const printed = chosen?.line === 'original-link' ? damaged : chosen;
  if (chosen === undefined || printed === undefined) return settleDamaged(damaged, report);
  const { row, words } = chosen.label;
  if (row === null) report('unknown-source', [textOf(chosen.place)], chosen.place);
  reportConflict(chosen, sources, report);
  return {
    value: {
      id: row?.id ?? null,
      name: row?.name ?? words,
      label: textOf(printed.place),
      language: languageOfTag(sources, chosen, damaged) ?? (row === null ? null : onlyLanguage(row)),
    },
    label: printed.place,
    places: [chosen.place],
    row: row === null ? `${chosen.line}:unknown` : `source:${row.id}`,
    basis: damaged !== undefined || chosen.line === 'related-heading' ? 'implied' : 'stated',
  };
}

/** The tag of the label, or of the damaged one that it repairs: of two the more telling line's. */
function languageOfTag(
  sources: readonly NamedSource[],
  ...named: readonly (NamedSource | undefined)[]
): string | null {
  const tagged = sources.find((each) => named.includes(each) && each.label.tagLanguage !== null);
  return tagged?.label.tagLanguage ?? null;
}

/** The language of an outlet that publishes in one. */
export function onlyLanguage({ languages: [first, ...others] }: SourceRow): string | null {
  return first === undefined || others.length > 0 ? null : first;
}

function settleDamaged(damaged: NamedSource | undefined, report: Report): SourceFinding | null {
  if (damaged === undefined) {
    report('missing-source');
    return null;
  }
  const label = textOf(damaged.place);
  const value: Source = { id: null, name: null, label, language: damaged.label.tagLanguage };
  return { value, label: damaged.place, places: [damaged.place], row: 'language-tag', basis: 'stated' };
}

function reportConflict(chosen: NamedSource, sources: readonly NamedSource[], report: Report): void {
  const other = sources.find((each) => !isSameOutlet(chosen, each));
  if (other === undefined) return;
  report('source-conflict', [textOf(chosen.place), textOf(other.place)], chosen.place, other.place);
}

function isSameOutlet({ label: one }: NamedSource, { label: other }: NamedSource): boolean {
  const sameLanguage =
    one.tagLanguage === null || other.tagLanguage === null || one.tagLanguage === other.tagLanguage;
  return sameLanguage && isSameName(one, other);
}

function isSameName({ row, words }: Label, other: Label): boolean {
  if (other.words === '') return true;
  if (row === null || other.row === null) return words.toLowerCase() === other.words.toLowerCase();
  return row === other.row || row.host === other.row.id;
}

/** The label's language, checked against the text; without a label the text's own. */
export function settleLanguage(
  source: SourceFinding | null,
  written: Finding<string> | null,
  report: Report,
): Finding<string> | null {
  const labelled = source?.value.language ?? null;
  if (source === null || labelled === null) return written;
  if (written !== null && written.value !== labelled) {
    report('language-conflict', [labelled, written.value], source.label, written.places[0]);
  }
  return { value: labelled, places: [source.label], row: 'source-label', basis: source.basis };
}
