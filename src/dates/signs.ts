import { AND, COMMA, DOT, HYPHEN, NOTHING, SLASH, TO } from './kinds.js';

const kindsByCode: ReadonlyMap<number, number> = new Map([
  [0x2c, COMMA],
  [0x2d, HYPHEN],
  [0x2e, DOT],
  [0x2f, SLASH],
  [0x7e, TO],
]);

/** The kinds of token that single ASCII signs are, by their code. */
export const signs: readonly number[] = Array.from(
  { length: 0x80 },
  (_, code) => kindsByCode.get(code) ?? NOTHING,
);

/** The kinds of token that other signs are: hyphens, dashes, the comma of enumerations. */
export const wideSigns: readonly (readonly [kind: number, signs: string])[] = [
  [HYPHEN, '\u2010\u2011\u2212'],
  [TO, '\u2013\u2014\u2015\u301c\u223c'],
  [AND, '、'],
];
