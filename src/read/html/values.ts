import { isFolded } from '../../page/characters.js';
import type { Block } from '../../page/page.js';
import { Line } from '../fold.js';
import { References } from './references.js';

const AMPERSAND = 38;
/** What a null character is shown as, where it is shown. */
export const REPLACEMENT = '\uFFFD';

/** The address of a link, which is read when somebody asks for it: most of a page's links are never looked at. */
export class Address implements Block {
  readonly markup = null;
  private readonly read: () => Block;
  private value: Block | null = null;

  constructor(raw: string, start: number, end: number) {
    this.read = () => readValue(raw, start, end, true);
  }

  private get block(): Block {
    this.value ??= this.read();
    return this.value;
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
  const isPlain = !value.includes('&') && !value.includes('\0');
  if (isPlain && isFolded(value)) return { text: value, start, end, runs: null, markup: null };
  const line = new Line();
  let from = 0;
  if (!isPlain) {
    const references = new References();
    for (let position = 0; position < value.length; position++) {
      const code = value.charCodeAt(position);
      if (code !== AMPERSAND && code !== 0) continue;
      const length = code === 0 ? 1 : references.read(value, position, isAttribute);
      if (length === 0) continue;
      line.add(raw, start + from, start + position);
      from = position + length;
      line.addAs(code === 0 ? REPLACEMENT : references.value, start + position, start + from);
      position = from - 1;
    }
  }
  line.add(raw, start + from, end);
  return line.take(null);
}
