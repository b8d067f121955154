import { readAt } from '../../engine/sticky.js';
import type { Block } from '../../page/page.js';
import { readAddress } from './destinations.js';
import type { Line } from './lines.js';

/** An address that stands apart from its link. */
export interface Definition {
  readonly label: string;
  readonly address: Block;
}

// "[1]: https://kcnawatch.org/newstream/ "Newstream"", "[source]: <http://www.mfa.gov.kp/view/>", "[9]: photo.jpg"; not "[1]: a note"
const DEFINITION =
  /\[([^^[\]\r\n][^[\]\r\n]{0,199})\]:[ \t]*(<?)((?:[a-z][a-z\d+.-]{1,20}:|[/#?.]|[\w%-]{1,200}\.(?=[a-z]{2,5}$))[^\s<>]*)>?[ \t]*(?:"[^"\r\n]*"|'[^'\r\n]*'|\([^()\r\n]*\))?$/imy;

/** The definition of a link's address that the line is; null if it is none. */
export function readDefinition(raw: string, { from }: Line): Definition | null {
  const [, label, pointer, address] = readAt(DEFINITION, raw, from) ?? [];
  if (label === undefined || pointer === undefined || address === undefined) return null;
  const start = raw.indexOf(']:', from) + 2;
  const addressFrom = raw.indexOf(address, start + pointer.length);
  return { label: foldLabel(label), address: readAddress(raw, addressFrom, addressFrom + address.length) };
}

/** A definition's name as it is compared: without case, and without the width of white space. */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
