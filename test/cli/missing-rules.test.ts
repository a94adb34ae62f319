import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write } = workFolder();

/** Runs `tier` on a text, with the customers and values that it lists. */
async function tier(text: string, ...flags: readonly string[]) {
  const run = await cli('tier', write('export.csv', text), ...flags);
  const [headings = '', ...rows] = run.out.trim().split('\n');
  const at = headings.split(',').indexOf('value');
  const values = rows.map((row) => `${row.split(',')[0]} ${row.split(',')[at]}`);
  return { ...run, values };
}

describe('parts of bundles', () => {
  const BUNDLES = `Date,Order,Customer,SKU,Parent SKU,Revenue
2025-01-01,1,ann,SET,,100
2025-01-01,1,ann,A,SET,60
2025-01-01,1,ann,B,SET,40
2025-01-02,2,bob,C,,50
`;

  it('whose bundle has an amount too are said, with the rule that leaves them out', async () => {
    const { values, err } = await tier(BUNDLES);
    expect(values).toEqual(['ann 200', 'bob 50']);
    expect(err).toContain('2 rows with 100 are parts of bundles by "Parent SKU"');
    expect(err).toContain('--except "Parent SKU=SET"');
    const zh = await tier(BUNDLES, '--lang', 'zh');
    expect(zh.err).toContain('按“Parent SKU”列，有 2 行（金额 100）是套装的组成商品');
  });

  it('are left out by that rule, and the bundle in their order stays', async () => {
    const { values, err } = await tier(BUNDLES, '--except', 'Parent SKU=SET');
    expect(values).toEqual(['ann 100', 'bob 50']);
    expect(err).not.toContain('bundles');
  });

  it('that have no amount, or whose bundle has none, are no notice', async () => {
    const free = await tier(BUNDLES.replace('SET,60', 'SET,0').replace('SET,40', 'SET,0'));
    expect(free.err).toBe('');
    expect((await tier(BUNDLES.replace('SET,,100', 'SET,,0'))).err).toBe('');
  });

  it('are none where the parent is that of variants, and stands in no row', async () => {
    expect((await tier(BUNDLES.replace('ann,SET,,', 'ann,D,,'))).err).toBe('');
  });
});

describe('a quantity and the price of one', () => {
  it('without an amount are refused with the terms that multiply them', async () => {
    const text = 'Date,Customer,Quantity,Unit Price\n2025-01-01,ann,2,10\n2025-01-02,bob,3,5\n';
    const terms = 'revenue=Quantity*[Unit Price]';
    expect((await tier(text)).err).toContain(`--columns "${terms}"`);
    expect((await tier(text, '--lang', 'zh')).err).toContain(`--columns "${terms}"`);
    expect((await tier(text, '--columns', terms)).values).toEqual(['ann 20', 'bob 15']);
  });

  it('of which there are two name no terms', async () => {
    const text = 'Date,Customer,Quantity,Unit Price,Price\n2025-01-01,ann,2,10,9\n';
    expect((await tier(text)).err).not.toContain('Quantity*');
  });
});

describe('a total beside columns of periods', () => {
  const PIVOT = 'Customer,Jan 2025,Feb 2025,Total\nann,10,20,30\nbob,5,,5\n';

  it('is read and said, with the terms of the periods', async () => {
    const { values, err } = await tier(PIVOT);
    expect(values).toEqual(['ann 30', 'bob 5']);
    expect(err).toContain('those of "Total", a total beside 2 columns of periods');
    expect(err).toContain('--columns "revenue=[Jan 2025]+[Feb 2025]"');
    expect((await tier(PIVOT, '--lang', 'zh')).err).toContain('2 个分期列旁的合计');
  });

  it('is not said of amounts that somebody named', async () => {
    const named = await tier(PIVOT, '--columns', 'revenue=[Jan 2025]');
    expect(named.values).toEqual(['ann 10', 'bob 5']);
    expect(named.err).toBe('');
    expect((await tier(PIVOT, '--columns', 'revenue=Total')).err).toBe('');
  });
});

describe('a customer that stands in the first row of its block alone', () => {
  const MERGED = `Customer,Date,Revenue
Ann Co,2025-01-01,100
,2025-01-05,60
Bob Ltd,2025-01-02,50
,2025-03-02,20
Total,,230
`;

  it('is refused with the flag that gives it to the rows below', async () => {
    expect((await tier(MERGED)).err).toContain(
      'fill those below a merged cell with --carry-down "Customer"',
    );
    expect((await tier(MERGED, '--lang', 'zh')).err).toContain('--carry-down "Customer"');
  });

  it('is carried down by that flag, and said, and no total takes it', async () => {
    const { values, err } = await tier(MERGED, '--carry-down', 'Customer');
    expect(values).toEqual(['Ann Co 160', 'Bob Ltd 70']);
    expect(err).toContain('Blank cells of "Customer" took what stands above them, in 2 rows');
  });

  it('is not carried into the first row, which has none above', async () => {
    const first = await tier(MERGED.replace('Ann Co', ''), '--carry-down', 'Customer');
    expect(first.err).toContain('line 2, column "Customer": the customer id is blank');
  });

  it('is refused where no column has that heading', async () => {
    const { code, err } = await tier(MERGED, '--carry-down', 'Client');
    expect(code).toBe(2);
    expect(err).toContain('"Client"');
  });
});
