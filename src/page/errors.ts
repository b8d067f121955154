import { describe, type Diagnostic, type Note } from './report.js';
import type { ParseErrorCode } from '../tables/diagnostics.js';
import type { PageKind } from '../tables/page-kinds.js';

/**
 * What {@link parseStatement} throws, and {@link safeParseStatement} answers, for input that is no statement.
 * Its message says what was expected and what to do.
 *
 * @example
 * ```ts
 * const result = safeParseStatement('');
 * result.success ? null : result.error.code; // 'empty-input'
 * ```
 */
export class StatementParseError extends Error {
  // The published files are minified, and Node prints the class's name.
  static override readonly name = 'StatementParseError';
  /** What is the matter, as a stable code. */
  readonly code: ParseErrorCode;
  /** All that was noticed on the page, the error included. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the page is instead, if the code is `other-page`; null otherwise. */
  readonly pageKind: PageKind | null;

  /** Always `StatementParseError`; on the prototype, so that the stack begins with it. */
  override get name(): 'StatementParseError' {
    return 'StatementParseError';
  }

  constructor(code: ParseErrorCode, diagnostics: readonly Diagnostic[], pageKind: PageKind | null = null) {
    super(diagnostics.find((each) => each.code === code)?.message ?? code);
    this.code = code;
    this.diagnostics = diagnostics;
    this.pageKind = pageKind;
  }
}

/** Why an input gives nothing of what was asked for. */
export interface Refusal {
  readonly code: ParseErrorCode;
  /** What the sentence of its diagnostic says. */
  readonly words: readonly string[];
  /** What the page is instead, if it is of another kind. */
  readonly pageKind?: PageKind;
}

/** The error of a refusal, with all that was noticed before. */
export function errorFrom({ code, pageKind }: Refusal, notes: readonly Note[]): StatementParseError {
  return new StatementParseError(code, notes.map(describe), pageKind);
}
