import { textOf } from '../page/page.js';
import type { Report } from '../page/report.js';
import type { Finding } from '../page/finding.js';
import type { Findings } from '../recognise/recognise.js';
import type { NamedSource } from '../recognise/source.js';
import type { Source } from '../schema/types.js';

/** Chooses the outlet: the first place that names one. A label that is only a language tag is repaired from elsewhere. */
export function settleSource({ sources }: Findings, report: Report): Finding<Source> | null {
  const damaged = sources.find(({ label }) => label.words === '');
  if (damaged !== undefined) report('damaged-source', [textOf(damaged.place)], damaged.place);
  const [chosen, ...others] = sources.filter(({ label }) => label.words !== '');
  if (chosen === undefined) return settleDamaged(damaged, report);
  const { row, words, tagLanguage } = chosen.label;
  if (row === null) report('unknown-source', [textOf(chosen.place)], chosen.place);
  reportConflict(chosen, others, report);
  return {
    value: {
      id: row?.id ?? null,
      name: row?.name ?? words,
      label: textOf(chosen.place),
      language: tagLanguage ?? damaged?.label.tagLanguage ?? row?.language ?? null,
    },
    places: [chosen.place],
    row: row === null ? `${chosen.line}:unknown` : `source:${row.id}`,
    basis: damaged !== undefined || chosen.line === 'related-heading' ? 'implied' : 'stated',
  };
}

function settleDamaged(damaged: NamedSource | undefined, report: Report): Finding<Source> | null {
  if (damaged === undefined) {
    report('missing-source');
    return null;
  }
  const label = textOf(damaged.place);
  const value: Source = { id: null, name: null, label, language: damaged.label.tagLanguage };
  return { value, places: [damaged.place], row: 'language-tag', basis: 'stated' };
}

function reportConflict(chosen: NamedSource, others: readonly NamedSource[], report: Report): void {
  const other = others.find((each) => !isSameOutlet(chosen, each));
  if (other === undefined) return;
  report('source-conflict', [textOf(chosen.place), textOf(other.place)], chosen.place, other.place);
}

function isSameOutlet({ label: one }: NamedSource, { label: other }: NamedSource): boolean {
  const sameLanguage =
    one.tagLanguage === null || other.tagLanguage === null || one.tagLanguage === other.tagLanguage;
  const sameName =
    one.row === null ? one.words.toLowerCase() === other.words.toLowerCase() : one.row === other.row;
  return sameLanguage && sameName;
}

/** The label's language, checked against the text; without a label the text's own. */
export function settleLanguage(
  source: Finding<Source> | null,
  written: Finding<string> | null,
  report: Report,
): Finding<string> | null {
  const labelled = source?.value.language ?? null;
  if (source === null || labelled === null) return written;
  if (written !== null && written.value !== labelled) {
    report('language-conflict', [labelled, written.value], source.places[0], written.places[0]);
  }
  return { value: labelled, places: source.places, row: 'source-label', basis: source.basis };
}
