import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderDiagnostics } from '../scripts/diagnostics-page.js';
import { explainStatement } from '../src/index.js';
import { DIAGNOSTICS } from '../src/tables/diagnostics.js';
import { PROVOCATIONS } from './cases/provocations.js';

describe('docs/diagnostics.md', () => {
  it('is fresh (npm run docs:write)', () => {
    expect(readFileSync(new URL('../docs/diagnostics.md', import.meta.url), 'utf8')).toBe(
      renderDiagnostics(),
    );
  });
});

describe('every diagnostic', () => {
  it('has a page that provokes it', () => {
    expect(Object.keys(PROVOCATIONS).sort()).toEqual(Object.keys(DIAGNOSTICS).sort());
  });

  it.each(Object.entries(PROVOCATIONS))('%s points at its place', (code, [page, words, options]) => {
    const found = explainStatement(page, options).diagnostics.find((each) => each.code === code);
    expect(found).toBeDefined();
    expect(found?.message).not.toMatch(/\{\d\}/);
    expect(found?.span == null ? null : page.slice(...found.span)).toBe(words);
  });
});
