import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import type { Notice } from '../../../src/core/issues/notices';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { buildPyramidAsync } from '../../../src/index';
import { fromCsv, fromCsvStream } from '../../../src/input/csv/from-csv';
import type { ColumnMapping } from '../../../src/input/kinds/sales';
import { renderNotice } from '../../../src/output';
import { said } from '../../said';

/** Customers with their values, the columns that were read, and what was said. */
function read(text: string, columns?: ColumnMapping) {
  const notices: Notice[] = [];
  const source = fromCsv(text, { columns, onNotice: (notice) => notices.push(notice) });
  const { customers } = buildPyramid(source);
  const values = Object.fromEntries(customers.map(({ customerId, value }) => [customerId, value]));
  return { values, columns: source.plan()?.columns ?? {}, notices };
}

function refused(text: string, columns?: ColumnMapping): PyramidError {
  try {
    read(text, columns);
  } catch (error) {
    if (error instanceof PyramidError) return error;
    throw error;
  }
  throw new Error('the text was taken');
}

describe('the column of customers', () => {
  const row = 'c1,k1,a@x,555,Ann,5\n';
  it.each([
    ['Customer ID,Customer Code,Email,Phone,Customer Name,Sales\n', 'Customer ID'],
    ['Note,Customer Code,Email,Phone,Customer Name,Sales\n', 'Customer Code'],
    ['Note,Region,Email,Phone,Customer Name,Sales\n', 'Email'],
    ['Note,Region,City,Phone,Customer Name,Sales\n', 'Phone'],
    ['Note,Region,City,Zip,Customer Name,Sales\n', 'Customer Name'],
    ['Company,Region,City,Zip,Partner,Sales\n', 'Partner'],
    ['Contact Name,Region,City,Zip,Account Name,Sales\n', 'Account Name'],
    ['User ID,Region,City,Zip,Customer Name,Sales\n', 'Customer Name'],
    ['Party Code,Region,City,Zip,Customer Name,Sales\n', 'Party Code'],
    ['Auftraggeb,Region,City,Zip,Name 1,Sales\n', 'Auftraggeb'],
  ])('is the best that there is: of %s it is %s', (headings, customer) => {
    expect(read(headings + row).columns['customer']).toBe(customer);
  });

  it('is said to differ from another that divides the rows otherwise', () => {
    const text = 'customer_id,Customer Email,total\n0,g1@x,5\n0,g2@x,6\n5,a@x,9\n6,a@x,1\n';
    const { notices } = read(text);
    expect(notices).toEqual([
      {
        notice: 'other-customer-column',
        params: {
          heading: 'customer_id',
          other: 'Customer Email',
          split: 1,
          joined: 1,
          example: '0',
        },
      },
    ]);
    const [notice] = notices as [Notice];
    expect(renderNotice(notice)).toContain('`columns` "customer=Customer Email"');
    expect(renderNotice(notice, { language: 'zh' })).toContain('1 个“customer_id”对应多个');
    expect(read(text, { customer: 'customer_id' }).notices).toEqual([]);
  });

  it('is not said to differ from one that divides them alike, nor from names', () => {
    expect(read('Customer ID,Email,Name,Sales\na,a@x,A,1\nb,b@x,B,2\na,a@x,A,3\n').notices).toEqual(
      [],
    );
    expect(read('客户编号,客户名称,金额\na,张三,1\nb,张三,2\n').notices).toEqual([]);
  });

  it('is no ledger account beside a customer or in a journal', () => {
    expect(
      read('Account,Customer Name,Total\nSales,Ann,5\nSales,Bob,6\n').columns['customer'],
    ).toBe('Customer Name');
    expect(read('Account,Total\nann,5\n').columns['customer']).toBe('Account');
    expect(refused('Date,Num,Name,Memo,Account,Amount\n2025-01-01,1,Ann,x,Sales,5\n').code).toBe(
      'missing-column',
    );
  });

  it('is said where it holds one customer only', () => {
    const { notices } = read('Konto;Betrag\nErlöse;1\nErlöse;2\nErlöse;3\n');
    expect(notices).toEqual([
      { notice: 'one-customer-only', params: { heading: 'Konto', customer: 'Erlöse', rows: 3 } },
    ]);
    for (const language of ['en', 'zh'] as const) {
      expect(renderNotice(notices[0] as Notice, { language })).toContain('`columns` customer=');
    }
  });
});

