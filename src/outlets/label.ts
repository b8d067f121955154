import { lazily } from '../engine/lazily.js';
import { withoutSignsAtEnd } from '../page/signs.js';
import { LANGUAGES } from '../tables/languages.js';
import { SOURCES, type SourceRow } from '../tables/sources.js';

/** A source label taken apart: "Ministry of Foreign Affairs (EN)". */
export interface Label {
  /** The label without its language tag; empty for a damaged label that is a tag alone. */
  readonly words: string;
  /** The tag's language, BCP 47; null without a tag that is known. */
  readonly tagLanguage: string | null;
  /** The row of the registry; null for an outlet that is not in it. */
  readonly row: SourceRow | null;
}

const ROWS_BY_LABEL = lazily(
  (): ReadonlyMap<string, SourceRow> =>
    new Map(SOURCES.flatMap((row) => row.labels.map((label) => [label.toLowerCase(), row]))),
);

const LANGUAGE_BY_TAG = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(LANGUAGES.flatMap((row) => row.tags.map((tag) => [tag, row.language]))),
);

// "(EN)" in "Voice of Korea (EN)"; full-width brackets too
const TAG = /[(（] ?([^()（）]{1,20}?) ?[)）]$/;

/** Takes a label apart and looks its outlet up. */
export function readLabel(label: string): Label {
  const tag = TAG.exec(label);
  const tagLanguage = LANGUAGE_BY_TAG().get(tag?.[1]?.toLowerCase() ?? '') ?? null;
  const words = tag !== null && tagLanguage !== null ? label.slice(0, tag.index).trimEnd() : label;
  return { words, tagLanguage, row: ROWS_BY_LABEL().get(words.toLowerCase()) ?? null };
}

/** Whether a text is surely a label: its outlet is in the registry, or it ends in a language tag. */
export function isKnownLabel(text: string): boolean {
  const { row, tagLanguage } = readLabel(text);
  return row !== null || tagLanguage !== null;
}

// "More From Naenara (En)", "» More From: Naenara (En)"
const MORE_FROM = /^[^a-z0-9]{0,8}more from:? /i;

/** Where the label stands in the heading of the related block, the arrows behind it left out; null for any other line. */
export function findHeadingLabel(text: string): readonly [from: number, to: number] | null {
  const from = MORE_FROM.exec(text)?.[0].length;
  return from === undefined ? null : [from, Math.max(from, withoutSignsAtEnd(text).length)];
}

/** The label in the heading of the related block: "KCNA.kp (En)" of "More From KCNA.kp (En) »"; null for any other line. */
export function headingLabel(text: string): string | null {
  const stretch = findHeadingLabel(text);
  return stretch && text.slice(...stretch);
}

const AGENCY = 'KCNA ';

/** Where the label begins in the line "KCNA Naenara (En)", whatever signs stand before it. */
export function findOutletLabel(text: string): number {
  return text.indexOf(AGENCY) + AGENCY.length;
}
