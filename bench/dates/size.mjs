import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const entries = [
  ['kcnawatch/date', "export * from './src/date.ts'", undefined],
  ['chrono-node: en, ja, zh, ru, es', "export { en, ja, zh, ru, es } from 'chrono-node'", here],
  ['any-date-parser', "export * from 'any-date-parser'", here],
];
for (const [name, contents, directory] of entries) {
  const { bytes, gzipped } = await bundle(contents, directory);
  console.log(name.padEnd(34), `${bytes} bytes minified, ${gzipped} gzipped`);
}
