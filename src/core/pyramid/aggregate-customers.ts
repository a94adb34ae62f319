import { checkOptions, type OptionNames } from '../issues/options';
import { compareCodePoints } from '../values/ids';
import { readWindow } from '../values/window-text';
import { type AggregateOptions, type Control, ROW_OPTIONS, startAggregation } from './aggregation';
import { type CustomerTotals, customerTotals } from './customer';
import {
  type RejectedRow,
  rowsOf,
  type SourceNeeds,
  type SourceRow,
  type TransactionSource,
} from './transaction';

/** The totals of a window, with the account of what went into them. */
export interface Aggregate {
  /** By id. */
  readonly customers: readonly CustomerTotals[];
  readonly control: Control;
  readonly rejected: readonly RejectedRow[];
  /** Null where the rows name none. */
  readonly currency: string | null;
}

/**
 * Transactions to totals per customer in a window, by id, with the account of every row.
 * Throws the first row's issues unless `onError` is `skip`, and `several-currencies`.
 *
 * @example
 * const { customers } = aggregateCustomers([
 *   { customerId: 'ann', revenue: '0.10' },
 *   { customerId: 'ann', revenue: '0.20' },
 * ]);
 * customers[0]?.value; // '0.3'
 */
export function aggregateCustomers(
  transactions: Iterable<SourceRow> | TransactionSource,
  options: AggregateOptions = {},
): Aggregate {
  const aggregation = aggregateInSteps(options);
  for (const row of rowsOf(transactions, aggregation.needs)) aggregation.add(row);
  return aggregation.finish();
}

const OPTIONS: OptionNames<AggregateOptions> = { ...ROW_OPTIONS, window: true };

/** The same for rows that come in pieces, in memory proportional to the customers. */
export function aggregateInSteps(options: AggregateOptions = {}): {
  /** What it needs of the rows, for `rows(needs)` of a source. */
  readonly needs: SourceNeeds;
  add(row: SourceRow): void;
  finish(): Aggregate;
} {
  checkOptions(options, OPTIONS);
  const { window } = options;
  const aggregation = startAggregation(
    window === undefined ? options : { ...options, window: readWindow(window) },
  );
  return {
    needs: aggregation.needs,
    add: aggregation.add,
    finish() {
      const currency = aggregation.currency();
      const purchasesAt = aggregation.purchases();
      const customers = aggregation.ids
        .map((id, place) =>
          customerTotals(
            id,
            aggregation.figuresAt(place),
            aggregation.datesAt(place),
            purchasesAt(place),
            aggregation.calledOf(aggregation.keys[place] as string),
          ),
        )
        .sort((a, b) => compareCodePoints(a.customerId, b.customerId));
      const { control, rejected } = aggregation;
      return { currency, customers, control: control(), rejected: rejected() };
    },
  };
}
