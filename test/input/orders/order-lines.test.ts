import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/core/issues/notices';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import { fromCsv } from '../../../src/input/csv/from-csv';
import type { SalesOptions } from '../../../src/input/kinds/sales';
import { renderNotice } from '../../../src/output/words/render-issue';
import { said } from '../../said';

/** Who is worth what, and what was said. */
function readOf(csv: string, options: SalesOptions = {}) {
  const notices: Notice[] = [];
  const onNotice = (notice: Notice): void => {
    // Lines without a column that tells them apart stand there twice, which is said elsewhere.
    if (notice.notice !== 'rows-twice-with-order') notices.push(notice);
  };
  const source = fromCsv(csv, { ...options, onNotice });
  const pyramid = buildPyramid(source);
  return {
    values: Object.fromEntries(pyramid.customers.map((of) => [of.customerId, of.value])),
    account: pyramid.control.amounts['revenue'],
    leftOut: pyramid.control.rows.leftOut,
    said: notices.map((notice) => renderNotice(notice)),
    chinese: notices.map((notice) => renderNotice(notice, { language: 'zh' })),
    plan: source.plan(),
  };
}

function refusalIn(csv: string, options: SalesOptions = {}): string {
  try {
    readOf(csv, options);
  } catch (error) {
    return said(error);
  }
  return '';
}

describe('a line without order, customer and date', () => {
  const SLIPS = `单据编号,日期,客户,商品,金额
S1,2025-08-01,甲,P1,100
,,,P2,200
S2,2025-08-02,乙,P3,250
`;

  it('continues the order above it, and that is said', () => {
    const { values, said } = readOf(SLIPS);
    expect(values).toEqual({ 甲: '300', 乙: '250' });
    expect(said).toEqual([
      '1 line without order, customer and date continues the order above (line 3).',
      expect.stringContaining('Blank cells of "日期" took the value of their order in 1 row.'),
    ]);
  });

  it('never does with the word of a total', () => {
    const { values } = readOf(`${SLIPS},,,合计,550\n`);
    expect(values).toEqual({ 甲: '300', 乙: '250' });
    expect(refusalIn(`${SLIPS},,,合计,551\n`, { totalLines: 'none' })).toContain('line 5');
  });

  it('continues nothing where no order is above it', () => {
    expect(refusalIn('order,customer,revenue\n,,5\nA,ann,7\n')).toContain('line 2');
    expect(refusalIn('order,customer,revenue\n,bob,5\n,,7\n')).toContain('line 3');
  });

  it('is none where the table has no orders', () => {
    expect(refusalIn('customer,date,revenue\nann,2025-01-01,5\n,,7\n')).toContain('line 3');
  });
});

describe('a blank cell of an order', () => {
  it('takes the value of the order, so that a voided order goes whole', () => {
    const csv = `Order ID,customer,Status,Currency,revenue
1,ann,paid,EUR,5
1,ann,,,7
2,bob,voided,EUR,90
2,bob,,,60
`;
    const { values, leftOut, said } = readOf(csv, { except: ['Status=voided'] });
    expect(values).toEqual({ ann: '12' });
    expect(leftOut).toBe(2);
    expect(said).toEqual([
      'Blank cells of "Status", "Currency" took the value of their order in 2 rows.',
    ]);
  });

  it('does so wherever the lines of the order stand, and whichever comes first', () => {
    const csv = `Order ID,customer,Status,revenue
2,,,60
1,ann,paid,5
2,bob,voided,90
1,,,7
`;
    const { values, leftOut } = readOf(csv, { except: ['Status=voided'] });
    expect(values).toEqual({ ann: '12' });
    expect(leftOut).toBe(2);
  });

  it('stays blank where the order has several values, or its id is that of several customers', () => {
    const csv = `Order ID,customer,Status,revenue
1,ann,paid,5
1,ann,,7
1,ann,voided,9
`;
    expect(readOf(csv, { except: ['Status=voided'] }).values).toEqual({ ann: '12' });
    const shared = 'Order ID,customer,revenue\n1,ann,5\n1,bob,7\n1,,9\n';
    expect(refusalIn(shared)).toContain('line 4');
  });

  it('takes nothing from the order of another customer', () => {
    const csv = `Order ID,customer,Status,revenue
1,ann,voided,5
1,bob,,7
`;
    expect(readOf(csv, { except: ['Status=voided'] }).values).toEqual({ bob: '7' });
  });
});

