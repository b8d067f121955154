import { errorFrom, type StatementParseError } from './page/errors.js';
import { lazily } from './engine/lazily.js';
import type { PageOptions } from './page/options.js';
import { readStatement } from './flow/read-statement.js';
import { compileSchema } from './schema/compile-schema.js';
import { StatementSchema } from './schema/statement.js';
import type { Statement } from './schema/types.js';
import { buildStatement } from './settle/build.js';
import type { Settled } from './settle/settle.js';

/** What {@link safeParseStatement} answers: the statement, or why there is none. */
export type SafeParseResult =
  | {
      /** True: the page gives a statement. */
      success: true;
      /** The statement. */
      data: Statement;
      error?: never;
    }
  | {
      /** False: the input is no statement. */
      success: false;
      data?: never;
      /** What is the matter, with a code and the diagnostics. */
      error: StatementParseError;
    };

/**
 * Reads a scraped KCNA Watch page into a statement.
 *
 * A page that lacks a title, a date or an outlet is read all the same, with nulls; only input that is no article
 * throws.
 *
 * @param page - The page as scraped: plain text, HTML or markdown.
 * @param options - What is known beside the page: its address, a day near its own.
 * @throws {@link StatementParseError} with a code, for input that is no statement; `TypeError` for an option of a wrong type.
 * @example
 * ```ts
 * const page = `Embassy Opens Exhibition
 * Date: 04/03/2024 | Source: Naenara (En) | Read original version at source
 * An exhibition of photographs opened in the embassy on March 2.`;
 * parseStatement(page).publishedOn; // '2024-03-04'
 * ```
 */
export function parseStatement(page: string, options: PageOptions = {}): Statement {
  const result = safeParseStatement(page, options);
  if (!result.success) throw result.error;
  return result.data;
}

/**
 * Reads a page like {@link parseStatement}, but answers what went wrong instead of throwing it, as zod does.
 *
 * @param page - The page as scraped: plain text, HTML or markdown.
 * @param options - What is known beside the page: its address, a day near its own.
 * @example
 * ```ts
 * const result = safeParseStatement('');
 * result.success ? null : result.error.code; // 'empty-input'
 * ```
 */
export function safeParseStatement(page: string, options: PageOptions = {}): SafeParseResult {
  const { settled, refusal, notes } = readStatement(page, options);
  return settled === null
    ? { success: false, error: errorFrom(refusal, notes) }
    : { success: true, data: validateStatement(settled) };
}

const CompiledSchema = lazily(() => compileSchema(StatementSchema));

/** The statement that was settled, checked by its own schema. */
export function validateStatement(settled: Settled): Statement {
  return CompiledSchema().parse(buildStatement(settled));
}
