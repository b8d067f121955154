import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStatement, type PageOptions, type Statement } from '../src/index.js';
import { KNOWN_FORM_FAILURES } from './cases/known-failures.js';
import { findDifferences } from './support/differences.js';

const FORMS = new URL('../fixtures/_forms/', import.meta.url);
const SLUGS = readdirSync(FORMS);

function readJson(path: string): unknown {
  const address = new URL(path, FORMS);
  return existsSync(address) ? JSON.parse(readFileSync(address, 'utf8')) : {};
}

/** Pages as crawlers, reader services and text extractors hand them over, with what stands around the article. */
describe('every page in its form', () => {
  it.each(SLUGS)('%s is read as expected', (slug) => {
    const file = readdirSync(new URL(slug, FORMS)).find((name) => name.startsWith('page.')) ?? '';
    const page = readFileSync(new URL(`${slug}/${file}`, FORMS), 'utf8');
    const expected = readJson(`${slug}/expected.json`) as Partial<Statement>;
    const statement = parseStatement(page, readJson(`${slug}/options.json`) as PageOptions);
    const fields = new Set(findDifferences(expected, statement).map((path) => path.replace(/[.[].*/, '')));
    // A failure that is known must be listed, and one that is mended must leave the list.
    expect([...fields].sort()).toEqual(KNOWN_FORM_FAILURES[slug] ?? []);
  });

  it('has no failure listed for a page that is gone', () => {
    expect(SLUGS).toEqual(expect.arrayContaining(Object.keys(KNOWN_FORM_FAILURES)));
  });
});
