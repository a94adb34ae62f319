import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/core/issues/notices';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { fromCsv } from '../../../src/csv';
import type { CsvOptions } from '../../../src/input/csv/from-csv';
import { refusalOf } from '../../said';

/** Values by customer, what was left out by rule, and what was said. */
function read(csv: string, options: CsvOptions = {}) {
  const notices: Notice[] = [];
  const source = fromCsv(csv, { onNotice: (notice) => notices.push(notice), ...options });
  const { customers, control } = buildPyramid(source);
  return {
    values: Object.fromEntries(customers.map(({ customerId, value }) => [customerId, value])),
    leftOut: Object.fromEntries(control.leftOut.map(({ rule, rows }) => [rule, rows])),
    said: notices.map(({ notice }) => notice),
    notices,
    plan: source.plan(),
  };
}

const RETURNS = `customer,date,Transaction Type,amount
ann,2025-01-01,Sale,100
bob,2025-01-02,Sale,900
bob,2025-01-03,Return,850
`;

describe('a column that says which side amounts are on', () => {
  it('takes off what came back, where the program writes it above 0', () => {
    const { values, said, plan } = read(RETURNS);
    expect(values).toEqual({ ann: '100', bob: '50' });
    expect(said).toEqual([]);
    expect(plan?.columns['direction']).toBe('Transaction Type');
    expect(plan?.direction).toEqual({ Sale: '+', Return: '-' });
  });

  it('lets it stand where it is below 0 already', () => {
    expect(read(RETURNS.replace(',850', ',-850')).values).toEqual({ ann: '100', bob: '50' });
  });

  it('asks where it is both, and the flag answers', () => {
    const both = `${RETURNS}ann,2025-01-04,return,-30\n`;
    const asked = refusalOf(() => read(both));
    expect(asked).toContain('above 0 in 1 row (first in line 4) and below 0 in 1 row');
    expect(asked).toContain('`direction` "Return=--"');
    const valuesBy = (direction: string) => read(both, { direction }).values;
    expect(valuesBy('Return=--')).toEqual({ ann: '70', bob: '50' });
    expect(valuesBy('Return=-+')).toEqual({ ann: '130', bob: '50' });
    expect(valuesBy('Return=+')).toEqual({ ann: '70', bob: '1750' });
    expect(refusalOf(() => valuesBy('Return=-'))).toContain('Return=--');
  });

  it('leaves out what is no sale, and says so in the account', () => {
    const { values, leftOut } = read(`${RETURNS}bob,2025-01-05,Transfer,5000\n`);
    expect(values).toEqual({ ann: '100', bob: '50' });
    expect(leftOut).toEqual({ 'direction Transaction Type=Transfer': 1 });
  });

  it('names words that it does not know, with rows and amounts', () => {
    const { values, notices } = read(`${RETURNS}bob,2025-01-05,Adjustment,20\n`);
    expect(values['bob']).toBe('70');
    expect(notices).toMatchObject([
      {
        notice: 'words-without-direction',
        params: {
          heading: 'Transaction Type',
          words: ['Adjustment'],
          rows: ['1'],
          amounts: ['20'],
        },
      },
    ]);
  });

  it('is one under a heading that only may say so, where most of its words are known', () => {
    const typed = (words: string[]) =>
      `customer,date,Type,amount\n${words.map((word) => `ann,2025-01-01,${word},100\n`).join('')}`;
    expect(read(typed(['Sale', 'Return', 'Sale'])).values).toEqual({ ann: '100' });
    const others = read(typed(['Hardware', 'Return', 'Service', 'Hardware']));
    expect(others.values).toEqual({ ann: '400' });
    expect(others.plan?.columns).not.toHaveProperty('direction');
    // The refund that counts is said, not asked.
    expect(others.said).toContain('refunds-that-stand');
    expect(read(typed(['PayPal', 'Überweisung', 'Visa'])).said).toEqual(['one-customer-only']);
  });

  it('may be named, or be left empty', () => {
    const csv = RETURNS.replace('Transaction Type', 'Kennung');
    expect(read(csv).values['bob']).toBe('1750');
    expect(read(csv, { columns: { direction: 'Kennung' } }).values['bob']).toBe('50');
    expect(read(RETURNS, { columns: { direction: '' } }).values['bob']).toBe('1750');
  });
});

