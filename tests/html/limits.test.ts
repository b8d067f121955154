import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html/read-html.js';
import { showLines } from './oracle.js';

function repeat(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('');
}

/** Limits that the standard does not have: how many it is read as there, and what is shown of one more. */
const LIMITS: readonly (readonly [
  of: string,
  most: number,
  build: (count: number) => string,
  shown: string,
])[] = [
  [
    'formatting elements that open again in the next block',
    8,
    (count) => `<p><b hidden>${repeat(count - 1, (id) => `<i id=${id}>`)}<p>shown`,
    'shown',
  ],
  [
    'unknown names that are told apart',
    1001,
    (count) => `${repeat(count - 2, (id) => `</x${id}>`)}<y hidden>a</z>shown`,
    'shown',
  ],
];

describe('the limit of', () => {
  it.each(LIMITS)('%s is %i', (_, most, build, shown) => {
    const [atLimit, behind] = [build(most), build(most + 1)];
    expect(readHtml(atLimit).blocks).toEqual([]);
    expect(showLines(atLimit)).toEqual([]);
    expect(readHtml(behind).blocks.map(({ text }) => text)).toEqual([shown]);
    expect(showLines(behind)).toEqual([]);
  });
});
