import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { path, write } = workFolder();
const sales = (): string => write('sales.csv', 'Client,Order Date,Sales\nann,2025-01-13,120.50\n');

describe('how a file was read', () => {
  it('is said in one line on standard error, in the language of the call', async () => {
    const file = sales();
    const en = await cli('tier', file);
    expect(en.read).toBe(
      `Read ${file} as CSV: customer = "Client", date = "Order Date", revenue = "Sales".\n`,
    );
    const zh = await cli('tier', file, '--lang', 'zh');
    expect(zh.read).toBe(
      `按 CSV 读取 ${file}：客户 = "Client"，日期 = "Order Date"，销售额 = "Sales"。\n`,
    );
  });

  it('is said of each file of facts too, and once of a file that is read twice', async () => {
    const contacts = write('contacts.csv', 'customer,date,kind\nann,2025-12-01,visit\n');
    const plan = await cli('visits', sales(), '--as-of', '2025-12-31', '--contacts', contacts);
    expect(plan.read.split('\n').filter((line) => line !== '')).toEqual([
      `Read ${path('sales.csv')} as CSV: customer = "Client", date = "Order Date", revenue = "Sales".`,
      `Read ${contacts} as CSV: customer = "customer", date = "date", kind = "kind".`,
    ]);
  });

  it('names what was recognised of encoding, dates and decimals', async () => {
    const text = 'Client;Date;Sales\nann;31/12/2025;1.200,50\n';
    const file = write('german.csv', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const { read } = await cli('tier', file, '--decimal-comma', '--window', '2025');
    expect(read).toContain('as CSV in utf-16le: customer = "Client"');
    expect(read).toContain('; dates day first; decimal commas.');
  });

  it('is not said with --quiet, and neither are notices; errors are', async () => {
    const file = write('blank.csv', 'customer,sales\nann,5\n,\nbob,3\n');
    expect(await cli('tier', file)).toMatchObject({ code: 0, err: expect.stringContaining('1') });
    expect(await cli('tier', file, '--quiet')).toMatchObject({ code: 0, err: '', read: '' });
    const bad = write('bad.csv', 'customer,sales\nann,x\n');
    const run = await cli('tier', bad, '--quiet');
    expect(run.code).toBe(2);
    expect(run.err).toContain('not an amount');
  });

  it('makes no result with --strict where there is a notice, and the same one where there is none', async () => {
    const out = path('tiers.csv');
    const blank = write('blank.csv', 'customer,sales\nann,5\n,\nbob,3\n');
    const strict = await cli('tier', blank, '--strict', '--out', out);
    expect(strict.code).toBe(2);
    expect(strict.err).toContain('Rows with nothing in them were passed over: 1.');
    expect(strict.err).toContain('--strict: there is a notice, so no result.');
    const file = sales();
    expect((await cli('tier', file, '--strict')).out).toBe((await cli('tier', file)).out);
  });

  it('can be given back as a plan: then nothing is guessed', async () => {
    const plan = write(
      'plan.json',
      JSON.stringify({
        format: 'csv',
        delimiter: ',',
        columns: { customer: 'Client', revenue: 'Sales' },
        decimalMark: '.',
      }),
    );
    const file = write('next.csv', 'Client,Customer ID,Sales\nann,7,5\n');
    expect((await cli('tier', file, '--plan', plan)).out).toContain('\nann,');
    const other = write('other.csv', 'Customer,Sales\nann,5\n');
    const run = await cli('tier', other, '--plan', plan);
    expect(run.code).toBe(2);
    expect(run.err).toContain('Client');
  });
});
