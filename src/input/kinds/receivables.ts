import type { Receivable } from '../../core/facts/facts';
import { DUE_DATES, INVOICES, OPEN_AMOUNTS } from '../vocabulary/facts';
import { CREDIT_LIMIT, creditLimitReader, currencyOf } from './credit-limits';
import { CURRENCY, CUSTOMER, CUSTOMER_EXAMPLES } from './headings';
import { field, kind } from './kind';

/** Invoices that are not paid in full; a table with a column of credit limits tells those too. */
export const RECEIVABLES = kind(
  'receivables',
  {
    customer: field.id(CUSTOMER, { examples: CUSTOMER_EXAMPLES }),
    invoice: field.id(INVOICES, { examples: ['Invoice', 'Invoice No', '发票号'] }),
    'due-date': field.date(DUE_DATES, { examples: ['Due Date', '到期日'] }),
    // Not the amount of the invoice, which may be paid in part.
    'open-amount': field.amount(OPEN_AMOUNTS, {
      examples: ['Open Amount', 'Outstanding', 'Balance', '未收金额', '应收余额'],
    }),
    'credit-limit': field.optional(CREDIT_LIMIT),
    currency: field.optional(field.currency(CURRENCY)),
  },
  () => {
    const readLimit = creditLimitReader();
    return (values, row): Receivable => {
      const { customer, 'credit-limit': limit } = values;
      const { currency } = values;
      const creditLimit = limit === undefined ? null : readLimit(customer, limit, row, currency);
      if (creditLimit !== null) row.also('creditLimits', creditLimit);
      return {
        customerId: customer,
        invoice: values.invoice,
        dueDate: values['due-date'],
        openAmount: values['open-amount'],
        ...currencyOf(values.currency, row),
        ...row.place,
      };
    };
  },
);
