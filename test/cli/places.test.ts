import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { path, write } = workFolder();
const SALES = 'customer,date,sales\nann,2025-01-01,5\n,2025-01-02,6\n';
const OTHERS = 'customer,date,kind\nann,2025-01-01,visit\n';
const SKIP = ['--on-error', 'skip'];

beforeEach(() => {
  write('sales.csv', SALES);
  write('Roster.csv', 'customer\nann\nbob\n');
  write('scheme.json', '{"tiers":[]}');
  mkdirSync(path('today'), { recursive: true });
  writeFileSync(path('today/contacts.csv'), OTHERS);
});

function link(kind: 'symbolic' | 'hard', name: string): string {
  try {
    if (kind === 'hard') linkSync(path('sales.csv'), path(name));
    else symlinkSync('sales.csv', path(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return path(name);
}

/** Every file of the folder with what is in it. */
function everything(): Record<string, string> {
  const names = readdirSync(dirname(path('x')), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
}

const sales = path('sales.csv');
const today = ['--window', '2025', '--as-of', '2025-12-31'];

describe('an output that is an input or another output is refused before anything is read', () => {
  it.each<[string, () => readonly string[], string]>([
    ['--out on the input', () => ['tier', sales, ...SKIP, '--out', sales], '<file>'],
    ['--rejects on the input', () => ['tier', sales, ...SKIP, '--rejects', sales], '<file>'],
    [
      '--rejects and --out in one place',
      () => ['tier', sales, ...SKIP, '--rejects', path('r.csv'), '--out', path('r.csv')],
      '--out',
    ],
    [
      'both through a folder that is spelled otherwise',
      () => ['tier', sales, ...SKIP, '--rejects', path('r.csv'), '--out', path('today/../R.csv')],
      '--out',
    ],
    [
      'a symbolic link to the input',
      () => ['summary', sales, ...SKIP, '--rejects', link('symbolic', 'soft.csv')],
      '<file>',
    ],
    [
      'a hard link to the input',
      () => ['summary', sales, ...SKIP, '--rejects', link('hard', 'hard.csv')],
      '<file>',
    ],
    [
      'an input that is a link to the output',
      () => ['tier', link('symbolic', 'soft.csv'), ...SKIP, '--out', sales],
      '<file>',
    ],
    [
      'the roster',
      () => ['tier', sales, ...SKIP, '--roster', path('Roster.csv'), '--out', path('Roster.csv')],
      '--roster',
    ],
    [
      'the scheme, of the policies',
      () => ['policies', '--scheme', path('scheme.json'), '--out', path('scheme.json')],
      '--scheme',
    ],
    [
      'the rejects on standard output, where the result goes',
      () => ['tier', sales, ...SKIP, '--rejects', '/dev/stdout'],
      '--out',
    ],
    [
      'a list of facts in the folder of the plan',
      () => [
        ...['plan', sales, ...today, ...SKIP, '--contacts', path('today/contacts.csv')],
        ...['--format', 'csv', '--out', path('today')],
      ],
      '--contacts',
    ],
    [
      'the rejects among the files of the plan',
      () => [
        ...['plan', sales, ...today, ...SKIP, '--rejects', path('new/risks.csv')],
        ...['--format', 'csv', '--out', path('new')],
      ],
      '--out',
    ],
  ])('%s', async (_what, args, names) => {
    const words = args();
    const before = everything();
    const { code, out, err } = await cli(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('would be lost');
    expect(err).toContain(names);
    expect(everything()).toEqual(before);
  });

  it('says so in the language of the call', async () => {
    const { err } = await cli('tier', sales, ...SKIP, '--out', sales, '--lang', 'zh');
    expect(err).toContain('写入会毁掉它');
  });

  it('keeps the rejects apart from the result where both have a place', async () => {
    const places = ['--rejects', path('left-out.csv'), '--out', path('tiers.csv')];
    expect(await cli('tier', sales, ...SKIP, ...places)).toMatchObject({ code: 0 });
    expect(readFileSync(path('left-out.csv'), 'utf8')).toContain('blank-id');
    expect(readFileSync(path('tiers.csv'), 'utf8')).toContain('ann,A');
  });

  it('takes what holds nothing for several outputs', async () => {
    const nowhere = ['--rejects', '/dev/null', '--out', '/dev/null'];
    expect(await cli('tier', sales, ...SKIP, ...nowhere)).toMatchObject({ code: 0, out: '' });
  });

  it('reads standard input once', async () => {
    const { code, err } = await cli('tier', '-', '--roster', '-');
    expect(code).toBe(2);
    expect(err).toContain('standard input can be read once');
  });
});

describe('a plan in a folder', () => {
  it('leaves the folder as it was when it cannot be made', async () => {
    execFileSync('mkdir', ['-p', path('busy/risks.csv')]);
    writeFileSync(path('busy/visits.csv'), 'mine');
    const args = ['--format', 'csv', '--out', path('busy'), ...SKIP];
    expect(await cli('plan', sales, ...today, ...args)).toMatchObject({ code: 2 });
    expect(readdirSync(path('busy')).sort()).toEqual(['risks.csv', 'visits.csv']);
    expect(readFileSync(path('busy/visits.csv'), 'utf8')).toBe('mine');
  });
});