describe('two columns of one rank', () => {
  it('are a question where they differ, with a cell of each and what answers it', () => {
    const text = '买家会员名,总金额,买家实际支付金额\na,100,100\nb,900,0\n';
    const error = refused(text);
    expect(error.code).toBe('ambiguous-column');
    expect(error.issues[0]).toMatchObject({ line: 3, params: { cells: ['900', '0'] } });
    expect(said(error)).toContain('`columns` "revenue=买家实际支付金额"');
    expect(read(text, { revenue: '买家实际支付金额' }).values).toEqual({ a: '100', b: '0' });
    expect(refused('Customer,Net Total,Grand Total\na,100,118\n').code).toBe('ambiguous-column');
    expect(refused('Kunde;Netto;Brutto\na;100;119\n').code).toBe('ambiguous-column');
  });

  it('are none where they say the same', () => {
    expect(read('Customer,Amount,Total\na,5,5.00\nb,,0\n'.replace('b,,0\n', '')).values).toEqual({
      a: '5',
    });
    const dates = 'Customer,Date,Order Date,Sales\na,2025-01-05,2025/1/5 10:30,5\n';
    expect(read(dates).columns['date']).toBe('Date');
    const ids = 'Customer ID,Account ID,Sales\na,1,5\nb,2,6\na,1,7\n';
    expect(read(ids).values).toEqual({ a: '12', b: '6' });
    const currencies = 'Customer,Sales,Currency,Order Currency\na,5,usd,USD\n';
    expect(read(currencies).columns['currency']).toBe('Currency');
  });

  it('are none where one of them is blank throughout', () => {
    expect(read('Customer,Amount,Total\na,,5\nb,,6\n').columns['revenue']).toBe('Total');
    expect(read('Customer,Amount,Total\na,5,\nb,6,\n').columns['revenue']).toBe('Amount');
    expect(refused('Customer,Amount,Total\na,5,\nb,6,7\n').issues[0]?.line).toBe(2);
  });

  it('are decided by what their cells are, where most cells of one are no amounts or dates', () => {
    const sales = 'Customer,Sales,Amount\na,Mia,5\nb,Noah,6\nc,Mia,7\n';
    expect(read(sales).columns['revenue']).toBe('Amount');
    const dates = 'Customer,Order Day,Order Date,Sales\na,Monday,2025-01-06,5\n';
    expect(read(dates).columns['date']).toBe('Order Date');
  });

  it('differ far below too, also in a stream of pieces', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `c${at % 7},${at},${at}`);
    const text = ['Customer,Amount,Total', ...rows, 'c1,5,6', ''].join('\n');
    expect(refused(text).issues[0]?.line).toBe(3002);
    async function* pieces() {
      for (let at = 0; at < text.length; at += 100) yield text.slice(at, at + 100);
    }
    await expect(buildPyramidAsync(fromCsvStream(pieces()))).rejects.toMatchObject({
      code: 'ambiguous-column',
    });
  });
});

describe('a column of currencies', () => {
  it('is known by its cells, whatever its heading', () => {
    const text = 'Customer,Sales,Whatever\na,100,EUR\na,90000,JPY\n';
    expect(refused(text).code).toBe('several-currencies');
    expect(read('Customer,Sales,Whatever\na,100,EUR\na,5,eur\n').columns['currency']).toBe(
      'Whatever',
    );
    expect(read(text, { currency: '' }).values).toEqual({ a: '90100' });
  });

  it('is none where a cell is no code, or a word too', () => {
    expect(read('Customer,Sales,Team\na,1,CAD\na,2,Sales\n').columns).not.toHaveProperty(
      'currency',
    );
    expect(read('Customer,Sales,Type\na,1,ALL\na,2,TOP\n').columns).not.toHaveProperty('currency');
    expect(read('Customer,Sales,Tax Currency\na,1,EUR\na,2,USD\n').columns).not.toHaveProperty(
      'currency',
    );
    expect(refused('Customer,Sales,Odd Currency\na,1,ALL\na,2,PEN\n').code).toBe(
      'several-currencies',
    );
  });

  it('that is blank at first is a question', () => {
    const error = refused('Customer,Sales,X\na,1,\nb,2,USD\n');
    expect(error.issues[0]).toMatchObject({ reason: 'currency-comes-late', line: 3, column: 'X' });
    expect(said(error)).toContain('`columns` currency=X');
    expect(read('Customer,Sales,X\na,1,\nb,2,USD\nc,3,left\n').values).toHaveProperty('c');
  });
});

