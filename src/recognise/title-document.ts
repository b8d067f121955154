import { within, type Place } from '../page/page.js';
import type { DocumentRow } from '../tables/documents.js';
import type { SpeakerFinding } from './issuer/speaker.js';

/** The document that a title names as the page's own: "Press Statement of ...". */
export interface TitleDocument {
  readonly row: DocumentRow;
  readonly words: Place;
  /** Reads whose it is, as far as the title says; a lead says it better, so that few pages ask. */
  readonly readIssuer: () => SpeakerFinding | null;
}

/** The document that the title names at a stretch of its text. */
export function titleDocument(
  title: Place,
  { row, from, to }: { readonly row: DocumentRow; readonly from: number; readonly to: number },
  readIssuer: TitleDocument['readIssuer'],
): TitleDocument {
  return { row, words: within(title, from, to), readIssuer };
}

/** The issuer of a document that is no one's by its title. */
export function nobody(): null {
  return null;
}
