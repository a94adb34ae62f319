import type { CreditLimit } from '../../core/facts/facts';
import { because } from '../../core/issues/reasons';
import { compareAmounts } from '../../core/values/amount';
import type { FactCells } from './fact-cells';
import { FACT_ROLES, type FactRole } from './fact-kinds';
import type { FactShape } from './fact-rows';
import { CUSTOMER_EXAMPLE, KNOWN_HEADINGS, keys, pairs } from './known-headings';
import type { TableRoles } from './roles';

type CreditLimitRole = FactRole<'creditLimits'>;

export const CREDIT_LIMIT_HEADINGS = [
  keys(
    ['credit limit', 'credit limit amount', 'credit line'],
    pairs(['信用', '授信', '赊销', '信贷'], ['额度', '限额', '额']),
  ),
  keys(['limit', '额度', '限额']),
];

const CREDIT_LIMIT_ROLES: TableRoles<CreditLimitRole> = {
  names: FACT_ROLES.creditLimits,
  amounts: ['credit-limit'],
  headings: {
    customer: KNOWN_HEADINGS.customer,
    'credit-limit': CREDIT_LIMIT_HEADINGS,
    currency: KNOWN_HEADINGS.currency,
  },
  examples: { ...CUSTOMER_EXAMPLE, 'credit-limit': ['Credit Limit', 'Limit', '信用额度'] },
  table: 'creditLimits',
  option: 'columns',
};

/** How one table of credit limits is read. */
export function creditLimits(): FactShape<CreditLimitRole, CreditLimit> {
  const readLimit = creditLimitReader<CreditLimitRole>();
  return {
    roles: CREDIT_LIMIT_ROLES,
    needed: ['customer', 'credit-limit'],
    dates: [],
    read(row) {
      row.seeCurrency('currency');
      const fact = readLimit(row, row.id('customer'));
      return fact === undefined ? undefined : { fact };
    },
  };
}

/**
 * Reads the credit limits of a table, of each row last: one that is refused says nothing. A customer
 * has one limit. Where a row repeats it, there is nothing new; where it says another, it is refused.
 */
export function creditLimitReader<R extends string>(): (
  row: FactCells<R | 'credit-limit', never>,
  customerId: string | undefined,
) => CreditLimit | undefined {
  const known = new Map<string, CreditLimit & { readonly line: number }>();
  return (row, customerId) => {
    const limit = row.amount('credit-limit');
    if (limit === undefined || customerId === undefined || row.isRefused()) return undefined;
    if (compareAmounts(limit, '0') < 0) {
      row.refuse('credit-limit', {
        code: 'invalid-amount',
        ...because('limit-below-zero'),
        expected: 'what the customer may owe, 0 for nothing',
      });
      return undefined;
    }
    const earlier = known.get(customerId);
    if (earlier === undefined) {
      const creditLimit = { customerId, limit, line: row.line };
      known.set(customerId, creditLimit);
      return creditLimit;
    }
    if (compareAmounts(earlier.limit, limit) !== 0) {
      row.refuse('credit-limit', {
        code: 'duplicate-id',
        ...because('another-limit', { line: earlier.line, limit: String(earlier.limit) }),
        expected: `${earlier.limit}, as there`,
      });
    }
    return undefined;
  };
}
