// Holds the package to its sizes: unpacked, and bundled with everything that a browser would load.
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const KILOBYTE = 1000;

/** What is measured, in bytes: the goal, and what a change may not pass on the way there. */
const measured = [
  ['package, unpacked', unpackedSize(process.argv[2]), 200 * KILOBYTE, 412 * KILOBYTE],
  [
    'normalizeDate, gzipped',
    await bundledSize("export { normalizeDate } from './dist/date.js'"),
    6 * KILOBYTE,
    16.2 * KILOBYTE,
  ],
  [
    'kcnawatch/date, gzipped',
    await bundledSize("export * from './dist/date.js'"),
    6 * KILOBYTE,
    16.9 * KILOBYTE,
  ],
  [
    'everything without zod, gzipped',
    await bundledSize("export * from './dist/index.js'", ['zod']),
    25 * KILOBYTE,
    149 * KILOBYTE,
  ],
];

for (const [what, bytes, goal, most] of measured) {
  console.log(`${what}: ${inKilobytes(bytes)} kB (goal ${inKilobytes(goal)}, at most ${inKilobytes(most)})`);
  if (bytes > most) process.exitCode = 1;
}

function inKilobytes(bytes) {
  return Number((bytes / KILOBYTE).toFixed(1));
}

function unpackedSize(tarball) {
  const listing = execFileSync('tar', ['-tvzf', tarball], { encoding: 'utf8' });
  return listing
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Number(line.split(/\s+/)[2]), 0);
}

async function bundledSize(contents, external = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    external,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
