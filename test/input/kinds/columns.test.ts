import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { fromCsv } from '../../../src/input/csv/from-csv';
import { findColumns } from '../../../src/input/kinds/columns';
import { type ColumnMapping, salesKind, salesTable } from '../../../src/input/kinds/sales';
import { termsText } from '../../../src/input/kinds/terms';
import { said } from '../../said';

const ALL = { basis: 'revenue', needsDate: false } as const;
const BASE = ['Customer ID', 'Order Date', 'Sales'] as const;

interface Needs {
  readonly basis: string;
  readonly needsDate: boolean;
  readonly columns?: ColumnMapping;
}

function columnsOf(headings: readonly string[], { basis, needsDate, columns }: Needs = ALL) {
  return findColumns(headings, salesKind({ basis, dates: needsDate }), columns);
}

/** Role to heading, or headings joined by `*`; roles without a column are left out. */
function rolesOf(headings: readonly string[], needs: Needs = ALL): Record<string, string> {
  return Object.fromEntries(
    [...columnsOf(headings, needs)].map(([role, columns]) => [
      role === 'cost-to-serve' ? 'costToServe' : role,
      termsText(columns, headings),
    ]),
  );
}

function noticesOf(headings: readonly string[], columns?: ColumnMapping) {
  return salesTable({ columns }, { basis: 'revenue', dates: false })(headings).notices();
}

function refusal(headings: readonly string[], needs: Needs = ALL): PyramidError {
  try {
    columnsOf(headings, needs);
  } catch (error) {
    if (error instanceof PyramidError) return error;
    throw error;
  }
  throw new Error('the headings were taken');
}

/** Why the rows of a text are refused. */
function question(text: string, basis = 'revenue'): PyramidError {
  try {
    buildPyramid(fromCsv(text), { basis });
  } catch (error) {
    if (error instanceof PyramidError) return error;
    throw error;
  }
  throw new Error('the text was taken');
}

describe('columns recognised by their headings', () => {
  it.each<[string, readonly string[], Record<string, string>]>([
    [
      'English',
      ['Order ID', 'Order Date', 'Ship Date', 'Customer ID', 'Customer Name', 'Segment', 'Sales'],
      {
        customer: 'Customer ID',
        date: 'Order Date',
        order: 'Order ID',
        revenue: 'Sales',
        name: 'Customer Name',
      },
    ],
    [
      'Chinese',
      ['行 ID', '订单日期', '发货日期', '客户 ID', '客户名称', '销售额', '数量', '折扣', '利润'],
      {
        customer: '客户 ID',
        date: '订单日期',
        revenue: '销售额',
        profit: '利润',
        name: '客户名称',
      },
    ],
    [
      'traditional Chinese',
      ['客戶編號', '訂單日期', '銷售額', '幣別'],
      { customer: '客戶編號', date: '訂單日期', revenue: '銷售額', currency: '幣別' },
    ],
    [
      'written together',
      ['InvoiceId', 'CustomerId', 'InvoiceDate', 'Total'],
      { customer: 'CustomerId', date: 'InvoiceDate', order: 'InvoiceId', revenue: 'Total' },
    ],
    [
      'with all roles',
      ['客户编号', '日期', '金额（元）', '成本', '服务成本', '毛利', '币种'],
      {
        customer: '客户编号',
        date: '日期',
        revenue: '金额（元）',
        cost: '成本',
        costToServe: '服务成本',
        profit: '毛利',
        currency: '币种',
      },
    ],
    [
      'with a column for the time of day',
      ['会员卡号', '下单日期', '下单时间', '实付金额'],
      { customer: '会员卡号', date: '下单日期', revenue: '实付金额' },
    ],
  ])('%s', (_, headings, roles) => {
    expect(rolesOf(headings)).toEqual(roles);
  });

  it.each([
    'Shipping Cost',
    'Discount',
    'Unit Price',
    'Unit Cost',
    'Ship Date',
    'Customer Segment',
    'Subtotal',
    'Balance',
    'Due Date',
    'Updated At',
    'Customer Group',
    'Exchange Rate',
    'Shipping Amount',
    'Discount Amount',
    'Refunded Amount',
    'Account',
    'Sales (Budget)',
    'Profit Margin',
    'Cost Center',
    'Total Quantity',
    'Sales Tax',
    'Date of Birth',
    'Customer Since',
    '客户类型',
    '发货日期',
    '运费成本',
    '利润率',
    '单价',
  ])('%j beside the known columns is taken for none of them', (heading) => {
    const expected = { customer: 'Customer ID', date: 'Order Date', revenue: 'Sales' };
    expect(rolesOf([...BASE, heading])).toEqual(expected);
    expect(rolesOf([heading, ...BASE])).toEqual(expected);
  });

  it('a time of day is no date where another column has dates', () => {
    const dates = (row: string) =>
      [...fromCsv(`Posting Date,Order Time,Customer,Amount\n${row},Ann,5\n`)].map(
        ({ date }) => date,
      );
    expect(dates('2025-01-05,10:00')).toEqual(['2025-01-05']);
    expect(dates('2025-01-05,2025-01-04 10:00')).toEqual(['2025-01-04']);
  });

  it('a bare customer is taken where there is no id, before a name', () => {
    expect(rolesOf(['Customer', 'Customer Name', 'Sales'])).toMatchObject({ customer: 'Customer' });
    expect(rolesOf(['Customer', 'Account No', 'Sales'])).toMatchObject({ customer: 'Account No' });
  });

  it('a name is taken only as a last resort, and a notice says so', () => {
    const notices = noticesOf(['客户名称', '金额']);
    expect(rolesOf(['客户名称', '金额'])).toMatchObject({ customer: '客户名称' });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toEqual({
      notice: 'customers-by-name',
      params: { heading: '客户名称' },
    });
    expect(noticesOf(BASE)).toEqual([]);
    expect(noticesOf(['客户名称', '金额'], { customer: '客户名称' })).toEqual([]);
  });
});

