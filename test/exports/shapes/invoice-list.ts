import { conditionColumns, customerColumns, orderColumns, totalColumns } from '../columns';
import { documentEntries } from '../entries';
import { items } from '../locales/locale';
import type { Pen } from '../pen';
import { type Entry, textColumn } from '../table';
import { listed } from './listed';
import { LISTED, type Shape } from './shape';

/** Books: invoices and credit notes, the latter below zero. */
export const invoiceList: Shape = {
  name: 'invoice list',
  heeds: [...LISTED, 'currency', 'repeats'],
  draw: (truth, pen) => documents(truth, pen, { isUnsigned: false, hasPayments: false }),
};

/** The same with a word for what was given back, and no sign. */
export const unsignedInvoiceList: Shape = {
  name: 'invoice list without signs',
  heeds: [...LISTED, 'currency'],
  draw: (truth, pen) => documents(truth, pen, { isUnsigned: true, hasPayments: false }),
};

/** The same with the payments of customers between them. */
export const invoicesAndPayments: Shape = {
  name: 'invoices and payments',
  heeds: [...LISTED, 'currency'],
  draw: (truth, pen) => documents(truth, pen, { isUnsigned: true, hasPayments: true }),
};

function documents(
  truth: Parameters<Shape['draw']>[0],
  pen: Pen,
  { isUnsigned, hasPayments }: { readonly isUnsigned: boolean; readonly hasPayments: boolean },
): ReturnType<Shape['draw']> {
  const words = wordsOf(pen);
  const parts = [
    orderColumns(pen, 'invoice'),
    {
      columns: [textColumn(pen.heading('kind'), ({ kind }) => words[kind])],
      roles: { direction: `[${pen.heading('kind')}]` },
    },
    customerColumns(pen),
    totalColumns(pen, ({ amount }) => (isUnsigned && amount < 0n ? -amount : amount)),
    conditionColumns(pen),
  ];
  const columns = parts.flatMap(({ columns }) => columns);
  const roles = Object.assign({}, ...parts.map(({ roles }) => roles));
  const entries = documentEntries(truth, pen, hasPayments);
  return listed({ columns, entries }, pen, roles, {
    direction: `${words.sale}=+,${words.back}=-${hasPayments ? `,${words.payment}=0` : ''}`,
    kinds: words,
    writing: { isUnsigned },
  });
}

function wordsOf({ locale, random }: Pen): Readonly<Record<Entry['kind'], string>> {
  const { sale, back, payment } = locale.kinds;
  const words = random('kinds');
  return {
    sale: words.pick(items(sale)),
    back: words.pick(items(back)),
    payment: words.pick(items(payment)),
  };
}
