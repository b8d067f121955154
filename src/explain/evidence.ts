import type { Page, Span } from '../page/page.js';
import { exactSpans } from '../page/spans.js';
import { stated, type Finding } from '../page/finding.js';
import type { Settled } from '../settle/settle.js';

/** Where a field's value was read, and why it is believed. */
export interface FieldEvidence {
  /** Half-open ranges of the raw input; none for a value that nothing on the page says, such as `news`. */
  spans: Span[];
  /** The table row or rule that recognised it. */
  row: string;
  /** `stated` where the page prints the value, `implied` where it was concluded. */
  basis: 'stated' | 'implied';
}

/** The path of a value in a statement, as zod's errors write it. */
export type EvidencePath =
  | 'kind'
  | 'language'
  | 'title'
  | 'coverage'
  | 'statementTitle'
  | `source.${'id' | 'name' | 'label' | 'language'}`
  | 'publishedOn'
  | 'issuedOn'
  | 'capturedOn'
  | 'ingestedAt'
  | 'url'
  | 'originalUrl'
  | `dateline.${'place' | 'on' | 'agency'}`
  | `speaker.${'name' | 'office' | 'organization.id' | 'organization.name'}`
  | 'lead'
  | `paragraphs[${number}]`
  | `related[${number}].${'title' | 'teaser' | 'publishedOn' | 'url'}`;

/** The evidence for each value that was read on the page; values from options have none. */
export type Evidence = Partial<Record<EvidencePath, FieldEvidence>>;

/** The evidence for each field that has a value, by its path. */
export function buildEvidence(page: Page, settled: Settled): Evidence {
  const evidence: Evidence = {};
  for (const [path, finding] of listFindings(settled)) {
    if (finding === null) continue;
    const { places, row, basis } = finding;
    evidence[path] = { spans: places.flatMap((place) => exactSpans(page, place)), row, basis };
  }
  return evidence;
}

type ListedFinding = readonly [path: EvidencePath, finding: Finding<unknown> | null];

function listFindings(settled: Settled): ListedFinding[] {
  const { dateline, speaker, source } = settled;
  return [
    ['kind', settled.kind],
    ['language', settled.language],
    ['title', settled.title],
    ['coverage', settled.coverage],
    ['statementTitle', settled.statementTitle],
    ...(source === null ? [] : listSource(source)),
    ['publishedOn', settled.publishedOn],
    ['issuedOn', settled.issuedOn],
    ['capturedOn', settled.capturedOn],
    ['ingestedAt', onPage(settled.ingestedAt)],
    ['url', onPage(settled.url)],
    ['originalUrl', settled.originalUrl],
    ['dateline.place', dateline?.place ?? null],
    ['dateline.on', dateline?.on ?? null],
    ['dateline.agency', dateline?.agency ?? null],
    ['speaker.name', speaker?.name ?? null],
    ['speaker.office', speaker?.office ?? null],
    ['speaker.organization.id', speaker?.organization?.value.id == null ? null : speaker.organization],
    ['speaker.organization.name', speaker?.organization ?? null],
    ['lead', settled.lead],
    ...settled.paragraphs.map((place, index): ListedFinding => [
      `paragraphs[${index}]`,
      stated(null, place, 'body'),
    ]),
    ...settled.related.flatMap(({ title, teaser, publishedOn, url }, index): ListedFinding[] => [
      [`related[${index}].title`, title],
      [`related[${index}].teaser`, teaser],
      [`related[${index}].publishedOn`, publishedOn],
      [`related[${index}].url`, url],
    ]),
  ];
}

function listSource(source: NonNullable<Settled['source']>): ListedFinding[] {
  const { id, name, language } = source.value;
  return [
    ['source.label', { ...source, places: [source.label] }],
    ['source.id', id === null ? null : source],
    ['source.name', name === null ? null : source],
    ['source.language', language === null ? null : source],
  ];
}

/** A value that came with the options has no evidence. */
function onPage(finding: Finding<string> | null): Finding<string> | null {
  return finding?.places.length === 0 ? null : finding;
}
