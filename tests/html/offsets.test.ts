import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeOf, within, type Block, type Page } from '../../src/page/page.js';
import { exactSpans, outerSpan } from '../../src/page/spans.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { fixturePath, SEED } from '../support/fixtures.js';
import { soup } from './soup.js';
import { visibleOf } from '../support/visible.js';

const PAGES = readdirSync(fixturePath(SEED, '.'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, raw: readFileSync(fixturePath(SEED, name), 'utf8') }));

function pageOf(raw: string): Page {
  return { raw, ...readHtml(raw), isMarkedUp: true };
}

function decodeSpans(
  page: Page,
  block: Block,
  from: number,
  to: number,
  decode: (raw: string) => string,
): string {
  const spans = exactSpans(page, within(wholeOf(block), from, to));
  return visibleOf(
    spans.map(([start, end]) => decode(page.raw.slice(start, end)).replaceAll('\0', '\uFFFD')).join(''),
  );
}

function checkBlock(page: Page, block: Block, decode = decodeHTML): void {
  expect(decodeSpans(page, block, 0, block.text.length, decode)).toBe(visibleOf(block.text));
  const spans = exactSpans(page, wholeOf(block));
  if (spans.length > 0) {
    expect(block.start).toBe(Math.min(...spans.map(([start]) => start)));
    expect(outerSpan(wholeOf(block))).toEqual([block.start, block.end]);
  }
}

function checkPage(raw: string): void {
  const page = pageOf(raw);
  for (const block of page.blocks) {
    checkBlock(page, block);
    for (const { from, to, address } of block.markup?.links ?? []) {
      expect(from).toBeLessThanOrEqual(to);
      expect(to).toBeLessThanOrEqual(block.text.length);
      expect(block.text.slice(from, to)).toBe(block.text.slice(from, to).trim());
      checkBlock(page, address, decodeHTMLAttribute);
    }
  }
  for (const { kind, value } of page.hints)
    checkBlock(page, value, kind === 'title' ? decodeHTML : decodeHTMLAttribute);
}

describe('the raw characters of each line, decoded, are the line', () => {
  it.each(PAGES)('in $name', ({ raw }) => {
    checkPage(raw);
  });

  it('on pages of tags in any order', () => {
    // Text that is never decoded, and text that is shown elsewhere than it stands, is left out.
    const pages = soup(60).filter((page) => !/xmp|plaintext|CDATA|<table/i.test(page));
    fc.assert(fc.property(pages, checkPage), { numRuns: 2_000 });
  }, 60_000);

  it.each([
    ['<p>a&amp;b', 'a&b', 1, 2, '&amp;'],
    ['<p>x &#x1F600;y', 'x 😀y', 2, 4, '&#x1F600;'],
    ['<p>x &ampy', 'x &y', 2, 3, '&amp'],
    ['<p>a&nbsp;<b>b</b>&lt;c', 'a b<c', 2, 4, 'b|&lt;'],
    ['<p>&amp;', '&', 0, 1, '&amp;'],
    ['<p>&amp;&lt;', '&<', 0, 1, '&amp;'],
    ['<p>&amp;&lt;', '&<', 1, 2, '&lt;'],
    ['<p>&amp;<b>&lt;', '&<', 0, 1, '&amp;'],
    ['<p>a<!-- -->b', 'ab', 0, 2, 'a|b'],
    ['<p>&fjlig;ord', 'fjord', 1, 3, '&fjlig;o'],
    ['<svg><text>a\0b', 'a\uFFFDb', 1, 2, '\0'],
  ])('%s: %s from %i to %i is %s', (raw, text, from, to, slices) => {
    const page = pageOf(raw);
    const [block] = page.blocks;
    expect(block?.text).toBe(text);
    if (block === undefined) return;
    const spans = exactSpans(page, { block, from, to });
    expect(spans.map(([start, end]) => raw.slice(start, end)).join('|')).toBe(slices);
    const [start, end] = outerSpan({ block, from, to });
    expect([start, end]).toEqual([spans[0]?.[0], spans.at(-1)?.[1]]);
  });
});

describe('text that is shown before the table in which it stands', () => {
  it('has the range from its first to its last character', () => {
    const raw = '<p>a</p>b<table><tr><td>c</td></tr>d</table>';
    const blocks = readHtml(raw).blocks.map(({ text, start, end }) => [text, raw.slice(start, end)]);
    expect(blocks).toEqual([
      ['a', 'a'],
      ['bd', 'b<table><tr><td>c</td></tr>d'],
      ['c', 'c'],
    ]);
  });
});
