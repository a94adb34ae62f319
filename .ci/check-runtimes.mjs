// Runs the packed library in Deno and Bun, installed from npm: the same script, the same result.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCRIPT = `
import { buildPyramid } from 'customer-pyramid';
import { fromCsv, toCsv } from 'customer-pyramid/csv';
import { toJson } from 'customer-pyramid/json';
import { loadPyramid } from 'customer-pyramid/node';

const csv = 'Customer ID,Order Date,Sales\\nann,2025-03-01,"1,200.50"\\nbob,2025-04-01,80\\n';
const pyramid = buildPyramid(fromCsv(csv), { window: '2025' });
const fixture = await loadPyramid(process.argv[2], { window: '2025' });
console.log(toCsv(pyramid) + JSON.parse(toJson(fixture)).summary.whole.value);
`;

const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-runtimes-'));
const run = (command, args) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', timeout: 300_000 });
try {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, 'script.mjs'), SCRIPT);
  run('npm', ['install', '--no-audit', '--no-fund', `./${tarball}`]);
  const sales = join(ROOT, 'fixtures/sales.csv');
  const expected = run(process.execPath, ['script.mjs', sales]);
  if (!expected.includes('ann,A,vip,1,1200.5,')) throw new Error(`Node printed ${expected}`);

  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', 'deno', 'bun'], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 300_000,
  });
  if (installed.status !== 0) console.log('left out: Deno and Bun could not be installed');
  else {
    const bin = (name) => join(folder, 'node_modules/.bin', name);
    check(
      'Deno',
      run(bin('deno'), ['run', '-A', '--node-modules-dir=manual', 'script.mjs', sales]),
    );
    check('Bun', run(bin('bun'), ['script.mjs', sales]));
  }

  function check(name, printed) {
    if (printed !== expected) throw new Error(`${name} printed ${printed}, not ${expected}`);
    console.log(`ok  the same in ${name}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
