import { expectStatement } from './identity/expect-statement.js';
import { fingerprint } from './identity/fingerprint.js';
import { joinWords, readWords } from './identity/words.js';
import type { Statement } from './schema/types.js';
import { GREETING_KINDS } from './tables/kind-groups.js';

/** The rule by which keys are made; another rule would get another number. */
const VERSION = 'k1';

/**
 * A short key that stays the same however often a statement was ingested: whatever the host, the address, the form of the
 * input, the layout, white space, quotation marks, the crawl date. Two statements with one key say the same in the same words.
 *
 * It rests on the words of lead and paragraphs alone, which a page has in every layout. Messages and letters, which are
 * written anew in the same words, have their year behind it where the page tells it. The rule is in docs/identity.md;
 * keys that begin with `k1-` never change. Equal keys are one text; other words of the lead give another key, also where
 * {@link compareStatements} says `same`.
 *
 * @param statement - A statement, read by this library or valid by `StatementSchema`.
 * @throws TypeError for what is no statement.
 * @returns `k1-` and 13 characters (`0` to `9`, `a` to `v`), for recurring documents with the year: `k1-…-2024`.
 * @example
 * ```ts
 * const text = 'A spokesman for the society issued the following statement on Sunday:\nWe “denounce” it.';
 * const page = `Statement\nDate: 01/10/2023 | Source: Naenara (En)\n${text}`;
 * statementKey(parseStatement(page)) === statementKey(parseStatement(text.replace(/[“”]/g, '"'))); // true
 * ```
 */
export function statementKey(statement: Statement): string {
  expectStatement('statement', statement);
  const { lead, paragraphs, kind, issuedOn, dateline, publishedOn } = statement;
  const text = fingerprint(joinWords(readWords(lead === null ? paragraphs : [lead, ...paragraphs])));
  const day = GREETING_KINDS.has(kind) ? (issuedOn ?? dateline?.on ?? publishedOn) : null;
  return day === null ? `${VERSION}-${text}` : `${VERSION}-${text}-${day.slice(0, 'YYYY'.length)}`;
}
