import type { Receivable } from '../../core/facts/facts';
import { CREDIT_LIMIT_HEADINGS, creditLimitReader } from './fact-credit-limits';
import { FACT_ROLES, type FactRole } from './fact-kinds';
import type { FactShape } from './fact-rows';
import { CUSTOMER_EXAMPLE, KNOWN_HEADINGS, keys, NUMBERS, pairs } from './known-headings';
import type { TableRoles } from './roles';

type ReceivableRole = FactRole<'receivables'>;

const RECEIVABLE_ROLES: TableRoles<ReceivableRole> = {
  names: FACT_ROLES.receivables,
  amounts: ['open-amount', 'credit-limit'],
  headings: {
    customer: KNOWN_HEADINGS.customer,
    invoice: [
      keys(
        ['invoice'],
        pairs(['invoice', 'inv'], NUMBERS),
        pairs(['发票'], ['号', '号码', '编号']),
      ),
      keys(
        pairs(['document', 'doc', 'bill', 'receivable'], NUMBERS),
        pairs(['单据', '账单', '应收', '应收单', '应收单据', '凭证'], ['号', '编号', '号码']),
      ),
      keys(['reference', 'ref', 'number', 'no', 'id', '编号', '单号']),
    ],
    'due-date': [
      keys(
        ['due', 'due date', 'date due', 'due on', 'due by', 'net due date', 'invoice due date'],
        ['payment due', 'payment due date', 'payment due by', 'maturity', 'maturity date'],
        pairs(['', '应收', '付款', '收款', '账款', '发票'], ['到期日', '到期日期']),
        ['应收日期', '最迟付款日', '还款日期', '到期时间'],
      ),
    ],
    // Not the amount of the invoice, which may be paid in part.
    'open-amount': [
      keys(
        ['open', 'open amount', 'amount open', 'open balance', 'outstanding', 'unpaid'],
        ['outstanding amount', 'amount outstanding', 'outstanding balance', 'unpaid amount'],
        ['remaining amount', 'amount remaining', 'remaining balance'],
        pairs(['未收', '未付', '未结', '未清', '未回款', '未核销', '欠款'], ['金额', '额', '余额']),
        ['未收款', '未回款', '欠款', '应收余额'],
      ),
      keys(
        ['balance', 'balance due', 'amount due', 'due amount', 'invoice balance', 'amount owed'],
        ['余额', '应收账款余额', '应收账款', '发票余额'],
      ),
    ],
    'credit-limit': CREDIT_LIMIT_HEADINGS,
    currency: KNOWN_HEADINGS.currency,
  },
  examples: {
    ...CUSTOMER_EXAMPLE,
    invoice: ['Invoice', 'Invoice No', '发票号'],
    'due-date': ['Due Date', '到期日'],
    'open-amount': ['Open Amount', 'Outstanding', 'Balance', '未收金额', '应收余额'],
  },
  table: 'receivables',
  option: 'columns',
};

/** How one table of receivables is read; one with a column of credit limits tells those too. */
export function receivables(): FactShape<ReceivableRole, Receivable> {
  const readLimit = creditLimitReader<ReceivableRole>();
  return {
    roles: RECEIVABLE_ROLES,
    needed: ['customer', 'invoice', 'due-date', 'open-amount'],
    dates: ['due-date'],
    read(row) {
      const customerId = row.id('customer');
      const invoice = row.id('invoice');
      const dueDate = row.date('due-date');
      const openAmount = row.amount('open-amount');
      row.seeCurrency('currency');
      const creditLimit = readLimit(row, customerId);
      if (customerId === undefined || invoice === undefined) return undefined;
      if (dueDate === undefined || openAmount === undefined) return undefined;
      return {
        fact: { customerId, invoice, dueDate, openAmount, line: row.line },
        ...(creditLimit === undefined ? {} : { creditLimit }),
      };
    },
  };
}
