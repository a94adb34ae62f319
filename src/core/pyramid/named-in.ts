import { type Named, named } from './customer-names';
import { customerOf } from './customer-of';
import type { Pyramid } from './pyramid';

/**
 * What a customer of a pyramid is called, beside its id: nothing where no row gave it a name.
 *
 * @example
 * const rows = [{ customerId: 'C1', name: 'Ann Smith', revenue: 60 }];
 * namedIn(buildPyramid(rows), 'C1'); // { customerId: 'C1', name: 'Ann Smith' }
 */
export function namedIn(pyramid: Pyramid, customerId: string): Named {
  return named(customerOf(pyramid, customerId) ?? inactiveIn(pyramid, customerId));
}

const inactiveNames = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** The same of one that is inactive. */
export function inactiveIn({ inactiveNames: list }: Pyramid, customerId: string): Named {
  if (list === undefined) return { customerId };
  const known = inactiveNames.get(list) ?? new Map(list.map((one) => [one.customerId, one]));
  inactiveNames.set(list, known);
  return known.get(customerId) ?? { customerId };
}

/** The same by the first of several pyramids that has a name; null where none names anybody. */
export function namesAmong(pyramids: readonly Pyramid[]): ((customerId: string) => Named) | null {
  const naming = pyramids.filter(hasNames);
  if (naming.length === 0) return null;
  return (customerId) => {
    const found = naming.map((pyramid) => namedIn(pyramid, customerId));
    return found.find(({ name }) => name !== undefined) ?? { customerId };
  };
}

/** Whether a customer of a pyramid has a name. */
export function hasNames({ customers, inactiveNames }: Pyramid): boolean {
  return inactiveNames !== undefined || customers.some(({ name }) => name !== undefined);
}
