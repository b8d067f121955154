import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainStatement, parseStatement } from '../../src/index.js';
import { detectFormat } from '../../src/read/detect.js';
import { BLOCK_TAGS, INLINE_TAGS, MARKDOWN_SIGNS, WORDLESS_TAGS } from '../../src/tables/forms.js';
import { readFixtures } from '../support/fixtures.js';
import { blueprint, renderText } from '../support/pages.js';
import { FORMS } from './cases.js';

describe('the form of', () => {
  it.each(FORMS)('%j is %s', (input, format) => {
    expect(detectFormat(input)).toBe(format);
  });

  it.each(readFixtures())('$slug is text', ({ page }) => {
    expect(detectFormat(page)).toBe('text');
  });

  it('a generated page of plain text is text', () => {
    fc.assert(
      fc.property(blueprint, (plan) => {
        expect(detectFormat(renderText(plan))).toBe('text');
      }),
    );
  });

  it('anything is told without an error', () => {
    const sign = fc.constantFrom(
      ...FORMS.map(([input]) => input),
      '<',
      '[',
      '](',
      '**',
      '\\',
      '\n',
      ' ',
      '#',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, fc.string({ unit: 'binary' }))), (pieces) => {
        expect(['text', 'html', 'markdown']).toContain(detectFormat(pieces.join('')));
      }),
    );
  });

  it('a page is what the caller says, where the caller says', () => {
    const page = 'A Title\nDate: 04/03/2024 | Source: Naenara (En)\nThe **people** of [Korea](/korea) sang.';
    expect(parseStatement(page).paragraphs).toEqual(['The people of Korea sang.']);
    expect(parseStatement(page, { format: 'text' }).paragraphs).toEqual([
      'The **people** of [Korea](/korea) sang.',
    ]);
    expect(
      explainStatement(page).evidence['paragraphs[0]']?.spans.map((span) => page.slice(...span)),
    ).toEqual(['The', 'people', 'of', 'Korea', 'sang.']);
  });
});

describe('signs of markdown', () => {
  it.each(MARKDOWN_SIGNS)('$id is in its example, and no other but the weaker kind of it', (row) => {
    const found = MARKDOWN_SIGNS.filter(({ pattern }) => row.example.match(pattern) !== null);
    expect(found).toEqual([row]);
    expect(row.example).toContain(row.token);
  });

  it('are no tags, and no tag is in two tables', () => {
    expect(INLINE_TAGS.filter((name) => BLOCK_TAGS.includes(name))).toEqual([]);
    expect(WORDLESS_TAGS.filter((name) => !BLOCK_TAGS.includes(name) && !INLINE_TAGS.includes(name))).toEqual(
      [],
    );
  });
});