describe('other ways to say it', () => {
  const rows = (heading: string, sale: string, refund: string) =>
    `customer,date,${heading},amount\nann,2025-01-01,${sale},100\nann,2025-01-02,${refund},30\n`;

  it.each([
    ['Is Return', '0', '1'],
    ['is_credit_note', 'FALSE', 'TRUE'],
    ['是否红字', '否', '是'],
    ['红蓝字', '蓝字', '红字'],
    ['赤黒区分', '黒', '赤'],
    ['Type', 'SI', 'SC'],
    ['Document Type', 'INV', 'CRN'],
    ['单据类型', '标准销售出库单', '标准销售退货单'],
    ['单据类型', '销售出库单', '红字销售出库单'],
    ['Receipt Type', 'Online Sale', 'POS Refund'],
    ['Invoice Type', 'Tax Invoice', 'Sales Return Invoice'],
    ['Vorgang', 'Kundenrechnung', 'Teilgutschrift'],
    ['Line Type', 'SALE', 'RETURN'],
  ])('%s: %s and %s', (heading, sale, refund) => {
    expect(read(rows(heading, sale, refund))).toMatchObject({ values: { ann: '70' }, said: [] });
  });

  it('a column of numbers of documents is none, and costs next to nothing', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `ann,2025-01-01,D-${at} Sales,1`);
    const began = performance.now();
    const { values, plan } = read(`customer,date,Document,amount\n${lines.join('\n')}\n`);
    expect(values).toEqual({ ann: '20000' });
    expect(plan?.columns).not.toHaveProperty('direction');
    expect(performance.now() - began).toBeLessThan(8000);
  });

  it('a returned customer is no refund', () => {
    const { values, said } = read(rows('Type', 'New Customer', 'Returned Customer'));
    expect({ values, said }).toEqual({ values: { ann: '130' }, said: [] });
  });

  it('an order that was returned is no refund of its own', () => {
    expect(read(rows('Returned', 'No', 'Yes')).values).toEqual({ ann: '130' });
  });

  it('several columns of kinds are one: the first that says no sale decides', () => {
    const csv = `customer,date,业务类型,单据类型,amount
ann,2025-01-01,普通销售,销售出库单,100
ann,2025-01-02,普通销售,销售退货单,30
bob,2025-01-03,转账,销售出库单,900
`;
    const { values, plan } = read(csv);
    expect(values).toEqual({ ann: '70' });
    expect(plan?.columns['direction']).toBe('业务类型|单据类型');
    expect(read(csv, { plan: plan ?? undefined }).values).toEqual(values);
  });
});

describe('payments', () => {
  const BOOKS = `customer,date,Transaction Type,amount
ann,2025-01-01,Payment,70
ann,2025-01-02,Invoice,100
bob,2025-01-03,Deposit,900
bob,2025-01-04,Credit Memo,20
`;

  it('beside invoices pay them, wherever they stand', () => {
    const { values, leftOut } = read(BOOKS);
    expect(values).toEqual({ ann: '100', bob: '-20' });
    expect(leftOut).toEqual({
      'direction Transaction Type=Deposit': 1,
      'direction Transaction Type=Payment': 1,
    });
  });

  it('alone are sales, but what goes out is none, unless it is a refund', () => {
    const bill = `交易对方,交易时间,收/支,类型,金额(元)
王一,2025-01-03,收入,转账,300.00
快递公司,2025-01-04,支出,转账,4000.00
王一,2025-01-05,支出,退款,80.00
`;
    const { values, leftOut } = read(bill);
    expect(values).toEqual({ 王一: '220' });
    expect(leftOut).toEqual({ 'direction 收/支=支出': 1 });
  });

  it('are left out that go out by receipts beside them', () => {
    const { values } = read(
      'customer,date,Voucher Type,amount\nann,2025-01-01,Receipt,70\nacme,2025-01-02,Payment,900\n',
    );
    expect(values).toEqual({ ann: '70' });
  });
});

