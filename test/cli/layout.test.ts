import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write, path, read } = workFolder();

describe('what a file lacks is said with the flag that helps', () => {
  it('where rows have no customer', async () => {
    const file = write('blank.csv', 'Client,Date,Amount\nAnn,2025-01-03,5\n,2025-01-04,7\n');
    const { code, err } = await cli('tier', file);
    expect(code).toBe(2);
    expect(err).toContain('--except "Client="');
    const { out } = await cli('tier', file, '--except', 'Client=');
    expect(out).toContain('\nAnn,A,vip,1,5,');
    expect((await cli('tier', file, '--lang', 'zh')).err).toContain('--except "Client="');
  });

  it.each([
    ['2025-01,2025-02', '[2025-01]+[2025-02]'],
    ['Jan 2025,Feb. 25,März', '[Jan 2025]+[Feb. 25]+[März]'],
    ['2025年1月,2月', '[2025年1月]+[2月]'],
    ['Q1,Q2 2025,H2', '[Q1]+[Q2 2025]+[H2]'],
  ])('where amounts stand in columns of periods, %s', async (headings, terms) => {
    const cells = headings.replaceAll(/[^,]+/g, '10');
    const file = write('months.csv', `Customer,${headings}\nAnn,${cells}\nBob,${cells}\n`);
    const { err } = await cli('tier', file);
    expect(err).toContain(`--columns "revenue=${terms}"`);
    const { code, out } = await cli('tier', file, '--columns', `revenue=${terms}`);
    expect([code, out]).toEqual([0, expect.stringContaining('\nAnn,A,vip,1,')]);
  });
});

describe('rows below a blank line at the end', () => {
  const SALES = 'Customer,Amount\nAnn,100\nBob,200\nCid,50\nAnn,5\n';

  it('may be a summary, and the flag that leaves it out is said', async () => {
    const file = write('summary.csv', `${SALES}\nNumber of orders,4\nMean,88.75\n`);
    const { code, out, err } = await cli('tier', file);
    expect([code, out]).toEqual([0, expect.stringContaining('\nMean,')]);
    expect(err).toContain('2 rows below a blank line at the end, from line 7 on');
    expect(err).toContain('--except "Customer=Number of orders,Mean"');
    const without = await cli('tier', file, '--except', 'Customer=Number of orders,Mean');
    expect(without.out).not.toContain('Mean');
    const chinese = (await cli('tier', file, '--lang', 'zh')).err;
    expect(chinese).toContain('表尾空行之后另有 2 行（从第 7 行起）');
  });

  it.each([
    [
      'have dates',
      'Customer,Date,Amount\nAnn,2025-01-03,5\nBob,2025-01-04,6\n\nCid,2025-01-05,7\n',
    ],
    ['are parted more than once', `${SALES}\nDee,1\n\nEve,2\n`],
    ['are as many as above', 'Customer,Amount\nAnn,100\n\nBob,200\n'],
    ['are totals', `${SALES}\nTotal,355\n`],
  ])('are rows without a word where they %s', async (_, text) => {
    const { code, err } = await cli('tier', write('rows.csv', text));
    expect([code, err]).toEqual([0, expect.not.stringContaining('blank line at the end')]);
  });
});

describe('rows under others at several levels', () => {
  const file = write(
    'pivot.csv',
    'Customer,Sales\nNorth,60\n  Ann,30\n    inv 1,30\n  Bob,30\n    inv 2,30\nSouth,7\n  Ann,7\n    inv 3,7\n',
  );

  it('are a question that a flag answers', async () => {
    const asked = await cli('tier', file);
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('--customer-level 1 or --customer-level 2 or --customer-level 3');
    const { out } = await cli('tier', file, '--customer-level', '2');
    expect(out).toContain('\nAnn,A,vip,1,37,');
    const chinese = await cli('tier', file, '--lang', 'zh');
    expect(chinese.err).toContain('--customer-level 2');
  });

  it('are kept in the plan, with which no question is asked', async () => {
    const plan = path('plan.json');
    await cli('look', file, '--customer-level', '2', '--plan', plan);
    expect(JSON.parse(read('plan.json')).customerLevel).toBe(2);
    expect((await cli('tier', file, '--plan', plan)).out).toContain('\nAnn,A,vip,1,37,');
  });
});
