import type { Scheme } from '../pyramid/scheme';
import type { TierName } from './explanation';

/** What the tier at a place of the scheme is called. */
export function tierName(scheme: Scheme, place: number): TierName {
  const tier = scheme.tiers[place];
  if (tier === undefined) throw new RangeError(`no tier at place ${place} of the scheme`);
  const { id, name, label } = tier;
  return label === undefined ? { id, name } : { id, name, label };
}
