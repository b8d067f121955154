import type { StatementKind } from './kinds.js';

/** What leads and titles call a document. */
export interface DocumentRow {
  readonly kind: StatementKind;
  /** Lower case with single spaces in English; for other languages as printed, several spellings between bars. */
  readonly words: string;
  /** A title that begins or goes on with it. */
  readonly example: string;
}

/** At one place the longest phrase is taken. */
export const DOCUMENTS: readonly DocumentRow[] = [
  { kind: 'press-statement', words: 'press statement', example: 'Press Statement of Director of Institute' },
  { kind: 'press-statement', words: 'press-statement', example: 'Press-statement of Director of Institute' },
  { kind: 'press-statement', words: 'pres statement', example: 'Pres Statement of Director of Institute' },
  { kind: 'statement', words: 'joint statement', example: 'Joint Statement of Two Committees' },
  { kind: 'statement', words: 'crucial proposal', example: 'Crucial Proposal of Commission' },
  { kind: 'statement', words: 'important proposal', example: 'Important Proposal of Commission' },
  { kind: 'statement', words: 'important proposals', example: 'Important Proposals of Commission' },
  { kind: 'statement', words: 'open proposal', example: 'Open Proposal of Commission' },
  { kind: 'statement', words: 'special proposal', example: 'Special Proposal of Commission' },
  { kind: 'statement', words: 'statement', example: 'Statement by Permanent Representative' },
  { kind: 'press-release', words: 'press release', example: 'Press Release of Embassy' },
  { kind: 'press-release', words: 'pres release', example: 'Pres Release of Embassy' },
  { kind: 'press-release', words: 'joint press release', example: 'Joint Press Release of Two Sides' },
  { kind: 'answer', words: 'answers', example: 'Answers Given by Vice-minister' },
  { kind: 'answer', words: 'answer', example: 'Answer of Spokesperson to Question' },
  { kind: 'answer', words: 'reply', example: 'Reply of Spokesperson to Question' },
  { kind: 'memorandum', words: 'memorandum', example: 'Memorandum of Institute Made Public' },
  { kind: 'memorandum', words: 'memo', example: 'Memo of Institute' },
  { kind: 'communique', words: 'joint communique', example: 'Joint Communique of Two Parties' },
  { kind: 'communique', words: 'joint communiqué', example: 'Joint Communiqué of Two Parties' },
  { kind: 'communique', words: 'communiqué', example: 'Communiqué of Central Committee' },
  { kind: 'communique', words: 'communique', example: 'Communique of Central Committee' },
  { kind: 'declaration', words: 'joint declaration', example: 'Joint Declaration of Two Parties' },
  { kind: 'declaration', words: 'declaration', example: 'Declaration of International Meeting' },
  { kind: 'white-paper', words: 'white paper', example: 'White Paper of Institute Released' },
  { kind: 'bulletin', words: 'information bulletin', example: 'Information Bulletin of Secretariat' },
  { kind: 'bulletin', words: 'information no.', example: 'Information No. 12 of Secretariat' },
  { kind: 'bulletin', words: 'bulletin', example: 'Bulletin of Committee' },
  { kind: 'notice', words: 'notice', example: 'Notice of Administration' },
  { kind: 'notice', words: 'announcement', example: 'Announcement of Administration' },
  { kind: 'ultimatum', words: 'ultimatum', example: 'Ultimatum of Front Command' },
  { kind: 'appeal', words: 'joint appeal', example: 'Joint Appeal of Two Parties' },
  { kind: 'appeal', words: 'appeal', example: 'Appeal to All Working People' },
  { kind: 'indictment', words: 'bill of indictment', example: 'Bill of Indictment of Society' },
  { kind: 'indictment', words: 'indictment', example: 'Indictment of Committee Made Public' },
  { kind: 'questionnaire', words: 'open questionnaire', example: 'Open Questionnaire of Secretariat' },
  { kind: 'questionnaire', words: 'questionnaire', example: 'Questionnaire of Secretariat' },
  { kind: 'open-letter', words: 'open letter', example: 'Open Letter to Compatriots' },
  { kind: 'letter', words: 'autographed reply', example: 'Autographed Reply from Chairman' },
  { kind: 'letter', words: 'reply letter', example: 'Reply Letter from Chairman' },
  { kind: 'letter', words: 'letter of thanks', example: 'Letter of Thanks from Chairman' },
  { kind: 'letter', words: 'letter', example: 'Letter to Chairperson of Forum' },
  { kind: 'message', words: 'message', example: 'Message to Foreign Minister' },
  { kind: 'message', words: 'congratulatory message', example: 'Congratulatory Message to President' },
  { kind: 'message', words: 'reply message', example: 'Reply Message to President' },
  { kind: 'message', words: 'message of greetings', example: 'Message of Greetings from Chairman' },
  { kind: 'message', words: 'message of greeting', example: 'Message of Greeting from Chairman' },
  {
    kind: 'message',
    words: 'message of congratulations',
    example: 'Message of Congratulations to President',
  },
  { kind: 'message', words: 'message of sympathy', example: 'Message of Sympathy to President' },
  { kind: 'message', words: 'message of condolences', example: 'Message of Condolences to President' },
  { kind: 'message', words: 'message of condolence', example: 'Message of Condolence to President' },
  { kind: 'message', words: 'message of thanks', example: 'Message of Thanks to President' },
  { kind: 'message', words: 'message of solidarity', example: 'Message of Solidarity to President' },
  { kind: 'commentary', words: 'commentary', example: 'Commentary of News Analyst' },
  {
    kind: 'editorial',
    words: 'joint editorial',
    example: 'Joint Editorial of Rodong Sinmun and Minju Joson',
  },
  {
    kind: 'editorial',
    words: 'joint new year editorial',
    example: 'Joint New Year Editorial of Rodong Sinmun and Minju Joson',
  },
  {
    kind: 'editorial',
    words: 'new year joint editorial',
    example: 'New Year Joint Editorial of Rodong Sinmun and Minju Joson',
  },
  { kind: 'editorial', words: 'editorial', example: 'Editorial of Rodong Sinmun' },
  { kind: 'article', words: 'article', example: 'Article of Rodong Sinmun' },
  { kind: 'speech', words: 'speech', example: 'Speech of Head of Delegation' },
  { kind: 'speech', words: 'address', example: 'Address of Head of Delegation' },
  { kind: 'speech', words: 'toast', example: 'Toast of Head of Delegation' },
  { kind: 'resolution', words: 'resolution', example: "Resolution of Supreme People's Assembly" },
  { kind: 'decision', words: 'decision', example: 'Decision of Political Bureau' },
  { kind: 'law', words: 'law', example: "Law of Supreme People's Assembly on Reservoirs" },
  { kind: 'decree', words: 'decree', example: "Decree of Presidium of Supreme People's Assembly" },
  { kind: 'decree', words: 'ordinance', example: "Ordinance of Presidium of Supreme People's Assembly" },
  { kind: 'report', words: 'official report', example: 'Official Report of KPA General Staff' },
  { kind: 'report', words: 'report', example: 'Report of General Staff on Operations' },
];

// "joint statement", "new year joint editorial", "공동보도문": a document of several issuers
export const JOINT_DOCUMENT = /\bjoint |^공동/;
