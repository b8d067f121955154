import type { StatementKind } from './kinds.js';

type Kinds = ReadonlySet<StatementKind>;
const kinds = (...members: readonly StatementKind[]): Kinds => new Set(members);

/** What the grammar of titles and leads needs to know of kinds; a new kind joins the groups that it belongs to. */

/** Written anew in the same words, to somebody else or a year later: "Kim Jong Un Sends Message of Greeting". */
export const GREETING_KINDS: Kinds = kinds('message', 'letter');
/** Sent to somebody: "Open Letter to All Koreans". */
export const SENT_KINDS: Kinds = kinds('message', 'letter', 'open-letter', 'appeal', 'answer', 'questionnaire', 'ultimatum'); // prettier-ignore

/** What papers say in their own name: "Editorial: T". */
export const OPINION_KINDS: Kinds = kinds('commentary', 'editorial');
/** What papers and agencies write: "Rodong Sinmun in an article says". */
export const PRESS_KINDS: Kinds = new Set([...OPINION_KINDS, 'article']);
/** What an agency or a paper issues under its name: "KCNA Report". */
export const AGENCY_KINDS: Kinds = kinds('commentary', 'editorial', 'report', 'statement');
/** What a writer signs, a reporter too. */
export const SIGNED_KINDS: Kinds = kinds('commentary', 'article');

/** What news speaks of all the time: "Report Made at Meeting". */
export const EVERYDAY_KINDS: Kinds = kinds('letter', 'message', 'law', 'decision', 'resolution', 'report', 'decree', 'article', 'speech'); // prettier-ignore
/** A page's own document only where the title names their issuer. */
export const OWNED_KINDS: Kinds = new Set([...EVERYDAY_KINDS, ...OPINION_KINDS]);
/** News where their text does not follow: "made a report on the plan". */
export const MENTIONED_KINDS: Kinds = kinds('report', 'speech', 'law', 'decision', 'resolution', 'article');
/** Adopted by an assembly: "The SPA Presidium adopted a decision". */
export const ADOPTED_KINDS: Kinds = kinds('decision', 'law', 'resolution', 'decree');
/** What meetings and several parties agree on: "군중집회 결의문". */
export const AGREED_KINDS: Kinds = kinds('decision', 'resolution', 'appeal', 'declaration', 'communique', 'press-release'); // prettier-ignore

/** Told by what they are about: "White Paper on Human Rights". */
export const TOPIC_KINDS: Kinds = kinds('press-statement', 'statement', 'memorandum', 'white-paper', 'indictment', 'communique', 'commentary'); // prettier-ignore
/** What stands before a title of its own in Korean: "사설 T". */
export const HEADING_KINDS: Kinds = new Set([...PRESS_KINDS, 'report']);
/** In which somebody says something: "said in a statement". */
export const VOICED_KINDS: Kinds = kinds('press-statement', 'statement', 'press-release', 'memorandum', 'communique', 'declaration', 'appeal', 'indictment', 'bulletin', 'white-paper', 'notice', 'open-letter', 'questionnaire'); // prettier-ignore
/** The same in Korean, and of papers too: "담화에서 주장하였다", "론평에서 규탄하였다". */
export const KOREAN_VOICED_KINDS: Kinds = new Set([...VOICED_KINDS, ...PRESS_KINDS, 'answer']);
/** What is done rather than issued: "연설을 하였다". */
export const DONE_KINDS: Kinds = kinds('speech', 'answer');
