import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ListingItem } from '../../src/index.js';

/** A listing or a feed with the items that it must be read as. */
export interface ListingFixture {
  readonly slug: string;
  readonly input: string;
  readonly expected: readonly ListingItem[];
}

/** The fixtures of a folder whose input is in a file of one of these names. */
export function readListingFixtures(folder: '_listings' | '_feeds'): ListingFixture[] {
  const root = new URL(`../../fixtures/${folder}/`, import.meta.url);
  return readdirSync(root).map((slug) => {
    const file = ['page.html', 'page.md', 'feed.xml'].find((name) =>
      existsSync(new URL(`${slug}/${name}`, root)),
    );
    const read = (name: string): string => readFileSync(new URL(`${slug}/${name}`, root), 'utf8');
    return { slug, input: read(file ?? ''), expected: JSON.parse(read('expected.json')) as ListingItem[] };
  });
}
