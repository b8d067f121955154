import type { Place } from '../page/page.js';
import type { DocumentRow } from '../tables/documents.js';
import type { SpeakerFinding } from './speaker.js';

/** The document that a title names as the page's own: "Press Statement of ...". */
export interface TitleDocument {
  readonly row: DocumentRow;
  readonly words: Place;
  /** Reads whose it is, as far as the title says; a lead says it better, so that few pages ask. */
  readonly readIssuer: () => SpeakerFinding | null;
}

/** What papers say in their own name. */
export const SAID_IN: ReadonlySet<string> = new Set<DocumentRow['kind']>(['commentary', 'editorial']);
/** Kinds that can be sent: "Message of Greeting to Foreign Minister". */
export const SENT: ReadonlySet<string> = new Set<DocumentRow['kind']>(['message', 'letter', 'open-letter', 'appeal', 'answer', 'questionnaire', 'ultimatum']); // prettier-ignore
/** Kinds that news speaks of all the time. */
export const NEWS_KINDS: ReadonlySet<string> = new Set<DocumentRow['kind']>(['letter', 'message', 'law', 'decision', 'resolution', 'report', 'decree', 'article', 'speech']); // prettier-ignore
/** Kinds that are a page's own document only with their issuer. */
export const OWNED: ReadonlySet<string> = new Set([...NEWS_KINDS, ...SAID_IN]);
