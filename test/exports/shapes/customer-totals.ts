import { customerColumns, idOf, totalColumns } from '../columns';
import { orderEntries } from '../entries';
import { groupedBy } from '../grouped';
import { countColumn, type Entry } from '../table';
import { listed } from './listed';
import { LISTED, type Shape } from './shape';

/** A list of customers with what each bought in all. */
export const customerTotals: Shape = {
  name: 'totals of customers',
  heeds: LISTED.filter((aspect) => !['window', 'dates', 'ids'].includes(aspect)),
  draw(truth, pen) {
    const groups = groupedBy(orderEntries(truth), ({ customer }) => customer[idOf(pen)]);
    const counts = new Map<Entry, number>();
    const entries = [...groups.values()].map((group) => {
      const amount = group.reduce((sum, entry) => sum + entry.amount, 0n);
      const entry = { ...(group[0] as Entry), amount };
      counts.set(entry, group.length);
      return entry;
    });
    const customer = customerColumns(pen);
    const total = totalColumns(pen, ({ amount }) => amount);
    const columns = [
      ...customer.columns,
      countColumn(pen.heading('quantity'), (entry) => BigInt(counts.get(entry) ?? 0)),
      ...total.columns,
    ];
    return listed({ columns, entries }, pen, { ...customer.roles, ...total.roles });
  },
};
