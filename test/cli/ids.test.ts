import { describe, expect, it } from 'vitest';
import { loadExclusions } from '../../src/node';
import { cli, workFolder } from './running';

const { write, path } = workFolder();

const EMAILS = `Email,Date,Total
Mia@example.com,2025-01-05,60
mia@example.com,2025-01-06,60
mia@example.com ,2025-01-07,5
noah@example.com,2025-01-08,100
`;

/** `id tier value` of each customer of a listing. */
function listed(csv: string): string[] {
  const [, ...lines] = csv.trim().split('\n');
  return lines.map((line) => {
    const [id, tier, , , value] = line.split(',');
    return `${id} ${tier} ${value}`;
  });
}

describe('--ids', () => {
  it('fold: case and blanks tell no orders of a customer apart either', async () => {
    const csv = 'customer,date,order,sales\nann,2025-01-03,so-1,5\nann,2025-01-04,SO-1,6\n';
    const ordersBy = async (...flags: readonly string[]): Promise<number> => {
      const { out } = await cli('tier', write('orders.csv', csv), '--format', 'json', ...flags);
      return JSON.parse(out)[0].orders;
    };
    expect([await ordersBy(), await ordersBy('--ids', 'fold')]).toEqual([2, 1]);
  });

  it('fold: case and blanks tell no customers apart', async () => {
    const { out } = await cli('tier', write('emails.csv', EMAILS), '--ids', 'fold');
    expect(listed(out)).toEqual(['Mia@example.com A 125', 'noah@example.com D 100']);
  });

  it('exact unless said otherwise, and nothing else', async () => {
    const file = write('emails.csv', EMAILS);
    const { out } = await cli('tier', file);
    expect(listed(out)[0]).toBe('noah@example.com A 100');
    expect((await cli('tier', file, '--ids', 'exact')).out).toBe(out);
    const { code, err } = await cli('tier', file, '--ids', 'loose');
    expect(code).toBe(2);
    expect(err).toContain('--ids');
  });

  it('is among the settings of the result', async () => {
    const file = write('emails.csv', EMAILS);
    const { out } = await cli('tier', file, '--ids', 'fold', '--whole', '--format', 'json');
    expect(JSON.parse(out).settings.ids).toBe('fold');
  });
});

describe('--exclude', () => {
  const staff = 'customer,reason\nnoah@example.com,staff\nMIA@example.com,test\n';

  it('leaves customers out of every list, and the account says why', async () => {
    const file = write('emails.csv', EMAILS);
    const list = write('staff.csv', staff);
    const { out, err } = await cli('tier', file, '--exclude', list);
    expect(listed(out)[0]).toBe('Mia@example.com A 60');
    expect(out).not.toContain('noah');
    expect(err).toContain('exclude staff');
    const summary = await cli('summary', file, '--exclude', list, '--ids', 'fold');
    expect(summary.code).toBe(2);
    expect(summary.err).toContain('of 4, 4 were left out');
  });

  it('is a file of the columns customer and reason', async () => {
    const list = write('staff.csv', '客户编号,原因\nann,内部员工\n');
    expect(await loadExclusions(list)).toEqual([{ customerId: 'ann', reason: '内部员工' }]);
    const bare = write('bare.csv', 'customer\nann\n');
    const { code, err } = await cli('tier', write('emails.csv', EMAILS), '--exclude', bare);
    expect(code).toBe(2);
    expect(err).toMatch(/bare\.csv.*"reason"|bare\.csv.*reason/);
    const missing = await cli('tier', write('emails.csv', EMAILS), '--exclude', path('none.csv'));
    expect(missing.code).toBe(2);
  });
});

/** What was said on standard error, a line each. */
async function said(content: string, ...args: readonly string[]): Promise<string[]> {
  const { code, err } = await cli('tier', write('sales.csv', content), ...args);
  expect(code).toBe(0);
  return err.split('\n').filter((line) => line !== '');
}

describe('rows without a customer', () => {
  const sales = 'Order ID,Client ID,Sales\n1,ann,5\n2,,7\n3,bob,9\n';

  it('are refused with the rule that leaves them out, and the account says so', async () => {
    const file = write('blank.csv', sales);
    const { code, err } = await cli('tier', file);
    expect(code).toBe(2);
    expect(err).toContain('line 3, column "Client ID"');
    expect(err).toContain('--except "Client ID="');
    expect(err).toContain('--on-error skip');
    const left = await cli('tier', file, '--except', 'Client ID=');
    expect(listed(left.out)).toEqual(['bob A 9', 'ann D 5']);
    expect(left.err).toContain('left out by "except Client ID=": 1 row, 7');
    const skipped = await cli('tier', file, '--on-error', 'skip');
    expect(skipped.out).toBe(left.out);
  });

  it('may go on with the order above them, where they have no date either', async () => {
    const text = 'Name,Date,Client ID,Sales\n1,2025-01-01,ann,5\n,,,7\n2,2025-01-02,bob,9\n';
    const file = write('lines.csv', text);
    const { err } = await cli('tier', file);
    expect(err).toContain('--columns "order=');
    expect(err).not.toContain('--except');
    const { out } = await cli('tier', file, '--columns', 'order=Name');
    expect(listed(out)).toEqual(['ann A 12', 'bob D 9']);
  });

  it('are set aside where no single column holds the customer', async () => {
    const text = 'id,email,sales\nann,,5\n,,7\n';
    const { err } = await cli('tier', write('two.csv', text), '--columns', 'customer=id|email');
    expect(err).toContain('--on-error skip');
    expect(err).not.toContain('--except');
  });
});