describe('an amount of an order', () => {
  it('on its first line only is the order’s, and the others lack none', () => {
    const csv = `Order ID,customer,Total
1,ann,50
1,ann,
2,bob,30
`;
    const { values, said } = readOf(csv);
    expect(values).toEqual({ ann: '50', bob: '30' });
    expect(said).toEqual([
      '1 row has no amount in "Total": it stands on another line of the order, and counts there.',
    ]);
  });

  it('is missing where most orders have one on each line', () => {
    const csv = `Order ID,customer,Amount
1,ann,50
1,ann,20
2,bob,30
2,bob,
3,bob,10
3,bob,12
`;
    expect(refusalIn(csv)).toContain('line 5');
  });

  it('counts once where its heading says whose it is, and the account tells the rest', () => {
    const csv = `Order ID,customer,Order Total
1,ann,50
1,ann,50
2,bob,30
`;
    const { values, account, said, plan } = readOf(csv);
    expect(values).toEqual({ ann: '50', bob: '30' });
    expect(account).toMatchObject({ read: '130', used: '80', repeated: '50' });
    expect(said).toEqual([]);
    expect(plan?.orderAmounts).toEqual(['Order Total']);
  });

  it('counts each of several once, with a notice', () => {
    const csv = `Order ID,customer,Order Total
1,ann,50
1,ann,50
1,ann,70
1,ann,70
2,bob,30
2,bob,30
`;
    const { values, said } = readOf(csv);
    expect(values).toEqual({ ann: '120', bob: '30' });
    expect(said).toEqual([
      '1 order has several amounts in "Order Total" (line 4): each of them counts once.',
    ]);
  });

  it('is each line’s though the heading names orders, where lines differ in most of them', () => {
    const csv = `Order ID,customer,Invoice Amount
1,ann,50
1,ann,20
2,bob,30
2,bob,30
2,bob,10
`;
    const { values, said } = readOf(csv);
    expect(values).toEqual({ ann: '70', bob: '70' });
    expect(said[0]).toContain('sounds like the amount of an order');
  });

  it('is a question where it stands on every line of orders and nothing tells whose it is', () => {
    const csv = `Order ID,customer,Total
1,ann,50
1,ann,50
2,bob,30
2,bob,30
3,bob,8
`;
    const question = refusalIn(csv);
    expect(question).toContain(
      '"Total" has the same amount on every line of 2 orders of several lines (order "1": 50, again in line 3)',
    );
    expect(question).toContain('Say `orderAmounts` Total or `lineAmounts` Total.');
    expect(readOf(csv, { orderAmounts: ['Total'] }).values).toEqual({ ann: '50', bob: '38' });
    expect(readOf(csv, { lineAmounts: ['Total'] }).values).toEqual({ ann: '100', bob: '68' });
  });

  it('is no question where the plan knows it', () => {
    const csv = 'Order ID,customer,Total\n1,ann,50\n1,ann,50\n2,bob,3\n2,bob,3\n';
    const { plan } = readOf(csv, { orderAmounts: ['Total'] });
    expect(readOf(csv, { plan: plan ?? undefined }).values).toEqual({ ann: '50', bob: '3' });
  });

  it('counts on each line of one such order, with a notice', () => {
    const csv = 'Order ID,customer,Item,Total\n1,ann,P,50\n1,ann,Q,50\n2,bob,P,30\n';
    const { values, said } = readOf(csv);
    expect(values).toEqual({ ann: '100', bob: '30' });
    expect(said).toEqual([
      '"Total" has the same amount on every line of 1 order ("1": 50, again in line 3) and counts on each; if it is the order\'s, say `orderAmounts` "Total".',
    ]);
  });

  it('is each line’s where it repeats on every line of some orders only', () => {
    const csv = 'Order ID,customer,Total\n1,ann,50\n1,ann,50\n2,bob,30\n2,bob,31\n';
    const { values, said } = readOf(csv);
    expect(values).toEqual({ ann: '100', bob: '61' });
    expect(said).toEqual([]);
  });

  it('is no question where it is nothing', () => {
    const csv = 'Order ID,customer,Total\n1,ann,0\n1,ann,0\n2,bob,0.00\n2,bob,0\n3,bob,5\n';
    expect(readOf(csv).values).toEqual({ ann: '0', bob: '5' });
  });

  it('is no evidence in a row that is left out', () => {
    const csv = `Order ID,customer,Status,Total
1,ann,void,50
1,ann,void,50
2,bob,void,30
2,bob,void,30
3,bob,paid,5
`;
    expect(readOf(csv, { except: ['Status=void'] }).values).toEqual({ bob: '5' });
  });

  it('of one id and several customers is that of several orders, which is said', () => {
    const csv = 'Order ID,customer,Order Total\n1,ann,50\n1,ann,50\n1,bob,50\n1,bob,50\n';
    const { values, said } = readOf(csv);
    expect(values).toEqual({ ann: '50', bob: '50' });
    expect(said).toEqual([
      'One order id is those of several customers: the orders of each customer count apart.',
    ]);
  });
});

