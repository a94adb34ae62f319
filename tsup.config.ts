import { writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

/** By which editors complete and check the files that people write. */
async function writeJsonSchemas(): Promise<void> {
  const library = new URL('./dist/policies.js', import.meta.url).href;
  const { policiesJsonSchema, schemeJsonSchema } = await import(library);
  const write = (name: string, schema: object): void =>
    writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  write('policies', policiesJsonSchema());
  write('scheme', schemeJsonSchema());
  const check = new URL('./dist/check.js', import.meta.url).href;
  const { rulesJsonSchema } = await import(check);
  write('rules', rulesJsonSchema());
}

const ENTRIES = [
  'index',
  'change',
  'policies',
  'treatments',
  'check',
  'output',
  'csv',
  'json',
  'ical',
  'xlsx',
  'charts',
  'report',
  'draw',
  'holidays',
  'notebook',
  'node',
];

/**
 * Every module stays one: glued together, a service that imports `toAmount` would carry the schemas,
 * since no bundler dares to drop what runs at the top level of a module that it needs.
 */
function keepModules(extension: '.js' | '.cjs'): Plugin {
  return {
    name: 'keep-modules',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\.{1,2}\// }, ({ kind, path }) =>
        kind === 'entry-point' ? undefined : { path: `${path}${extension}`, external: true },
      ),
  };
}

const shared = { target: 'node20', sourcemap: false, treeshake: false, splitting: false } as const;
const modules = {
  ...shared,
  entry: ['src/**/*.ts', '!src/cli/**'],
} as const;

export default defineConfig([
  {
    ...modules,
    entry: [...modules.entry],
    format: 'esm',
    esbuildPlugins: [keepModules('.js')],
    onSuccess: writeJsonSchemas,
  },
  {
    ...modules,
    entry: [...modules.entry],
    format: 'cjs',
    esbuildPlugins: [keepModules('.cjs')],
  },
  {
    entry: Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}.ts`])),
    format: ['esm', 'cjs'],
    dts: { only: true },
  },
  // Only run, never imported. What it uses of the large packages is built in: loading all of them
  // would take longer than reading most files.
  {
    ...shared,
    entry: { bin: 'src/cli/bin.ts' },
    format: 'esm',
    treeshake: true,
    noExternal: ['zod', /^date-fns/, /^@date-fns/],
  },
]);