describe('columns that are refused', () => {
  it('two that could be the customer and divide the rows differently, with the way out', () => {
    const error = question('Customer ID,Account ID,Sales\na,x,1\nb,x,1\n');
    expect(error.code).toBe('ambiguous-column');
    expect(error.issues[0]?.line).toBe(3);
    expect(said(error)).toContain(
      '"Customer ID" (column 1) holds "b", "Account ID" (column 2) holds "x"',
    );
    expect(said(error)).toContain(
      '`columns` "customer=Customer ID" or `columns` "customer=Account ID"',
    );
  });

  it('two that could be an amount that is not needed, which may be left out', () => {
    const error = question('Customer ID,Sales,Cost,COGS\na,5,1,2\n');
    expect(error.code).toBe('ambiguous-column');
    expect(said(error)).toContain('`columns` cost=Cost or `columns` cost=COGS');
    expect(said(error)).toContain('`columns` cost=.');
    expect(
      rolesOf([...BASE, 'Cost', 'COGS'], { ...ALL, columns: { cost: '' } }),
    ).not.toHaveProperty('cost');
  });

  it('two that could be an amount that is needed, without a hint to leave it out', () => {
    const error = question('Customer ID,Amount,Total\na,1,2\n');
    expect(said(error)).toMatch(
      /Choose one: `columns` revenue=Amount or `columns` revenue=Total\.$/,
    );
    const profit = question('Customer ID,Amount,Total,Profit\na,1,2,1\n', 'profit');
    expect(said(profit)).toContain('or do without revenue: `columns` revenue=.');
  });

  it('the same heading twice, which only the file can mend', () => {
    const error = question('Customer ID,Sales,Sales\na,1,2\n');
    expect(error.code).toBe('ambiguous-column');
    expect(said(error)).toContain('Rename');
    const mapped = refusal(['Customer ID', 'A', 'A'], { ...ALL, columns: { revenue: 'A' } });
    expect(mapped.code).toBe('ambiguous-column');
    expect(said(mapped)).toContain('2 columns are called "A"');
  });

  it('all that are missing, with the headings that there are', () => {
    const error = refusal(['Region', 'Ship Date'], { basis: 'revenue', needsDate: true });
    expect(error.issues.map(({ code, params }) => [code, params?.['role']])).toEqual([
      ['missing-column', 'customer'],
      ['missing-column', 'date'],
      ['missing-column', 'revenue'],
    ]);
    expect(said(error)).toContain(
      'no column is recognised as customer; the headings are "Region", "Ship Date"',
    );
    expect(said(error)).toContain('`columns` customer=HEADING');
    expect(said(error)).toContain('`window` all');
  });

  it('no date is needed for all time', () => {
    expect(rolesOf(['客户', '金额'])).toEqual({ customer: '客户', revenue: '金额' });
  });

  it('profit is needed for its basis, or else revenue and cost', () => {
    const needs = { basis: 'profit', needsDate: false };
    expect(refusal(BASE, needs).issues.map(({ code }) => code)).toEqual(['missing-column']);
    expect(rolesOf([...BASE, 'Cost'], needs)).toMatchObject({ revenue: 'Sales', cost: 'Cost' });
    expect(rolesOf(['Customer ID', 'Profit'], needs)).toMatchObject({ profit: 'Profit' });
  });
});

