import type { Adjustment } from '../pyramid/adjustment';
import type { Named } from '../pyramid/customer-names';
import type { Cutoff, CutoffNeighbour } from '../pyramid/cutoffs';
import type { Pyramid, TieredCustomer } from '../pyramid/pyramid';
import { checkPyramid, trustPyramid } from '../pyramid/shapes';
import { compareCodePoints } from '../values/ids';
import { anonymousNotice, anonymousRejected } from './anonymous-notice';
import type { Disguise } from './disguise';

/**
 * A pyramid that names nobody: ids, names, owners, reasons of tiers set by hand, and cells of rejected
 * rows have stand-ins. Every figure, rank and tier is as it was; lists by id are by the stand-ins.
 *
 * It is made once all is reckoned: before, ids decide ties, and spellings who is one customer. All that
 * is made of it afterwards (listings, migrations, plans, reports) names nobody either.
 *
 * @example
 * const pyramid = buildPyramid([{ customerId: 'ann', revenue: 60 }]);
 * const standIn = disguise((text) => (text.length * 7).toString(16).padEnd(64, '0'));
 * anonymousPyramid(pyramid, standIn).customers[0]; // { customerId: 'c-2300000000000000', rank: 1, … }
 */
export function anonymousPyramid(pyramid: Pyramid, disguise: Disguise): Pyramid {
  checkPyramid(pyramid, 'pyramid');
  const { inactive, lapsed, inactiveNames, accounts } = pyramid;
  const ids = (list: readonly string[]): string[] => list.map(disguise.id).sort(compareCodePoints);
  return trustPyramid({
    ...pyramid,
    customers: pyramid.customers.map((customer) => anonymousCustomer(customer, disguise)),
    inactive: ids(inactive),
    ...(lapsed !== undefined && { lapsed: ids(lapsed) }),
    ...(inactiveNames !== undefined && {
      inactiveNames: byId(inactiveNames.map((one) => anonymousNamed(one, disguise))),
    }),
    ...(accounts !== undefined && {
      accounts: accounts
        .map((one) => ({
          ...one,
          account: disguise.id(one.account),
          customerId: disguise.id(one.customerId),
        }))
        .sort((a, b) => compareCodePoints(a.account, b.account)),
    }),
    cutoffs: pyramid.cutoffs.map((cutoff) => anonymousCutoff(cutoff, disguise)),
    unapplied: pyramid.unapplied.map(({ override, why }) => ({
      override: {
        ...override,
        customerId: disguise.id(override.customerId),
        reason: disguise.note(override.reason),
      },
      why,
    })),
    notices: pyramid.notices.map((one) => anonymousNotice(one, disguise)),
    rejected: pyramid.rejected.map((row) => anonymousRejected(row, disguise)),
  });
}

function anonymousCustomer(customer: TieredCustomer, disguise: Disguise): TieredCustomer {
  const { customerId, name, owner, adjustment } = customer;
  return {
    ...customer,
    customerId: disguise.id(customerId),
    ...(name !== undefined && { name: disguise.name(name) }),
    ...(owner !== undefined && { owner: disguise.owner(owner) }),
    ...(adjustment !== undefined && { adjustment: anonymousAdjustment(adjustment, disguise) }),
  };
}

function anonymousAdjustment(adjustment: Adjustment, disguise: Disguise): Adjustment {
  return adjustment.by === 'override'
    ? { ...adjustment, reason: disguise.note(adjustment.reason) }
    : adjustment;
}

function anonymousNamed({ customerId, name }: Named, disguise: Disguise): Named {
  return {
    customerId: disguise.id(customerId),
    ...(name !== undefined && { name: disguise.name(name) }),
  };
}

function byId(list: Named[]): Named[] {
  return list.sort((a, b) => compareCodePoints(a.customerId, b.customerId));
}

function anonymousCutoff(cutoff: Cutoff, disguise: Disguise): Cutoff {
  const of = (neighbour: CutoffNeighbour): CutoffNeighbour => ({
    ...neighbour,
    customerId: disguise.id(neighbour.customerId),
  });
  const { lastInside, firstOutside } = cutoff;
  return {
    ...cutoff,
    lastInside: lastInside && { ...lastInside, ...of(lastInside) },
    firstOutside: firstOutside && { ...firstOutside, ...of(firstOutside) },
  };
}
