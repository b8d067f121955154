import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/setup.ts'],
    coverage: { include: ['src/**'], exclude: ['src/cli/**'] },
    // A busy machine takes its time; a cost that grows with the square takes far longer than this.
    testTimeout: 60_000,
    // The continuous integration counts the tests from this file.
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'coverage/tests.json' }]] : ['default'],
  },
});
