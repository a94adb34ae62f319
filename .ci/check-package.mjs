// Packs the library as it would be published, installs the tarball where nothing else is, and uses
// it: as ES module, as CommonJS, from the command line, under tsc, and bundled for a browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { bundleSizes } from './bundle-sizes.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-'));
/** What is being checked, for the message when it fails. */
let doing = '';

// One customer of two exact tenths, one nearly as good, one from another year.
const SALES = [
  { customerId: 'ada', date: '2025-01-01', revenue: '0.1' },
  { customerId: 'ben', date: '2025-06-30', revenue: '0.25' },
  { customerId: 'ada', date: '2025-12-31', revenue: '0.2' },
  { customerId: 'cho', date: '2024-12-31', revenue: '900' },
];
const EXPECTED = [
  ['ada', 'A', 1, '0.3'],
  ['ben', 'D', 2, '0.25'],
];
const LISTING = '({ customers }) => customers.map((c) => [c.customerId, c.tier, c.rank, c.value])';

const USE = `
const sales = ${JSON.stringify(SALES)};
const expected = ${JSON.stringify(EXPECTED)};
const listing = ${LISTING};
const pyramid = buildPyramid(sales, { window: '2025' });
assert.deepEqual(listing(pyramid), expected);

const rows = sales.map((sale) => [sale.customerId, sale.date, sale.revenue]);
const csv = [['customer_id', 'order_date', 'revenue'], ...rows].join('\\n');
const fromText = buildPyramid(fromCsv(csv), { window: '2025' });
assert.deepEqual(listing(fromText), expected);

const objects = rows.map(([customer_id, order_date, revenue]) => ({ customer_id, order_date, revenue }));
const fromObjects = buildPyramid(fromJson(JSON.stringify(objects)), { window: '2025' });
assert.deepEqual(listing(fromObjects), expected);

const [heading, first] = toCsv(pyramid).split(/\\r?\\n/);
assert.match(heading, /^customer_id,tier,/);
assert.match(first, /^ada,A,/);
assert.equal(toCsv(fromText), toCsv(pyramid));
assert.deepEqual(listing(JSON.parse(toJson(pyramid))), expected);
`;

const TYPED_USE = `
import { buildPyramid } from 'customer-pyramid';
import { fromCsv, toCsv } from 'customer-pyramid/csv';
import { fromJson, toJson } from 'customer-pyramid/json';

const sales = [{ customerId: 'ada', date: '2025-01-01', revenue: '0.1' }];
const pyramid = buildPyramid(sales, { window: '2025' });
export const ids: string[] = pyramid.customers.map(({ customerId }) => customerId);
export const csv: string = toCsv(buildPyramid(fromCsv('customer_id,revenue\\nada,1'), { window: 'all' }));
export const json: string = toJson(buildPyramid(fromJson('[{"customer_id":"ada","revenue":1}]'), { window: 'all' }));

// Fails where the types have dissolved into any.
// @ts-expect-error a window is not a number
buildPyramid(sales, { window: 2025 });
// @ts-expect-error a customer has no such property
export const nothing = pyramid.customers[0].noSuchProperty;
`;