describe('ids that would fold together', () => {
  it('are counted, with what they are worth and the flag', async () => {
    const [line = '', ...more] = await said(EMAILS);
    expect(more).toEqual([]);
    expect(line).toContain('3 customer ids');
    expect(line).toContain('"Mia@example.com"');
    expect(line).toContain('3 rows, 125, 55.6%');
    expect(line).toContain('--ids fold');
    expect(await said(EMAILS, '--ids', 'fold')).toEqual([]);
  });

  it('are none where case tells ids apart', async () => {
    const ids = ['0015g00000Gv7qJ', '0015g00000gV7Qj', '0015g0000bkZ3RT', '0015g00000xLpQa'];
    expect(await said(`customer,sales\n${ids.map((id) => `${id},1`).join('\n')}\n`)).toEqual([]);
  });

  it('are those that differ by a blank, though a tab stands behind it', async () => {
    const [line = ''] = await said('customer,sales\nann\t,10\nann \t,5\nbob\t,1\n');
    expect(line).toContain('2 customer ids');
    expect(line).toContain('"ann "');
  });

  it('are seen although characters of them are not', async () => {
    const [line = ''] = await said('customer,sales\nann,10\nann\u200b,5\n');
    expect(line).toContain('\\u{200b}');
  });
});

describe('ids that are no customer', () => {
  it('are said with rank, share and the rule that leaves them out', async () => {
    const sales = 'Kunden-Nr;Datum;Umsatz\n1;2025-01-01;10\nLaufkunde;2025-01-02;90\n';
    const [line = '', ...more] = await said(sales);
    expect(more).toEqual([]);
    expect(line).toContain('rank 1');
    expect(line).toContain('90.0%');
    expect(line).toContain('--except "Kunden-Nr=Laufkunde"');
    const rule = /--except "(.*)"/.exec(line)?.[1] ?? '';
    const { out, err } = await cli('tier', write('sales.csv', sales), '--except', rule);
    expect(out).not.toContain('Laufkunde');
    expect(err).not.toContain('looks like');
  });

  it('are named by the option where no single column holds them', async () => {
    const sales = 'id,email,sales\n,guest,10\n7,a@example.com,5\n';
    const [line = ''] = await said(sales, '--columns', 'customer=id|email');
    expect(line).toContain('--exclude');
    expect(line).not.toContain('--except');
  });

  it('are said once for all groups, for several windows once, and in a look', async () => {
    const sales = `customer,date,region,sales
NULL,2024-06-01,north,10
NULL,2025-06-01,south,20
ann,2024-06-01,south,1
ann,2025-06-01,north,1
`;
    const groups = await said(sales, '--group-by', 'region');
    expect(groups.filter((line) => line.includes('NULL'))).toHaveLength(1);
    expect(groups[0]).toContain('2 rows, 30');
    const file = write('sales.csv', sales);
    const compared = await cli('compare', file, '--window', '2025', '--against', '2024');
    expect(compared.err.match(/"NULL" looks/g)).toHaveLength(1);
    expect(compared.err).toContain('1 row, 20');
    const costs = sales.replace(/,(\d+)$/gm, ',$1,1').replace('sales', 'sales,cost');
    const both = await cli('tier', write('costs.csv', costs), '--basis', 'revenue,profit');
    expect(both.err.match(/"NULL" looks/g)).toHaveLength(1);
    const shifts = await cli('sensitivity', file, '--window', '2025', '--days', '30');
    expect(shifts.err).toContain('1 row, 20');
    expect((await cli('look', file)).out).toContain('--except "customer=NULL"');
    const look = await cli('look', file, '--format', 'json', '--lang', 'zh');
    expect(JSON.parse(look.out).notices).toMatchObject([
      { notice: 'customer-is-a-placeholder', params: { customerId: 'NULL', rank: 1, rows: 2 } },
    ]);
  });

  it('are errors with --strict, silent with --quiet, data in the result', async () => {
    const file = write('sales.csv', 'customer,sales\nN/A,10\nann,5\n');
    expect((await cli('tier', file, '--strict')).code).toBe(2);
    expect((await cli('tier', file, '--quiet')).err).toBe('');
    for (const args of [
      ['tier', file, '--whole'],
      ['summary', file],
    ]) {
      const { out } = await cli(...args, '--format', 'json');
      expect(JSON.parse(out).notices).toMatchObject([
        { notice: 'customer-is-a-placeholder', params: { customerId: 'N/A', heading: 'customer' } },
      ]);
    }
  });
});

it('numbers in scientific notation have lost digits, and it is said', async () => {
  const [line = ''] = await said('member,sales\n1.38E+10,10\n"1,38E+10",5\n12E4,3\n');
  expect(line).toContain('2 customer ids are numbers in scientific notation');
  expect(line).toContain('15, 83.3%');
});
