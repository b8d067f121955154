import type { Statement } from '../schema/types.js';
import { joinWords, readWords } from './words.js';

/** A field by which two statements are compared, as `StatementSchema`'s errors write its path. */
export type ComparedField =
  | 'kind'
  | 'language'
  | 'title'
  | 'coverage'
  | 'statementTitle'
  | 'source'
  | 'publishedOn'
  | 'issuedOn'
  | 'dateline'
  | 'speaker.name'
  | 'speaker.office'
  | 'speaker.organization'
  | 'lead'
  | 'paragraphs';

/** What a field says, by a text that is equal where it says the same. */
const FIELDS: readonly (readonly [field: ComparedField, read: (statement: Statement) => string | null])[] = [
  ['kind', ({ kind }) => kind],
  ['language', ({ language }) => language],
  ['title', ({ title }) => wordsOf(title)],
  ['coverage', ({ coverage }) => coverage],
  ['statementTitle', ({ statementTitle }) => wordsOf(statementTitle)],
  ['source', ({ source }) => source && (source.id ?? wordsOf(source.name))],
  ['publishedOn', ({ publishedOn }) => publishedOn],
  ['issuedOn', ({ issuedOn }) => issuedOn],
  ['dateline', ({ dateline }) => dateline?.on ?? null],
  ['speaker.name', ({ speaker }) => wordsOf(speaker?.name)],
  ['speaker.office', ({ speaker }) => wordsOf(speaker?.office)],
  [
    'speaker.organization',
    ({ speaker }) => speaker?.organization?.id ?? wordsOf(speaker?.organization?.name),
  ],
  ['lead', ({ lead }) => wordsOf(lead)],
  ['paragraphs', ({ paragraphs }) => joinWords(readWords(paragraphs))],
];

/** The fields that both statements have and that say something else. What one of them lacks is no difference. */
export function listDifferences(one: Statement, other: Statement): ComparedField[] {
  return FIELDS.filter(([, read]) => {
    const [left, right] = [read(one), read(other)];
    return left !== null && right !== null && left !== right;
  }).map(([field]) => field);
}

function wordsOf(text: string | null | undefined): string | null {
  return text == null ? null : joinWords(readWords([text]));
}
