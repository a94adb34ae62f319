import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write } = workFolder();
const ORDERS = `customer,date,sales,Status,Note
ann,2025-01-01,100,paid,
bob,2025-01-02,900,Voided,
cid,never,800,failed,"a, b"
dee,2025-01-04,50,paid,
`;
const tiers = (out: string): string[] =>
  out
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').slice(0, 2).join(' '));

describe('rows left out by rule', () => {
  it('are found whichever way accents are put on letters', async () => {
    const apart = 'customer,sales,Statut\nann,5,Annule\u0301e\nbob,7,paye\u0301e\n';
    const file = write('accents.csv', apart);
    const { out } = await cli('tier', file, '--except', 'Statut=Annul\u00e9e');
    expect(tiers(out)).toEqual(['bob A']);
    expect(tiers((await cli('tier', file, '--only', 'Statut=Annul\u00e9e')).out)).toEqual([
      'ann A',
    ]);
  });

  it('are in no tier, are never parsed, and stand in the account', async () => {
    const file = write('orders.csv', ORDERS);
    const { code, out, err } = await cli(
      ...['tier', file, '--window', '2025', '--except', 'Status=voided,failed'],
    );
    expect(code).toBe(0);
    expect(tiers(out)).toEqual(['ann A', 'dee D']);
    expect(err).toContain('Status=voided');
    const summary = await cli(
      'summary',
      file,
      '--except',
      'status=voided',
      '--except',
      'Status=failed',
    );
    expect(summary.out).toMatch(/2 left out/);
  });

  it('may be all but some, hold commas, or be those of a blank cell', async () => {
    const file = write('orders.csv', ORDERS);
    expect(tiers((await cli('tier', file, '--only', 'Status=PAID')).out)).toEqual([
      'ann A',
      'dee D',
    ]);
    expect(tiers((await cli('tier', file, '--except', 'Note="a, b"')).out)).not.toContain('cid D');
    const noted = await cli('tier', file, '--except', 'Note=', '--window', 'all');
    expect(noted.err).toContain('not a date');
  });

  it('refuses a column that there is not, and what is no rule', async () => {
    const file = write('orders.csv', ORDERS);
    const unknown = await cli('tier', file, '--except', 'State=voided');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('"State"');
    expect(unknown.err).toContain('"Status"');
    expect((await cli('tier', file, '--only', 'voided')).code).toBe(2);
  });

  it('are those that a preset knows, and it is said', async () => {
    const file = write(
      'stripe.csv',
      `id,Created date (UTC),Amount,Amount Refunded,Currency,Status,Customer ID,Customer Email
ch_1,2025-06-05 20:38:34,100.00,40.00,usd,Paid,cus_A,a@example.com
ch_2,2025-06-06 20:38:34,9000.00,0.00,usd,Failed,cus_B,b@example.com
ch_3,2025-06-07 20:38:34,70.00,0.00,usd,Paid,,c@example.com
`,
    );
    const { code, out, err, read } = await cli('tier', file);
    expect(code).toBe(0);
    expect(tiers(out)).toEqual(['c@example.com A', 'a@example.com D']);
    expect(read).toContain('as a Stripe payments export');
    expect(err).toContain('Status=Failed');
    const none = await cli(
      'tier',
      file,
      '--preset',
      'none',
      '--columns',
      'customer=Customer Email',
    );
    expect(tiers(none.out)[0]).toBe('b@example.com A');
    const other = await cli('tier', file, '--preset', 'etsy-items');
    expect(other.code).toBe(2);
    expect(other.err).toContain('"Sale Date"');
    expect((await cli('tier', file, '--preset', 'etsy')).code).toBe(2);
  });
});
