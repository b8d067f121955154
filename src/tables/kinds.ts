/** Every sort of document that a page can give or tell of. The identifiers are public and never renamed. */
export const STATEMENT_KINDS = [
  'press-statement',
  'statement',
  'answer',
  'press-release',
  'memorandum',
  'communique',
  'declaration',
  'resolution',
  'decision',
  'report',
  'bulletin',
  'white-paper',
  'notice',
  'ultimatum',
  'appeal',
  'indictment',
  'questionnaire',
  'open-letter',
  'commentary',
  'editorial',
  'article',
  'letter',
  'message',
  'speech',
  'law',
  'decree',
  'news',
] as const;

/** What sort of document a page gives or tells of. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];
