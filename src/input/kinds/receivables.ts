import type { Receivable } from '../../core/facts/facts';
import { CREDIT_LIMIT, creditLimitReader } from './credit-limits';
import { CURRENCY, CUSTOMER, CUSTOMER_EXAMPLES, NUMBERS } from './headings';
import { field, kind } from './kind';

/** Invoices that are not paid in full; a table with a column of credit limits tells those too. */
export const RECEIVABLES = kind(
  'receivables',
  {
    customer: field.id(CUSTOMER, { examples: CUSTOMER_EXAMPLES }),
    invoice: field.id(
      [
        `invoice
         invoice, inv × ${NUMBERS}
         发票 × 号, 号码, 编号`,
        `document, doc, bill, receivable × ${NUMBERS}
         单据, 账单, 应收, 应收单, 应收单据, 凭证 × 号, 编号, 号码`,
        'reference, ref, number, no, id, 编号, 单号',
      ],
      { examples: ['Invoice', 'Invoice No', '发票号'] },
    ),
    'due-date': field.date(
      [
        `due, due date, date due, due on, due by, net due date, invoice due date
         payment due, payment due date, payment due by, maturity, maturity date
         到期日, 到期日期
         应收, 付款, 收款, 账款, 发票 × 到期日, 到期日期
         应收日期, 最迟付款日, 还款日期, 到期时间`,
      ],
      { examples: ['Due Date', '到期日'] },
    ),
    // Not the amount of the invoice, which may be paid in part.
    'open-amount': field.amount(
      [
        `open, open amount, amount open, open balance, outstanding, unpaid
         outstanding amount, amount outstanding, outstanding balance, unpaid amount
         remaining amount, amount remaining, remaining balance
         未收, 未付, 未结, 未清, 未回款, 未核销, 欠款 × 金额, 额, 余额
         未收款, 未回款, 欠款, 应收余额`,
        `balance, balance due, amount due, due amount, invoice balance, amount owed
         余额, 应收账款余额, 应收账款, 发票余额`,
      ],
      { examples: ['Open Amount', 'Outstanding', 'Balance', '未收金额', '应收余额'] },
    ),
    'credit-limit': field.optional(CREDIT_LIMIT),
    currency: field.optional(field.currency(CURRENCY)),
  },
  () => {
    const readLimit = creditLimitReader();
    return (values, row): Receivable => {
      const { customer, 'credit-limit': limit } = values;
      const creditLimit = limit === undefined ? null : readLimit(customer, limit, row);
      if (creditLimit !== null) row.also('creditLimits', creditLimit);
      return {
        customerId: customer,
        invoice: values.invoice,
        dueDate: values['due-date'],
        openAmount: values['open-amount'],
        ...row.place,
      };
    };
  },
);
