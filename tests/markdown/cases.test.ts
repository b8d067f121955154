import { describe, expect, it } from 'vitest';
import { CODE, CONTAINERS, HEADINGS, LINES, READER_PAGES, TABLES } from './cases/blocks.js';
import { EMPHASIS, LINKS, LITERALS } from './cases/inline.js';
import { findFaults, readPage, showLines } from './support.js';

describe.each(
  Object.entries({ CODE, CONTAINERS, EMPHASIS, HEADINGS, LINES, LINKS, LITERALS, READER_PAGES, TABLES }),
)('markdown: %s', (_, cases) => {
  it.each(cases)('%j', (markdown, ...lines) => {
    expect(showLines(markdown)).toEqual(lines);
    expect(findFaults(readPage(markdown))).toEqual([]);
  });
});
