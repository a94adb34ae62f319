import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write } = workFolder();
const HEAD = 'Order No,Customer ID,Order Date,Total';
const MARCH = ['1003,ann,2025-03-01,30', '1004,bob,2025-03-02,40'];
const first = () => write('q1.csv', `${[HEAD, '1001,ann,2025-01-05,10', ...MARCH].join('\n')}\n`);
const second = () => write('q2.csv', `${[HEAD, ...MARCH, '1005,cid,2025-04-01,5'].join('\n')}\n`);

describe('rows that stand there already', () => {
  it('are said where exports of two months overlap, with both places', async () => {
    const files = [first(), second()];
    const { code, out, err } = await cli('tier', ...files);
    expect(code).toBe(0);
    expect(out).toContain('bob,A,vip,1,80,');
    expect(err).toMatch(
      /2 rows stand in two files .* line 2 of \S*q2\.csv as in line 3 of \S*q1\.csv/,
    );
    expect(err).toContain('(70)');
    expect(err).toContain('--duplicates drop');
    const chinese = await cli('tier', ...files, '--lang', 'zh');
    expect(chinese.err).toContain('有 2 行连同订单号在两个文件中重复出现');
  });

  it('are said where each file is padded to a width of its own, but for ids that differ', async () => {
    const heads = 'Order No,Customer ID,Product,Order Date,Total';
    const q1 = ['1001,ann,tea,2025-01-05,10', '1003,ann,cup,2025-03-01,30'];
    const q2 = ['1003,ann,cup    ,2025-03-01 ,30  ', '1005,cid,teapots,2025-04-01 ,5   '];
    const files = [
      write('p1.csv', `${[heads, ...q1].join('\n')}\n`),
      write('p2.csv', `${[heads, ...q2].join('\n')}\n`),
    ];
    const { err } = await cli('tier', ...files);
    expect(err).toMatch(/1 row stands in two files .* line 2 of \S*p2\.csv/);
    const other = write('p3.csv', `${[heads, '1003,ann ,cup,2025-03-01,30', q2[1]].join('\n')}\n`);
    expect((await cli('tier', files[0] ?? '', other)).err).not.toContain('in two files');
  });

  it('are dropped where that is asked for, and stand in the account', async () => {
    const summary = await cli('summary', first(), second(), '--duplicates', 'drop');
    expect(summary.out).toContain('2 duplicates dropped');
    expect(summary.err).toContain('were dropped (70)');
    const { out } = await cli('tier', first(), second(), '--duplicates', 'drop');
    expect(out).toContain('ann,A,vip,1,40,');
  });

  it('are neither kept nor dropped by any other word', async () => {
    const { code, err } = await cli('tier', first(), '--duplicates', 'all');
    expect(code).toBe(2);
    expect(err).toContain('--duplicates');
  });
});
