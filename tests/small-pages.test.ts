import { describe, expect, it } from 'vitest';
import { explainStatement, parseStatement } from '../src/index.js';
import { SMALL_EVIDENCE, SMALL_PAGES } from './cases/small-pages.js';
import { valueAt } from './support/value-at.js';

describe('a small page with', () => {
  it.each(SMALL_PAGES)('%s', (_, page, path, value) => {
    expect(valueAt(parseStatement(page), path)).toEqual(value);
  });
});

describe('the evidence for', () => {
  it.each(SMALL_EVIDENCE)('%s', (_, page, path, basis) => {
    expect(explainStatement(page).evidence[path]?.basis).toBe(basis);
  });
});
