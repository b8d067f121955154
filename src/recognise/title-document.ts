import type { Place } from '../page/page.js';
import type { DocumentRow } from '../tables/documents.js';
import type { SpeakerFinding } from './issuer/speaker.js';

/** The document that a title names as the page's own: "Press Statement of ...". */
export interface TitleDocument {
  readonly row: DocumentRow;
  readonly words: Place;
  /** Reads whose it is, as far as the title says; a lead says it better, so that few pages ask. */
  readonly readIssuer: () => SpeakerFinding | null;
}
