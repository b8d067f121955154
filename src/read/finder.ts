/** The offset of a string from an offset on; the end if it is not there. */
export function find(text: string, what: string, from: number): number {
  const index = text.indexOf(what, from);
  return index < 0 ? text.length : index;
}

/** Where something rare stands next: it is looked for once, and again only behind it. */
export class Finder {
  private readonly raw: string;
  private readonly what: string;
  private found = -1;

  constructor(raw: string, what: string) {
    this.raw = raw;
    this.what = what;
  }

  /** The first such place from an offset on, where offsets never go back; the end if there is none. */
  next(from: number): number {
    if (this.found < from) this.found = find(this.raw, this.what, from);
    return this.found;
  }
}
