import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

/** A source file and what it imports: files of the library by their path under `src`, packages by their name. */
export interface Module {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

// "import type { Page } from './page.js';", "export { x } from 'y';"
const IMPORT = /^(?:import|export)\s(?<clause>[^;]*?)from '(?<from>[^']+)'/gm;

export function readModules(): Module[] {
  const paths = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return paths.map((path) => {
    const text = readFileSync(join(SOURCE, path), 'utf8');
    const imports = Array.from(text.matchAll(IMPORT), ({ groups }) => ({
      from: resolve(path, groups?.['from'] ?? ''),
      typeOnly: (groups?.['clause'] ?? '').startsWith('type '),
    }));
    return { path: path.replaceAll('\\', '/'), text, imports };
  });
}

function resolve(importer: string, from: string): string {
  if (!from.startsWith('.')) return from;
  return relative(SOURCE, join(SOURCE, dirname(importer), from))
    .replaceAll('\\', '/')
    .replace(/\.js$/, '.ts');
}
