import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/input/vocabulary/states';
import { cli, workFolder } from './running';

const { write, path, read } = workFolder();

const ORDERS = `Order,Customer,Date,Total,Status,Channel
1,ann,2025-01-01,100,paid,web
2,bob,2025-01-02,900.50,Voided,web
3,cid,2025-01-03,50,voided,shop
4,cid,2025-01-04,20,On Hold,shop
`;

/** What was said on standard error, a line each. */
async function said(content: string, ...args: readonly string[]): Promise<string[]> {
  const { code, err } = await cli('tier', write('sales.csv', content), ...args);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return err.split('\n').filter((line) => line !== '');
}

/** The rule that a line offers. */
function ruleIn(line: string): string[] {
  const [, flag = '', rule = ''] = /(--except|--only|--columns) "([^"]*)"/.exec(line) ?? [];
  return [flag, rule];
}

describe('states in which a row may be no sale', () => {
  it('count, and are said with rows, amounts and the rule that leaves them out', async () => {
    const [line = '', ...more] = await said(ORDERS);
    expect(more).toEqual([]);
    expect(line).toContain('"Status"');
    expect(line).toContain('On Hold (1 row, 20)');
    expect(line).toContain('Voided (2 rows, 950.50)');
    expect(ruleIn(line)).toEqual(['--except', 'Status=On Hold,Voided']);
    const [left = ''] = await said(ORDERS, ...ruleIn(line));
    expect(left).toContain('left out by');
    expect(left).not.toContain('may be no sale');
  });

  it('are said as long as no rule says something of them', async () => {
    const [line = ''] = await said(ORDERS, '--except', 'Status=voided');
    expect(ruleIn(line)).toEqual(['--except', 'Status=On Hold']);
    const only = await said(ORDERS, '--only', 'Status=paid,voided');
    expect(only.filter((one) => one.includes('may be no sale'))).toEqual([]);
  });

  it('are said once: what a plan has seen is known, what is new is not', async () => {
    const plan = path('plan.json');
    const look = await cli('look', write('sales.csv', ORDERS), '--plan', plan);
    expect(look.out).toContain('may be no sale');
    expect(JSON.parse(read('plan.json')).states).toEqual({ Status: ['On Hold', 'Voided'] });
    expect(await said(ORDERS, '--plan', plan)).toEqual([]);
    const [line = '', ...more] = await said(ORDERS.replace('paid', 'Refunded'), '--plan', plan);
    expect(more).toEqual([]);
    expect(ruleIn(line)).toEqual(['--except', 'Status=Refunded']);
  });

  it('are data, in the result and in a look, and errors with --strict', async () => {
    const file = write('sales.csv', ORDERS);
    const expected = [
      {
        notice: 'states-that-count',
        params: {
          heading: 'Status',
          states: ['On Hold', 'Voided'],
          rows: ['1', '2'],
          amounts: ['20', '950.5'],
        },
      },
    ];
    for (const args of [
      ['look', file],
      ['summary', file],
      ['tier', file, '--whole'],
    ]) {
      const { out } = await cli(...args, '--format', 'json');
      expect(JSON.parse(out).notices).toEqual(expected);
    }
    expect((await cli('tier', file, '--strict')).code).toBe(2);
    expect((await cli('tier', file, '--quiet')).err).toBe('');
  });

  it('do not depend on the order of rows', async () => {
    const [headings = '', ...rows] = ORDERS.trim().split('\n');
    const turned = [headings, ...rows.toReversed()].join('\n');
    expect(await said(turned)).toEqual(await said(ORDERS));
  });

  it('are whole cells of a column that holds few different ones', async () => {
    const notes = ORDERS.replace('On Hold', 'was voided later').replaceAll('oided', 'oided by us');
    expect(await said(notes)).toEqual([]);
    const names = Array.from(
      { length: 31 },
      (_, at) => `${at + 100},x${at},2025-01-01,1,state ${at},web`,
    );
    expect(await said(`${ORDERS}${names.join('\n')}\n`)).toEqual([]);
    expect(await said(`${ORDERS}${names.slice(2).join('\n')}\n`)).toEqual([]);
    expect(await said(`${ORDERS}${names.slice(4).join('\n')}\n`)).toHaveLength(1);
  });

  it('are none where what came back is taken off already', async () => {
    const returned = ORDERS.replace(/Voided|voided|On Hold/g, 'Returned');
    expect(await said(returned)).toHaveLength(1);
    const taken = returned.replace('900.50', '-900.50').replace(',50,', ',-50,');
    expect(await said(taken.replace(',20,', ',-20,'))).toEqual([]);
  });

  it('are not asked of a preset that knows its column', async () => {
    const orders = `order_id,order_number,order_date,status,order_total,order_currency,customer_id,customer_email
1,1,2025-01-03 10:00:00,on-hold,120.00,EUR,5,a@example.com
2,2,2025-01-03 10:00:00,completed,20.00,EUR,6,b@example.com
`;
    expect(await said(orders)).toEqual([]);
  });
});

