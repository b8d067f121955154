import { writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { dropExamples } from './scripts/drop-examples.js';

const library = { index: 'src/index.ts', date: 'src/date.ts' };

// typescript 6 warns about an option that the types bundler still sets
const dts: Options['dts'] = { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  {
    entry: { ...library, cli: 'src/cli/main.ts' },
    format: 'esm',
    target: 'node20',
    splitting: true,
    treeshake: true,
    minify: true,
    // Korean words as they are, not as escapes of twice their size
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
    esbuildPlugins: [dropExamples],
    dts,
    /** CommonJS gets the same modules: one copy of the code, of the error class and of zod, however it is loaded. */
    async onSuccess() {
      for (const name of Object.keys(library)) {
        await writeFile(`dist/${name}.cjs`, `module.exports = require('./${name}.js');\n`);
      }
    },
  },
  // The types of CommonJS, which TypeScript wants in files of their own.
  { entry: library, format: 'cjs', dts: { ...dts, only: true } },
]);