describe('other columns prove whose an amount is', () => {
  it('where the lines’ own amounts come to it, with tax and shipping', () => {
    const csv = `Order ID,customer,Quantity,Unit Price,Tax,Shipping,Total
1,ann,2,10,2,5,38
1,ann,1,10,1,5,38
2,bob,3,10,3,0,33
3,bob,1,7,0.5,2,14
3,bob,1,4,0.5,2,14
`;
    const { values, said, plan } = readOf(csv);
    expect(values).toEqual({ ann: '38', bob: '47' });
    expect(said).toEqual([]);
    expect(plan?.orderAmounts).toEqual(['Total']);
  });

  it('though two lines of it are equal in all', () => {
    const csv = `Order ID,customer,Quantity,Unit Price,Total
1,ann,1,10,10
2,ann,3,100,600
2,ann,3,100,600
3,bob,2,5,10
`;
    expect(readOf(csv).values).toEqual({ ann: '610', bob: '10' });
  });

  it('where a discount is taken off the order', () => {
    const csv = `Order ID,customer,Line Total,Discount,Total
1,ann,20,5,45
1,ann,30,5,45
2,bob,10,0,10
`;
    expect(readOf(csv, { columns: { revenue: 'Total' } }).values).toEqual({ ann: '45', bob: '10' });
  });

  it('and that it is each line’s, where they do so line by line', () => {
    const csv = `Order ID,customer,Quantity,Unit Price,Amount
1,ann,1,50,50
1,ann,1,50,50
2,bob,2,15,30
2,bob,2,15,30
`;
    const { values, said } = readOf(csv);
    expect(values).toEqual({ ann: '100', bob: '60' });
    expect(said).toEqual([]);
  });

  it('with decimal commas too', () => {
    const csv = `Bestellnummer;Kunde;Menge;Einzelpreis;Versandkosten;Gesamt
1;ann;2;10,50;4,90;36,40
1;ann;1;10,50;4,90;36,40
2;bob;1;1.000,00;0,00;1.003,25
2;bob;1;3,25;0,00;1.003,25
`;
    expect(readOf(csv).values).toEqual({ ann: '36.4', bob: '1003.25' });
  });
});

describe('the columns of a sum', () => {
  it('are decided one by one, and factors are the lines’', () => {
    const csv = `Order ID,customer,Quantity,Price,Order Shipping Total
1,ann,2,10,5
1,ann,2,10,5
2,bob,1,8,3
`;
    const columns = { revenue: 'Quantity*Price+[Order Shipping Total]' };
    const orderAmounts = ['Order Shipping Total'];
    expect(readOf(csv, { columns, orderAmounts }).values).toEqual({ ann: '45', bob: '11' });
  });

  it('that are taken off are the order’s with what they are taken from', () => {
    const csv = `Order ID,customer,Order Total,Refunded
1,ann,50,10
1,ann,50,10
2,bob,30,0
`;
    const columns = { revenue: '[Order Total]-Refunded' };
    const { values, account } = readOf(csv, { columns });
    expect(values).toEqual({ ann: '40', bob: '30' });
    expect(account).toMatchObject({ read: '110', used: '70', repeated: '40' });
  });

  it('that are taken off are the lines’ where they differ within an order', () => {
    const csv = `Order ID,customer,Order Total,Refunded
1,ann,50,10
1,ann,50,10
2,bob,30,4
2,bob,30,1
2,bob,30,4
`;
    const columns = { revenue: '[Order Total]-Refunded' };
    expect(readOf(csv, { columns }).values).toEqual({ ann: '30', bob: '21' });
  });
});

