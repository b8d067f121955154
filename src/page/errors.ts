import { describe, type Diagnostic, type Note } from './report.js';
import { DIAGNOSTICS, type DiagnosticCode, type ParseErrorCode } from '../tables/diagnostics.js';
import { PAGE_KINDS, type PageKind } from '../tables/page-kinds.js';

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

/** The error that stands among the notes of a page that gave no statement. */
export function errorFrom(notes: readonly Note[]): StatementParseError {
  const code = notes.map((note) => note.code).findLast(isErrorCode) ?? 'not-a-page';
  const { words } = notes.find((note) => note.code === 'other-page') ?? { words: [] };
  const pageKind = PAGE_KINDS.find((kind) => kind === words.at(-1)) ?? null;
  return new StatementParseError(code, notes.map(describe), pageKind);
}

function isErrorCode(code: DiagnosticCode): code is ParseErrorCode {
  return DIAGNOSTICS[code].severity === 'error';
}