const HEADINGS = {
  customer: [
    'Customer ID',
    '客户编号',
    '顧客ID',
    'Kundennummer',
    'N° client',
    'Müşteri No',
    'Email',
  ],
  date: ['Order Date', '下单时间', '注文日時', 'Rechnungsdatum', 'Fecha de pedido', 'Дата заказа'],
  revenue: ['Order Total', '实付金额', '請求金額', 'Gesamtbetrag', 'Montant TTC', 'Toplam Tutar'],
  rival: ['Net Sales', '总金额', '合計金額', 'Nettobetrag', 'Total HT', 'Сумма'],
  other: [
    'Shipping',
    '运费',
    '消費税',
    'Rabatt',
    'Ship Date',
    'Customer Group',
    'Unit Price',
    'Notes',
  ],
};

describe('any export', () => {
  it('gives the right pyramid, or a question each answer of which is right', () => {
    const cents = fc.integer({ min: 1, max: 99_999 }).map((n) => (n / 100).toFixed(2));
    const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), cents, cents), {
      minLength: 1,
      maxLength: 12,
    });
    const shape = fc.record({
      rows,
      customer: fc.constantFrom(...HEADINGS.customer),
      date: fc.constantFrom(...HEADINGS.date),
      revenue: fc.constantFrom(...HEADINGS.revenue),
      rival: fc.constantFrom('none', 'same', 'other'),
      rivalHeading: fc.constantFrom(...HEADINGS.rival),
      others: fc.subarray(HEADINGS.other),
      order: fc.infiniteStream(fc.nat()),
    });
    fc.assert(
      fc.property(shape, ({ rows, rival, rivalHeading, others, order, ...headings }) => {
        const columns: [heading: string, cells: string[]][] = [
          [headings.customer, rows.map(([customer]) => customer)],
          [headings.date, rows.map(() => '2025-01-05')],
          [headings.revenue, rows.map(([, amount]) => amount)],
          ...others.map((heading): [string, string[]] => [heading, rows.map(() => '7')]),
        ];
        const second = rows.map(([, amount, other]) => (rival === 'other' ? other : amount));
        if (rival !== 'none') columns.push([rivalHeading, second]);
        const keyed = columns.map((column) => ({ column, at: order.next().value as number }));
        const mixed = keyed.sort((a, b) => a.at - b.at).map(({ column }) => column);
        const lines = rows.map((_, at) => mixed.map(([, cells]) => cells[at]).join(','));
        const text = [mixed.map(([heading]) => heading).join(','), ...lines, ''].join('\n');
        const totals = (amounts: readonly string[]) => {
          const sums: Record<string, number> = {};
          for (const [at, [customer]] of rows.entries()) {
            sums[customer] = (sums[customer] ?? 0) + Math.round(Number(amounts[at]) * 100);
          }
          return sums;
        };
        const valuesOf = (mapping?: ColumnMapping) =>
          Object.fromEntries(
            Object.entries(read(text, mapping).values).map(([customer, value]) => [
              customer,
              Math.round(Number(value) * 100),
            ]),
          );
        const first = rows.map(([, amount]) => amount);
        if (second.join() === first.join()) {
          expect(valuesOf()).toEqual(totals(first));
          return;
        }
        expect(refused(text).code).toBe('ambiguous-column');
        expect(valuesOf({ revenue: headings.revenue })).toEqual(totals(first));
        expect(valuesOf({ revenue: rivalHeading })).toEqual(totals(second));
      }),
      { numRuns: 300 },
    );
  });
});
