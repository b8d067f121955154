import { describe, expect, it } from 'vitest';
import { explainStatement, parseStatement } from '../src/index.js';
import { KNOWN_FAILURES } from './cases/known-failures.js';
import { findDifferences } from './support/differences.js';
import { fixturePath, readFixture, readFixtures, SEED } from './support/fixtures.js';

describe('every fixture', () => {
  it.each(readFixtures())('$slug is read as expected', ({ slug, page, expected }) => {
    const differences = findDifferences(expected, parseStatement(page));
    const fields = new Set(differences.map((path) => path.replace(/[.[].*/, '')));
    // A failure that is known must be listed, and one that is mended must leave the list.
    expect([...fields].sort()).toEqual(KNOWN_FAILURES[slug] ?? []);
  });

  it('has no failure listed for a fixture that is gone', () => {
    const slugs = readFixtures().map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(Object.keys(KNOWN_FAILURES)));
  });
});

describe('the seed', () => {
  const { page, expected } = readFixture(SEED);

  it('gives exactly the expected statement, no field left open', () => {
    expect(parseStatement(page)).toEqual(expected);
  });

  it('is explained line by line', async () => {
    const { anatomy, evidence, diagnostics } = explainStatement(page);
    const lines = anatomy.map(({ role, start, end, text }) => `${role} ${start}-${end} ${text}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(fixturePath(SEED, 'anatomy.txt'));
    await expect(`${JSON.stringify(evidence, null, 1)}\n`).toMatchFileSnapshot(
      fixturePath(SEED, 'evidence.json'),
    );
    expect(diagnostics).toEqual([]);
  });
});
