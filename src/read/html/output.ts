/** What one entry of what is shown is. */
export const TEXT = 0;
/** One character reference. */
export const REFERENCE = 1;
/** A null character, shown as a replacement character. */
export const NULL = 2;
/** A link begins here. */
export const LINK_START = 3;
/** A picture in a link; where it stands what the picture is called. */
export const PICTURE = 4;
/** A table stands here; what belongs before it is told apart. */
export const TABLE_MARK = 5;

/** What stands before an entry; of several, the greatest. */
export const SPACE = 1;
export const LINE_BREAK = 2;

/** Numbers in one entry: its context, gap and sort in one, and two numbers that mean what its sort says. */
export const ENTRY = 3;

/** What is shown, in the order in which it is shown. */
export class Output {
  readonly entries: number[] = [];
  /** What has come since the last entry. */
  gap = 0;
  /** What is shown before tables, wrong as it is in them. */
  readonly beforeTables: Output[] = [];

  put(sort: number, context: number, first: number, second: number): void {
    this.entries.push((context << 5) | (this.gap << 3) | sort, first, second);
    this.gap = 0;
  }

  /** A space or a line break; several are as one. */
  break(gap: number): void {
    if (gap > this.gap) this.gap = gap;
  }

  /** Marks a table's place; answers where what belongs before it can be told. */
  markTable(): number {
    this.put(TABLE_MARK, 0, 0, 0);
    return this.entries.length - 2;
  }

  /** What is shown before the table that is marked there. */
  before(mark: number): Output {
    const known = this.beforeTables[(this.entries[mark] ?? 0) - 1];
    if (known !== undefined) return known;
    const output = new Output();
    this.entries[mark] = this.beforeTables.push(output);
    return output;
  }
}

/** The parts of an entry's first number. */
export function sortOf(head: number): number {
  return head & 7;
}

export function gapOf(head: number): number {
  return (head >> 3) & 3;
}

export function contextOf(head: number): number {
  return head >> 5;
}
