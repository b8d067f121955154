import type { Own } from './contexts.js';
import type { Frame } from './stack.js';

/**
 * The most formatting elements that are kept open across blocks; the standard has no such limit, and takes time
 * that grows with the square on pages that open many. It matters only where they hide, or are links or regions.
 */
const MOST_ENTRIES = 8;
/** The standard's own limit for elements that are the same in everything. */
const MOST_ALIKE = 3;

/** A formatting element that opens again in the next block if it was not closed. */
export interface FormattingEntry {
  /** 0 for a limit: elements before it do not matter behind it. */
  readonly key: number;
  readonly own: Own | null;
  /** The attributes as written. */
  readonly attributes: string;
  frame: Frame | null;
}

const LIMIT: FormattingEntry = { key: 0, own: null, attributes: '', frame: null };

/** The list of active formatting elements. */
export class FormattingList {
  readonly entries: FormattingEntry[] = [];

  mark(): void {
    this.entries.push(LIMIT);
  }

  clearToMark(): void {
    for (let entry = this.entries.pop(); entry !== undefined && entry.key !== 0;) {
      if (entry.frame !== null) entry.frame.entry = null;
      entry = this.entries.pop();
    }
  }

  /** Takes in an element that has just been opened. */
  add(frame: Frame, attributes: string): void {
    const { entries } = this;
    let alike = 0;
    let last = -1;
    let first = entries.length;
    for (; first > 0; first--) {
      const entry = entries[first - 1];
      if (entry === undefined || entry.key === 0) break;
      if (entry.key !== frame.key || entry.attributes !== attributes) continue;
      alike++;
      last = first - 1;
    }
    if (alike >= MOST_ALIKE) this.removeAt(last);
    else if (entries.length - first >= MOST_ENTRIES) this.removeAt(first);
    const entry: FormattingEntry = { key: frame.key, own: frame.own, attributes, frame };
    frame.entry = entry;
    entries.push(entry);
  }

  /** The last element of that name behind the last limit. */
  find(key: number): FormattingEntry | null {
    for (let index = this.entries.length - 1; index >= 0; index--) {
      const entry = this.entries[index];
      if (entry === undefined || entry.key === 0) return null;
      if (entry.key === key) return entry;
    }
    return null;
  }

  remove(entry: FormattingEntry): void {
    const index = this.placeOf(entry);
    if (index >= 0) this.removeAt(index);
  }

  /** The index of an entry behind the last limit; -1 if it is not there. */
  private placeOf(sought: FormattingEntry): number {
    for (let index = this.entries.length - 1; index >= 0; index--) {
      const entry = this.entries[index];
      if (entry === sought) return index;
      if (entry?.key === 0) break;
    }
    return -1;
  }

  private removeAt(index: number): void {
    const { entries } = this;
    const frame = entries[index]?.frame ?? null;
    if (frame !== null) frame.entry = null;
    // It is one of the last: engines take far longer for a splice.
    for (let next = index + 1; next < entries.length; next++) {
      const entry = entries[next];
      if (entry !== undefined) entries[next - 1] = entry;
    }
    entries.pop();
  }

  /** Puts a copy of an element in the place behind another one, and takes the element out. */
  replace(entry: FormattingEntry, copy: FormattingEntry, before: FormattingEntry): void {
    const { entries } = this;
    if (before === entry) entries[this.placeOf(entry)] = copy;
    else {
      entries.splice(this.placeOf(before) + 1, 0, copy);
      this.remove(entry);
    }
  }
}
