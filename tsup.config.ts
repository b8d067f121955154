import { writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { shrinkTables } from './scripts/shrink-tables.js';

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
    // One function of it is used: see docs/architecture.md.
    noExternal: ['date-fns'],
    minify: true,
    // Korean words as they are, not as escapes of twice their size
    esbuildOptions: (options) => {
      options.charset = 'utf8';
      // As constructors such patterns cost nothing until they are asked for; as literals the engine reads them when it loads.
      options.supported = { 'regexp-unicode-property-escapes': false };
    },
    esbuildPlugins: [shrinkTables],
    /**
     * CommonJS gets the same modules: one copy of the code, of the error class and of zod, however it is loaded. And one
     * copy of the types, which an ES module may take from CommonJS but not the other way round.
     */
    async onSuccess() {
      for (const name of Object.keys(library)) {
        await writeFile(`dist/${name}.cjs`, `module.exports = require('./${name}.js');\n`);
        await writeFile(`dist/${name}.d.ts`, `export * from './${name}.cjs';\n`);
      }
    },
  },
  { entry: library, format: 'cjs', dts: { ...dts, only: true } },
]);
