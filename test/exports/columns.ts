import type { HeadingKey } from './locales/locale';
import { items } from './locales/locale';
import { type Pen, writeDate } from './pen';
import { amountColumn, type Column, type Entry, idColumn, textColumn } from './table';
import { type Customer, goods } from './truth';

/** Columns that many shapes have, with what they are for. */
export interface Roles {
  readonly columns: readonly Column[];
  /** Terms by role. */
  readonly roles: Readonly<Record<string, string>>;
}

/** Which of a customer's names is the id. */
export function idOf({ dress: { who } }: Pen): keyof Customer {
  if (who === 'name') return 'name';
  return who.startsWith('email') ? 'email' : 'code';
}

/** Those that tell the same customers apart, the better first. */
export function idsOf(pen: Pen): (keyof Customer)[] {
  const other = { 'email and name': 'name', 'code and name': 'name', 'code and email': 'email' };
  const { who } = pen.dress;
  return who in other
    ? [idOf(pen), other[who as keyof typeof other] as keyof Customer]
    : [idOf(pen)];
}

/** The columns of who bought. */
export function customerColumns(pen: Pen): Roles {
  const code = (): Column => idColumn(pen.heading('customer'), ({ customer }) => customer.code);
  const name = (): Column => textColumn(pen.heading('name'), ({ customer }) => customer.name);
  const email = (): Column => textColumn(pen.heading('email'), ({ customer }) => customer.email);
  const made = {
    'code and name': [code, name],
    code: [code],
    name: [name],
    email: [email],
    'email and name': [name, email],
    'code and email': [code, email],
  }[pen.dress.who].map((make) => make());
  const id = pen.heading(({ code: 'customer', name: 'name', email: 'email' } as const)[idOf(pen)]);
  return { columns: made, roles: { customer: bracketed(id) } };
}

/** Date and number of an order or invoice. */
export function orderColumns(pen: Pen, key: 'order' | 'invoice'): Roles {
  const order = pen.heading(key);
  const date = pen.heading('date');
  const made = [
    idColumn(order, ({ order: { number } }) => orderNumber(number, key)),
    textColumn(date, ({ at }) => pen.date(at)),
  ];
  const columns = pen.random('first column').chance(0.5) ? made : made.reverse();
  return { columns, roles: { order: bracketed(order), date: bracketed(date) } };
}

export function orderNumber(number: number, key: 'order' | 'invoice'): string {
  return key === 'order' ? `${50_001 + number}` : `RE-2025-${1000 + number}`;
}

const NOTES = ['', 'Please hurry, thanks', 'said "no";\ncalled again', '=A1+B2; 12.50'];

/** What stands beside and does not count. */
export function columnsBeside(pen: Pen): Column[] {
  if (pen.dress.beside === 'notes') {
    return [textColumn(pen.heading('note'), ({ order }) => NOTES[order.number % 4] ?? '')];
  }
  if (pen.dress.beside !== 'people') return [];
  const { cities, payments } = pen.locale;
  const listed = (key: HeadingKey, list: string): Column =>
    textColumn(pen.heading(key), ({ order }) => items(list)[order.number % 3] ?? '');
  const persons = items(pen.locale.persons);
  const owners = persons.slice(5).join(', ');
  return [
    textColumn(pen.heading('due'), ({ at }) => pen.date({ ...at, day: Math.min(at.day + 9, 28) })),
    listed('city', cities),
    listed('payment', payments),
    listed('owner', owners),
    textColumn(pen.heading('recipient'), ({ order }) => persons[(order.number * 5) % 8] ?? ''),
    textColumn(pen.heading('time'), ({ at }) => writeDate(at, 'HH:mm', pen.locale)),
  ];
}

/** The amount of a whole order, with its parts or net beside gross where the dress says so. */
export function totalColumns(pen: Pen, value: (entry: Entry) => bigint | undefined): Roles {
  const part = (key: HeadingKey, amount: (entry: Entry) => bigint): Column =>
    amountColumn(pen, pen.heading(key), (entry) =>
      value(entry) === undefined ? undefined : signOf(entry) * amount(entry),
    );
  const { beside, currency } = pen.dress;
  const key = beside === 'net and gross' ? 'gross' : 'total';
  const suffix = { heading: pen.locale.currency.code, thousands: pen.locale.thousands };
  const inBrackets = currency in suffix ? ` (${suffix[currency as keyof typeof suffix]})` : '';
  const heading = `${pen.heading(key)}${inBrackets}`;
  const total = amountColumn(currency === 'thousands' ? pen.inThousands : pen, heading, value);
  const roles = { revenue: bracketed(heading) };
  if (beside === 'net and gross') {
    const net = part('net', ({ order }) => goods(order));
    return { columns: [net, part('tax', ({ order }) => order.tax), total], roles };
  }
  if (beside !== 'parts') return { columns: [total], roles };
  const parts = [
    part('subtotal', ({ order }) => goods(order)),
    part('shipping', ({ order }) => order.shipping),
    part('tax', ({ order }) => order.tax),
  ];
  return { columns: [...parts, total], roles };
}

function signOf({ amount }: Entry): bigint {
  return amount < 0n ? -1n : 1n;
}

/** Columns of the currency, the state and what was refunded. */
export function conditionColumns(pen: Pen): Roles {
  const { states, refunds } = pen.dress;
  const named = currencyColumns(pen);
  const columns = [...named.columns];
  if (states === 'void') {
    columns.push(textColumn(pen.heading('state'), ({ order }) => order.state));
  }
  if (refunds === 'column') {
    columns.push(amountColumn(pen, pen.heading('refunded'), ({ order }) => order.refunded));
  }
  return { columns, roles: named.roles };
}

/** The column of the currency, where the dress has one. */
export function currencyColumns(pen: Pen): Roles {
  const { currency } = pen.dress;
  if (currency !== 'column' && currency !== 'several') return { columns: [], roles: {} };
  const heading = pen.heading('currency');
  return {
    columns: [textColumn(heading, ({ order }) => order.currency)],
    roles: { currency: bracketed(heading) },
  };
}

/** `[Order Date]`: a heading, whatever stands in it. */
export function bracketed(heading: string): string {
  return `[${heading}]`;
}
