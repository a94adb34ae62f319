import { describe, expect, it } from 'vitest';
import { fromCsv } from '../../../src/input/csv/from-csv';

describe('the order of a row', () => {
  it('is told by its heading, and each transaction carries it', () => {
    const source = fromCsv('customer,订单号,revenue\nann,A-1,5\nbob,,7\n');
    expect([...source]).toEqual([
      { customerId: 'ann', order: 'A-1', revenue: '5', line: 2 },
      { customerId: 'bob', revenue: '7', line: 3 },
    ]);
    expect(source.plan()?.columns).toEqual({
      customer: 'customer',
      order: '订单号',
      revenue: 'revenue',
    });
  });

  it('is that of the better of several columns, without a question', () => {
    const text =
      'Invoice No,Order Number,Order ID,customer,revenue\nI-1,N-1,7,ann,5\nI-2,N-1,8,ann,5\n';
    const orders = [...fromCsv(text)].map((row) => row.order);
    expect(orders).toEqual(['N-1', 'N-1']);
  });

  it('is what the caller names, or nothing', () => {
    const text = 'Invoice No,Order ID,customer,revenue\nI-1,7,ann,5\n';
    const orderBy = (order: string) => [...fromCsv(text, { columns: { order } })][0]?.order;
    expect(orderBy('Invoice No')).toBe('I-1');
    expect(orderBy('')).toBeUndefined();
  });
});

describe('what stands where a sale has no order', () => {
  it('is no order, so that such sales are not one together', () => {
    const csv = 'Order ID,customer,Total\n0,ann,50\n0,ann,50\nN/A,ann,7\n无,bob,5\n无,bob,5\n';
    expect([...fromCsv(csv)].map(({ order }) => order)).toEqual(Array(5).fill(undefined));
  });
});
