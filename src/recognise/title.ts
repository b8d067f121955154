import { textOf, wholeOf, within, type Block, type Place } from '../page/page.js';
import { DOCUMENTS, type DocumentRow } from '../tables/documents.js';
import { stated, type Finding } from './finding.js';

/** The document that a title begins with: "Press Statement of ...". */
export interface TitleDocument {
  readonly row: DocumentRow;
  readonly words: Place;
}

/** The title, and the document that it names. */
export interface Title {
  readonly title: Finding<string> | null;
  readonly titleDocument: TitleDocument | null;
}

/** Reads the title's line. */
export function readTitle(block: Block | null): Title {
  if (block === null) return { title: null, titleDocument: null };
  const place = wholeOf(block);
  return { title: stated(textOf(place), place, 'title'), titleDocument: findDocument(place) };
}

// "Press Statement of N", "Answer Given by N": whose it is follows
const ISSUER_FOLLOWS = /^ (?:given |issued |made )?(?:of|by|from|to) /i;

function findDocument(place: Place): TitleDocument | null {
  const title = textOf(place).toLowerCase();
  const row = DOCUMENTS.find(
    ({ words }) => title.startsWith(words) && ISSUER_FOLLOWS.test(title.slice(words.length)),
  );
  return row === undefined ? null : { row, words: within(place, 0, row.words.length) };
}
