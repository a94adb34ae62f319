// Runs the notebooks of examples/notebooks with the real kernel, Deno's, against the built package,
// and compares what they show with what is committed. Deno comes from npm and Jupyter's client from
// PyPI, both into a temporary folder; where they cannot be had, it says so.
// usage: node .ci/check-notebooks.mjs [--write]
//   --write   what the notebooks show is written into them instead
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NOTEBOOKS = fileURLToPath(new URL('../examples/notebooks', import.meta.url));
const names = readdirSync(NOTEBOOKS).filter((name) => name.endsWith('.ipynb'));
const writes = process.argv.includes('--write');

const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-notebooks-'));
try {
  const missing = installed();
  if (missing !== undefined) {
    console.log(`left out: the notebooks, since ${missing} could not be installed`);
    if (writes) process.exitCode = 1;
  } else if (execute()) {
    for (const name of names) {
      if (writes) write(name);
      else compare(name);
    }
  } else process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Kernel and client; the name of what cannot be had. */
function installed() {
  const has = (command, args) =>
    spawnSync(command, args, { cwd: folder, stdio: 'ignore', timeout: 300_000 }).status === 0;
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  if (!has('npm', ['install', '--no-audit', '--no-fund', 'deno'])) return 'Deno';
  const python = ['python3', 'python'].find((name) => has(name, ['-m', 'venv', 'venv']));
  if (python === undefined) return 'an environment of Python';
  return has(inVenv('python'), ['-m', 'pip', 'install', '--quiet', 'jupyter_client', 'nbformat'])
    ? undefined
    : "Jupyter's client";
}

function inVenv(name) {
  return join(folder, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin', name);
}

/** All of them, each in the folder in which it stands, into `executed`; whether they ran. */
function execute() {
  const kernel = join(folder, 'jupyter/kernels/deno');
  mkdirSync(kernel, { recursive: true });
  const deno = join(folder, 'node_modules/.bin/deno');
  const argv = [deno, 'jupyter', '--kernel', '--conn', '{connection_file}'];
  writeFileSync(
    join(kernel, 'kernel.json'),
    JSON.stringify({ argv, display_name: 'Deno', language: 'typescript' }),
  );
  const executed = join(folder, 'executed');
  mkdirSync(executed);
  const run = fileURLToPath(new URL('run-notebooks.py', import.meta.url));
  const paths = names.map((name) => join(NOTEBOOKS, name));
  const { status } = spawnSync(inVenv('python'), [run, executed, ...paths], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 600_000,
    env: {
      ...process.env,
      JUPYTER_PATH: join(folder, 'jupyter'),
      JUPYTER_CONFIG_DIR: join(folder, 'jupyter'),
      DENO_DIR: join(folder, 'deno'),
      DENO_NO_UPDATE_CHECK: '1',
      NO_COLOR: '1',
    },
  });
  return status === 0;
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What the cells show, in their order; those of prose show nothing. */
function cellsOf(path) {
  return read(path).cells.map(({ outputs = [] }) => outputs);
}

/** The committed notebook with what it shows now; nothing of when and where it ran. */
function write(name) {
  const path = join(NOTEBOOKS, name);
  const notebook = read(path);
  const shown = cellsOf(join(folder, 'executed', name));
  let count = 0;
  for (const [at, cell] of notebook.cells.entries()) {
    if (cell.cell_type === 'code') {
      count += 1;
      Object.assign(cell, { execution_count: count, outputs: shown[at] });
    }
  }
  writeFileSync(path, `${JSON.stringify(notebook, null, 1)}\n`);
  console.log(`written  ${name}`);
}

function compare(name) {
  const was = cellsOf(join(NOTEBOOKS, name));
  const is = cellsOf(join(folder, 'executed', name));
  const at = is.findIndex((outputs, cell) => text(outputs) !== text(was[cell]));
  if (at < 0 && was.length === is.length) console.log(`ok  ${name}`);
  else {
    console.log(`not ok  ${name}, cell ${at + 1}: ${difference(text(was[at]), text(is[at]))}`);
    process.exitCode = 1;
  }
}

function text(outputs) {
  return JSON.stringify(outputs, null, 1) ?? '';
}

/** The first line that is another. */
function difference(was, is) {
  const [before, now] = [was, is].map((one) => one.split('\n'));
  const line = now.findIndex((content, at) => content !== before[at]);
  const shortened = (content = 'nothing') => content.trim().slice(0, 200);
  return `it shows ${shortened(now[line])}, where ${shortened(before[line])} is committed`;
}
