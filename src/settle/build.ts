import { detach } from '../engine/detach.js';
import { textOf } from '../page/page.js';
import type { Finding } from '../page/finding.js';
import type { RelatedItem, Statement } from '../schema/types.js';
import type { SettledItem } from './addresses.js';
import type { Settled } from './settle.js';

/** Puts the values that were settled into the public shape. */
export function buildStatement(settled: Settled): Statement {
  const { source, dateline, speaker } = settled;
  const organization = valueOf(speaker?.organization ?? null);
  return {
    schemaVersion: 1,
    kind: settled.kind.value,
    language: valueOf(settled.language),
    title: wordsOf(settled.title),
    coverage: valueOf(settled.coverage),
    statementTitle: wordsOf(settled.statementTitle),
    source: source && { ...source.value, name: detach(source.value.name), label: detach(source.value.label) },
    publishedOn: valueOf(settled.publishedOn),
    issuedOn: valueOf(settled.issuedOn),
    capturedOn: valueOf(settled.capturedOn),
    ingestedAt: valueOf(settled.ingestedAt),
    url: wordsOf(settled.url),
    originalUrl: wordsOf(settled.originalUrl),
    dateline: dateline && {
      place: detach(dateline.place.value),
      on: valueOf(dateline.on),
      agency: dateline.agency.value,
    },
    speaker: speaker && {
      name: wordsOf(speaker.name),
      office: wordsOf(speaker.office),
      organization: organization && { ...organization, name: detach(organization.name) },
    },
    lead: wordsOf(settled.lead),
    paragraphs: settled.paragraphs.map((paragraph) => detach(textOf(paragraph))),
    related: settled.related.map(buildRelatedItem),
  };
}

/** Puts a related item into the public shape. */
export function buildRelatedItem({ title, teaser, publishedOn, url }: SettledItem): RelatedItem {
  return {
    title: wordsOf(title),
    teaser: wordsOf(teaser),
    publishedOn: valueOf(publishedOn),
    url: wordsOf(url),
  };
}

function valueOf<Value>(finding: Finding<Value> | null): Value | null {
  return finding?.value ?? null;
}

function wordsOf(finding: Finding<string> | null): string | null {
  return finding && detach(finding.value);
}
