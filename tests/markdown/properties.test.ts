import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainStatement, parseStatement } from '../../src/index.js';
import { blueprint, renderText } from '../support/pages.js';
import * as blocks from './cases/blocks.js';
import * as inline from './cases/inline.js';
import { findFaults, readPage, showLines } from './support.js';

const CASES = [...Object.values(blocks), ...Object.values(inline)].flat().map(([markdown]) => markdown);
const SIGNS = '[ ] ( ) ![ ]( * ** _ ` `` \\ < > <br> &amp; # | - ~~ > :'.split(' ');

/** Markdown that somebody might write, after slips of any sort. */
const anyMarkdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(...CASES),
      fc.constantFrom(...SIGNS, ' ', '\n', '\n\n', '  \n', '\\\n', 'a', '가', '\u200B'),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

/** A sentence with everything in it that means something to markdown. */
const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'people',
        'Kim',
        '20',
        '《로동신문》',
        '“new”',
        '-0-',
        'a_b',
        '*',
        '_',
        '1.',
        '#',
        '[Juche113.1.17.]',
        '<Rodong>',
        '&amp;',
        'C:\\new',
        '`',
        '|',
        '>',
        '-',
        '+',
        '~~',
        '=====',
        '(En)',
        '![x]',
        '[a](b)',
      ),
      fc.string({ minLength: 1, maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(' ').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

/** Writes a text as markdown with an escape or a reference wherever it could mean something. */
function escape(text: string): string {
  return text.replace(/[^\w\s]|_/g, (sign) => (sign === '&' ? '&amp;' : sign > '~' ? sign : `\\${sign}`));
}

describe('on any markdown', () => {
  it('reads without throwing, each character once and in order', () => {
    fc.assert(
      fc.property(anyMarkdown, (raw) => {
        expect(findFaults(readPage(raw))).toEqual([]);
        explainStatement(raw, { format: 'markdown' });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads what is text as it is, however it is dressed', () => {
    const dress = fc.constantFrom(
      (text: string) => text,
      (text: string) => `**${text}**`,
      (text: string) => `[${text}](https://kcnawatch.org/a)`,
      (text: string) => `![logo](/a.png)${text}`,
      (text: string) => `*   ${text}`,
      (text: string) => `> ${text}  `,
      (text: string) => `${text}<!-- a -->`,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, dress), { minLength: 1, maxLength: 6 }), (lines) => {
        const raw = lines.map(([text, write]) => write(escape(text))).join('\n\n');
        expect(readPage(raw).blocks.map(({ text }) => text)).toEqual(lines.map(([text]) => text));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the statement that the same page gives as text', () => {
    fc.assert(
      fc.property(blueprint, (plan) => {
        const page = renderText(plan);
        const markdown = page.replace(/[^\r\n]+/g, (line) => escape(line));
        expect(parseStatement(markdown, { format: 'markdown' })).toEqual(parseStatement(page));
      }),
    );
  });

  it('reads plain text that has no sign of markdown line by line', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z조선.,;“”() ]{0,60}$/)), (lines) => {
        const texts = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
        expect(showLines(texts.join('\n\n'))).toEqual(texts);
      }),
    );
  });
});

const LENGTH = 400_000;

/** Where a reader of markdown looks ahead, it can be made to look ahead everywhere (with a square of the length this would take minutes). */
const UNITS = [
  ...SIGNS,
  '[\n\n',
  '[[a](/b)',
  '[a](/b "',
  '[a](/b (',
  '[a](<',
  '[a][b',
  '[a](http://b c',
  '<a b="',
  '<!--',
  '*a **b _c ',
  '**a',
  '*a_b',
  '``a`',
  '> > a\n',
  '|\n',
  '|a|\n|-|\n',
  '\n](/a)',
  '&#1',
  ' ',
  '\u200B',
];

describe('a page of nothing but', () => {
  it.each([...new Set(UNITS)].filter((unit) => unit !== ''))('%j is read', (unit) => {
    const page = unit.repeat(Math.ceil(LENGTH / unit.length));
    expect(readPage(page).raw).toBe(page);
    expect(readPage(`${page}x\n](/a)`).blocks.length).toBeGreaterThan(0);
  });
});
