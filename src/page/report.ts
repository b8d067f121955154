import { DIAGNOSTICS, type DiagnosticCode, type Severity } from '../tables/diagnostics.js';
import type { Place, Span } from './page.js';
import { outerSpan } from './spans.js';

/** Something worth knowing about a page, with its place. */
export interface Diagnostic {
  /** What is the matter, as a stable code; every code has a section in docs/diagnostics.md. */
  code: DiagnosticCode;
  /** `error` means that there is no statement, `warning` that a value may be missing or disputed. */
  severity: Severity;
  /** A sentence that a person understands. */
  message: string;
  /** The characters concerned, as a half-open range of the raw input; null where something is missing. */
  span: Span | null;
  /** The second place of a conflict. */
  otherSpan: Span | null;
}

/** A diagnostic before anybody asked for its sentence. */
export interface Note {
  readonly code: DiagnosticCode;
  readonly words: readonly string[];
  readonly place: Place | null;
  readonly otherPlace: Place | null;
  /** Where a note about several lines ends. */
  readonly through: Place | null;
}

/** Takes down notes while a page is read. */
export type Report = (
  code: DiagnosticCode,
  words?: readonly string[],
  place?: Place | null,
  otherPlace?: Place | null,
  through?: Place | null,
) => void;

/** A report that keeps its notes in `notes`. */
export function reportInto(notes: Note[]): Report {
  return (code, words = [], place = null, otherPlace = null, through = null) => {
    notes.push({ code, words, place, otherPlace, through });
  };
}

const LONGEST_QUOTATION = 120;

/** Writes a note out. */
export function describe(note: Note): Diagnostic {
  const { message, severity } = DIAGNOSTICS[note.code];
  return {
    code: note.code,
    severity,
    // "{0}" in a row's message
    message: message.replace(/\{(\d)\}/g, (_, index: string) => shorten(note.words[Number(index)] ?? '')),
    span: note.place && [outerSpan(note.place)[0], outerSpan(note.through ?? note.place)[1]],
    otherSpan: note.otherPlace && outerSpan(note.otherPlace),
  };
}

function shorten(words: string): string {
  return words.length <= LONGEST_QUOTATION ? words : `${words.slice(0, LONGEST_QUOTATION)}…`;
}