describe('a mapping', () => {
  it('overrides some roles and leaves the others recognised', () => {
    const columns = { customer: 'Shop', revenue: 'Net' };
    expect(rolesOf([...BASE, 'Shop', 'Net'], { ...ALL, columns })).toEqual({
      customer: 'Shop',
      date: 'Order Date',
      revenue: 'Net',
    });
  });

  it('claims its columns: they are recognised as nothing else', () => {
    const headings = ['Customer ID', 'Sales', 'Amount', 'Profit', 'Currency'];
    const columns = { revenue: 'Amount', profit: 'Sales' };
    expect(rolesOf(headings, { ...ALL, columns })).toEqual({
      customer: 'Customer ID',
      revenue: 'Amount',
      profit: 'Sales',
      currency: 'Currency',
    });
    expect(refusal(['Customer', 'Sales'], { ...ALL, columns: { cost: 'Sales' } }).code).toBe(
      'missing-column',
    );
  });

  it('matches the very heading first, then one that is written a little differently', () => {
    const columns = { revenue: 'net value eur' };
    expect(rolesOf(['Client', 'Net_Value_EUR'], { ...ALL, columns })).toMatchObject({
      revenue: 'Net_Value_EUR',
    });
    const two = ['Client', 'Net-Value', 'Net Value'];
    expect(rolesOf(two, { ...ALL, columns: { revenue: 'Net Value' } })).toMatchObject({
      revenue: 'Net Value',
    });
    expect(refusal(two, { ...ALL, columns: { revenue: 'netvalue' } }).code).toBe(
      'ambiguous-column',
    );
  });

  it('of a heading that there is not is refused, with the nearest heading first', () => {
    const error = refusal(BASE, { ...ALL, columns: { date: 'OrderDat' } });
    expect(error.code).toBe('unknown-column');
    expect(said(error)).toContain('columns.date: there is no column "OrderDat"');
    expect(said(error)).toContain('the headings are "Order Date"');
  });

  it('of a product takes each factor, for amounts only', () => {
    const headings = ['CustomerID', 'InvoiceDate', 'Quantity', 'Unit Price'];
    const columns = { revenue: 'Quantity * UnitPrice' };
    expect(rolesOf(headings, { ...ALL, columns })).toMatchObject({
      revenue: 'Quantity*[Unit Price]',
    });
    expect(said(refusal(headings, { ...ALL, columns: { revenue: 'Quantity*Price' } }))).toContain(
      'there is no column "Price"',
    );
    expect(
      refusal(headings, { ...ALL, columns: { ...columns, customer: 'CustomerID*Quantity' } }).code,
    ).toBe('unknown-column');
  });

  it('of a heading with an asterisk takes that column, not a product', () => {
    const headings = ['Client', 'A', 'B', 'A*B'];
    const found = columnsOf(headings, { ...ALL, columns: { revenue: 'A*B' } });
    expect(found.get('revenue')).toEqual([{ place: 3, heading: 'A*B' }]);
  });

  it('to nothing means that there is no such column', () => {
    expect(rolesOf(BASE, { ...ALL, columns: { date: '' } })).not.toHaveProperty('date');
    expect(refusal(BASE, { ...ALL, columns: { customer: '' } }).code).toBe('missing-column');
    expect(refusal(BASE, { ...ALL, needsDate: true, columns: { date: '' } }).code).toBe(
      'missing-column',
    );
  });

  it('of what is no role is refused, __proto__ among it', () => {
    const columns = JSON.parse('{"__proto__":"Sales"}');
    expect(refusal(BASE, { ...ALL, columns }).code).toBe('invalid-option');
  });
});

