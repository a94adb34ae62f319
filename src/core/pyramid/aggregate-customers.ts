import { compareCodePoints } from '../values/code-points';
import type { Aggregate } from './aggregate';
import { type AggregateOptions, startAggregation } from './aggregation';
import { customerTotals } from './customer-totals';
import type { SourceRow } from './transaction';

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
  rows: Iterable<SourceRow>,
  options: AggregateOptions = {},
): Aggregate {
  const aggregation = aggregateInSteps(options);
  for (const row of rows) aggregation.add(row);
  return aggregation.finish();
}

/** The same for rows that come in pieces, in memory proportional to the customers. */
export function aggregateInSteps(options: AggregateOptions = {}): {
  add(row: SourceRow): void;
  finish(): Aggregate;
} {
  const aggregation = startAggregation(options);
  return {
    add: aggregation.add,
    finish: () => ({
      currency: aggregation.currency(),
      customers: aggregation.ids
        .map((id, place) =>
          customerTotals(id, aggregation.figuresAt(place), aggregation.datesAt(place)),
        )
        .sort((a, b) => compareCodePoints(a.customerId, b.customerId)),
      control: aggregation.control(),
      rejected: aggregation.rejected(),
    }),
  };
}
