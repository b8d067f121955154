import { errorFrom, type Refusal } from '../page/errors.js';
import { reportInto, type Note } from '../page/report.js';
import { PAGE_KIND_ROWS, type PageKind } from '../tables/page-kinds.js';

/** Says that a page is of another kind than was expected, and which function reads it. */
export function refuseKind(expected: PageKind, found: PageKind): Refusal {
  const { name, remedy } = PAGE_KIND_ROWS[found];
  return { code: 'other-page', words: [PAGE_KIND_ROWS[expected].name, name, remedy], pageKind: found };
}

/** Throws unless an input can be read and is what was expected. */
export function expectKind(
  expected: PageKind,
  { refusal, kind }: { readonly refusal: Refusal | null; readonly kind: PageKind },
): void {
  if (refusal !== null) throwRefusal(refusal);
  if (kind !== expected) throwRefusal(refuseKind(expected, kind));
}

/** Throws the error for an input that cannot be read, or is not what was expected. */
export function throwRefusal(refusal: Refusal): never {
  const notes: Note[] = [];
  reportInto(notes)(refusal.code, refusal.words);
  throw errorFrom(refusal, notes);
}
