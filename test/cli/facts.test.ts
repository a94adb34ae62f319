import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write } = workFolder();
const DAY = ['--as-of', '2025-12-31', '--window', '2025'];
const sales = () => write('sales.csv', 'customer,date,sales\nann,2025-03-01,9\nbob,2025-04-01,5\n');

describe('facts that cannot be read end with exit code 2, naming file, line and column', () => {
  it.each([
    ['contacts', 'customer,date,kind\nann,2025-02-30,visit\n', 'date', '2025-02-30'],
    ['complaints', 'id,customer,opened\n1,ann,yesterday\n', 'opened', 'yesterday'],
    [
      'receivables',
      'customer,invoice,due date,open amount\nann,1,2025-01-01,1.2.3\n',
      'open amount',
      '1.2.3',
    ],
    ['credit-limits', 'customer,credit limit\nann,lots\n', 'credit limit', 'lots'],
    ['events', 'customer,date,kind\nann,2025-01-01,weather\n', 'kind', 'weather'],
    ['satisfaction', 'customer,date,stage\nann,2025-13-01,loyal\n', 'date', '2025-13-01'],
  ])('%s', async (kind, content, column, received) => {
    const file = write(`bad-${kind}.csv`, content);
    const { code, out, err } = await cli('plan', sales(), ...DAY, `--${kind}`, file);
    expect(err).toContain(`${file}, line 2, column "${column}": `);
    expect(err).toContain(`"${received}"`);
    expect(err).not.toMatch(/\n\s+at /);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('facts on the command line', () => {
  it('name the columns of each file by a flag of its own, which is said', async () => {
    const file = write('calls.csv', 'ref,whom,when,how\n,ann,2025-11-03,visit\n');
    const args = ['visits', sales(), ...DAY, '--contacts', file];
    expect((await cli(...args)).err).toContain('Name the column: --contacts-columns customer=');
    const columns = 'customer=ref|whom,date=when,kind=how';
    const { code, out } = await cli(...args, '--contacts-columns', columns);
    expect(code).toBe(0);
    expect(out).toContain('2025-11-03');
    const refused = [
      await cli(...args, '--contacts-columns', 'client=ref'),
      await cli('visits', sales(), ...DAY, '--events-columns', 'customer=ref'),
    ];
    expect(refused.map(({ err }) => err.split(';')[0])).toEqual([
      'customer-pyramid: --contacts-columns: "client" is no role of a column',
      'customer-pyramid: --events-columns: there is no file whose columns these are: --events\n',
    ]);
  });

  it('are read by flags of their own, which is said', async () => {
    const file = write(
      'receivables.csv',
      'customer,invoice,due date,open amount\nann,1,2025-01-01,12.500\n',
    );
    const args = ['risks', sales(), ...DAY, '--receivables', file];
    expect((await cli(...args)).err).toContain(' --facts-decimal-comma');
    expect(await cli(...args, '--facts-decimal-comma')).toMatchObject({ code: 0 });
  });

  it('sets bad rows aside on request, and says which and why', async () => {
    const file = write(
      'contacts.csv',
      'customer,date,kind\nann,2025-02-30,visit\nbob,2025-12-30,visit\n',
    );
    const { code, out, err } = await cli(
      'visits',
      sales(),
      ...DAY,
      '--contacts',
      file,
      '--on-error',
      'skip',
    );
    expect(code).toBe(0);
    expect(err).toContain(`1 row was left out (${file}):\n  line 2, column "date": `);
    expect(out).toContain('ann');
  });

  it('reports facts about customers that are not in the sales, in every format', async () => {
    const file = write('contacts.csv', 'customer,date,kind\nzoe,2025-12-30,visit\n');
    const run = (format: string) =>
      cli('visits', sales(), ...DAY, '--contacts', file, '--format', format);
    expect((await run('text')).out).toContain('not in the sales\n  zoe');
    expect((await run('csv')).err).toContain('not in the sales: zoe');
    expect(JSON.parse((await run('json')).out).unknown).toMatchObject([{ customerId: 'zoe' }]);
  });

  it('reads JSON and NDJSON as it reads CSV', async () => {
    const rows = [{ customer: 'ann', date: '2025-12-30', kind: 'visit' }];
    const run = (name: string, content: string) =>
      cli('visits', sales(), ...DAY, '--contacts', write(name, content));
    const csv = await run('contacts.csv', 'customer,date,kind\nann,2025-12-30,visit\n');
    expect(csv.code).toBe(0);
    const { code, out, err } = csv;
    const same = { code, out, err };
    expect(await run('contacts.json', JSON.stringify(rows))).toMatchObject(same);
    expect(await run('contacts.ndjson', JSON.stringify(rows[0]))).toMatchObject(same);
  });
});
