import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write } = workFolder();

/** Customer and value of each row of a listing. */
function listed(out: string): string[] {
  const rows = out
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const value = rows[0]?.indexOf('value') ?? 0;
  return rows.slice(1).map((cells) => `${cells[0]} ${cells[value]}`);
}

const PAYPAL = `"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Balance Impact"
"07/15/2025","10:00:00","PDT","Ann Smith","Express Checkout Payment","Completed","USD","100.00","-3.00","97.00","ann@example.com","shop@example.com","T1","Credit"
"07/16/2025","10:00:00","PDT","Bob Jones","Mobile Payment","Completed","USD","80.00","-2.00","78.00","bob@example.com","shop@example.com","T2","Credit"
"07/17/2025","10:00:00","PDT","Ann Smith","Payment Refund","Completed","USD","-40.00","1.00","-39.00","shop@example.com","ann@example.com","T3","Debit"
"07/18/2025","10:00:00","PDT","Paper Inc","General Payment","Completed","USD","-500.00","0.00","-500.00","shop@example.com","paper@example.com","T4","Debit"
"07/19/2025","10:00:00","PDT","","General Withdrawal","Completed","USD","-90.00","0.00","-90.00","shop@example.com","","T5","Debit"
"07/20/2025","10:00:00","PDT","Cid","Mobile Payment","Pending","USD","70.00","0.00","70.00","cid@example.com","shop@example.com","T6","Credit"
`;

describe('exports whose preset knows the direction', () => {
  it('PayPal activity: refunds come off the customer who receives them', async () => {
    const { code, out, err, read } = await cli('tier', write('paypal.csv', PAYPAL));
    expect({ code, listed: listed(out) }).toEqual({
      code: 0,
      listed: ['bob@example.com 80', 'ann@example.com 60'],
    });
    expect(read).toContain('as a PayPal activity download');
    expect(err).toContain('direction Balance Impact=Debit');
  });

  it('Xero: credit notes are taken off, prepayments are none', async () => {
    const head =
      'ContactName,InvoiceNumber,InvoiceDate,DueDate,Quantity,UnitAmount,LineAmount,TaxAmount,Total,Type,Status,Currency';
    const rows = [
      'Ann,INV-1,2025-07-01,2025-07-31,1,100,100,20,120,Sales invoice,Paid,GBP',
      'Ann,CN-1,2025-07-02,2025-07-31,1,30,30,6,36,Sales credit note,Paid,GBP',
      'Bob,PP-1,2025-07-03,2025-07-31,1,900,900,0,900,Sales prepayment,Paid,GBP',
      'Bob,INV-2,2025-07-04,2025-07-31,1,50,50,10,60,Sales invoice,Awaiting Payment,GBP',
    ];
    const { out } = await cli('tier', write('xero.csv', `${[head, ...rows].join('\n')}\n`));
    expect(listed(out)).toEqual(['Ann 70', 'Bob 50']);
  });

  it('WeChat: what goes out and what is neutral is no sale', async () => {
    const bill = `交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号
2025-07-01 10:00:00,二维码收款,王一,货款,收入,¥300.00,/,已存入零钱,1
2025-07-02 10:00:00,商户消费,快递公司,运费,支出,¥40.00,零钱,支付成功,2
2025-07-03 10:00:00,零钱提现,银行,/,/,¥200.00,银行,提现已到账,3
2025-07-04 10:00:00,转账,李二,转账,收入,¥90.00,/,对方已退还,4
2025-07-05 10:00:00,退款,王一,货款,支出,¥20.00,零钱,支付成功,5
`;
    const { out, err } = await cli('tier', write('wechat.csv', bill));
    expect(listed(out)).toEqual(['王一 280']);
    expect(err).toContain('direction 收/支=支出');
  });

  it('is kept in the plan, with the refunds', async () => {
    const file = write('again.csv', PAYPAL);
    const plan = write('plan.json', '');
    await cli('look', file, '--plan', plan);
    const direct = await cli('tier', file);
    const planned = await cli('tier', file, '--plan', plan);
    expect(planned.out).toBe(direct.out);
    expect(planned.code).toBe(0);
  });
});
