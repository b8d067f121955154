import { readAt, skip } from '../../engine/sticky.js';
/** Elements that begin and end a line. */
const BREAKING: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Elements within a line. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo big cite code del dfn em font i iframe img input ins kbd label mark picture q s samp small ' +
    'source span strike strong sub sup td th time tt u var video wbr'
  ).split(' '),
);

// "<br>", "</span>", "<a href="/newstream/" class=x>", "<br/>"; not "<Korean Central News Agency>", "<b or c>"
const TAG = /<\/?([a-z]{1,10}[1-6]?)(?:\s+[a-z:-]{1,40}=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>`=]+))*\s*\/?>/y;

// " href="/newstream/"", " href=/newstream/"
const HREF = /\shref=(?:(["'])(?<quoted>.*?)\1|(?<bare>[^\s"'>]+))/d;

// "<https://kcnawatch.org/newstream/>"
const ADDRESS = /<(?:https?:\/\/|mailto:)[^\s<>]+>/iy;

/** What begins and ends a stretch that no reader sees. */
const UNSEEN: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
];

/** What stands in angle brackets, other than text. */
export interface Angle {
  readonly kind: 'hidden' | 'break' | 'address' | 'anchor' | 'anchor-end';
  readonly end: number;
  /** Where the address stands that an anchor leads to. */
  readonly address?: readonly [from: number, to: number];
}

/** Reads what stands in angle brackets: comments, addresses, tags. */
export class AngleReader {
  private readonly raw: string;
  /** Beginnings of comments and scripts that are known to have no end from here on. */
  private readonly unclosed = new Set<string>();

  constructor(raw: string) {
    this.raw = raw;
  }

  /** What begins at `from`; null if it is text. */
  read(from: number): Angle | null {
    const raw = this.raw;
    const unseen = this.findUnseenEnd(from);
    if (unseen > from) return { kind: 'hidden', end: unseen };
    const address = skip(ADDRESS, raw, from);
    if (address > from) return { kind: 'address', end: address };
    const name = readAt(TAG, raw, from)?.[1] ?? '';
    const end = TAG.lastIndex;
    if (BREAKING.has(name)) return { kind: 'break', end };
    if (name === 'a') return this.readAnchor(from, end);
    return INLINE.has(name) ? { kind: 'hidden', end } : null;
  }

  /** "<a href="https://kcnawatch.org/">", as converters leave links that have further attributes */
  private readAnchor(from: number, end: number): Angle {
    const tag = this.raw.slice(from, end);
    if (tag.startsWith('</')) return { kind: 'anchor-end', end };
    const groups = HREF.exec(tag)?.indices?.groups;
    const address = groups?.['quoted'] ?? groups?.['bare'];
    if (address === undefined) return { kind: 'hidden', end };
    return { kind: 'anchor', end, address: [from + address[0], from + address[1]] };
  }

  /** Where a comment or a script ends that begins at `from`; `from` if none does, or if it has no end. */
  private findUnseenEnd(from: number): number {
    const raw = this.raw;
    const pair = UNSEEN.find(([start]) => raw.startsWith(start, from));
    if (pair === undefined || this.unclosed.has(pair[0])) return from;
    const end = raw.indexOf(pair[1], from);
    if (end >= 0) return end + pair[1].length;
    this.unclosed.add(pair[0]);
    return from;
  }
}
