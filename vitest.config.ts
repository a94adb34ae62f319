import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const wantsResults = Boolean(process.env['CI'] ?? process.env['CUSTOMER_PYRAMID_RESULTS']);
const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  // The examples of the README import the package by its name, as its users do.
  resolve: {
    alias: [
      { find: /^customer-pyramid$/, replacement: source('index.ts') },
      { find: /^customer-pyramid\/(\w+)$/, replacement: `${source('$1')}.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // The library keeps no state, so a worker reads each module once for all files of tests.
    isolate: false,
    testTimeout: 30_000,
    reporters: wantsResults
      ? ['default', ['json', { outputFile: 'node_modules/.vitest/results.json' }]]
      : ['default'],
  },
});
