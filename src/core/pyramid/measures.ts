import type { Exact } from '../values/exact';
import type { AmountControl } from './control';
import type { Figures } from './figures';
import { type MeasureAccount, measureAccount } from './measure-account';
import type { ReadTransaction } from './read-transaction';
import type { Basis } from './transaction';

/** The accounts of all measures of an aggregation. */
export interface Measures {
  used(customer: number, read: ReadTransaction): void;
  outside(read: ReadTransaction): void;
  rejected(read: ReadTransaction): void;
  /** What the customer is ranked by. */
  value(customer: number): Exact;
  figures(customer: number, transactions: number): Figures;
  control(): Readonly<Record<string, AmountControl>>;
}

export function measures(basis: Basis): Measures {
  const revenue = measureAccount();
  const cost = measureAccount();
  const costToServe = measureAccount();
  const profit = measureAccount();
  const other = basis === 'revenue' || basis === 'profit' ? undefined : measureAccount();
  const value = other ?? (basis === 'profit' ? profit : revenue);

  return {
    used(customer, read) {
      revenue.used(customer, read.revenue);
      cost.used(customer, read.cost);
      costToServe.used(customer, read.costToServe);
      profit.used(customer, read.profit);
      other?.used(customer, read.value);
    },
    outside(read) {
      revenue.outside(read.revenue);
      cost.outside(read.cost);
      costToServe.outside(read.costToServe);
      profit.outside(read.profit);
      other?.outside(read.value);
    },
    rejected(read) {
      revenue.rejected(read.revenue);
      cost.rejected(read.cost);
      costToServe.rejected(read.costToServe);
      profit.rejected(read.profit);
      other?.rejected(read.value);
    },
    value: (customer) => value.partialTotal(customer) ?? 0,
    figures: (customer, transactions) => ({
      transactions,
      value: value.partialTotal(customer) ?? 0,
      revenue: revenue.total(customer, transactions),
      cost: cost.total(customer, transactions),
      costToServe: costToServe.partialTotal(customer),
      profit: profit.total(customer, transactions),
    }),
    control() {
      const accounts: [string, MeasureAccount | undefined][] = [
        ['revenue', revenue],
        ['cost', cost],
        ['costToServe', costToServe],
        ['profit', profit],
        [basis, other],
      ];
      return Object.fromEntries(
        accounts.flatMap(([name, account]) =>
          account?.occurs() ? [[name, account.control()] as const] : [],
        ),
      );
    },
  };
}
