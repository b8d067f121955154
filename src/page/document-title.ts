import { textOf, wholeOf, within, type Hint, type Place } from './page.js';
import { DOCUMENT_TITLE_PARTS } from '../tables/document-titles.js';

const PARTS: ReadonlySet<string> = new Set(DOCUMENT_TITLE_PARTS.flatMap(({ words }) => words));

// " | ", " - ", " » " between the parts of "Press Statement | Newstream | KCNA Watch"
const JOINT = / (?:[|»›·•–—-]|::) /g;

/** The article's title as the document's own name has it, without the names of the site; null if nothing else is left. */
export function findDocumentTitle(hints: readonly Hint[]): Place | null {
  const name = hints.find(({ kind }) => kind === 'title')?.value;
  return name === undefined ? null : withoutSiteNames(wholeOf(name));
}

/** A title without the names of the site and its sections before and behind it; null if nothing else is left. */
export function withoutSiteNames(title: Place): Place | null {
  const text = textOf(title);
  let from = -1;
  let to = -1;
  for (let start = 0; start < text.length;) {
    JOINT.lastIndex = start;
    const joint = JOINT.exec(text);
    const end = joint?.index ?? text.length;
    if (start < end && !PARTS.has(text.slice(start, end).toLowerCase())) {
      if (from < 0) from = start;
      to = end;
    }
    start = joint === null ? text.length : JOINT.lastIndex;
  }
  return from < 0 ? null : within(title, from, to);
}
