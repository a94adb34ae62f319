import { tierName } from '../../explain/tier-name';
import type { Pyramid } from '../../pyramid/pyramid';
import type { PastStanding } from './file';

/** Where a customer stood in each pyramid. */
export function historyIn(pyramids: readonly Pyramid[], customerId: string): PastStanding[] {
  return pyramids.map((pyramid) => pastStanding(pyramid, customerId));
}

function pastStanding({ settings, customers, inactive }: Pyramid, id: string): PastStanding {
  const { window, basis, currency, scheme } = settings;
  const common = { window, basis, currency, of: customers.length };
  const customer = customers.find(({ customerId }) => customerId === id);
  if (customer === undefined) {
    const standing = inactive.includes(id) ? 'inactive' : null;
    return { ...common, standing, tier: null, rank: null, value: null };
  }
  const { tier, rank, value } = customer;
  const place = scheme.tiers.findIndex((candidate) => candidate.id === tier);
  return { ...common, standing: tier, tier: tierName(scheme, place), rank, value };
}
