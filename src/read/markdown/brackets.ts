import { readAt, skip } from '../../engine/sticky.js';
import type { Block } from '../../page/page.js';
import { foldLabel } from './definitions.js';
import { readAddress, readDestination } from './destinations.js';
import { pairRuns } from './emphasis.js';
import type { Segment } from './inline.js';
import { skipHeadingSign } from './lines.js';
import { skipBlanks } from './containers.js';
import type { Bracket, DelimiterRun, Mark } from './marks.js';

/** A bracket that waits for its other half. */
interface OpenBracket {
  readonly bracket: Bracket;
  readonly isImage: boolean;
  /** How many runs of emphasis stood before it. */
  readonly runs: number;
  readonly segment: number;
  /** Whether it begins its line, ends it, or stands behind another card: only such a link may go on behind an empty line. */
  readonly isAtEdge: boolean;
}

/** Where a link leads, and where its markup ends. */
interface Target {
  readonly address: Block;
  readonly end: number;
}

/** How many brackets may wait for each other; no page comes near. */
const DEEPEST = 1000;
/** How many lines a link may hold together: reader services write a card's picture, title and teaser as one link. */
const LONGEST_CARD = 24;
const LONGEST_LABEL = 200;

// "[1]" behind "[text]"
const LABEL = /\[([^[\]\r\n]{1,200})\]/y;

