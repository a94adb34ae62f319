import { columnsBeside, currencyColumns, customerColumns, totalColumns } from '../columns';
import { orderEntries } from '../entries';
import { type Column, type Entry, textColumn } from '../table';
import { listed } from './listed';
import { LISTED, type Shape } from './shape';

/** CRM programs: deals in stages, of which the won ones are sales. */
export const deals: Shape = {
  name: 'deals',
  heeds: [...LISTED, 'currency', 'beside'],
  wears: { states: 'void' },
  draw(truth, pen) {
    const { stages } = pen.locale;
    const stageOf = ({ order }: Entry): string =>
      !order.isVoid ? stages.won : order.number % 2 === 0 ? stages.lost : stages.open;
    const entries = orderEntries(truth).map((entry) => ({
      ...entry,
      order: { ...entry.order, state: stageOf(entry) },
    }));
    const text = (key: 'deal' | 'date' | 'stage', of: (entry: Entry) => string): Column =>
      textColumn(pen.heading(key), of);
    const customer = customerColumns(pen);
    const currency = currencyColumns(pen);
    const total = totalColumns(pen, ({ amount }) => amount);
    const columns = [
      text('deal', ({ order, customer: { name } }) => `${name} #${order.number}`),
      ...customer.columns,
      text('stage', stageOf),
      ...total.columns,
      text('date', ({ at }) => pen.date(at)),
      ...currency.columns,
      ...columnsBeside(pen),
    ];
    const roles = {
      ...customer.roles,
      ...currency.roles,
      ...total.roles,
      date: `[${pen.heading('date')}]`,
    };
    return listed({ columns, entries }, pen, roles, {
      except: { [pen.heading('stage')]: [stages.open, stages.lost] },
    });
  },
};
