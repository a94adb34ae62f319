import type { TierHistory } from '../../core/change/trace-history';
import type { Migrations } from '../../core/change/trace-ladder';
import { type Cell, numberColumn, type Table, textColumn } from './cell-table';

/** What became of each customer, by id. Absent is empty. */
export function migrationsTable({ customers }: Migrations): Table {
  return {
    columns: [
      textColumn('customer_id'),
      textColumn('kind'),
      textColumn('from'),
      textColumn('to'),
      ...['value_before', 'value_after', 'change'].map(numberColumn),
    ],
    rows: customers.map((migration): readonly Cell[] => [
      migration.customerId,
      migration.kind,
      migration.from,
      migration.to,
      migration.valueBefore,
      migration.valueAfter,
      migration.change,
    ]),
  };
}

/** Each customer's standing and value in every window, by id. */
export function historyTable({ customerIds, windows }: TierHistory): Table {
  return {
    columns: [
      textColumn('customer_id'),
      ...windows.flatMap(({ settings }) => [
        textColumn(`tier_${settings.window.text}`),
        numberColumn(`value_${settings.window.text}`),
      ]),
    ],
    rows: customerIds.map((customerId, at): readonly Cell[] => [
      customerId,
      ...windows.flatMap(({ standings, values }) => [standings[at] ?? null, values[at] ?? null]),
    ]),
  };
}