// "{target=\"_blank\"}", "{.btn .small}", which pandoc writes behind links, pictures and what was a span of its own
const ATTRIBUTES = /\{(?:[.#][\w-]|[\w-]{1,30}=)[^{}\r\n]{0,200}\}/y;

/** Pairs brackets, and makes those with an address links and pictures. */
export class BracketPairer {
  private readonly raw: string;
  private readonly segments: readonly Segment[];
  private readonly definitions: ReadonlyMap<string, Block>;
  private readonly marks: Mark[];
  /** The runs of emphasis that wait for their partners. */
  private readonly runs: DelimiterRun[];
  private waiting: OpenBracket[] = [];
  /** The first segment of the stretch that is read. */
  private first = 0;

  constructor(
    raw: string,
    segments: readonly Segment[],
    definitions: ReadonlyMap<string, Block>,
    marks: Mark[],
    runs: DelimiterRun[],
  ) {
    this.raw = raw;
    this.segments = segments;
    this.definitions = definitions;
    this.marks = marks;
    this.runs = runs;
  }

  /** Begins a stretch; of the brackets before it only those of cards still wait. */
  begin(first: number): void {
    let kept = this.waiting.length;
    while (kept > 0 && (this.waiting[kept - 1]?.segment ?? 0) >= this.first) kept--;
    const cards = this.waiting.splice(kept).filter(({ isAtEdge }) => isAtEdge);
    this.waiting = [...this.waiting, ...cards].slice(-LONGEST_CARD);
    this.first = first;
  }

  /** Whether a bracket waits for its other half. */
  areWaiting(): boolean {
    return this.waiting.length > 0;
  }

  /** Reads `[` or `![` at `index`, and gives the next index. */
  open(index: number, length: number, segment: number): number {
    const textFrom = index + length;
    if (this.waiting.length >= DEEPEST) return textFrom;
    const bracket: Bracket = { kind: 'text', from: index, to: textFrom, address: null };
    const { from, to, joint } = this.segments[segment] ?? {};
    const isFirst = index === from || this.isBehindLink(index);
    this.marks.push(bracket);
    // Some writers break the lines of a card with a backslash.
    const isLast = textFrom === to || (textFrom + 1 === to && this.raw[textFrom] === '\\');
    const isAtEdge = (isFirst || isLast) && joint === 'line';
    this.waiting.push({ bracket, isImage: length > 1, runs: this.runs.length, segment, isAtEdge });
    return textFrom;
  }

  /** Whether a card ends right before: "](https://kcnawatch.org/newstream/1-1/a/)[### Title". */
  private isBehindLink(index: number): boolean {
    const last = this.marks.at(-1);
    return last?.kind === 'link-end' && index - last.to <= (this.raw[index - 1] === ' ' ? 1 : 0);
  }

  /** Makes the brackets a link or a picture, if an address follows the `]` at `index`; else they are text. */
  close(index: number, segment: number): number {
    const open = this.waiting.at(-1);
    if (open === undefined) return index + 1;
    const isNear = open.segment >= this.first;
    const isReachable = isNear || segment - open.segment <= LONGEST_CARD;
    const target = isReachable ? this.readTarget(index, open, isNear) : null;
    if (target !== null || isNear) this.waiting.pop();
    if (target === null) return isNear ? this.closeSpan(open, index) : index + 1;
    if (isNear) pairRuns(this.runs, open.runs);
    const end = skip(ATTRIBUTES, this.raw, target.end);
    this.link(open, { ...target, end }, index);
    return end;
  }

  /** Hides the brackets of "[Date: 05/06/2019]{.date}", and leaves others as text. */
  private closeSpan({ bracket, isImage }: OpenBracket, index: number): number {
    const end = skip(ATTRIBUTES, this.raw, index + 1);
    if (end > index + 1 && !isImage) {
      bracket.kind = 'span';
      this.marks.push({ kind: 'hidden', from: index, to: end });
      return end;
    }
    // Nothing has been found since the bracket: it need not be kept.
    if (this.marks.at(-1) === bracket) this.marks.pop();
    return index + 1;
  }

  private link(
    { bracket, isImage, isAtEdge, segment }: OpenBracket,
    { address, end }: Target,
    index: number,
  ): void {
    bracket.kind = isImage ? 'image' : 'link';
    if (isImage) {
      bracket.to = this.skipHeadingBehind(end, segment);
    } else {
      bracket.address = address;
      if (isAtEdge) this.readHeading(bracket, this.segments[segment]);
      this.marks.push({ kind: 'link-end', from: index, to: end });
    }
  }

  /** "[![Image](/a.jpg) #### Title": in a card the sign of its heading stands behind its picture. */
  private skipHeadingBehind(end: number, at: number): number {
    const segment = this.segments[at];
    if (segment === undefined || this.waiting.at(-1)?.isAtEdge !== true) return end;
    const from = skipBlanks(this.raw, end, segment.to);
    const textFrom = skipHeadingSign(this.raw, from, segment.to);
    if (textFrom === from) return end;
    segment.line.kind = 'heading';
    return textFrom;
  }

  /** A card's link stands around the sign of its heading: "[#### Title". */
  private readHeading(bracket: Bracket, segment: Segment | undefined): void {
    if (segment === undefined) return;
    const textFrom = skipHeadingSign(this.raw, bracket.to, segment.to);
    if (textFrom === bracket.to) return;
    bracket.to = textFrom;
    segment.line.kind = 'heading';
  }

  private readTarget(index: number, { bracket }: OpenBracket, isNear: boolean): Target | null {
    const raw = this.raw;
    const destination = raw[index + 1] === '(' ? readDestination(raw, index + 1) : null;
    if (destination !== null)
      return { address: readAddress(raw, destination.from, destination.to), end: destination.end };
    // "[ ... ][2]": only with its label does a reference reach over empty lines
    const isLabelled = raw[index + 1] === '[' && raw[index + 2] !== ']';
    return this.definitions.size > 0 && (isNear || isLabelled)
      ? this.readLabel(index, bracket.to, isNear)
      : null;
  }

  /** The address that is defined elsewhere, under the label behind the brackets or else under their own text. */
  private readLabel(index: number, textFrom: number, isNear: boolean): Target | null {
    const raw = this.raw;
    const label = readAt(LABEL, raw, index + 1)?.[1];
    if (label === undefined && !isNear) return null;
    const end = label === undefined ? index + (raw.startsWith('[]', index + 1) ? 3 : 1) : LABEL.lastIndex;
    const name = label ?? raw.slice(textFrom, Math.min(index, textFrom + LONGEST_LABEL));
    const address = this.definitions.get(foldLabel(name));
    return address === undefined ? null : { address, end };
  }
}