try {
  const tarball = pack();
  const esm = consumer('esm', { type: 'module' }, tarball);
  const cjs = consumer('cjs', {}, tarball);
  checkModules(esm, cjs);
  checkCommandLine(esm);
  checkTypes(esm, cjs);
  await checkBrowserBundle(esm);
  await checkSizes(esm);
  checkDeclarations(esm);
  checkManifest(tarball);
} catch (error) {
  console.error(`not ok  ${doing}\n${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The path of the tarball, once its list of files is what it should be. */
function pack() {
  begin('tarball');
  assert(existsSync(join(root, 'dist')), 'there is no dist; run: npm run build');
  // Scripts would build a second time what is to be checked.
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = Object.values(JSON.parse(run('npm', args, root)));
  const paths = packed.files.map(({ path }) => path);
  const foreign = paths.filter(
    (path) => !/^(?:dist\/.+|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/.test(path),
  );
  assert.deepEqual(foreign, [], 'the tarball holds files that do not belong there');
  for (const path of ['README.md', 'LICENSE', 'CHANGELOG.md', 'package.json']) {
    assert(paths.includes(path), `the tarball lacks ${path}`);
  }
  passed(`${paths.length} files, ${kilobytes(packed.size)} packed`);
  return join(folder, packed.filename);
}

/** A new project with the tarball as its only dependency. */
function consumer(name, extra, tarball) {
  begin(`installing in a new project, ${name}`);
  const project = join(folder, name);
  mkdirSync(project);
  writeJson(join(project, 'package.json'), { name: `${name}-consumer`, private: true, ...extra });
  run('npm', ['install', '--no-audit', '--no-fund', tarball], project);
  return project;
}

function checkModules(esm, cjs) {
  const names = {
    'customer-pyramid': '{ buildPyramid }',
    'customer-pyramid/csv': '{ fromCsv, toCsv }',
    'customer-pyramid/json': '{ fromJson, toJson }',
    'node:assert/strict': 'assert',
  };
  const imports = Object.entries(names).map(([from, what]) => `import ${what} from '${from}';`);
  const requires = Object.entries(names).map(
    ([from, what]) => `const ${what} = require('${from}');`,
  );
  for (const [project, opening, kind] of [
    [esm, imports, 'ES module'],
    [cjs, requires, 'CommonJS'],
  ]) {
    begin(`works in a new project, ${kind}`);
    writeFileSync(join(project, 'use.js'), `${opening.join('\n')}\n${USE}`);
    run(process.execPath, ['use.js'], project);
    passed();
  }
}

function checkCommandLine(project) {
  begin('command line');
  const cli = (...args) => run('npx', ['--no-install', 'customer-pyramid', ...args], project);
  assert.equal(cli('--version').trim(), manifest.version);
  const input = join(root, 'fixtures/golden/seven-customers/input.csv');
  const listing = cli('tier', input).split(/\r?\n/);
  assert.match(listing[0], /^customer_id,tier,/);
  assert.match(listing[1], /^mon,A,/);
  passed();
}

function checkTypes(esm, cjs) {
  const node = { types: ['node'], typeRoots: [join(root, 'node_modules/@types')], lib: ['ES2022'] };
  const browser = { types: [], lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'] };
  const node16 = { module: 'node16', moduleResolution: 'node16', ...node };
  const bundler = { module: 'esnext', moduleResolution: 'bundler', ...browser };
  for (const [project, resolution, kind] of [
    [esm, node16, 'node16, ES module'],
    [cjs, node16, 'node16, CommonJS'],
    [esm, bundler, 'bundler'],
  ]) {
    begin(`types under tsc --strict, ${kind}`);
    writeFileSync(join(project, 'use.ts'), TYPED_USE);
    writeJson(join(project, 'tsconfig.json'), {
      compilerOptions: {
        target: 'es2022',
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        ...resolution,
      },
      files: ['use.ts'],
    });
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], project);
    passed();
  }
}

/** A module of Node in the main entry fails the build; a global of Node fails the run. */
async function checkBrowserBundle(project) {
  begin('runs without Node');
  const require = createRequire(createRequire(import.meta.url).resolve('tsup'));
  const { outputFiles, metafile } = await require('esbuild').build({
    stdin: { contents: "export * from 'customer-pyramid';", resolveDir: project },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'customerPyramid',
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const unbundled = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  assert.deepEqual(unbundled, [], 'the bundle still imports something');
  const [bundle] = outputFiles;
  const context = createContext({});
  runInContext(bundle.text, context);
  const listing = runInContext(
    `JSON.stringify((${LISTING})(customerPyramid.buildPyramid(${JSON.stringify(SALES)}, { window: '2025' })))`,
    context,
  );
  assert.deepEqual(JSON.parse(listing), EXPECTED);
  const { length } = bundle.contents;
  const zipped = gzipSync(bundle.contents).length;
  passed(`${kilobytes(length)} minified, ${kilobytes(zipped)} gzipped`);
}

/** What a service imports is what it bundles. */
async function checkSizes(project) {
  begin('what is not imported is not bundled');
  const sizes = await bundleSizes(project);
  const tooLarge = sizes.filter(({ kilobytes: size, limit }) => size > limit);
  assert.deepEqual(tooLarge, [], 'larger than the README says');
  passed(sizes.map(({ name, kilobytes: size }) => `${name} ${size.toFixed(1)} kB`).join(', '));
}

/** What the library is built on is its own affair: another version must not change its types. */
function checkDeclarations(project) {
  begin('declarations name no package of others');
  const dist = join(project, 'node_modules/customer-pyramid/dist');
  const declarations = readdirSync(dist).filter((name) => /\.d\.c?ts$/.test(name));
  const foreign = declarations.filter((name) =>
    /\bfrom ["'](?!\.|node:)|\bimport\(["'](?!\.|node:)/.test(
      readFileSync(join(dist, name), 'utf8'),
    ),
  );
  assert(declarations.length > 8, 'there are hardly any declarations');
  assert.deepEqual(foreign, [], 'they import packages');
  passed();
}

function checkManifest(tarball) {
  const bin = (name) => join(root, 'node_modules/.bin', name);
  begin('publint');
  run(bin('publint'), ['run', tarball, '--strict'], root);
  passed();
  begin('types found by every resolution since node16');
  // The old resolution of Node 10 knows no subpath exports.
  run(bin('attw'), [tarball, '--profile', 'node16', '--no-definitely-typed'], root);
  passed();
}

/** Standard output of a command; when it fails, its whole output as the error. */
function run(command, args, cwd) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const output = [error.stdout, error.stderr].filter(Boolean).join('\n').trim();
    throw new Error(`${command} ${args.join(' ')}\n${output || error.message}`);
  }
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function begin(what) {
  doing = what;
}

function passed(detail) {
  console.log(`ok  ${doing}${detail === undefined ? '' : `: ${detail}`}`);
}
