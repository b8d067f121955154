import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Statement } from '../../src/index.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** The one real page. */
export const SEED = 'kcnawatch-press-statement-2023-10-01';

/** A page with what it must be read as; fields that `expected` leaves out are open. */
export interface Fixture {
  readonly slug: string;
  readonly page: string;
  readonly expected: Partial<Statement>;
}

export function readFixture(slug: string): Fixture {
  const read = (name: string): string => readFileSync(new URL(`${slug}/${name}`, FIXTURES), 'utf8');
  return { slug, page: read('page.txt'), expected: JSON.parse(read('expected.json')) as Partial<Statement> };
}

export function readFixtures(): Fixture[] {
  const slugs = readdirSync(FIXTURES).filter((slug) => existsSync(new URL(`${slug}/page.txt`, FIXTURES)));
  return slugs.map(readFixture);
}

/** The path of a file beside a fixture's page. */
export function fixturePath(slug: string, name: string): string {
  return fileURLToPath(new URL(`${slug}/${name}`, FIXTURES));
}
