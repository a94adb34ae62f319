import { addExact, type Exact, formatExact } from '../values/exact';
import { type ExactSums, exactSums } from '../values/exact-sums';
import type { AmountControl } from './control';
import { growingIntegers } from './growing-integers';

/**
 * One measure, such as revenue: its totals by customer, and beside them its control. `read` is added
 * up by itself, not derived, so that the account can be checked against it.
 */
export interface MeasureAccount {
  used(customer: number, amount: Exact | undefined): void;
  outside(amount: Exact | undefined): void;
  rejected(amount: Exact | undefined): void;
  /** The customer's total, undefined unless all of its `transactions` have the measure. */
  total(customer: number, transactions: number): Exact | undefined;
  /** The customer's total over the transactions that have the measure, undefined where none has. */
  partialTotal(customer: number): Exact | undefined;
  control(): AmountControl;
  /** Whether any row had it. */
  occurs(): boolean;
}

export function measureAccount(): MeasureAccount {
  const totals: ExactSums = exactSums();
  const known = growingIntegers();
  let rows = 0;
  let rowsWithout = 0;
  let readTotal: Exact = 0;
  let usedTotal: Exact = 0;
  let outsideTotal: Exact = 0;
  let rejectedTotal: Exact = 0;

  /** 0 for what is absent, which changes no sum. */
  const read = (amount: Exact | undefined): Exact => {
    rows++;
    if (amount === undefined) {
      rowsWithout++;
      return 0;
    }
    readTotal = addExact(readTotal, amount);
    return amount;
  };

  return {
    used(customer, amount) {
      usedTotal = addExact(usedTotal, read(amount));
      if (amount === undefined) return;
      totals.add(customer, amount);
      known.set(customer, known.at(customer) + 1);
    },
    outside(amount) {
      outsideTotal = addExact(outsideTotal, read(amount));
    },
    rejected(amount) {
      rejectedTotal = addExact(rejectedTotal, read(amount));
    },
    total(customer, transactions) {
      return known.at(customer) === transactions ? totals.at(customer) : undefined;
    },
    partialTotal(customer) {
      return known.at(customer) > 0 ? totals.at(customer) : undefined;
    },
    control() {
      return {
        read: formatExact(readTotal),
        used: formatExact(usedTotal),
        outside: formatExact(outsideTotal),
        rejected: formatExact(rejectedTotal),
        rowsWithout,
      };
    },
    occurs: () => rows > rowsWithout,
  };
}
