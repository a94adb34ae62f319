import { writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** By which editors complete and check the files that people write. */
async function writeJsonSchemas(): Promise<void> {
  const library = new URL('./dist/index.js', import.meta.url).href;
  const { policiesJsonSchema, schemeJsonSchema } = await import(library);
  const write = (name: string, schema: object): void =>
    writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  write('policies', policiesJsonSchema());
  write('scheme', schemeJsonSchema());
}

const shared = { target: 'node20', sourcemap: true, splitting: true, treeshake: true } as const;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      csv: 'src/csv.ts',
      json: 'src/json.ts',
      node: 'src/node.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    onSuccess: writeJsonSchemas,
  },
  // Only run, never imported. What it uses of the large packages is built in: loading all of them
  // would take longer than reading most files.
  {
    ...shared,
    entry: { bin: 'src/cli/bin.ts' },
    format: ['esm'],
    splitting: false,
    noExternal: ['zod', /^date-fns/, /^@date-fns/],
  },
]);
