import type { Statement } from '../schema/types.js';

/** What identity reads besides kind and paragraphs; null where nothing is known. */
const TEXTS = ['language', 'title', 'coverage', 'statementTitle', 'publishedOn', 'issuedOn', 'lead'] as const;
const PARTS = ['source', 'dateline', 'speaker'] as const;

/** Throws a `TypeError` that names the argument, where a record of another tool is handed over as a statement. */
export function expectStatement(argument: string, value: Statement): void {
  const fields = ((value as unknown) ?? {}) as Readonly<Record<string, unknown>>;
  const { paragraphs, kind } = fields;
  const isStatement =
    Array.isArray(paragraphs) &&
    paragraphs.every(isText) &&
    isText(kind) &&
    TEXTS.every((field) => fields[field] === null || isText(fields[field])) &&
    PARTS.every((field) => typeof fields[field] === 'object');
  if (!isStatement)
    throw new TypeError(`${argument} must be a Statement; check it with StatementSchema first`);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
