import { Finder } from '../finder.js';
import type { Block } from '../../page/page.js';
import { AngleReader } from './angles.js';
import { BracketPairer } from './brackets.js';
import { findTicks } from './code-spans.js';
import { readAddress } from './destinations.js';
import { pairRuns, readRun } from './emphasis.js';
import type { Line } from './lines.js';
import type { DelimiterRun, Mark } from './marks.js';
import { readReference } from './references.js';
import { isAsciiPunctuation } from './signs.js';

/** A stretch of one line. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly line: Line;
  /** What stands between the stretch and the one before. */
  readonly joint: 'line' | 'space';
  /** Whether emphasis and code from before cannot reach into it. */
  readonly isApart: boolean;
}

const SPECIAL = new Uint8Array(128);
for (const sign of '\\`*_~![]<&') SPECIAL[sign.charCodeAt(0)] = 1;

/** Finds what is no text in the lines of a page. */
export class InlineScanner {
  private readonly raw: string;
  private readonly segments: readonly Segment[];
  private readonly marks: Mark[] = [];
  private readonly runs: DelimiterRun[] = [];
  private readonly brackets: BracketPairer;
  private readonly angles: AngleReader;
  /** Raw end of the stretch that emphasis and code stay within. */
  private end = 0;
  /** Whether an `<a href>` waits for its end. */
  private isInAnchor = false;
  private readonly anchorEnds: Finder;
  /** Where runs of backticks stand in that stretch, by length, the next one last. */
  private ticks: Map<number, number[]> | null = null;

  constructor(raw: string, segments: readonly Segment[], definitions: ReadonlyMap<string, Block>) {
    this.raw = raw;
    this.segments = segments;
    this.anchorEnds = new Finder(raw, '</a>');
    this.brackets = new BracketPairer(raw, segments, definitions, this.marks, this.runs);
    this.angles = new AngleReader(raw);
  }

  /** The page's marks in order. */
  scan(): readonly Mark[] {
    let index = 0;
    for (const [at, segment] of this.segments.entries()) {
      if (segment.isApart) this.begin(at);
      if (segment.line.kind === 'code') continue;
      index = Math.max(index, segment.from);
      while (index < segment.to) {
        const code = this.raw.charCodeAt(index);
        index = code < 128 && SPECIAL[code] === 1 ? this.readSign(index, segment, at) : index + 1;
      }
    }
    this.begin(this.segments.length);
    return this.marks;
  }

  /** Begins a stretch at a segment. */
  private begin(first: number): void {
    pairRuns(this.runs, 0);
    this.brackets.begin(first);
    this.ticks = null;
    let last = first;
    while (this.segments[last + 1]?.isApart === false) last++;
    this.end = this.segments[last]?.to ?? 0;
  }

  /** Reads the sign at `index`, and gives the next index. */
  private readSign(index: number, segment: Segment, at: number): number {
    const raw = this.raw;
    switch (raw.charAt(index)) {
      case '\\':
        return this.readEscape(index, segment);
      case '`':
        return this.readCode(index);
      case '!':
        return raw[index + 1] === '[' ? this.brackets.open(index, 2, at) : index + 1;
      case '[':
        return this.brackets.open(index, 1, at);
      case ']':
        return this.brackets.close(index, at);
      case '<':
        return this.readAngle(index);
      case '&':
        return this.readReference(index);
      default:
        return this.readRun(index, segment);
    }
  }

  private hide(from: number, to: number): number {
    this.marks.push({ kind: 'hidden', from, to });
    return to;
  }

  private readEscape(index: number, segment: Segment): number {
    const next = index + 1;
    if (next === segment.to) return this.hide(index, next);
    // Services that escape twice break the lines of a card with two.
    if (next + 1 === segment.to && this.raw[next] === '\\' && this.brackets.areWaiting())
      return this.hide(index, next + 1);
    return isAsciiPunctuation(this.raw.charCodeAt(next)) ? this.hide(index, next) + 1 : next;
  }

  /** Hides the backticks around code, in which nothing else is markup. */
  private readCode(index: number): number {
    const raw = this.raw;
    let end = index + 1;
    while (raw[end] === '`') end++;
    this.ticks ??= findTicks(raw, index, this.end);
    const places = this.ticks.get(end - index) ?? [];
    while ((places.at(-1) ?? Infinity) <= index) places.pop();
    const close = places.pop();
    if (close === undefined) return end;
    this.hide(index, end);
    return this.hide(close, close + end - index);
  }

  private readRun(index: number, segment: Segment): number {
    const raw = this.raw;
    let end = index + 1;
    while (end < segment.to && raw[end] === raw[index]) end++;
    // "~~gone~~"; one tilde, or three, are text.
    if (raw[index] === '~' && end - index !== 2) return end;
    const run = readRun(raw, index, end, segment.from, segment.to);
    if (run.opens || run.closes) {
      this.marks.push(run);
      this.runs.push(run);
    }
    return end;
  }

  private readReference(index: number): number {
    const reference = readReference(this.raw, index);
    if (reference === null) return index + 1;
    this.marks.push({ kind: 'reference', from: index, to: reference.end, text: reference.text });
    return reference.end;
  }

  private readAngle(index: number): number {
    const angle = this.angles.read(index);
    if (angle === null) return index + 1;
    const { kind, end } = angle;
    if (kind === 'address') {
      const [from, to] = [index + 1, end - 1];
      this.openLink(index, from, [from, to]);
      this.marks.push({ kind: 'link-end', from: to, to: end });
    } else if (angle.address !== undefined && this.anchorEnds.next(end) < this.end) {
      if (this.isInAnchor) this.marks.push({ kind: 'link-end', from: index, to: index });
      this.openLink(index, end, angle.address);
      this.isInAnchor = true;
    } else if (kind === 'anchor-end' && this.isInAnchor) {
      this.marks.push({ kind: 'link-end', from: index, to: end });
      this.isInAnchor = false;
    } else this.marks.push({ kind: kind === 'break' ? 'break' : 'hidden', from: index, to: end });
    return end;
  }

  private openLink(from: number, to: number, [start, end]: readonly [number, number]): void {
    this.marks.push({ kind: 'link', from, to, address: readAddress(this.raw, start, end) });
  }
}
