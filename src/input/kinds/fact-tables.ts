import { describe, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { TableMaker } from '../bytes/text-reader';
import { complaints } from './fact-complaints';
import { CONTACTS } from './fact-contacts';
import { creditLimits } from './fact-credit-limits';
import { EVENTS } from './fact-events';
import type { FactKind, FactOf, FactOptions } from './fact-kinds';
import { receivables } from './fact-receivables';
import { type FactRow, type FactShape, factRows } from './fact-rows';
import { SATISFACTION } from './fact-satisfaction';

/**
 * Makes the readers of tables of one kind of facts. `readText` undoes what a format does to text.
 */
export type FactTable<K extends FactKind> = (
  options?: FactOptions<K>,
  readText?: (cell: string) => string,
) => TableMaker<FactRow<FactOf[K]>>;

export const contactsTable: FactTable<'contacts'> = table(() => CONTACTS);
export const complaintsTable: FactTable<'complaints'> = table(complaints);
export const receivablesTable: FactTable<'receivables'> = table(receivables);
export const creditLimitsTable: FactTable<'creditLimits'> = table(creditLimits);
export const eventsTable: FactTable<'events'> = table(() => EVENTS);
export const satisfactionTable: FactTable<'satisfaction'> = table(() => SATISFACTION);

const FACT_TABLES: { readonly [K in FactKind]: FactTable<K> } = {
  contacts: contactsTable,
  complaints: complaintsTable,
  receivables: receivablesTable,
  creditLimits: creditLimitsTable,
  events: eventsTable,
  satisfaction: satisfactionTable,
};

/** The table of a kind by its name. Throws `invalid-option` where there is none. */
export function factTable<K extends FactKind>(kind: K): FactTable<K> {
  if (typeof kind === 'string' && Object.hasOwn(FACT_TABLES, kind)) return FACT_TABLES[kind];
  throw new PyramidError({
    code: 'invalid-option',
    ...because('no-such-list'),
    path: 'kind',
    expected: Object.keys(FACT_TABLES).join(', '),
    received: typeof kind === 'string' ? kind : describe(kind),
  });
}

/** One table remembers what it has seen, so each has a shape of its own. */
function table<K extends FactKind, R extends string, Meaning>(
  shape: () => FactShape<R, FactOf[K], Meaning>,
): (
  options?: FactOptions<K> & {
    readonly columns?: Readonly<Partial<Record<R, string>>> | undefined;
  },
  readText?: (cell: string) => string,
) => TableMaker<FactRow<FactOf[K]>> {
  return (options = {}, readText = (cell) => cell) =>
    (headings) =>
      factRows(headings, shape(), options, readText);
}
