import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderDiagnostics } from '../scripts/diagnostics-page.js';
import { renderOutlets } from '../scripts/outlets-page.js';
import { explainStatement } from '../src/index.js';
import { DIAGNOSTICS } from '../src/tables/diagnostics.js';
import { PROVOCATIONS } from './cases/provocations.js';

describe('the page', () => {
  it.each([
    ['diagnostics.md', renderDiagnostics],
    ['outlets.md', renderOutlets],
  ])('docs/%s is fresh (npm run docs:write)', (name, render) => {
    expect(readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')).toBe(render());
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

// "[how it works](docs/architecture.md)"
const LINK = /\]\((?<target>[^)#:]+)\)/g;

describe('the links of', () => {
  it.each([
    'README.md',
    'CONTRIBUTING.md',
    'docs/architecture.md',
    'docs/dates.md',
    'docs/identity.md',
    'docs/leads.md',
    'docs/html.md',
    'docs/markdown.md',
    'docs/pages.md',
    'docs/outlets.md',
    'docs/schemas.md',
    'fixtures/README.md',
  ])('%s lead somewhere', (page) => {
    const address = new URL(`../${page}`, import.meta.url);
    for (const { groups } of readFileSync(address, 'utf8').matchAll(LINK)) {
      expect(existsSync(new URL(groups?.['target'] ?? '', address)), groups?.['target']).toBe(true);
    }
  });

  it('CONTRIBUTING.md name files that are there', () => {
    const text = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
    // "`src/tables/sources.ts`"
    const files = Array.from(
      text.matchAll(/`((?:src|tests|docs|fixtures)\/[\w./-]+)`/g),
      ([, path]) => path ?? '',
    );
    expect(files.length).toBeGreaterThan(8);
    for (const path of files) expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
  });
});
