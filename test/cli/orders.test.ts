import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write, path, read } = workFolder();

const REPEATED = `Order ID,Customer,Date,Total
1,ann,2025-01-03,50
1,ann,2025-01-03,50
2,bob,2025-01-04,30
2,bob,2025-01-04,30
3,cy,2025-01-05,8
`;

describe('amounts that stand on every line of orders', () => {
  const file = write('repeated.csv', REPEATED);

  it('are a question that a flag answers, either way', async () => {
    const asked = await cli('tier', file);
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('Say --order-amounts Total or --line-amounts Total.');
    const once = await cli('tier', file, '--order-amounts', 'Total');
    expect(once.out).toContain('\nann,A,vip,1,50,');
    expect(once.read).toContain('once an order: "Total"');
    const each = await cli('tier', file, '--line-amounts', 'Total');
    expect(each.out).toContain('\nann,A,vip,1,100,');
  });

  it('stand in the account, in both languages', async () => {
    const { out } = await cli('summary', file, '--order-amounts', 'Total');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('80 repeated on further lines of orders');
    const chinese = await cli('summary', file, '--order-amounts', 'Total', '--lang', 'zh');
    expect(chinese.out.replaceAll(/\s+/g, ' ')).toContain('整单金额在其余行重复 80');
    const json = await cli('summary', file, '--order-amounts', 'Total', '--format', 'json');
    expect(json.out).toContain('"repeated":');
  });

  it('are kept in the plan, with which no question is asked', async () => {
    const plan = path('plan.json');
    await cli('look', file, '--order-amounts', 'Total', '--plan', plan);
    expect(JSON.parse(read('plan.json')).orderAmounts).toEqual(['Total']);
    const { code, out } = await cli('tier', file, '--plan', plan);
    expect(code).toBe(0);
    expect(out).toContain('\nann,A,vip,1,50,');
  });

  it('are named by their columns, in quotes where those hold a comma', async () => {
    const comma = write('comma.csv', REPEATED.replace('Total', '"Total, net"'));
    const columns = ['--columns', 'revenue=[Total, net]'];
    const { err } = await cli('tier', comma, ...columns);
    expect(err).toContain(String.raw`--order-amounts "\"Total, net\""`);
    const { code } = await cli('tier', comma, ...columns, '--order-amounts', '"Total, net"');
    expect(code).toBe(0);
    const { err: unknown } = await cli('tier', file, '--order-amounts', 'Sum');
    expect(unknown).toContain('"Sum"');
  });
});

describe('amounts that repeat where no column tells orders apart', () => {
  const DAYS = Array.from({ length: 12 }, (_, at) => `c${at % 5},2025-01-${at + 10}`);
  const HEAD = 'Customer,Date,Product,Total';
  const lines = (amountOf: (at: number) => number) =>
    DAYS.flatMap((day, at) => [`${day},P,${amountOf(at)}`, `${day},Q,${amountOf(at)}`]);
  const file = (name: string, rows: readonly string[]) =>
    write(name, `${[HEAD, ...rows].join('\n')}\n`);

  it('are a question where hardly anything else can be meant, which flags answer', async () => {
    const totals = file(
      'totals.csv',
      lines((at) => 100 + at * 7),
    );
    const asked = await cli('tier', totals);
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('12 times where there are several ("c0": 100, again in line 3)');
    expect(asked.err).toContain('Say --order-amounts Total or --line-amounts Total; or name');
    const chinese = await cli('tier', totals, '--lang', 'zh');
    expect(chinese.err).toContain('没有订单号列');
    const once = await cli('tier', totals, '--order-amounts', 'Total');
    expect(once.out).toContain('\nc1,A,vip,1,426,');
    const each = await cli('tier', totals, '--line-amounts', 'Total');
    expect(each.out).toContain('\nc1,A,vip,1,852,');
    const plan = path('days.json');
    await cli('look', totals, '--line-amounts', 'Total', '--plan', plan);
    expect((await cli('tier', totals, '--plan', plan)).out).toBe(each.out);
  });

  it('are a notice where there are few, or prices of two kinds', async () => {
    const prices = file(
      'prices.csv',
      lines((at) => 20 + (at % 2) * 10),
    );
    const few = file('few.csv', lines((at) => 100 + at).slice(0, 4));
    for (const name of [prices, few]) {
      const { code, err } = await cli('tier', name);
      expect({ code, err }).toEqual({
        code: 0,
        err: expect.stringContaining('and counts in each'),
      });
      expect(err).toContain('say --order-amounts "Total"');
    }
  });

  it('are nothing where amounts differ in more than one day of twenty, or on one day only', async () => {
    const rows = lines((at) => 100 + at);
    const differ = file('differ.csv', [...rows.slice(0, -1), `${DAYS[11]},Q,5`]);
    const one = file('one.csv', rows.slice(0, 3));
    for (const name of [differ, one]) expect(await cli('tier', name)).toMatchObject({ err: '' });
  });
});

describe('orders in several files', () => {
  it('are one where their lines stand in both, and a line continues no order of another file', async () => {
    const a = write('a.csv', 'Order ID,Customer,Date,Order Total\n1,ann,2025-01-03,50\n');
    const b = write(
      'b.csv',
      'Order ID,Customer,Date,Order Total\n1,ann,2025-01-03,50\n2,bob,2025-01-04,9\n2,bob,2025-01-04,8\n',
    );
    const { code, out, err } = await cli('tier', a, b);
    expect(code).toBe(0);
    expect(out).toContain('\nann,A,vip,1,50,');
    expect(err).toContain('line 4 of');
    const c = write('c.csv', 'Order ID,Customer,Date,Order Total\n,,,5\n');
    const alone = await cli('tier', a, c);
    expect(alone.code).toBe(2);
    expect(alone.err).toContain('c.csv, line 2');
  });
});

describe('orders in JSON', () => {
  it('take blank fields from their order', async () => {
    const rows = [
      { order_id: 'A', customer_id: 'ann', status: 'void', amount: 5 },
      { order_id: 'A', customer_id: 'ann', status: null, amount: 7 },
      { order_id: 'B', customer_id: 'bob', status: 'ok', amount: 9 },
    ];
    const file = write('orders.json', JSON.stringify(rows));
    const { out } = await cli('tier', file, '--except', 'status=void');
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(out).toContain('\nbob,A,vip,1,9,');
  });
});

describe('an amount on the first line of an order whose column is not known', () => {
  const file = write(
    'first.csv',
    'Name,Email,Date,Product,Order Total\n7001,a@x.org,2025-01-03,tea,50\n7001,a@x.org,2025-01-03,cup,\n',
  );

  it('is missing on the others, and the message says how the column is named', async () => {
    const { code, err } = await cli('tier', file);
    expect(code).toBe(2);
    expect(err).toContain('--columns "order=…"; rows that cannot be read');
    const chinese = await cli('tier', file, '--lang', 'zh');
    expect(chinese.err).toContain('请用 --columns "order=…" 指明订单号所在列');
    const named = await cli('tier', file, '--columns', 'order=[Name]');
    expect(named.out).toContain('\na@x.org,A,vip,1,50,');
    const stated = await cli('tier', file, '--columns', 'order=[Product]');
    expect(stated.err).not.toContain('order=…');
  });
});
