// Runs the steps of the pipelines in examples/ci as they stand there, on the fixtures: with the rules
// beside them all pass, and with a rule that fails the checking step ends with 1.
// usage: node .ci/run-pipelines.mjs, after the build
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const ROOT = new URL('..', import.meta.url).pathname;
const EXAMPLES = join(ROOT, 'examples/ci');
const FAILING = { version: 1, rules: [{ figure: 'migrations.B.left.customers', fail: '> 2' }] };

/** What the pipelines leave behind, and what has to stand in it. */
const MADE = {
  'github.yml': ['summary.md', '# Check of 2025'],
  'gitlab.yml': ['customers.xml', '<testsuite '],
};

/** The lines that a runner gives to its shell: `run:` of GitHub, the items of `script:` of GitLab. */
export function stepsOf(yaml) {
  const runs = [...yaml.matchAll(/^\s+(?:- )?run: (.+)$/gm)].map(([, line]) => line);
  const [, items = ''] = /^ {2}script:\n((?: {4}- .+\n)+)/m.exec(yaml) ?? [];
  return [...runs, ...[...items.matchAll(/^ {4}- (.+)$/gm)].map(([, line]) => line)];
}

/** A project as its repository holds it, with the library in place of what npm would install. */
function project(rules) {
  const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-pipeline-'));
  copyFileSync(join(ROOT, 'fixtures/sales.csv'), join(folder, 'sales.csv'));
  writeFileSync(join(folder, 'rules.json'), rules);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const program = `exec "${process.execPath}" "${join(ROOT, 'dist/bin.js')}" "$@"`;
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\n[ "$1" = customer-pyramid ] || exit 127\nshift\n${program}\n`,
    { mode: 0o755 },
  );
  writeFileSync(join(bin, 'npm'), '#!/bin/sh\n[ "$1" = ci ]\n', { mode: 0o755 });
  return { folder, bin };
}

/** The exit codes of the steps, as a runner would see them. */
function codesOf(name, { folder, bin }) {
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
  };
  return stepsOf(readFileSync(join(EXAMPLES, name), 'utf8')).map((line) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', line], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    console.log(`  ${status}  ${line}`);
    if (status > 1) console.error(`${stdout}${stderr}`);
    return status;
  });
}

function hold(isSo, what) {
  console.log(`${isSo ? 'ok' : 'not ok'}  ${what}`);
  if (!isSo) process.exitCode = 1;
}

const first = readFileSync(join(EXAMPLES, 'rules.json'), 'utf8');
for (const [name, [file, text]] of Object.entries(MADE)) {
  for (const [rules, last] of [
    [first, 0],
    [JSON.stringify(FAILING), 1],
  ]) {
    const made = project(rules);
    const codes = codesOf(name, made);
    hold(codes.length > 1 && codes.at(-1) === last, `${name}: its last step ends with ${last}`);
    hold(
      codes.slice(0, -1).every((code) => code === 0),
      `${name}: the steps before end with 0`,
    );
    const path = join(made.folder, file);
    hold(
      existsSync(path) && readFileSync(path, 'utf8').includes(text),
      `${name}: ${file} is there`,
    );
    rmSync(made.folder, { recursive: true });
  }
}
