import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';

/** Reads character references: `&amp;`, `&#8220;`, `&ampx`. */
export class References {
  /** The characters that the last reference stands for. */
  value = '';
  private readonly decoder = new HtmlEntityDecoder((code) => {
    this.value += String.fromCodePoint(code);
  });

  /** Length of the reference that begins with the ampersand at `start`; 0 if none does. */
  read(text: string, start: number, isAttribute: boolean): number {
    this.value = '';
    this.decoder.startEntity(isAttribute ? DecodingMode.Attribute : DecodingMode.Legacy);
    const length = this.decoder.write(text, start + 1);
    return length < 0 ? this.decoder.end() : length;
  }
}
