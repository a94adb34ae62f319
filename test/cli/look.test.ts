import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, cliOnTerminal, workFolder } from './running';

const { path, write } = workFolder();

describe('look', () => {
  const sales = (): string =>
    write(
      'shop.csv',
      'Client,Order Date,Sales,Channel\nann,13/01/2025,120.50,web\nbob,14/01/2025,x,\n',
    );

  it('shows in one screen what would be read, and what is wrong', async () => {
    const file = sales();
    const { code, out, err } = await cli('look', file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`How ${file} would be read

Read as CSV: customer = "Client", date = "Order Date", revenue = "Sales"; dates
  day first.
Not used: "Channel".
2 rows, 1 unreadable.

line  customer  date        revenue
   2  ann       2025-01-13   120.50
   3  bob       2025-01-14        –

  line 3, column "Sales": not an amount; expected an amount such as 1234.50 or
    1,234.50, got "x"

To read it otherwise, say --columns, --except, --preset, --date-format,
  --decimal-comma or --encoding; --plan keeps it as it is.
`);
  });

  it('shows which rows are left out, and what an export cannot tell', async () => {
    const file = write(
      'woo.csv',
      `order_id,order_number,order_date,status,customer_id,customer_email,order_total,order_currency
1,1,2025-01-03 10:00:00,completed,7,ann@example.com,0.12005,EUR
2,2,2025-01-04 10:00:00,cancelled,8,bob@example.com,900.00,EUR
`,
    );
    const { out } = await cli('look', file);
    expect(out).toContain(`2 rows, 1 left out by rule (line 3 below), all others readable.

line  customer         date        revenue  currency
   2  ann@example.com  2025-01-03  0.12005  EUR
   3  bob@example.com               900.00  EUR

  left out by "except status=cancelled": 1 row, 900
`);
    const chinese = await cli('look', file, '--lang', 'zh');
    expect(chinese.out).toContain('共 2 行，按规则排除 1 行（下表第 3 行），其余全部可读。');
  });

  it('asks which rate where rows are in several currencies', async () => {
    const file = write('two.csv', 'customer,sales,currency\nann,1,EUR\nbob,2,USD\n');
    const { code, out } = await cli('look', file);
    expect(code).toBe(2);
    expect(out).toContain('several currencies');
  });

  it('says what is wrong once where page and errors are on one screen', async () => {
    const file = write('two.csv', 'customer,sales,currency\nann,1,EUR\nbob,2,USD\n');
    const seen = await cliOnTerminal('look', file);
    expect([seen.code, seen.err]).toEqual([2, '']);
    expect(seen.out).toContain('several currencies');
    expect((await cli('look', file)).err).toContain('several currencies');
  });

  it('is one screen of a shop’s export', async () => {
    const shop = '../../../shared/cases/files/shopify-orders/input.csv';
    const file = resolve(import.meta.dirname, shop);
    if (!existsSync(file)) return;
    for (const language of ['en', 'zh']) {
      const { out } = await cli('look', file, '--lang', language);
      expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(32);
    }
  });

  it('shows the rows that stand first, though orders wait for their last line', async () => {
    const { out } = await cli('look', 'fixtures/shopify-orders.csv');
    const lines = [...out.matchAll(/^ +(\d+) {2}\S+@/gm)].map(([, line]) => Number(line));
    expect(lines).toEqual([2, 3, 4, 5, 6]);
  });

  it('does so in Chinese', async () => {
    const { out } = await cli('look', sales(), '--lang', 'zh');
    expect(out).toContain('按 CSV 读取：客户 = "Client"，日期 = "Order Date"，销售额 = "Sales"；');
    expect(out).toContain('共 2 行，其中 1 行无法读取。');
    expect(out).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/);
    for (const line of out.split('\n')) {
      const width = Array.from(line).reduce((sum, one) => sum + (one > '\u2E7F' ? 2 : 1), 0);
      expect(width, line).toBeLessThanOrEqual(80);
    }
  });

  it('shows the headings and the question where a file cannot be read as it is', async () => {
    const file = write('strange.csv', 'Whom,How much\nann,5\n');
    const { code, out, err } = await cli('look', file);
    expect(code).toBe(2);
    expect(out).toContain('Headings: "Whom", "How much".');
    expect(out).toContain('no column is recognised as customer');
    expect(err).toContain('--columns customer=HEADING');
  });

  it('writes the plan, which other commands take', async () => {
    const file = write('next.csv', 'Client,Sales\nann,5\n');
    const plan = path('plan.json');
    expect((await cli('look', file, '--plan', plan)).code).toBe(0);
    expect(JSON.parse(readFileSync(plan, 'utf8'))).toMatchObject({
      format: 'csv',
      columns: { customer: 'Client', revenue: 'Sales' },
    });
    const listing = await cli('tier', file, '--plan', plan);
    expect(listing.out).toBe((await cli('tier', file)).out);
  });

  it('does not write the plan over the file', async () => {
    const file = write('kept.csv', 'Client,Sales\nann,5\n');
    const { code, err } = await cli('look', file, '--plan', file);
    expect(code).toBe(2);
    expect(err).toContain('--plan');
    expect(readFileSync(file, 'utf8')).toContain('ann,5');
  });

  it('gives its data as JSON', async () => {
    const { out } = await cli('look', sales(), '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      headings: ['Client', 'Order Date', 'Sales', 'Channel'],
      rows: { read: 2, leftOut: 0, unreadable: 1 },
      first: [{ customerId: 'ann', date: '2025-01-13', revenue: '120.50', line: 2 }, {}],
      plan: { dateOrder: 'dmy' },
      issues: [],
    });
  });

  it('sets thousands apart', async () => {
    const many = write('many.csv', `customer,sales\n${'ann,1\n'.repeat(1234)}`);
    expect((await cli('look', many)).out).toContain('1,234 rows, all readable.');
    expect((await cli('look', many, '--lang', 'zh')).out).toContain('共 1,234 行，全部可读。');
  });
});
