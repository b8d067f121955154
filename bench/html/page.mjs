import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** The seed's text as a page of about 90 kB, with menus, scripts and side columns. */
export const page = readFileSync(
  new URL('../../fixtures/kcnawatch-press-statement-2023-10-01/page.full.html', import.meta.url),
  'utf8',
);

/** The library's HTML reader alone. */
export async function loadReader() {
  const { outputFiles } = await build({
    entryPoints: [new URL('../../src/read/html/read-html.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { readHtml } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return readHtml;
}
