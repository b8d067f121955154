import type { Statement } from '../schema/types.js';

/** Throws a `TypeError` that names the argument, where a record of another tool is handed over as a statement. */
export function expectStatement(argument: string, value: Statement): void {
  const { paragraphs, lead, kind } = ((value as unknown) ?? {}) as Readonly<Record<string, unknown>>;
  const isStatement =
    Array.isArray(paragraphs) &&
    paragraphs.every((paragraph) => typeof paragraph === 'string') &&
    (lead === null || typeof lead === 'string') &&
    typeof kind === 'string';
  if (!isStatement)
    throw new TypeError(`${argument} must be a Statement; check it with StatementSchema first`);
}
