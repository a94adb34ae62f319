import { describe, expect, it } from 'vitest';
import { loadPyramid } from '../../src/node';
import { figures, wholeTable } from '../../src/output';
import { cli, workFolder } from './running';

const { write, path, read } = workFolder();

/** Fifteen lines, of which four are rows. */
const REPORT = [
  'sep=,',
  'My shop',
  '',
  'Customer,Date,Note,Amount',
  '-----,-----,-----,-----',
  'Ann,2025-01-03,"two',
  'lines",10',
  'Bob,2025-01-04,,20',
  ',,,',
  'Customer,Date,Note,Amount',
  'Ann,2025-01-05,,5',
  'Cid,2024-12-31,,7',
  'Total,,,42',
  '',
  'Printed on Monday',
].join('\n');

async function savedOf(...args: readonly string[]) {
  const { code, err } = await cli(
    'summary',
    ...args,
    '--format',
    'json',
    '--out',
    path('out.json'),
  );
  expect([code, err]).toEqual([0, expect.not.stringContaining('error')]);
  return JSON.parse(read('out.json'));
}

describe('the account of lines', () => {
  it('has every line of a file: rows, and those that are none by kind', async () => {
    const { control } = await savedOf(write('report.csv', REPORT), '--window', '2025');
    expect(control.rows).toMatchObject({ read: 4, used: 3, outside: 1 });
    expect(control.lines).toEqual({
      read: 15,
      layout: {
        above: 2,
        headings: 2,
        groups: 0,
        totals: 1,
        blank: 3,
        rules: 1,
        below: 1,
        wrapped: 1,
      },
    });
    expect(control.amounts.revenue.read).toBe('42');
  });

  it('has groups and their totals', async () => {
    const grouped = write(
      'groups.csv',
      'Date,Num,Amount\nAmy,,\n2025-01-05,1,10\n2025-02-25,2,20\nTotal for Amy,,30\nTOTAL,,30\n',
    );
    const indented = write('indents.csv', 'Customer,Amount\nAnn,30\n  inv 1,10\n  inv 2,20\n');
    const { control } = await savedOf(grouped);
    expect(control).toMatchObject({ rows: { read: 2 }, lines: { read: 6 } });
    expect(control.lines.layout).toMatchObject({ headings: 1, groups: 1, totals: 2 });
    const other = await savedOf(indented);
    expect(other.control.lines).toMatchObject({ read: 4, layout: { headings: 1, groups: 1 } });
  });

  it('adds up files, and objects of nothing', async () => {
    const files = ['a.csv', 'b.csv'].map((name) => write(name, 'customer,amount\nann,5\n,\n'));
    const { control } = await savedOf(...files);
    expect(control.lines).toMatchObject({ read: 6, layout: { headings: 2, blank: 2 } });
    const json = write(
      'rows.json',
      '[{"customer":"ann","amount":5},{},{"customer":"","amount":""}]',
    );
    const other = (await savedOf(json)).control;
    expect(other).toMatchObject({ rows: { read: 1 }, lines: { read: 3, layout: { blank: 2 } } });
  });

  it('is read to people where there are more than headings, in both languages', async () => {
    const file = write('report.csv', REPORT);
    const said = 'lines: 15 = 4 rows + 11 that are none (2 above the headings, 2 of headings';
    expect((await cli('summary', file)).out).toContain(said);
    const chinese = (await cli('summary', file, '--lang', 'zh')).out;
    expect(chinese).toContain('文件行数：15 = 数据行 4 + 非数据行 11（标题上方 2，标题 2，合计 1');
    const plain = write('plain.csv', 'customer,amount\nann,5\n');
    expect((await cli('summary', plain)).out).not.toContain('lines:');
  });

  it('is in the tables and the figures', async () => {
    const file = write('report.csv', REPORT);
    const saved = await loadPyramid(file);
    const facts = [...wholeTable(saved).rows];
    expect(facts).toContainEqual({ part: 'control', of: 'lines', name: 'layout', value: '11' });
    expect(facts).toContainEqual({ part: 'layout', of: '', name: 'totals', value: '1' });
    const found = figures(saved).filter(({ address }) => address.includes('lines'));
    expect(found).toContainEqual({ address: 'control.lines.read', value: 15, type: 'count' });
  });
});
