import type { TieredCustomer } from '../pyramid/customer';
import { INACTIVE } from '../pyramid/inactive';
import type { Pyramid } from '../pyramid/pyramid';
import type { Scheme } from '../pyramid/scheme';

/**
 * The standings of a scheme at places from 0, best first and `inactive` last. A million customers
 * have theirs in a typed array of such places.
 */
export interface Ladder {
  readonly standings: readonly string[];
  readonly inactive: number;
  placeOf(standing: string): number;
}

export function ladderOf(scheme: Scheme): Ladder {
  const standings = [...scheme.tiers.map(({ id }) => id), INACTIVE];
  const places = new Map(standings.map((standing, place) => [standing, place]));
  return {
    standings,
    inactive: standings.length - 1,
    placeOf: (standing) => places.get(standing) as number,
  };
}

/** The tier that rank alone gives. One that was set by hand or kept says nothing of the cutoffs. */
export function baseTier({ tier, adjustment }: TieredCustomer): string {
  return adjustment?.baseTier ?? tier;
}

/** Each customer's standing by its rank, in the order of the customers. */
export function baseStandings({ customers }: Pyramid, ladder: Ladder): Uint32Array {
  return Uint32Array.from(customers, (customer) => ladder.placeOf(baseTier(customer)));
}
