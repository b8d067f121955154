import { buildAnatomy, type AnatomyPart } from './explain/anatomy.js';
import { buildEvidence, type Evidence } from './explain/evidence.js';
import type { PageOptions } from './page/options.js';
import { describe, type Diagnostic } from './page/report.js';
import { validateStatement } from './parse-statement.js';
import { readStatement } from './flow/read-statement.js';
import type { Statement } from './schema/types.js';

/** A page taken apart: what was read, from which characters, and what was noticed. */
export interface StatementExplanation {
  /** The statement; null if the page gives none, and then one of the diagnostics is an error. */
  statement: Statement | null;
  /** The input's blocks in order; every visible character is in exactly one. Empty for input that is too large to be read. */
  anatomy: AnatomyPart[];
  /** For each field that has a value, by its path (`speaker.name`, `related[0].title`), where it was read. */
  evidence: Evidence;
  /** Everything worth knowing, each with its place. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a page like {@link parseStatement} and shows the evidence. Never throws on any string.
 *
 * @param page - The page as scraped: plain text, HTML or markdown.
 * @param options - What is known beside the page: its address, a day near its own.
 * @example
 * ```ts
 * const page = 'Opening of Exhibition\nDate: 04/03/2024 | Source: Naenara (En)\nAn exhibition opened.';
 * const { evidence } = explainStatement(page);
 * const [start, end] = evidence.publishedOn?.spans[0] ?? [0, 0];
 * page.slice(start, end); // '04/03/2024'
 * ```
 */
export function explainStatement(page: string, options: PageOptions = {}): StatementExplanation {
  const reading = readStatement(page, options);
  return {
    statement: reading.settled && validateStatement(reading.settled),
    anatomy: buildAnatomy(reading),
    evidence: reading.settled === null ? {} : buildEvidence(reading.page, reading.settled),
    diagnostics: reading.notes.map(describe),
  };
}
