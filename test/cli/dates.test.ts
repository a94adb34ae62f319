import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write } = workFolder();

async function customers(text: string, ...flags: string[]) {
  const run = await cli('tier', write('sales.csv', text), ...flags);
  const [, ...rows] = run.out.trim().split('\n');
  return { ...run, customers: rows.map((row) => row.split(',')[0]) };
}

describe('dates of a file', () => {
  it('that count seconds since 1970 are read, and it is said', async () => {
    const text = 'customer,created,sales\nann,1735689599,5\nbob,1735689600,3\n';
    const run = await customers(text, '--columns', 'date=created', '--window', '2025');
    expect(run.customers).toEqual(['bob']);
    expect(run.read).toContain('; dates in seconds since 1970.');
    const zh = await customers(text, '--columns', 'date=created', '--lang', 'zh');
    expect(zh.read).toContain('日期为 1970 年以来的秒数');
  });

  it('without a year have the one that is said', async () => {
    const text = 'customer,date,sales\nann,1507,5\nbob,2001,3\n';
    const asked = await customers(text, '--window', '2025');
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('a date without its year');
    expect(asked.err).toContain('--year 2025');
    const told = await customers(text, '--window', '2025-Q1', '--year', '2025');
    expect(told.customers).toEqual(['bob']);
    const wrong = await customers(text, '--year', '25');
    expect(wrong.err).toContain('--year: not a year of four digits');
  });

  it('are instants of the zone in their heading, or of the one that is said', async () => {
    const text = 'customer,Order Date (UTC),sales\nann,2025-01-31 23:30:00,5\nbob,2025-01-31,3\n';
    const january = ['--window', '2025-01', '--time-zone', 'Asia/Shanghai'];
    const run = await customers(text, ...january);
    expect(run.customers).toEqual(['bob']);
    expect(run.read).toContain('; times under "Order Date (UTC)" in UTC.');
    const told = await customers(text, ...january, '--zone-of-bare-times', 'Asia/Shanghai');
    expect(told.customers).toEqual(['ann', 'bob']);
    expect(told.read).toContain('times under "Order Date (UTC)" in Asia/Shanghai');
    const none = await customers(text, ...january, '--zone-of-bare-times', 'none');
    expect(none.customers).toEqual(['ann', 'bob']);
    expect(none.read).not.toContain('times under');
    const wrong = await customers(text, '--zone-of-bare-times', 'Mars');
    expect(wrong.err).toContain('--zone-of-bare-times: not one time zone');
  });

  it('with the name of several zones are a question', async () => {
    const text = 'customer,date,sales\nann,2025-02-01 01:30:00 CST,5\n';
    const asked = await customers(text, '--window', '2025-01');
    expect(asked.err).toContain('--zone-of-bare-times America/Chicago');
    const flags = ['--window', '2025-01', '--zone-of-bare-times', 'Asia/Shanghai'];
    expect((await customers(text, ...flags)).customers).toEqual(['ann']);
  });
});
