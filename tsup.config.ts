import { defineConfig, type Options } from 'tsup';
import { dropExamples } from './scripts/drop-examples.js';

const library = { index: 'src/index.ts', date: 'src/date.ts' };

const shared: Options = {
  target: 'node20',
  splitting: true,
  treeshake: true,
  minify: true,
  noExternal: [/^date-fns/],
  esbuildPlugins: [dropExamples],
  // typescript 6 warns about an option that the types bundler still sets
  dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
};

export default defineConfig([
  { ...shared, entry: { ...library, cli: 'src/cli/main.ts' }, format: 'esm' },
  { ...shared, entry: library, format: 'cjs' },
]);
