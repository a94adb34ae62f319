import { defineConfig } from 'tsup';

const shared = { target: 'node20', sourcemap: true, splitting: true, treeshake: true } as const;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      csv: 'src/csv/index.ts',
      json: 'src/json/index.ts',
      node: 'src/node/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
  },
  // Only run, never imported.
  { ...shared, entry: { bin: 'src/cli/bin.ts' }, format: ['esm'], splitting: false },
]);
