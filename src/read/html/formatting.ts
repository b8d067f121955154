import type { Own } from './contexts.js';
import type { Frame } from './stack.js';

/**
 * The most formatting elements that are kept open across blocks; the standard has no such limit, and takes time
 * that grows with the square on pages that open many.
 */
const MOST_ENTRIES = 64;
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

/** The list of active formatting elements. */
export class FormattingList {
  readonly entries: FormattingEntry[] = [];

  mark(): void {
    this.entries.push({ key: 0, own: null, attributes: '', frame: null });
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
    const last = this.entries.length - 1;
    const index = this.entries[last] === entry ? last : this.entries.lastIndexOf(entry);
    if (index >= 0) this.removeAt(index);
  }

  private removeAt(index: number): void {
    const entry = this.entries[index];
    if (entry !== undefined && entry.frame !== null) entry.frame.entry = null;
    if (index === this.entries.length - 1) this.entries.pop();
    else this.entries.splice(index, 1);
  }

  /** Puts an element in the place behind another one. */
  insertAfter(before: FormattingEntry, entry: FormattingEntry): void {
    this.entries.splice(this.entries.lastIndexOf(before) + 1, 0, entry);
  }
}
