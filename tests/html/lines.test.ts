import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html/read-html.js';
import { CASES } from './cases.js';
import { showLines } from './oracle.js';

describe('the lines of', () => {
  it.each(CASES.map(([page, ...lines]) => ({ page, lines })))('$page are $lines', ({ page, lines }) => {
    expect(readHtml(page).blocks.map(({ text }) => text)).toEqual(lines);
    expect(showLines(page).map(({ text }) => text)).toEqual(lines);
  });
});
