import { amountsInRuns } from '../orders/amounts-in-runs';
import { amountColumns } from './amount-levels';
import { type Columns, placesIn } from './columns';
import { levelsIn } from './instructions';
import type { Field } from './kind';
import type { TableReading } from './table-reading';
import type { TableWatch } from './table-watch';

/** Of a table of sales without orders, about whose amounts nobody has said anything. */
export function amountsWithoutOrders<Fact, Role extends string>({
  kind,
  headings,
  columns: found,
  options,
  preset,
}: TableReading<Fact, Role>): TableWatch | null {
  const columns = found as ReadonlyMap<string, Columns>;
  const customer = columns.get('customer')?.[0];
  if (kind.traits.isRanked !== true || options.plan !== undefined) return null;
  if (columns.has('order') || !columns.has('date') || customer === undefined) return null;
  const fields = kind.fields as Readonly<Record<string, Field>>;
  const amounts = [...columns].flatMap(([role, of]) =>
    fields[role]?.type === 'amount' ? [of] : [],
  );
  const open = amountColumns(headings, amounts, levelsIn(preset, options)).filter(
    ({ said, takenFrom }) => said === undefined && takenFrom === undefined,
  );
  if (open.length === 0) return null;
  const keys = ['customer', 'date', 'direction', 'currency'].flatMap((role) =>
    placesIn(columns.get(role) ?? []),
  );
  return amountsInRuns(open, keys, customer.place);
}
