import { linksOf } from '../page/markup.js';
import { wholeOf, type Block, type Hint, type HintKind } from '../page/page.js';
import { stated, type Finding } from '../page/finding.js';

/** The addresses that the page carries, as it writes them. */
export interface Addresses {
  /** The page's own, the most telling first. */
  readonly own: readonly Finding<string>[];
  /** Where relative links start from. */
  readonly base: Finding<string> | null;
  /** Where the outlet's own article stands. */
  readonly original: Finding<string> | null;
}

const OWN: readonly HintKind[] = ['canonical', 'og:url', 'url-source'];

/** Reads the addresses out of the hints, and the original's out of the `Date:` line. */
export function readAddresses(hints: readonly Hint[], dateLines: readonly Block[]): Addresses {
  const find = (kind: HintKind): Finding<string> | null => {
    const value = hints.find((hint) => hint.kind === kind)?.value;
    return value === undefined ? null : readAddress(value, kind);
  };
  return {
    own: OWN.map(find).filter((address) => address !== null),
    base: find('base'),
    original: readOriginal(dateLines),
  };
}

// "Read original version at source"; the link may be on some of it
const READ_ORIGINAL = /read original[^|·•│]*/i;

// "Read original version at source [http://kcna.kp/en/1]", as text dumps have it
const PRINTED_ADDRESS = /https?:\/\/[^\s\])>]+/;

function readOriginal(dateLines: readonly Block[]): Finding<string> | null {
  for (const line of dateLines) {
    const words = READ_ORIGINAL.exec(line.text);
    if (words === null) continue;
    const { index } = words;
    const link = linksOf(line).find(({ from, to }) => from < index + words[0].length && to > index);
    if (link !== undefined && link.address.text !== '') return readAddress(link.address, 'read-original');
    const printed = PRINTED_ADDRESS.exec(words[0]);
    if (printed === null) continue;
    const from = index + printed.index;
    return stated(printed[0], { block: line, from, to: from + printed[0].length }, 'read-original');
  }
  return null;
}

function readAddress(address: Block, row: string): Finding<string> {
  return stated(address.text, wholeOf(address), row);
}
