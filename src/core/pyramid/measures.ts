import { type Amount, addExact, type Exact, formatExact, subtractExact } from '../values/exact';
import { type ExactSums, exactSums, growingIntegers } from '../values/exact-sums';
import type { Figures } from './customer';
import type { LeftOutTotals } from './left-out';
import type { ReadTransaction } from './read-transaction';
import type { Basis } from './transaction';

/**
 * The account of one measure, such as revenue: `read` = `used` + `outside` + `rejected` + `leftOut` +
 * `duplicates` + `repeated`.
 */
export interface AmountControl {
  readonly read: Amount;
  readonly used: Amount;
  /** Of rows outside the window, what could be read in the currency of the others. */
  readonly outside: Amount;
  /** Of rejected rows, what could be read. */
  readonly rejected: Amount;
  /** Of rows left out by rule, what could be read in the currency of the others. */
  readonly leftOut: Amount;
  /** Of rows that stood there before and were dropped, the same. */
  readonly duplicates: Amount;
  /** Of an order, on further rows than the one on which it counts, the same. */
  readonly repeated: Amount;
  /** Rows of the input in which this amount was absent or could not be read. */
  readonly rowsWithout: number;
}

/** What was set aside. */
export interface SetAside {
  readonly leftOut: LeftOutTotals;
  readonly duplicates: LeftOutTotals;
  /** Outside the window, in other currencies than the first row there. */
  readonly elsewhere: LeftOutTotals;
  /** Whether the rows outside the window are in the currency of those that are used. */
  readonly takesOutside: boolean;
  /** Its rows count for the rest of what they hold. */
  readonly repeated: LeftOutTotals;
}

/** The accounts of all measures of an aggregation. */
interface Measures {
  used(customer: number, read: ReadTransaction): void;
  outside(read: ReadTransaction): void;
  rejected(read: ReadTransaction): void;
  /** What the customer is ranked by. */
  value(customer: number): Exact;
  figures(customer: number, transactions: number): Figures;
  control(aside: SetAside): Readonly<Record<string, AmountControl>>;
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
    control(aside) {
      const books = [aside.leftOut, aside.duplicates, aside.elsewhere, aside.repeated];
      const accounts: [string, MeasureAccount | undefined][] = [
        ['revenue', revenue],
        ['cost', cost],
        ['costToServe', costToServe],
        ['profit', profit],
        [basis, other],
      ];
      return Object.fromEntries(
        accounts.flatMap(([name, account]) =>
          account !== undefined && (account.occurs() || books.some(({ sums }) => sums.has(name)))
            ? [[name, account.control(name, aside)] as const]
            : [],
        ),
      );
    },
  };
}

/**
 * One measure, such as revenue: its totals by customer, and beside them its control. `read` is added
 * up by itself, not derived, so that the account can be checked against it.
 */
interface MeasureAccount {
  used(customer: number, amount: Exact | undefined): void;
  outside(amount: Exact | undefined): void;
  rejected(amount: Exact | undefined): void;
  /** The customer's total, undefined unless all of its `transactions` have the measure. */
  total(customer: number, transactions: number): Exact | undefined;
  /** The customer's total over the transactions that have the measure, undefined where none has. */
  partialTotal(customer: number): Exact | undefined;
  /** @param name of the measure, by which it is found in what was set aside */
  control(name: string, aside: SetAside): AmountControl;
  /** Whether any row had it. */
  occurs(): boolean;
}

const NOTHING = { total: 0, rows: 0 };

function measureAccount(): MeasureAccount {
  const totals: ExactSums = exactSums();
  const known = growingIntegers();
  let rows = 0;
  let rowsWithout = 0;
  let readTotal: Exact = 0;
  let usedTotal: Exact = 0;
  let outsideTotal: Exact = 0;
  let outsideRows = 0;
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
      const added = read(amount);
      if (amount === undefined) return;
      usedTotal = addExact(usedTotal, added);
      totals.add(customer, amount);
      known.set(customer, known.at(customer) + 1);
    },
    outside(amount) {
      outsideTotal = addExact(outsideTotal, read(amount));
      if (amount !== undefined) outsideRows++;
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
    control(name, { leftOut, duplicates, elsewhere, repeated, takesOutside }) {
      const left = leftOut.sums.get(name) ?? NOTHING;
      const dropped = duplicates.sums.get(name) ?? NOTHING;
      const outside = elsewhere.sums.get(name) ?? NOTHING;
      const again = repeated.sums.get(name) ?? NOTHING;
      const [here, others] = takesOutside ? [outsideTotal, 0] : [0, outsideRows];
      const known = takesOutside ? readTotal : subtractExact(readTotal, outsideTotal);
      const aside = [left, dropped, outside, again].map(({ total }) => total).reduce(addExact);
      const books = leftOut.rows + duplicates.rows + elsewhere.rows;
      return {
        read: formatExact(addExact(known, aside)),
        used: formatExact(usedTotal),
        outside: formatExact(addExact(here, outside.total)),
        rejected: formatExact(rejectedTotal),
        leftOut: formatExact(left.total),
        duplicates: formatExact(dropped.total),
        repeated: formatExact(again.total),
        rowsWithout: rowsWithout + others + books - left.rows - dropped.rows - outside.rows,
      };
    },
    occurs: () => rows > rowsWithout,
  };
}
