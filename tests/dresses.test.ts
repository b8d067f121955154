import { describe, expect, it } from 'vitest';
import { parseStatement } from '../src/index.js';
import { readFixtures } from './support/fixtures.js';

/** The same page as another extractor would have written it. */
const DRESSES: readonly (readonly [name: string, dress: (page: string) => string])[] = [
  ['CRLF line ends', (page) => page.replace(/\r?\n/g, '\r\n')],
  ['CR line ends', (page) => page.replace(/\r?\n/g, '\r')],
  ['a byte order mark', (page) => `\uFEFF${page}`],
  ['no blank lines', (page) => page.replace(/(?:\r?\n)+/g, '\n')],
  ['three blank lines between blocks', (page) => page.replace(/(?:\r?\n)+/g, '\n\n\n\n')],
  ['lines indented and padded', (page) => page.replace(/^/gm, ' \t').replace(/$/gm, ' \u3000')],
  ['no-break spaces', (page) => page.replaceAll(' ', '\u00A0')],
  ['doubled spaces', (page) => page.replaceAll(' ', '  ')],
  ['marks of direction before every line', (page) => `\uFEFF${page.replaceAll('\n', '\n\u200E')}`],
  ['soft hyphens and marks of direction in words', (page) => page.replace(/(\w)(\w)/g, '$1\u00AD\u200F$2')],
  ['zero-width spaces around words', (page) => page.replaceAll(' ', '\u200B \u200B')],
  ['letters in parts', (page) => page.normalize('NFD')],
  ['blank lines at both ends', (page) => `\n\n \n${page}\n\n\t\n`],
];

describe.each(DRESSES)('with %s', (_, dress) => {
  it.each(readFixtures())('$slug is the same statement', ({ page }) => {
    expect(parseStatement(dress(page))).toEqual(parseStatement(page));
  });
});
