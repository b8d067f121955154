/** What one entry of an output list is. */
export const TEXT = 0;
/** One character reference. */
export const REFERENCE = 1;
/** A null character, shown as a replacement character. */
export const NULL = 2;
export const SPACE = 3;
export const LINE_BREAK = 4;
/** A link without any text begins here. */
export const LINK = 5;
/** A table stands here; what belongs before it has a list of its own. */
export const TABLE = 6;

/** A picture in a link; where it stands what the picture is called. */
export const PICTURE = 7;

/** Numbers in one entry: its sort and context, and two numbers that mean what its sort says. */
export const ENTRY = 3;
export const SORTS = 8;

/**
 * What is shown, in the order in which it is shown: the main list, and one for each table whose wrong contents
 * are shown before it.
 */
export class Output {
  readonly lists: number[][] = [[]];

  text(list: number, sort: number, context: number, start: number, end: number): void {
    this.lists[list]?.push(context * SORTS + sort, start, end);
  }

  /** A space or a line break; several are as one. */
  gap(list: number, sort: number): void {
    const entries = this.lists[list];
    if (entries === undefined) return;
    const last = entries.length - ENTRY;
    const before = entries[last];
    if (before === LINE_BREAK || before === sort) return;
    if (before === SPACE) entries.length = last;
    entries.push(sort, 0, 0);
  }

  link(list: number, context: number, link: number): void {
    this.lists[list]?.push(context * SORTS + LINK, link, 0);
  }

  picture(list: number, context: number, start: number, end: number): void {
    this.lists[list]?.push(context * SORTS + PICTURE, start, end);
  }

  /** Marks a table's place; answers where what belongs before it can be told. */
  table(list: number): number {
    const entries = this.lists[list];
    return entries === undefined ? -1 : entries.push(TABLE, 0, 0) - 2;
  }

  /** The list of what is shown before the table that is marked there. */
  before(list: number, mark: number): number {
    const entries = this.lists[list];
    if (entries === undefined) return list;
    const known = entries[mark] ?? 0;
    if (known > 0) return known;
    entries[mark] = this.lists.length;
    return this.lists.push([]) - 1;
  }
}
