import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPyramid } from '../../src/core/pyramid/build-pyramid';
import { fromCsv } from '../../src/csv';
import { cli, workFolder } from './running';

const { path, read } = workFolder();

describe('a messy export', () => {
  it.each([
    ['as a spreadsheet in China writes it', ['fixtures/messy-sales.csv']],
    ['in GBK', ['fixtures/messy-sales-gbk.csv', '--encoding', 'gbk']],
  ])('%s gives what its good rows give in plain form', async (_what, args) => {
    const plain = await cli('tier', 'fixtures/messy-sales-plain.csv', '--window', '2024');
    const messy = await cli('tier', ...args, '--window', '2024', '--on-error', 'skip');
    expect(messy.out).toBe(plain.out);
    expect(messy.code).toBe(0);
  });

  it('has its bad rows kept, with line, column, reason and the text that was there', async () => {
    const rejects = path('rejects.csv');
    const flags = ['--on-error', 'skip', '--rejects', rejects, '--out', path('tiers.csv')];
    await cli('tier', 'fixtures/messy-sales.csv', ...flags);
    const kept = read('rejects.csv').split('\n').slice(1, -1);
    const expected = readFileSync('fixtures/messy-sales-rejects.csv', 'utf8').trim().split('\n');
    expect(kept).toHaveLength(expected.length - 1);
    for (const [at, row] of expected.slice(1).entries()) {
      const [line, column, code, received] = row.split(',');
      expect(kept[at]).toMatch(new RegExp(`^${line},\\d+,${column},${code},.*,${received},`));
    }
  });

  it('is accounted for to the last digit, its bad rows among it', () => {
    const messy = readFileSync('fixtures/messy-sales.csv');
    const { control, summary } = buildPyramid(fromCsv(messy), { onError: 'skip' });
    expect(control.rows).toEqual({
      read: 200,
      used: 197,
      outside: 0,
      rejected: 3,
      leftOut: 0,
      duplicates: 0,
    });
    expect(control.amounts['revenue']?.used).toBe(summary.whole.revenue);
  });

  it('is refused as a whole where nothing is said of bad rows, or of GBK', async () => {
    expect(await cli('tier', 'fixtures/messy-sales.csv')).toMatchObject({ code: 2, out: '' });
    const gbk = await cli('tier', 'fixtures/messy-sales-gbk.csv');
    expect(gbk.err).toMatch(/--encoding in which .*: ".*?" gb18030/);
  });
});
