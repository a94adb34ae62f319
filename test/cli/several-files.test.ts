import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { path, write, read } = workFolder();
const HEAD = 'customer,date,sales\n';
const january = write('sales-01.csv', `${HEAD}ann,2025-01-05,10\nbob,2025-01-06,4\n`);
const february = write('sales-02.csv', `${HEAD}ann,2025-02-05,1\nbob,x,2\n`);
const till = write('till.csv', 'Kunde;Umsatz\nann;7\n');
const pattern = path('sales-*.csv');
const skip = ['--on-error', 'skip'];

describe('commands on several files', () => {
  it('take a pattern that the shell left as it is', async () => {
    const { out, code } = await cli('tier', pattern, ...skip);
    expect(code).toBe(0);
    expect(out).toBe((await cli('tier', february, january, ...skip)).out);
    expect(out).toContain('ann,A,vip,1,11,');
  });

  it('say how each form was read, once, with its files', async () => {
    const { read: said } = await cli('summary', january, february, till, ...skip);
    expect(said.split('\n')).toEqual([
      `Read 2 files (${january}, ${february}) as CSV: customer = "customer", date = "date", revenue = "sales".`,
      `Read ${till} as CSV: customer = "Kunde", revenue = "Umsatz".`,
      '',
    ]);
    const chinese = await cli('summary', january, february, ...skip, '--lang', 'zh');
    expect(chinese.read).toContain(`按 CSV 读取 2 个文件（${january}、${february}）：`);
  });

  it('take the id last', async () => {
    const { out } = await cli('explain', january, february, 'ann', ...skip);
    expect(out).toContain('rank 1 of 2 by revenue with 11');
    const day = ['--as-of', '2025-02-28', ...skip];
    expect((await cli('file', january, february, 'bob', ...day)).out).toContain('bob');
    expect((await cli('explain', january)).err).toContain("missing required argument 'id'");
    expect((await cli('explain')).err).toContain("missing required argument 'file'");
  });

  it.each([
    ['summary'],
    ['sensitivity', '--window', '2025'],
    ['compare', '--window', '2025-02'],
    ['history', '--windows', '2025-01,2025-02'],
    ['plan', '--as-of', '2025-02-28', '--window', '2025-02'],
    ['risks', '--as-of', '2025-02-28', '--window', '2025-02'],
    ['summary', '--basis', 'revenue,sales'],
  ])('%s reads them', async (command, ...flags) => {
    const { code, err } = await cli(command, pattern, ...skip, ...flags);
    expect([code, err]).toEqual([0, expect.stringContaining('1 row was left out')]);
    expect(err).toContain(`  ${february}, line 3, column "date"`);
  });

  it('keep rejected rows with their file', async () => {
    const { code } = await cli('tier', pattern, till, ...skip, '--rejects', path('r.csv'));
    expect(code).toBe(0);
    const [headings, row] = read('r.csv').split('\n');
    expect(headings).toBe('file,line,row,column,code,reason,text,cell_1,cell_2,cell_3');
    expect(row).toMatch(new RegExp(`^${february},3,4,date,invalid-date,.*,x,bob,x,2$`));
    await cli('tier', pattern, ...skip, '--rejects', path('r.csv'));
    expect(read('r.csv')).toContain('file,line,row,column,code,reason,text,customer,date,sales\n');
  });

  it('look at them', async () => {
    const out = (await cli('look', pattern, till)).out.replaceAll(/\s+/g, ' ');
    expect(out).toContain(`How 3 files (${january}, ${february}, ${till}) would be read`);
    expect(out).toContain('Read 2 files (');
    expect(out).toContain('5 rows, 1 unreadable.');
    expect((await cli('look', pattern, '--plan', path('plan.json'))).code).toBe(0);
    const { err, code } = await cli('look', pattern, till, '--plan', path('plan2.json'));
    expect([code, err]).toEqual([2, expect.stringContaining('read alike')]);
    expect((await cli('tier', pattern, ...skip, '--plan', path('plan.json'))).code).toBe(0);
  });
});

describe('files are refused', () => {
  it.each<[string, readonly string[], string]>([
    ['where a pattern matches none', [path('none-*.csv')], 'no file matches this pattern'],
    ['where one is named twice', [january, pattern], `${january} is named twice`],
    ['where standard input is', ['-', '-'], 'standard input is named twice'],
    ['where the output is one of them', [pattern, '--out', february], 'this is what <file> reads'],
    ['where the rejects are', [pattern, ...skip, '--rejects', january], '<file> reads'],
    ['where one is not there', [january, path('gone.csv')], 'gone.csv: cannot be read'],
    ['two bases of standard input', [january, '-', '--basis', 'revenue,profit'], 'two readings'],
  ])('%s', async (_, args, says) => {
    const { code, out, err } = await cli('summary', ...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(says)]);
    expect((await cli('summary', ...args, '--lang', 'zh')).err).not.toContain(says);
  });
});
