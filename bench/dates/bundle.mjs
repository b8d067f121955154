import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles an entry as a user's page would carry it. */
export async function bundle(contents, resolveDir = root) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'node20',
    write: false,
  });
  const [{ contents: code, text }] = outputFiles;
  return { text, bytes: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

/** The date reader of this repository, bundled and loaded. */
export async function loadReader() {
  const { text } = await bundle("export * from './src/date.ts'");
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
