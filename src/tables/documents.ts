import type { StatementKind } from './kinds.js';

/** What leads and titles call a document. */
export interface DocumentRow {
  readonly kind: StatementKind;
  /** Lower case, single spaces. */
  readonly words: string;
  /** A title that begins or goes on with it. */
  readonly example: string;
}

/** Longer phrases before the shorter ones they end in: the first that fits is taken. */
export const DOCUMENTS: readonly DocumentRow[] = [
  { kind: 'press-statement', words: 'press statement', example: 'Press Statement of Director of Institute' },
  { kind: 'statement', words: 'joint statement', example: 'Joint Statement of Two Committees' },
  { kind: 'statement', words: 'statement', example: 'Statement by Permanent Representative' },
  { kind: 'press-release', words: 'press release', example: 'Press Release of Embassy' },
  { kind: 'answer', words: 'answers', example: 'Answers Given by Vice-minister' },
  { kind: 'answer', words: 'answer', example: 'Answer of Spokesperson to Question' },
  { kind: 'memorandum', words: 'memorandum', example: 'Memorandum of Institute Made Public' },
  { kind: 'communique', words: 'joint communique', example: 'Joint Communique of Two Parties' },
  { kind: 'communique', words: 'communique', example: 'Communique of Central Committee' },
  { kind: 'declaration', words: 'declaration', example: 'Declaration of International Meeting' },
  { kind: 'white-paper', words: 'white paper', example: 'White Paper of Institute Released' },
  { kind: 'bulletin', words: 'information bulletin', example: 'Information Bulletin No. 900 Released' },
  { kind: 'bulletin', words: 'bulletin', example: 'Bulletin of Committee' },
  { kind: 'ultimatum', words: 'ultimatum', example: 'Ultimatum of Front Command' },
  { kind: 'appeal', words: 'appeal', example: 'Appeal to All Working People' },
  { kind: 'indictment', words: 'indictment', example: 'Indictment of Committee Made Public' },
  { kind: 'questionnaire', words: 'open questionnaire', example: 'Open Questionnaire of Secretariat' },
  { kind: 'questionnaire', words: 'questionnaire', example: 'Questionnaire of Secretariat' },
  { kind: 'open-letter', words: 'open letter', example: 'Open Letter to Compatriots' },
  { kind: 'commentary', words: 'commentary', example: 'Commentary of News Analyst' },
  { kind: 'resolution', words: 'resolution', example: 'Resolution of Meeting' },
  { kind: 'decision', words: 'decision', example: 'Decision of Political Bureau' },
  { kind: 'report', words: 'official report', example: 'Official Report of Meeting' },
];
