import { describe, type Diagnostic, type Note } from './page/report.js';
import { DIAGNOSTICS, type DiagnosticCode, type ParseErrorCode } from './tables/diagnostics.js';

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

  /** Always `StatementParseError`; on the prototype, so that the stack begins with it. */
  override get name(): 'StatementParseError' {
    return 'StatementParseError';
  }

  constructor(code: ParseErrorCode, diagnostics: readonly Diagnostic[]) {
    super(diagnostics.find((each) => each.code === code)?.message ?? code);
    this.code = code;
    this.diagnostics = diagnostics;
  }
}

/** The error that stands among the notes of a page that gave no statement. */
export function errorFrom(notes: readonly Note[]): StatementParseError {
  const code = notes.map((note) => note.code).findLast(isErrorCode) ?? 'not-a-page';
  return new StatementParseError(code, notes.map(describe));
}

function isErrorCode(code: DiagnosticCode): code is ParseErrorCode {
  return DIAGNOSTICS[code].severity === 'error';
}
