import { customerColumns, orderColumns } from '../columns';
import { documentEntries } from '../entries';
import type { Pen } from '../pen';
import { amountColumn, type Column, type Entry, textColumn } from '../table';
import type { Truth } from '../truth';
import { listed } from './listed';
import { type Drawn, LISTED, type Shape } from './shape';

/** Books with a column for each side. */
export const debitAndCredit: Shape = {
  name: 'debit and credit',
  heeds: LISTED,
  draw(truth, pen) {
    const [plus, minus] = sidesOf(pen);
    const side = (sign: 'sale' | 'back', heading: string): Column =>
      amountColumn(pen, heading, ({ kind, amount }) =>
        kind === sign ? unsigned(amount) : undefined,
      );
    const columns = [side('sale', pen.heading(plus)), side('back', pen.heading(minus))];
    const ordered = plus === 'debit' ? columns : columns.reverse();
    const revenue = `[${pen.heading(plus)}]-[${pen.heading(minus)}]`;
    return ledger(truth, pen, ordered, { revenue });
  },
};

/** Books with the side of each amount beside it. */
export const sideBeside: Shape = {
  name: 'side beside the amount',
  heeds: LISTED,
  draw(truth, pen) {
    const words = wordsOf(pen);
    const total = pen.heading('total');
    const columns = [
      amountColumn(pen, total, ({ amount }) => unsigned(amount)),
      textColumn(pen.heading('side'), ({ kind }) => (kind === 'sale' ? words.plus : words.minus)),
    ];
    const roles = { revenue: `[${total}]`, direction: `[${pen.heading('side')}]` };
    const direction = `${words.plus}=+,${words.minus}=-`;
    return { ...ledger(truth, pen, columns, roles), direction };
  },
};

/** The same behind the amount, as Tally writes it: `1,234.50 Cr`. */
export const sideBehind: Shape = {
  name: 'side behind the amount',
  heeds: LISTED.filter((aspect) => aspect !== 'amounts' && aspect !== 'below'),
  locales: ['en-US', 'en-IN'],
  draw(truth, pen) {
    const words = wordsOf(pen);
    const total = pen.heading('total');
    const written = ({ kind, amount }: Entry): string =>
      `${pen.amount(unsigned(amount))} ${kind === 'sale' ? words.plus : words.minus}`;
    const columns = [textColumn(total, written)];
    const direction = `${words.plus}=+,${words.minus}=-`;
    return { ...ledger(truth, pen, columns, { revenue: `[${total}]` }), direction };
  },
};

function ledger(
  truth: Truth,
  pen: Pen,
  amounts: readonly Column[],
  roles: Readonly<Record<string, string>>,
): Drawn {
  const order = orderColumns(pen, 'invoice');
  const customer = customerColumns(pen);
  const columns = [...order.columns, ...customer.columns, ...amounts];
  const entries = documentEntries(truth, pen, false);
  return listed({ columns, entries }, pen, { ...order.roles, ...customer.roles, ...roles });
}

/** Sales are credits in the books of what was sold, debits in those of customers. */
function sidesOf(pen: Pen): readonly ['debit', 'credit'] | readonly ['credit', 'debit'] {
  return pen.random('sides').chance(0.5) ? ['debit', 'credit'] : ['credit', 'debit'];
}

function wordsOf(pen: Pen): { readonly plus: string; readonly minus: string } {
  const [debit, credit] = pen.locale.sides;
  return sidesOf(pen)[0] === 'debit'
    ? { plus: debit, minus: credit }
    : { plus: credit, minus: debit };
}

function unsigned(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
