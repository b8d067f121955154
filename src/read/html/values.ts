import { isFoldedText } from '../../page/characters.js';
import type { Block } from '../../page/page.js';
import { LineWriter } from '../fold.js';
import { NULL, readPieces, REFERENCES, REFERENCES_OF_ATTRIBUTES, TEXT } from './pieces.js';

/** What a null character is shown as, where it is shown. */
export const REPLACEMENT = '\uFFFD';

/** The address of a link, which is read when somebody asks for it: most of a page's links are never looked at. */
export class Address implements Block {
  readonly markup = null;
  /** Whether the link shows any text. */
  isShown = false;
  private readonly raw: string;
  private readonly from: number;
  private readonly to: number;
  private value: Block | null = null;

  constructor(raw: string, from: number, to: number) {
    this.raw = raw;
    this.from = from;
    this.to = to;
  }

  private get block(): Block {
    return (this.value ??= readValue(this.raw, this.from, this.to, true));
  }

  get text(): string {
    return this.block.text;
  }

  get start(): number {
    return this.block.start;
  }

  get end(): number {
    return this.block.end;
  }

  get runs(): readonly number[] | null {
    return this.block.runs;
  }
}

/** A stretch of the input as one line of text, its references decoded. */
export function readValue(raw: string, start: number, end: number, isAttribute: boolean): Block {
  // It ends here for a reference, too.
  const value = raw.slice(start, end);
  if (!/[&\0]/.test(value) && isFoldedText(value))
    return { text: value, start, end, runs: null, markup: null };
  const line = new LineWriter();
  readPieces(
    value,
    0,
    value.length,
    isAttribute ? REFERENCES_OF_ATTRIBUTES : REFERENCES,
    (sort, from, to, decoded) => {
      if (sort === TEXT) line.add(raw, start + from, start + to);
      else line.addAs(sort === NULL ? REPLACEMENT : decoded, start + from, start + to);
    },
  );
  return line.take(null);
}
