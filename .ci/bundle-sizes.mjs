// Holds the word on size: what a service imports is what it bundles, minified, with all dependencies.
// usage: node .ci/bundle-sizes.mjs [folder of a project that has the package installed]
import { createRequire } from 'node:module';

/** By import: the module, and the most that its bundle may take, in kB of 1,000 bytes. */
const LIMITS = {
  toAmount: ['customer-pyramid', 4],
  parseWindow: ['customer-pyramid', 12],
  traceMigrations: ['customer-pyramid/change', 38],
  tierCustomers: ['customer-pyramid', 45],
  buildPyramid: ['customer-pyramid', 123],
};

export async function bundleSizes(project) {
  const require = createRequire(createRequire(import.meta.url).resolve('tsup'));
  const { build } = require('esbuild');
  const sizes = [];
  for (const [name, [from, limit]] of Object.entries(LIMITS)) {
    const { outputFiles } = await build({
      stdin: { contents: `export { ${name} } from '${from}';`, resolveDir: project },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      minify: true,
      write: false,
      logLevel: 'silent',
    });
    sizes.push({ name, from, limit, kilobytes: outputFiles[0].contents.length / 1000 });
  }
  return sizes;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const sizes = await bundleSizes(process.argv[2] ?? new URL('..', import.meta.url).pathname);
  for (const { name, kilobytes, limit } of sizes) {
    console.log(
      `${kilobytes > limit ? 'not ok' : 'ok'}  ${name}: ${kilobytes.toFixed(1)} kB of ${limit}`,
    );
    if (kilobytes > limit) process.exitCode = 1;
  }
}
