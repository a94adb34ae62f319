import { BARE_NAMES } from '../vocabulary/customers';
import { isBlank } from './cell';
import type { Columns } from './columns';
import { type Headings, headingKey, levelsOf } from './headings';
import type { Kind, Mapping } from './kind';

/**
 * A column whose heading is a bare `Name` and which is no customer's: shops and ERP programs call the
 * number of an order so. Its cells tell whether it is.
 */
export interface BareOrder {
  readonly place: number;
  readonly customer: number;
}

/** Undefined where a column of orders is known or named, or none is called so. */
export function bareOrderIn<Role extends string>(
  headings: readonly string[],
  kind: Kind<unknown, Role>,
  mapping: Mapping<Role> | undefined,
  found: ReadonlyMap<Role, Columns>,
): BareOrder | undefined {
  const columns = found as ReadonlyMap<string, Columns>;
  const isNamed = (mapping as Mapping<string> | undefined)?.['order'] !== undefined;
  const customer = columns.get('customer')?.[0].place;
  if (!('order' in kind.fields) || columns.has('order') || isNamed || customer === undefined) {
    return undefined;
  }
  const taken = new Set([...columns.values()].flat().map(({ place }) => place));
  const [level] = levelsOf(BARE);
  const place = headings.findIndex(
    (heading, at) => !taken.has(at) && level?.has(headingKey(heading)) === true,
  );
  return place < 0 ? undefined : { place, customer };
}

const BARE: Headings = [BARE_NAMES];

/** `#1001`, `S00042`: one word with three digits or more. */
const NUMBER = /^\S*\d{3}\S*$/;

/** Whether all its cells are numbers, and each that of one customer: those of goods are not. */
export function holdsOrders(
  { place, customer }: BareOrder,
  rows: readonly (readonly string[])[],
): boolean {
  const customers = new Map<string, string>();
  for (const cells of rows) {
    const [cell = '', whose = ''] = [cells[place], cells[customer]];
    if (isBlank(cell)) continue;
    if (!NUMBER.test(cell.trim())) return false;
    const known = customers.get(cell) ?? whose;
    if (!isBlank(whose) && known !== whose) return false;
    customers.set(cell, known);
  }
  return customers.size > 1;
}
