import type { CreditLimit } from '../../core/facts/facts';
import { because } from '../../core/issues/reasons';
import { compareAmounts } from '../../core/values/amount';
import { LIMITS } from '../vocabulary/facts';
import { CURRENCY, CUSTOMER, CUSTOMER_EXAMPLES } from './headings';
import { field, kind, type RowInReading } from './kind';

export const CREDIT_LIMIT = field.amount(LIMITS, {
  examples: ['Credit Limit', 'Limit', '信用额度'],
});

/** What customers may owe: one limit each, so that a row may have nothing new to say. */
export const CREDIT_LIMITS = kind(
  'creditLimits',
  {
    customer: field.id(CUSTOMER, { examples: CUSTOMER_EXAMPLES }),
    'credit-limit': CREDIT_LIMIT,
    currency: field.optional(field.currency(CURRENCY)),
  },
  () => {
    const read = creditLimitReader();
    return ({ customer, 'credit-limit': limit, currency }, row) =>
      read(customer, limit, row, currency);
  },
);

/** What a row says that its amounts are in, by its column or its signs. */
export function currencyOf(
  named: string | undefined,
  { sign }: Pick<RowInReading, 'sign'>,
): { readonly currency?: string } {
  const currency = named ?? sign;
  return currency === undefined ? {} : { currency };
}

/**
 * Reads the credit limits of a table, of each row last: one that is refused says nothing. Where a
 * row repeats the limit of a customer, there is nothing new; where it says another, it is refused.
 */
export function creditLimitReader(): (
  customerId: string,
  limit: string,
  row: RowInReading<'credit-limit'>,
  currency: string | undefined,
) => CreditLimit | null {
  const known = new Map<string, { readonly limit: string; readonly line: number }>();
  return (customerId, limit, row, currency) => {
    if (row.isRefused()) return null;
    const earlier = known.get(customerId);
    if (compareAmounts(limit, '0') < 0) {
      row.refuse('credit-limit', {
        code: 'invalid-amount',
        ...because('limit-below-zero'),
        expected: 'what the customer may owe, 0 for nothing',
      });
    } else if (earlier === undefined) {
      known.set(customerId, { limit, line: row.line });
      return { customerId, limit, ...currencyOf(currency, row), ...row.place };
    } else if (compareAmounts(earlier.limit, limit) !== 0) {
      row.refuse('credit-limit', {
        code: 'duplicate-id',
        ...because('another-limit', earlier),
        expected: `${earlier.limit}, as there`,
      });
    }
    return null;
  };
}
