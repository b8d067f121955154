import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('the package carries the licence of the code that it bundles', () => {
  expect(read('THIRD-PARTY-NOTICES.md')).toContain(read('node_modules/date-fns/LICENSE.md').trim());
  expect(read('package.json')).toContain('"THIRD-PARTY-NOTICES.md"');
});