describe('whatever is said of orders', () => {
  it('is said in Chinese too', () => {
    const csv = `订单号,客户,订单金额
1,甲,50
1,甲,50
1,甲,70
1,乙,5
`;
    expect(readOf(csv).chinese).toEqual([
      '有 1 张订单的“订单金额”不止一个金额（第 4 行）：不同的金额各计一次。',
      '有 1 个订单号为多位客户共用：各客户的订单分别计算。',
    ]);
  });

  it('refuses a column that is both, or that there is not', () => {
    const csv = 'Order ID,customer,Total\n1,ann,50\n';
    expect(refusalIn(csv, { orderAmounts: ['Total'], lineAmounts: ['Total'] })).toContain('both');
    expect(refusalIn(csv, { orderAmounts: ['Sum'] })).toContain('"Sum"');
  });
});

describe('an amount that stands there twice', () => {
  it('is another one on the other side, or in another currency', () => {
    const csv = `Order ID,customer,Type,Order Total
1,ann,Sale,50
1,ann,Sale,50
1,ann,Refund,50
1,ann,Refund,50
2,bob,Sale,30
3,cy,Sale,20
3,cy,Refund,5
`;
    expect(readOf(csv).values).toEqual({ ann: '0', bob: '30', cy: '15' });
    const rows = '1,ann,EUR,50\n1,ann,USD,50\n1,ann,USD,50\n2,bob,EUR,30\n';
    const rates = { to: 'EUR', rates: [{ currency: 'USD', rate: '0.5' }] };
    const source = fromCsv(`Order ID,customer,Currency,Order Total\n${rows}`);
    const { customers } = buildPyramid(source, { rates });
    expect(customers.map(({ value }) => value)).toEqual(['75', '30']);
  });

  it('is no evidence where its row does, and where that counts once it is not said', () => {
    const rows = ['1,ann,2025-01-03,50', '2,bob,2025-01-04,30', '3,cy,2025-01-05,8'];
    const csv = `Order ID,customer,date,Total\n${[...rows, ...rows].join('\n')}\n`;
    expect(readOf(csv).values).toEqual({ ann: '100', bob: '60', cy: '16' });
    const notices: string[] = [];
    const onNotice = ({ notice }: Notice): void => void notices.push(notice);
    buildPyramid(fromCsv(csv, { onNotice }));
    expect(notices.splice(0)).toEqual(['rows-again-in-order']);
    buildPyramid(fromCsv(csv, { onNotice, orderAmounts: ['Total'] }));
    expect(notices.splice(0)).toEqual([]);
    const twice = `Order ID,customer,date,Total\n${[...rows, rows[0]].join('\n')}\n`;
    buildPyramid(fromCsv(twice, { onNotice }));
    expect(notices.splice(0)).toEqual(['rows-twice-with-order']);
  });
});

describe('the order of rows', () => {
  it('does not change it where dates are written with the day first, and the first is meant', () => {
    const rows = ['1,ann,05/01/2025,50', '1,ann,30/12/2024,50', '2,bob,13/02/2025,30'];
    for (const lines of [rows, rows.toReversed()]) {
      const csv = `Order ID,customer,date,Order Total\n${lines.join('\n')}\n`;
      const { customers } = buildPyramid(fromCsv(csv), { window: '2025' });
      expect(customers.map(({ value }) => value)).toEqual(['30', '0']);
    }
  });

  it('does not change where the amount of an order counts whose lines are of several dates', () => {
    const rows = ['1,ann,2025-01-05,50', '1,ann,2024-12-30,50', '2,bob,2025-02-01,30'];
    const options: PyramidOptions = { window: '2025' };
    for (const lines of [rows, rows.toReversed()]) {
      const csv = `Order ID,customer,date,Order Total\n${lines.join('\n')}\n`;
      const { customers } = buildPyramid(fromCsv(csv), options);
      expect(customers.map(({ customerId, value }) => `${customerId} ${value}`)).toEqual([
        'bob 30',
        'ann 0',
      ]);
    }
  });
});
