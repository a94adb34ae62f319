import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write, path, read } = workFolder();

describe('tier', () => {
  it('lists the columns of a sales file that are known, and no others', async () => {
    const heading = async (content: string): Promise<string | undefined> =>
      (await cli('tier', write('sales.csv', content))).out.split('\n')[0];
    const always =
      'customer_id,tier,tier_name,rank,value,share,cumulative_share,transactions,first_date,last_date';
    expect(await heading('customer,sales\nann,5\n')).toBe(`${always},revenue`);
    expect(await heading('customer,sales,cost\nann,5,3\n')).toBe(`${always},revenue,cost,profit`);
  });

  it('takes one row a customer without dates where the window is all', async () => {
    const { out } = await cli('tier', write('sales.csv', 'client,total\nann,5\nbob,15\n'));
    expect(out.split('\n').slice(1)).toEqual([
      'bob,A,vip,1,15,0.75,0.75,1,,,15',
      'ann,D,small,2,5,0.25,1,1,,,5',
      '',
    ]);
  });

  it('multiplies quantity and unit price exactly where the mapping says so', async () => {
    const file = write('sales.csv', 'customer,Quantity,UnitPrice\nann,3,0.1\nbob,0.3,1\n');
    const { out } = await cli('tier', file, '--columns', 'revenue=Quantity*UnitPrice');
    expect(out).toContain('ann,A,vip,1,0.3,');
    expect(out).toContain('bob,D,small,2,0.3,');
  });

  it('ranks by any other numeric column', async () => {
    const file = write('sales.csv', 'customer,sales,points\nann,5,1\nbob,1,9\n');
    expect((await cli('tier', file, '--basis', 'points')).out).toContain('bob,A,vip,1,9,');
  });

  it('writes a formula-like id so that a spreadsheet shows it, and reads the same id back', async () => {
    const ids = ['=1+1', '+7', '-7', '@x', '\tt', "'=q", "o'k", '007', '＝1'];
    const json = write(
      'sales.json',
      JSON.stringify(ids.map((customer) => ({ customer, sales: 1 }))),
    );
    await cli('tier', json, '--out', path('tiers.csv'));
    const listed = read('tiers.csv');
    for (const line of listed.split('\n').slice(1)) expect(line).not.toMatch(/^"?[=+\-@\t＝]/);
    const again = await cli('tier', path('tiers.csv'), '--format', 'json');
    const read2 = JSON.parse(again.out).map((row: { customer_id: string }) => row.customer_id);
    expect(new Set(read2)).toEqual(new Set(ids));
  });

  it('says that names stood in for ids', async () => {
    const file = write('sales.csv', '客户名称,金额\n甲,5\n乙,7\n');
    const { code, err } = await cli('tier', file);
    expect(code).toBe(0);
    expect(err).toContain('客户名称');
  });

  it('sets bad rows aside on request, with their line, reason, text and cells', async () => {
    const file = write('sales.csv', 'customer,sales\nann,5\n,6\nbob,1.2.3\n');
    const rejects = path('rejects.csv');
    const { code, out, err } = await cli('tier', file, '--on-error', 'skip', '--rejects', rejects);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toContain('2 rows were left out');
    expect(read('rejects.csv').split('\n')).toEqual([
      'line,row,column,code,reason,text,customer,sales',
      expect.stringMatching(/^3,2,customer,blank-id,.*,,,6$/),
      expect.stringMatching(/^4,3,sales,invalid-amount,.*,1\.2\.3,bob,1\.2\.3$/),
      '',
    ]);
  });

  it('stands known customers without a transaction beside the pyramid, or ranks them with 0', async () => {
    const roster = ['--roster', write('roster.csv', 'Customer ID,Name\nann,Ann\ncid,Cid\n')];
    const file = write('sales.csv', 'customer,sales\nann,5\nbob,7\n');
    const beside = await cli('tier', file, ...roster);
    expect(beside.out).toContain('cid,inactive,inactive,,0,,,0,,,\n');
    const ranked = await cli('tier', file, ...roster, '--population', 'roster');
    expect(ranked.out).toContain('cid,D,small,3,0,0,1,0,,,0\n');
  });

  it('gives the whole pyramid with settings, cutoffs, summary and control', async () => {
    const file = write('sales.csv', 'customer,sales\nann,5\nbob,7\n');
    const whole = JSON.parse((await cli('tier', file, '--whole', '--format', 'json')).out);
    expect(whole).toMatchObject({
      format: 'customer-pyramid',
      version: 1,
      settings: { basis: 'revenue', window: { kind: 'all' } },
      control: { rows: { read: 2, used: 2, outside: 0, rejected: 0 } },
      customers: [{ customerId: 'bob', tier: 'A' }, { customerId: 'ann' }],
    });
    const csv = await cli('tier', file, '--whole');
    expect(csv.out).toContain('setting,,basis,revenue\n');
    expect(csv.out).toContain('customer,bob,tier,A\n');
  });
});
