import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOwnOutput } from '../../src/input/vocabulary/own-outputs';
import { cli, workFolder } from './running';

const { write, read, path } = workFolder();

const SALES = `customer,date,sales,cost,region
=1+1,2025-01-05,50,20,north
'=1+1,2025-01-06,40,20,north
+49 30 1234,2025-01-07,30,10,south
-,2024-01-07,30,10,south
`;
const FACTS = ['--contacts', 'fixtures/contacts.csv', '--complaints', 'fixtures/complaints.csv'];

/** Every list of customers that is written as CSV. */
const LISTS: readonly (readonly string[])[] = [
  ['tier'],
  ['tier', '--group-by', 'region'],
  ['tier', '--basis', 'revenue,profit'],
  ['tier', '--whole'],
  ['compare', '--window', '2025', '--against', '2024'],
  ['history', '--windows', '2024,2025'],
  ['sensitivity', '--window', '2025'],
  ['visits', '--as-of', '2025-12-31', ...FACTS],
  ['complaints', '--as-of', '2025-12-31', ...FACTS],
  ['risks', '--as-of', '2025-12-31', ...FACTS],
];

describe('the guard before what a spreadsheet would run', () => {
  it.each(LISTS)(
    'stands in the headings of what is known as our own: %s %s',
    async (command = '', ...flags) => {
      const { code, out } = await cli(
        command,
        write('sales.csv', SALES),
        ...flags,
        '--format',
        'csv',
      );
      expect(code).toBe(0);
      expect(isOwnOutput((out.split('\n')[0] ?? '').split(','))).toBe(true);
    },
  );

  it('stands in the lists of a plan and among rejected rows', async () => {
    const sales = write('sales.csv', SALES);
    const plan = ['--as-of', '2025-12-31', '--hours', '8', '--capacity', '3'];
    await cli('plan', sales, ...plan, ...FACTS, '--format', 'csv', '--out', path('plan'));
    const lists = readdirSync(path('plan')).map((name) => `plan/${name}`);
    expect(lists.length).toBeGreaterThan(3);
    const bad = write('bad.csv', SALES.replace('50,20', 'fifty,20'));
    await cli('tier', bad, '--on-error', 'skip', '--rejects', path('rejects.csv'));
    for (const name of [...lists, 'rejects.csv']) {
      expect(isOwnOutput((read(name).split('\n')[0] ?? '').split(','))).toBe(true);
    }
  });

  it('is taken off when our own listing comes back, as a roster or as sales', async () => {
    const listing = path('tiers.csv');
    const sales = write('sales.csv', SALES);
    await cli('tier', sales, '--out', listing);
    expect(read('tiers.csv')).toContain("''=1+1");
    const again = await cli('tier', listing, '--columns', 'revenue=value');
    expect(again.out.split('\n').map((line) => line.split(',')[0])).toEqual(
      read('tiers.csv')
        .split('\n')
        .map((line) => line.split(',')[0]),
    );
    const ranked = await cli('tier', sales, '--roster', listing, '--population', 'roster');
    expect(ranked.out.trim().split('\n')).toHaveLength(5);
  });

  it('is part of the id in a file of others: two ids stay two', async () => {
    const { out } = await cli('tier', write('sales.csv', SALES), '--format', 'json');
    const ids = JSON.parse(out).map((row: { customer_id: string }) => row.customer_id);
    expect(ids).toEqual(['=1+1', "'=1+1", '+49 30 1234', '-']);
  });

  it('is not looked for where some headings are the same by chance', () => {
    expect(isOwnOutput(['customer_id', 'tier', 'rank'])).toBe(false);
    expect(isOwnOutput(['customer_id', 'date', 'value'])).toBe(false);
    expect(isOwnOutput(['customer_id', 'tier_name', 'sales'])).toBe(false);
    expect(isOwnOutput(['part', 'of', 'name', 'value', 'date'])).toBe(false);
  });
});

describe('a byte order mark inside a file', () => {
  const bare = 'customer,date,sales\nann,2025-01-01,10\n"bob",2025-01-02,25\n';

  it.each([
    ['before a row', `${bare}\uFEFFann,2025-02-01,30\n`],
    ['before a quoted cell', `${bare}\uFEFF"ann",2025-02-01,30\n`],
    [
      'before the headings, which stand again',
      `\uFEFF${bare}\uFEFFcustomer,date,sales\r\nann,2025-02-01,30\n`,
    ],
    ['in a cell', `${bare}"\uFEFFann",2025-02-01,30\n`],
    [
      'between objects',
      '{"customer":"ann","sales":10}\n\uFEFF{"customer":"bob","sales":25}\n{"customer":"ann","sales":30}',
    ],
  ])('is part of no id: %s', async (_, content) => {
    const { code, out } = await cli('tier', write('joined.csv', content));
    expect(code).toBe(0);
    expect(out).toMatch(/^ann,A,vip,1,40,/m);
  });
});
