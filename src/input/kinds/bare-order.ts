import { isRule } from '../layout/line';
import { totalWordIn } from '../layout/total-words';
import { BARE_NAMES } from '../vocabulary/customers';
import { isBlank } from './cell';
import { type Columns, findColumns } from './columns';
import { type Headings, headingKey, levelsOf } from './headings';
import type { Kind, Mapping } from './kind';

/**
 * A column whose heading is a bare `Name` and which is no customer's: shops and ERP programs call the
 * number of an order so. Its cells tell whether it is.
 */
export interface BareOrder {
  readonly place: number;
  readonly customer: number;
  readonly heading: string;
  /** Whether no other column names customers: then it may hold their numbers. */
  readonly isOnlyName: boolean;
}

/** Undefined where a column of orders is known or named, or none is called so. */
export function bareOrderIn<Role extends string>(
  headings: readonly string[],
  kind: Kind<unknown, Role>,
  mapping: Mapping<Role> | undefined,
  found: ReadonlyMap<Role, Columns>,
): BareOrder | undefined {
  const columns = found as ReadonlyMap<string, Columns>;
  const isSaid = (role: string): boolean =>
    (mapping as Mapping<string> | undefined)?.[role] !== undefined;
  const customer = columns.get('customer')?.[0].place;
  if (
    !('order' in kind.fields) ||
    columns.has('order') ||
    isSaid('order') ||
    customer === undefined
  ) {
    return undefined;
  }
  // A column that was taken for names of customers may hold the numbers of their orders.
  const taken = new Set(
    [...columns]
      .flatMap(([role, its]) => (role === 'name' && !isSaid(role) ? [] : its))
      .map(({ place }) => place),
  );
  const [level] = levelsOf(BARE);
  const place = headings.findIndex(
    (heading, at) => !taken.has(at) && level?.has(headingKey(heading)) === true,
  );
  if (place < 0) return undefined;
  const isName = columns.get('name')?.some((column) => column.place === place) === true;
  const isOnlyName =
    isName &&
    !findColumns(headings, kind, mapping, new Map([['order', place]])).has('name' as Role);
  return { place, customer, heading: headings[place] ?? '', isOnlyName };
}

const BARE: Headings = [BARE_NAMES];

/** `#1001`, `S00042`: one word with three digits or more. */
const NUMBER = /^\S*\d{3}\S*$/;

/**
 * Whether all its cells are numbers, each that of one customer, since those of goods are not; where
 * they may be numbers of customers, some customer has several.
 */
export function holdsOrders(
  { place, customer, heading, isOnlyName }: BareOrder,
  rows: readonly (readonly string[])[],
): boolean {
  const customers = new Map<string, string>();
  for (const cells of rows) {
    if (isRule(cells)) continue;
    const [cell = '', whose = ''] = [cells[place], cells[customer]];
    // Headings may stand again, and totals among the rows.
    if (isBlank(cell) || cell.trim() === heading || totalWordIn(cell) !== null) continue;
    if (!NUMBER.test(cell.trim())) return false;
    const known = customers.get(cell) ?? whose;
    if (!isBlank(whose) && known !== whose) return false;
    customers.set(cell, known);
  }
  return customers.size > (isOnlyName ? new Set(customers.values()).size : 1);
}
