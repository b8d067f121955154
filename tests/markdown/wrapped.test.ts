import { describe, expect, it } from 'vitest';
import { parseStatement } from '../../src/index.js';
import { readFixture, SEED } from '../support/fixtures.js';
import { findFaults, readPage, showLines } from './support.js';

/** Wraps each line as writers of markdown do: before the word that would not fit. */
function wrap(page: string, width: number): string {
  return page
    .split('\n')
    .map((line) => {
      const lines = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last === '') lines[lines.length - 1] = word;
        else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.join('\n');
    })
    .join('\n');
}

describe('a page that its writer wrapped', () => {
  const { page, expected } = readFixture(SEED);

  it.each([60, 72, 78, 79, 100])('at %i columns gives the same statement', (width) => {
    expect(parseStatement(wrap(page, width), { format: 'markdown' })).toEqual(expected);
    expect(findFaults(readPage(wrap(page, width)))).toEqual([]);
  });

  it('keeps the breaks that were asked for, and those of lists and headings', () => {
    const prose = Array.from({ length: 60 }, (_, index) => `word${index % 7}`).join(' ');
    const lines = wrap(`${prose}\n\n${prose}`, 60);
    const asked = `## Title\n${lines}\n\none  \ntwo\\\nthree\n\n- four\n- five\n\n\`\`\`\nsix\nseven\n\`\`\``;
    expect(showLines(asked)).toEqual([
      '# Title',
      prose,
      prose,
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
    ]);
  });

  it('keeps text below a rule from the paragraph above it', () => {
    const prose = Array.from({ length: 60 }, (_, index) => `word${index % 7}`).join(' ');
    const lines = wrap(`${prose}\n\n${prose}`, 60);
    expect(showLines(`${lines}\n\n${'-'.repeat(60)}\nText.`)).toEqual([prose, prose, 'Text.']);
  });

  it('keeps emphasis, links and code that go on in the next line', () => {
    const prose = Array.from({ length: 60 }, () => 'words').join(' ');
    const marked =
      'The **bold words that go on and on until the line** ends, and [a link that ends a bit later than that](/a).';
    const lines = wrap(`${prose}\n\n${prose}\n\n${marked}`, 50);
    expect(lines).toMatch(/\[a link[^\]]*\n/);
    expect(showLines(lines)).toEqual([
      prose,
      prose,
      'The bold words that go on and on until the line ends, and {a link that ends a bit later than that|/a}.',
    ]);
  });
});

describe('a page that prints one block a line', () => {
  it('keeps its lines, however many stand together', () => {
    const { page, expected } = readFixture(SEED);
    expect(parseStatement(page.replace(/\n+/g, '\n'), { format: 'markdown' })).toEqual(expected);
  });

  it('keeps lines that a wrapper would not have broken', () => {
    const lines = Array.from(
      { length: 8 },
      (_, index) => `${'Words '.repeat(index % 4)}and a line that ends where it likes`,
    );
    expect(showLines(lines.join('\n'))).toEqual(lines);
  });

  it('keeps a few lines that look wrapped by chance', () => {
    const lines = [
      'A line of words that is about as long as the next one',
      'Another-line-of-one-word-that-would-not-fit',
    ];
    expect(showLines(lines.join('\n'))).toEqual(lines);
  });
});
