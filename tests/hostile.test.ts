import { describe, expect, it } from 'vitest';
import { explainStatement, extractRelated, parseFeed } from '../src/index.js';

const HEAD = 'A Title\nDate: 01/01/2024 | Source: KCNA.kp (En)\n';
const RELATED = `${HEAD}A text of some length.\nMore From KCNA.kp (En)\n`;
const MANY = 150_000;

/** Pages that are all of one sort of line: nothing may overflow, and no cost may grow with its square (that would take minutes). */
const PAGES: readonly (readonly [what: string, page: string])[] = [
  [
    'items without a day, then a day',
    `${RELATED}X\nX\nY\nMarch 4, 2024\nY\n${'A Headline\n'.repeat(MANY)}March 4, 2024`,
  ],
  ['crawl lines', `${'March 4, 2024\n'.repeat(MANY)}${HEAD}A text of some length.`],
  ['end markers', `${HEAD}A text of some length.\n${'-0-\n'.repeat(MANY)}`],
  ['paragraphs with end markers', `${HEAD}${'A text of some length. -0-\n'.repeat(MANY)}`],
  ['bylines', `${HEAD}A text of some length.\n${'By Ri Hak Chol\n'.repeat(MANY)}`],
  [
    'crawl lines and adverts',
    `${Array.from({ length: MANY }, (_, day) => `March 4, ${1000 + (day % 9000)}`).join('\n')}\n${HEAD}${'NK News is hiring\n'.repeat(MANY)}A text of some length.`,
  ],
  [
    'offices in a title',
    `Statement of ${'Chairman Kim of '.repeat(MANY)}\nDate: 01/10/2023 | Source: Naenara (En)\nA text of some length.`,
  ],
  [
    'names in a title',
    `Statement of ${'Kim Il and '.repeat(MANY)}\nDate: 01/10/2023 | Source: Naenara (En)\nA text of some length.`,
  ],
  [
    'outlets that the page names again',
    `${'KCNA Pyongyang Times A Title\n'.repeat(MANY)}${HEAD}A text of some length.`,
  ],
  [
    'days on one line of the related block',
    `${RELATED}${'The same words. March 4, 2024 The same words. '.repeat(MANY)}`,
  ],
  ['headers', HEAD.repeat(MANY)],
  ['bars', `Date: 01/01/2024 | ${'Source: a | '.repeat(MANY)}`],
  ['headings of related blocks', 'More From KCNA.kp (En)\n'.repeat(MANY)],
  ['white space in one line', `${HEAD}${'a \u00A0'.repeat(MANY)}`],
  ['zero-width characters in one line', `${HEAD}${'a\u200B'.repeat(MANY)}`],
];

it('a feed of sections of data that are never closed is read', () => {
  const feed = `<rss>${'<item><title><![CDATA[<![CDATA[]]>'.repeat(MANY)}`;
  expect(parseFeed(feed)).toEqual(parseFeed('<rss><item><title><![CDATA[<![CDATA[]]>'));
});

describe('a page of nothing but', () => {
  it.each(PAGES)('%s is read', (_, page) => {
    expect(explainStatement(page).anatomy.length).toBeGreaterThan(0);
    expect(extractRelated(page)).toBeInstanceOf(Array);
  });
});