describe('another basis', () => {
  it('is a heading, which may also be that of revenue', () => {
    expect(rolesOf([...BASE, 'Quantity'], { ...ALL, basis: 'quantity' })).toMatchObject({
      measure: 'Quantity',
      revenue: 'Sales',
    });
    expect(rolesOf(BASE, { ...ALL, basis: 'Sales' })).toMatchObject({
      measure: 'Sales',
      revenue: 'Sales',
    });
  });

  it('may be a product, or the role of an amount', () => {
    const headings = ['Customer', 'Hours', 'Rate', '成本'];
    expect(rolesOf(headings, { ...ALL, basis: 'Hours*Rate' })).toMatchObject({
      measure: 'Hours*Rate',
    });
    expect(rolesOf(headings, { ...ALL, basis: 'cost' })).toMatchObject({ measure: '成本' });
  });

  it('that is no heading is refused', () => {
    const error = refusal(BASE, { ...ALL, basis: 'Weight' });
    expect(error.code).toBe('unknown-column');
    expect(said(error)).toContain('basis: there is no column "Weight"');
  });

  it('may be called __proto__ or constructor', () => {
    expect(rolesOf(['Customer', '__proto__'], { ...ALL, basis: '__proto__' })).toMatchObject({
      measure: '__proto__',
    });
    expect(refusal(['Customer', 'x'], { ...ALL, basis: 'constructor' }).code).toBe(
      'unknown-column',
    );
  });
});

const DATA = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

describe.skipIf(!existsSync(DATA))('the headings of public files', () => {
  it.each<[string, Record<string, string>]>([
    [
      'superstore-zh/superstore-zh.csv',
      {
        customer: '客户 ID',
        date: '订单日期',
        order: '订单 ID',
        revenue: '销售额',
        profit: '利润',
        name: '客户名称',
      },
    ],
    [
      'chinook/invoices.csv',
      { customer: 'CustomerId', date: 'InvoiceDate', order: 'InvoiceId', revenue: 'Total' },
    ],
    [
      'northwind/order-lines-flat.csv',
      { customer: 'customer_id', date: 'order_date', order: 'order_id', revenue: 'revenue' },
    ],
    ['cdnow-sample/orders.csv', { customer: 'customer_id', date: 'order_date', revenue: 'amount' }],
    [
      'adventureworks/sales-flat.csv',
      {
        customer: 'customer_key',
        date: 'order_date',
        order: 'order_number',
        revenue: 'revenue',
        profit: 'profit',
      },
    ],
    [
      'sample-orders/sample-orders.csv',
      { customer: 'customer', date: 'order_date', order: 'order_id', revenue: 'grand_total' },
    ],
  ])('%s are recognised without a mapping', (file, roles) => {
    const [line = ''] = readFileSync(DATA + file, 'utf8').split(/\r\n|\r|\n/, 1);
    const plan = rolesOf(line.split(','), { basis: 'revenue', needsDate: true });
    expect(plan).toEqual(roles);
  });
});
