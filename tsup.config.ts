import { defineConfig } from 'tsup';

const shared = { target: 'node20', outDir: 'dist', treeshake: true } as const;

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', date: 'src/date.ts' },
    format: ['esm', 'cjs'],
    // typescript 6 warns about an option that the types bundler still sets
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'] },
]);
