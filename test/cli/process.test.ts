import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workFolder } from './running';

// What only a process of its own can show: signals, streams that break, memory.
const { path, write } = workFolder();
const ROOT = resolve(import.meta.dirname, '../..');
const BIN = join(ROOT, `node_modules/.cache/customer-pyramid-test-${process.pid}/bin.mjs`);
const SALES = join(ROOT, 'fixtures/sales.csv');
const isWindows = process.platform === 'win32';

beforeAll(() => {
  const require = createRequire(createRequire(import.meta.url).resolve('tsup'));
  mkdirSync(dirname(BIN), { recursive: true });
  require('esbuild').buildSync({
    entryPoints: [join(ROOT, 'src/cli/bin.ts')],
    bundle: true,
    external: [
      'commander',
      'cli-progress',
      'papaparse',
      'lossless-json',
      'hucre',
      'vega',
      'vega-lite',
      '@resvg/resvg-js',
      'date-holidays',
      '@clack/prompts',
    ],
    platform: 'node',
    format: 'esm',
    outfile: BIN,
  });
});
afterAll(() => rmSync(dirname(BIN), { recursive: true, force: true }));

/** A line of the shell, in which `$cli` runs the command line; its exit code is that of `$cli`. */
function shell(line: string): SpawnSyncReturns<string> {
  const script = `set -o pipefail; cli() { "${process.execPath}" "${BIN}" "$@"; }; ${line}`;
  return spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: dirname(path('x')) });
}

describe.skipIf(isWindows)('streams that break', () => {
  const skip = `tier bad.csv --on-error skip --out tiers.csv`;
  const out = () => readFileSync(path('tiers.csv'), 'utf8');
  beforeAll(() => {
    write('bad.csv', 'customer,sales\nann,5\nbob,x\n');
  });

  it.skipIf(!existsSync('/dev/full'))('a full standard error does not keep the result', () => {
    rmSync(path('tiers.csv'), { force: true });
    expect(shell(`cli ${skip} 2>/dev/full`).status).toBe(0);
    expect(out()).toContain('ann,A');
    expect(shell('cli tier nowhere.csv 2>/dev/full').status).toBe(2);
  });

  it('nor does one whose reader has gone', () => {
    rmSync(path('tiers.csv'), { force: true });
    const run = shell(`cli ${skip} 2>&1 >/dev/null | true; echo "\${PIPESTATUS[0]}"`);
    expect(run.stdout).toBe('0\n');
    expect(out()).toContain('ann,A');
  });

  it('help and version end quietly when nobody reads on', () => {
    for (const line of ['help', '--version', `tier ${SALES} --quiet`]) {
      const run = shell(`cli ${line} | true; echo "\${PIPESTATUS[0]}"`);
      expect(run, line).toMatchObject({ stdout: '0\n', stderr: '' });
    }
  });

  it.skipIf(!existsSync('/dev/full'))('a full standard output is told', () => {
    const run = shell('cli --version > /dev/full');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/standard output: cannot be written: the disk is full/);
  });

  it('a result that would go on at the end of its own input is refused', () => {
    write('growing.csv', 'customer,sales\nann,5\n');
    const run = shell('cli tier growing.csv >> growing.csv');
    expect(run.status).toBe(2);
    expect(readFileSync(path('growing.csv'), 'utf8')).toBe('customer,sales\nann,5\n');
    expect(shell('cli tier - --out growing.csv < growing.csv').status).toBe(2);
  });
});

describe.skipIf(isWindows)('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s leaves nothing behind, and the exit code says which', async (signal, code) => {
    const folder = path(signal);
    mkdirSync(folder);
    const rejects = join(folder, 'rejects.csv');
    const args = [BIN, 'tier', '-', '--on-error', 'skip', '--rejects', rejects];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore'] });
    const ended = new Promise((settle) => child.on('exit', (...how) => settle(how)));
    child.stdin.on('error', () => {});
    child.stdin.write(`customer,sales\n${'ann,not an amount\n'.repeat(20_000)}`);
    await expect.poll(() => readdirSync(folder), { timeout: 10_000 }).toHaveLength(1);
    child.kill(signal);
    expect(await ended).toEqual([code, null]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('rejected rows', () => {
  it('take no memory, go to --rejects in their order, and are counted', () => {
    const rows = 60_000;
    const file = write('many.csv', `customer,sales\nann,5\n${'bob,not an amount\n'.repeat(rows)}`);
    const args = ['tier', file, '--on-error', 'skip', '--rejects', path('rejects.csv')];
    const run = spawnSync(process.execPath, ['--max-old-space-size=64', BIN, ...args], {
      encoding: 'utf8',
    });
    expect(run.stderr).toContain(`${rows} rows were left out`);
    expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining('ann,A') });
    const head = readFileSync(path('rejects.csv'), 'utf8').slice(0, 200);
    expect(head).toMatch(/^line,row,column,code,reason,text,customer,sales\n3,2,sales,/);
    expect(statSync(path('rejects.csv')).size).toBeGreaterThan(rows * 40);
  });
});

/** Runs a command at a terminal of its own, answers with keys, and gives what was seen. */
const AT_A_TERMINAL = `
import fcntl, os, pty, select, struct, sys, termios, time
keys, *argv = sys.argv[1:]
pid, fd = pty.fork()
if pid == 0:
    os.execvp(argv[0], argv)
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack('HHHH', 40, 200, 0, 0))
seen, is_answered, end = b'', keys == '', time.time() + 20
while time.time() < end:
    if select.select([fd], [], [], 0.3)[0]:
        try:
            piece = os.read(fd, 65536)
        except OSError:
            break
        if not piece:
            break
        seen += piece
    elif not is_answered and b'?' in seen:
        os.write(fd, keys.encode())
        is_answered = True
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.stdout.buffer.write(seen + b'exit %d' % code)
`;

const hasPython = spawnSync('python3', ['-c', 'import pty, fcntl']).status === 0;
const unless = hasPython ? '' : ' (skipped: python3 is not here to make a terminal)';

describe.skipIf(!hasPython)(`whoever sits at a terminal${unless}`, () => {
  const DOWN = '\x1b[B';
  const atTerminal = (keys: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const { CI: _, ...others } = process.env;
    const argv = ['-c', AT_A_TERMINAL, keys, process.execPath, BIN, ...args];
    const options = { encoding: 'utf8', env: { ...others, TERM: 'xterm', ...env } } as const;
    return stripVTControlCharacters(spawnSync('python3', argv, options).stdout);
  };
  const file = write('open.csv', 'customer,Net Total,Grand Total\nann,5,6\nbob,7,7\n');

  it('is asked what a file leaves open, and told how to be asked nothing next time', () => {
    const seen = atTerminal(`${DOWN}\r`, ['tier', file]);
    expect(seen).toContain('open.csv, line 2: Which column is revenue? They differ in this row.');
    expect(seen).toContain('Net Total   5');
    expect(seen).toContain('ann,D,small,2,6,');
    expect(seen).toContain('To answer so next time, say --columns "revenue=Grand Total"');
    expect(seen).toMatch(/exit 0$/);
  });

  it('is refused as in a pipe where nothing is chosen, with --quiet, and in CI', () => {
    for (const [keys, args, env] of [
      ['\x03', [], {}],
      ['', ['--quiet'], {}],
      ['', [], { CI: 'true' }],
    ] as const) {
      const seen = atTerminal(keys, ['tier', file, ...args], env);
      expect(seen).toContain('Choose one: --columns "revenue=Net Total"');
      expect(seen).toMatch(/exit 2$/);
    }
  });
});
