import { idOf, orderNumber, totalColumns } from '../columns';
import { documentEntries } from '../entries';
import { groupedBy } from '../grouped';
import { items } from '../locales/locale';
import type { Pen } from '../pen';
import { salesOf } from '../sales';
import { sums, type Table, textColumn } from '../table';
import type { Truth } from '../truth';
import { textOf } from '../write';
import { LISTED, type Shape } from './shape';

const HEEDED = LISTED.filter(
  (aspect) => !['gaps', 'below', 'ids', 'who', 'padding', 'dates', 'window'].includes(aspect),
);

/** The documents of a firm, each with its amounts, its number indented. */
function documentsOf(truth: Truth, pen: Pen) {
  const entries = documentEntries(truth, pen, false);
  const name = pen.heading('name');
  const total = totalColumns(pen, ({ amount }) => amount);
  const label = textColumn(name, ({ order }) => `    ${orderNumber(order.number, 'invoice')}`);
  const table: Table = { columns: [label, ...total.columns], entries };
  return { entries, table, roles: { customer: `[${name}]`, ...total.roles } };
}

/** Pivot tables of several levels: regions, customers in them, their documents below. */
export const nestedReport: Shape = {
  name: 'nested report',
  heeds: HEEDED,
  wears: { who: 'name' },
  draw(truth, pen) {
    const { entries, table, roles } = documentsOf(truth, pen);
    const cities = items(pen.locale.cities);
    const hasDocuments = pen.random('documents').chance(0.7);
    const lines: string[][] = [table.columns.map(({ heading }) => heading)];
    for (const [city, ofCity] of groupedBy(entries, ({ customer: { email } }) => cityOf(email))) {
      lines.push(sums(table, ofCity, city));
      for (const [customer, group] of groupedBy(ofCity, ({ customer }) => customer[idOf(pen)])) {
        lines.push(sums(table, group, `  ${customer}`));
        for (const entry of hasDocuments ? group : [])
          lines.push(table.columns.map(({ text }) => text(entry)));
      }
    }
    return {
      ending: 'csv',
      texts: [textOf(lines, pen, { isId: () => false, headerLine: 1 })],
      headerLine: 1,
      roles,
      sales: salesOf(entries, pen),
      customerLevel: 2,
    };

    function cityOf(email: string): string {
      return cities[email.length % cities.length] ?? '';
    }
  },
};

/** Pivot tables: a customer with its sum, its documents indented below. */
export const indentedReport: Shape = {
  name: 'indented report',
  heeds: HEEDED,
  wears: { who: 'name' },
  draw(truth, pen) {
    const { entries, table, roles } = documentsOf(truth, pen);
    const hasCounts = pen.random('counts').chance(0.5);
    const lines: string[][] = [table.columns.map(({ heading }) => heading)];
    for (const [customer, group] of groupedBy(entries, ({ customer }) => customer[idOf(pen)])) {
      lines.push(sums(table, group, hasCounts ? `${customer} (${group.length})` : customer));
      for (const entry of group) lines.push(table.columns.map(({ text }) => text(entry)));
    }
    lines.push(sums(table, entries, pen.random('total').pick(items(pen.locale.totals))));
    return {
      ending: 'csv',
      texts: [textOf(lines, pen, { isId: () => false, headerLine: 1 })],
      headerLine: 1,
      roles,
      sales: salesOf(entries, pen),
    };
  },
};
