import { wholeOf, within, type Hint, type Place } from '../page/page.js';
import { DOCUMENT_TITLE_PARTS } from '../tables/document-titles.js';

const PARTS: ReadonlySet<string> = new Set(DOCUMENT_TITLE_PARTS.flatMap(({ words }) => words));

// " | ", " - ", " » " between the parts of "Press Statement | Newstream | KCNA Watch"
const JOINT = / (?:[|»›·•–—-]|::) /g;

/** The article's title as the document's own name has it, without the names of the site; null if nothing else is left. */
export function findDocumentTitle(hints: readonly Hint[]): Place | null {
  const name = hints.find(({ kind }) => kind === 'title')?.value;
  if (name === undefined) return null;
  const { text } = name;
  const joints = [...text.matchAll(JOINT)].map(({ index, 0: joint }) => ({
    from: index,
    to: index + joint.length,
  }));
  const parts = [...joints, { from: text.length, to: text.length }].map(({ from }, index) => ({
    from: joints[index - 1]?.to ?? 0,
    to: from,
  }));
  const isTitle = ({ from, to }: { from: number; to: number }): boolean =>
    from < to && !PARTS.has(text.slice(from, to).toLowerCase());
  const first = parts.find(isTitle);
  const last = parts.findLast(isTitle);
  return first && last ? within(wholeOf(name), first.from, last.to) : null;
}