describe('the sides of a ledger', () => {
  const LEDGER = `Konto;Belegdatum;Soll/Haben-Kennzeichen;Umsatz
10001;2025-07-15;S;1190
10002;2025-07-16;S;2380
10002;2025-07-20;H;2000
`;
  const named: CsvOptions = { columns: { customer: 'Konto' } };

  it('are a question that the flag answers', () => {
    const asked = refusalOf(() => read(LEDGER, named));
    expect(asked).toContain('"S" (2 rows, 3,570), "H" (1 row, 2,000)');
    expect(asked).toContain('`direction` "S=+,H=-"');
    const { values, plan } = read(LEDGER, { ...named, direction: 'S=+,H=-' });
    expect(values).toEqual({ '10001': '1190', '10002': '380' });
    expect(plan?.direction).toEqual({ S: '+', H: '-' });
    expect(read(LEDGER, { plan: plan ?? undefined }).values).toEqual(values);
    expect(read(LEDGER, { ...named, direction: { S: '0', H: '+' } }).values).toEqual({
      '10002': '2000',
    });
  });

  it('are none where all rows are on one', () => {
    expect(read(LEDGER.replace(';H;', ';S;'), named).values['10002']).toBe('4380');
  });

  it.each([
    ['Dr/Cr', 'Dr', 'Cr'],
    ['D/C', 'D', 'C'],
    ['借/贷', '借', '贷'],
    ['Debit/Credit', 'Debit', 'Credit'],
    ['дебет/кредит', 'Дебет', 'Кредит'],
    ['Transaction Type', 'DEBIT', 'CREDIT'],
    ['Type', 'D', 'C'],
  ])('%s: %s and %s', (heading, one, other) => {
    const csv = `customer,date,${heading},amount\nann,2025-01-01,${one},100\nann,2025-01-02,${other},30\n`;
    expect(refusalOf(() => read(csv))).toContain(heading);
    expect(read(csv, { direction: `${one}=+,${other}=-` }).values).toEqual({ ann: '70' });
    expect(read(csv, { direction: `${one}=-,${other}=+` }).values).toEqual({ ann: '-70' });
  });

  it('stand behind amounts too', () => {
    const csv = (rows: string) => `customer,date,amount\n${rows}`;
    const both = csv('ann,2025-01-01,100.00 CR\nbob,2025-01-02,80.00 CR\nann,2025-01-03,30.00Dr\n');
    const asked = refusalOf(() => read(both));
    expect(asked).toContain('"CR" (2 rows, 180), "DR" (1 row, 30)');
    expect(asked).toContain('`direction` "CR=+,DR=-"');
    const { values, plan } = read(both, { direction: 'CR=+,DR=-' });
    expect(values).toEqual({ ann: '70', bob: '80' });
    expect(read(both, { plan: plan ?? undefined }).values).toEqual(values);
    expect(read(both, { direction: 'Cr=+,Dr=0' })).toMatchObject({
      values: { ann: '100', bob: '80' },
      leftOut: { 'direction amount=DR': 1 },
    });
    const some = csv('ann,2025-01-01,100.00\nann,2025-01-03,30.00 CR\n');
    expect(refusalOf(() => read(some))).toContain('"CR" (1 row, 30)');
    expect(read(some, { direction: 'CR=-' }).values).toEqual({ ann: '70' });
    expect(read(some.replace('30.00', '-30.00'), { direction: 'CR=-' }).values).toEqual({
      ann: '70',
    });
  });

  it('are how it was paid where other words stand beside them', () => {
    const csv = 'customer,date,Type,amount\nann,2025-01-01,Credit,100\nann,2025-01-02,Cash,30\n';
    expect(read(csv)).toMatchObject({ values: { ann: '130' }, said: [] });
  });
});

describe('amounts of other roles', () => {
  it('go to their side each by its own sign, profit with its revenue', () => {
    const csv = `customer,date,Transaction Type,revenue,cost,profit
ann,2025-01-01,Sale,100,60,40
ann,2025-01-02,Return,50,-30,20
ann,2025-01-03,Return,10,-15,-5
`;
    const [ann] = buildPyramid(fromCsv(csv)).customers;
    expect(ann).toMatchObject({ revenue: '40', cost: '15', profit: '25' });
  });

  it('are a question where sales are below 0 and returns above', () => {
    const csv = RETURNS.replace(',100', ',-100').replace(',900', ',-900');
    expect(refusalOf(() => read(csv))).toContain('"Sale=-+,Return=-+"');
    expect(read(csv, { direction: 'Sale=-+,Return=-+' }).values).toEqual({ ann: '100', bob: '50' });
  });
});

describe('the option', () => {
  it('is refused where no row has one of its words', () => {
    expect(refusalOf(() => read(RETURNS, { direction: 'S=+,H=-' }))).toContain('no column with');
  });

  it.each(['', 'S', 'S=', 'S=x', 'S=+,H', '=+'])('refuses %j', (direction) => {
    expect(refusalOf(() => read(RETURNS, { direction }))).toContain('direction');
  });

  it('takes words with commas and signs in quotes', () => {
    const csv = RETURNS.replace('Return', '"Back, =in"');
    expect(read(csv, { direction: '"Back, =in"=-' }).values['bob']).toBe('50');
  });

  it('is refused where no column says a direction', () => {
    const csv = 'customer,date,amount\nann,2025-01-01,100\n';
    expect(refusalOf(() => read(csv, { direction: 'S=+,H=-' }))).toContain('`columns` direction=');
  });
});