describe('states in every language', () => {
  const HEADINGS = [
    'Status',
    'Order State',
    '订单状态',
    'ステータス',
    'Zustand',
    'Состояние',
    'Lage',
  ];
  const words = Object.values(STATES)
    .flatMap((languages) => Object.entries(languages))
    .map(([language, text]) => [language, text.split(/[,\n]/).map((word) => word.trim())] as const);

  it.each(words)('%s', async (_language, list) => {
    for (let at = 0; at < list.length; at += 30) {
      const states = list.slice(at, at + 30);
      const heading = HEADINGS[at % HEADINGS.length] ?? '';
      const rows = states.map((state, row) => {
        const cell = row % 2 === 0 ? state : state.toUpperCase();
        return `${row},2025-01-01,10,"${cell}"`;
      });
      const sales = ['customer,date,sales,'.concat(heading), ...rows].join('\n');
      const { out } = await cli('look', write('sales.csv', sales), '--format', 'json');
      const [notice] = JSON.parse(out).notices;
      // Turkish has an i without its dot, which other languages write as if it had one.
      const plain = (state: string): string => state.toLowerCase().replaceAll('ı', 'i');
      const found = new Set(notice.params.states.map(plain));
      expect(states.map(plain).filter((state) => !found.has(state))).toEqual([]);
    }
  });

  it.each([
    ...[
      'paid',
      'shipped',
      'delivered',
      'completed',
      'open',
      'unpaid',
      'overdue',
      'sent',
      'invoiced',
    ],
    ...[
      '已完成',
      '已发货',
      '交易成功',
      '已收货',
      '完了',
      '発送済み',
      '배송완료',
      'bezahlt',
      'offen',
      'geliefert',
    ],
    ...[
      'payé',
      'livré',
      'pagado',
      'entregado',
      'pago',
      'enviado',
      'pagato',
      'betaald',
      'verzonden',
    ],
    ...[
      'opłacone',
      'wysłane',
      'оплачен',
      'доставлен',
      'ödendi',
      'teslim edildi',
      'đã giao',
      'hoàn thành',
    ],
    ...[
      'Closed Won',
      '赢单',
      'won',
      'active',
      'new',
      'processing',
      'partially shipped',
      'new york',
    ],
  ])('%s is a sale', async (state) => {
    expect(await said(`customer,date,sales,status\n1,2025-01-01,5,${state}\n`)).toEqual([]);
  });
});

describe('columns in which a filled cell says that a row is no sale', () => {
  it('are said with their rows, and with the cells that say nothing', async () => {
    const [line = ''] = await said(`customer,date,sales,cancelled_at
ann,2025-01-01,5,
bob,2025-01-02,7,2025-01-05T10:00:00Z
`);
    expect(line).toContain('"cancelled_at" is filled in 1 row (7)');
    expect(ruleIn(line)).toEqual(['--only', 'cancelled_at=']);
    const sales = 'customer,date,sales,是否作废\nann,2025-01-01,5,否\nbob,2025-01-02,7,是\n';
    const [flag] = await said(sales);
    expect(ruleIn(flag ?? '')).toEqual(['--only', '是否作废=否']);
    const { out } = await cli('tier', write('sales.csv', sales), ...ruleIn(flag ?? ''));
    expect(out).not.toContain('bob');
  });

  it('say nothing where they are empty, or a rule is about them', async () => {
    const sales = 'customer,date,sales,cancelled_at\nann,2025-01-01,5,\n';
    expect(await said(sales)).toEqual([]);
    const marked = `${sales}bob,2025-01-02,7,yes\n`;
    expect(await said(marked, '--except', 'cancelled_at=no')).toEqual([]);
  });
});

describe('amounts that nothing takes off', () => {
  it('are refunds that stand in a column of their own', async () => {
    const sales = `customer,date,Total,Refunded Amount
ann,2025-01-01,100,
bob,2025-01-02,70,20.50
cid,2025-01-02,70,0
`;
    const [line = '', ...more] = await said(sales);
    expect(more).toEqual([]);
    expect(line).toContain('"Refunded Amount" holds 20.50 in 1 row');
    expect(ruleIn(line)).toEqual(['--columns', 'revenue=Total-[Refunded Amount]']);
    expect(await said(sales, ...ruleIn(line))).toEqual([]);
    const { out } = await cli('tier', write('sales.csv', sales), ...ruleIn(line));
    expect(out).toContain('49.5');
    const [minus = ''] = await said(sales.replace('20.50', '-20.50'));
    expect(ruleIn(minus)).toEqual(['--columns', 'revenue=Total+[Refunded Amount]']);
  });

  it('are taxes, unless the heading says that the amount is without', async () => {
    const sales = 'Kunde,Datum,Umsatz,MwSt-Betrag\nann,2025-01-01,119,19\n';
    const [line = ''] = await said(sales);
    expect(line).toContain('"MwSt-Betrag" holds 19 in 1 row');
    expect(await said(sales.replace('Umsatz', 'Netto'))).toEqual([]);
    expect(await said(sales.replace('Umsatz', 'Total (excl. VAT)'))).toEqual([]);
    expect(await said(sales.replace('Umsatz', '不含税金额'))).toEqual([]);
    expect(await said(sales, '--columns', 'revenue=Umsatz')).toEqual([]);
  });

  it('are none where the column holds rates, words or nothing', async () => {
    const rows = (cell: string) =>
      Array.from({ length: 6 }, (_, at) => `c${at},2025-01-01,${at + 1}00,${cell}`).join('\n');
    for (const cell of ['19', '0', '', '19%', 'S1']) {
      expect(await said(`customer,date,Total,Tax\n${rows(cell)}\n`)).toEqual([]);
    }
  });

  it('are read with the marks of the file', async () => {
    const sales = 'Kunde;Datum;Umsatz;Erstattung\nann;2025-01-01;1.100,50;1.000,25\n';
    const [line = ''] = await said(sales);
    expect(line).toContain('1,000.25');
  });
});
