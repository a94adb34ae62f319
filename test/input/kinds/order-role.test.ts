import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/core/issues/notices';
import { fromCsv } from '../../../src/input/csv/from-csv';
import { renderNotice } from '../../../src/output/words/render-issue';

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

  it('is a bare name where that is a number, and of one customer each', () => {
    const orders = (cells: readonly string[]) => {
      const rows = cells.map((cell, at) => `${cell},2025-01-01,C-${at % 3},c${at % 3},5`);
      const csv = `Name,Created at,Cust #,Customer Name,Line Total\n${rows.join('\n')}\n`;
      return [...fromCsv(csv)].map(({ order }) => order);
    };
    expect(orders(['#1001', '#1002', '#1003'])).toEqual(['#1001', '#1002', '#1003']);
    expect(orders(['50001', '50002', '50003', '50001'])[3]).toBe('50001');
    expect(orders(['A-100', 'A-100', 'A-200'])).toEqual([undefined, undefined, undefined]);
    expect(orders(['Desk', '1002', '1003'])).toEqual([undefined, undefined, undefined]);
    expect(orders(['Monitor 270', 'Lamp 100'])).toEqual([undefined, undefined]);
  });

  it('is a bare name before another name too, and where customers have several of its numbers', () => {
    const orders = (headings: string, ...rows: readonly string[]) =>
      [...fromCsv(`${headings}\n${rows.join('\n')}\n`)].map(({ order, name }) => [order, name]);
    const named = orders(
      'Date,Name,Cust #,Company Name,Total',
      '2025-01-01,50001,K-1,Ann Lee,5',
      '2025-01-02,50002,K-2,Bob,6',
    );
    expect(named).toEqual([
      ['50001', 'Ann Lee'],
      ['50002', 'Bob'],
    ]);
    const again = orders(
      'Date,Name,Cust #,Company Name,Total',
      '2025-01-01,50001,K-1,Ann Lee,5',
      'Date,Name,Cust #,Company Name,Total',
      '----,----,----,----,----',
      '2025-01-02,50002,K-2,Bob,6',
      ',Total,,,11',
    );
    expect(again).toEqual(named);
    const several = ['2025-01-01,50001,K-1,5', '2025-01-02,50002,K-1,6', '2025-01-02,50003,K-2,6'];
    expect(orders('Date,Name,Cust #,Total', ...several)[0]).toEqual(['50001', undefined]);
    // They may be numbers of customers.
    const one = ['2025-01-01,10001,K-1,5', '2025-01-02,10001,K-1,6', '2025-01-02,10002,K-2,6'];
    expect(orders('Date,Name,Cust #,Total', ...one)[0]).toEqual([undefined, '10001']);
  });

  it('is what the caller names, or nothing', () => {
    const text = 'Invoice No,Order ID,customer,revenue\nI-1,7,ann,5\n';
    const orderBy = (order: string) => [...fromCsv(text, { columns: { order } })][0]?.order;
    expect(orderBy('Invoice No')).toBe('I-1');
    expect(orderBy('')).toBeUndefined();
  });
});

describe('what stands where a sale has no order', () => {
  it.each([
    ...['000', '-', '#', 'n. a.', 'NULL', '暂无', 'なし', '없음', 'ohne', 'Sans', 'sin pedido'],
    ...['nenhum', 'Nessuno', 'geen', 'brak', 'нет', 'б/н', 'yok', 'không'],
  ])('%s is none', (text) => {
    const csv = `Order ID,customer,Total\n${text},ann,50\nA-1,bob,5\n`;
    expect([...fromCsv(csv)].map(({ order }) => order)).toEqual([undefined, 'A-1']);
  });

  it.each(['1', '0010', 'SO', 'web', 'A', '№7', 'N1', '１００', '٣٤'])('%s is an order', (text) => {
    const csv = `Order ID,customer,Total\n${text},ann,50\n`;
    expect([...fromCsv(csv)].map(({ order }) => order)).toEqual([text]);
  });

  it('is no order, so that such sales are not one together', () => {
    const csv = 'Order ID,customer,Total\n0,ann,50\n0,ann,50\nN/A,ann,7\n无,bob,5\n无,bob,5\n';
    const said: string[] = [];
    const onNotice = (notice: Notice): void => void said.push(renderNotice(notice));
    const orders = [...fromCsv(csv, { onNotice })].map(({ order }) => order);
    expect(orders).toEqual(Array(5).fill(undefined));
    expect(said).toEqual([
      '5 rows have "0", "N/A", "无" for an order id, which names no order (first line 2): as where it is blank, a customer\'s rows of one date are one order.',
    ]);
  });
});
