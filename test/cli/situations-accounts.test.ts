import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from './running';

/** Situations that users of such software have reported; those of accounts and of who is known. */
const SITUATIONS = resolve(import.meta.dirname, '../../../shared/cases/situations');

const run = async (name: string, command: string, files: string[], ...flags: string[]) => {
  const folder = join(SITUATIONS, name);
  const there = (text: string): string =>
    existsSync(join(folder, text)) ? join(folder, text) : text;
  const paths = files.map((file, at) => (at === 0 ? join(folder, file) : file));
  const ran = await cli(command, ...paths, ...flags.map(there));
  return { ...ran, err: ran.err.replaceAll(folder, '') };
};

describe.skipIf(!existsSync(SITUATIONS))('situations of accounts and parents', () => {
  const parents = ['--parents', 'parents.csv', '--window', '2025'];

  it('the complaint of a branch stands first, since its parent is the best customer', async () => {
    const flags = [...parents, '--as-of', '2025-09-05T08:30:00Z', '--complaints', 'complaints.csv'];
    const { out, err } = await run(
      'parents-complaint-of-a-branch',
      'complaints',
      ['sales.csv'],
      ...flags,
      '--format',
      'csv',
    );
    const [headings = '', first = '', second = ''] = out.split('\n');
    const cell = (line: string, key: string) => line.split(',')[headings.split(',').indexOf(key)];
    expect([cell(first, 'id'), cell(first, 'customer_id')]).toEqual(['T1', 'HQ']);
    expect([cell(second, 'id'), cell(second, 'customer_id')]).toEqual(['T2', 'B1']);
    expect(out + err).not.toContain('not in the sales');
  });

  it('branches on the roster are not ranked again', async () => {
    const flags = [...parents, '--roster', 'roster.csv', '--population', 'roster'];
    const { out } = await run(
      'parents-roster-counts-branches-again',
      'tier',
      ['sales.csv'],
      ...flags,
    );
    const rows = out.trim().split('\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(0, 2).join(' '))).toEqual([
      'HQ A',
      'B1 D',
      'B2 D',
      'B3 D',
      'B9 D',
    ]);
  });

  it('two parents of one account are refused at their line, alike in any order', async () => {
    const name = 'parents-two-parents-last-row-wins';
    for (const file of ['parents.csv', 'parents-other-order.csv']) {
      const flags = ['--window', '2025', '--parents', file];
      const { code, err } = await run(name, 'tier', ['sales.csv'], ...flags);
      expect(code).toBe(2);
      expect(err).toContain('line 3');
      expect(err).toContain('"K1" has the parents "X" and "Y"');
    }
  });
});

describe.skipIf(!existsSync(SITUATIONS))('a lapsed customer', () => {
  const day = ['--window', '2025-Q1', '--as-of', '2025-03-20T09:00:00Z'];
  const name = 'lapsed-vip-is-unknown';

  it('is known to the complaint list, the risks and its file', async () => {
    const complaints = ['--complaints', 'complaints.csv'];
    const list = await run(name, 'complaints', ['sales.csv'], ...day, ...complaints);
    const risks = await run(name, 'risks', ['sales.csv'], ...day, ...complaints);
    const file = await run(name, 'file', ['sales.csv', 'BIG'], ...day, ...complaints);
    expect([list.code, risks.code, file.code]).toEqual([0, 0, 0]);
    expect(list.out + risks.out + file.out).not.toMatch(/not a known customer|not in the sales/);
    expect(file.out).toMatch(/inactive/);
  });

  it('is not in the listing', async () => {
    const { out } = await run(name, 'tier', ['sales.csv'], '--window', '2025-Q1');
    expect(readFileSync(join(SITUATIONS, name, 'sales.csv'), 'utf8')).toContain('BIG');
    expect(out).not.toContain('BIG');
  });
});
