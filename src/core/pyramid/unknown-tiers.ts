import { type IssueCode, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import { isLong } from '../issues/shape';
import type { Adjustment } from './adjustment';
import type { Pyramid } from './pyramid';
import type { Scheme } from './scheme';

/** Long lists of customers whose tiers are known to be all of these. */
const known = new WeakMap<Pyramid['customers'], Scheme['tiers']>();

/**
 * Refuses a pyramid whose customers stand in tiers that its scheme does not have, or whose cutoffs
 * lie between others, as when one was edited. Throws PyramidError with the code.
 *
 * @param path of the pyramid among what was given; '' where it is all that was
 */
export function refuseUnknownTiers(
  { settings, customers, cutoffs }: Pyramid,
  code: IssueCode,
  path: string,
): void {
  const { tiers } = settings.scheme;
  const refuse = (place: string, expected: string, received: string): never => {
    throw new PyramidError({
      code,
      ...because('pyramid-contradicts-itself'),
      path: path === '' ? place : `${path}.${place}`,
      expected,
      received,
    });
  };
  const between = tiers.slice(1).map(({ id }, at) => `${tiers[at]?.id}/${id}`);
  const given = cutoffs.map(({ above, below }) => `${above}/${below}`);
  if (given.join() !== between.join()) refuse('cutoffs', between.join(', '), given.join(', '));
  if (known.get(customers) === tiers) return;
  const ids = new Set(tiers.map(({ id }) => id));
  for (const [at, { tier, adjustment }] of customers.entries()) {
    const wrong = tiersNamed(tier, adjustment).find(([, named]) => !ids.has(named));
    if (wrong === undefined) continue;
    refuse(`customers[${at}].${wrong[0]}`, [...ids].join(', '), wrong[1]);
  }
  trustTiers(customers, tiers);
}

/** The tiers that stand at a customer, by their place there. */
function tiersNamed(tier: string, adjustment: Adjustment | undefined) {
  const named: (readonly [path: string, tier: string])[] = [['tier', tier]];
  if (adjustment === undefined) return named;
  named.push(['adjustment.baseTier', adjustment.baseTier]);
  if (adjustment.by === 'override' && adjustment.kept !== undefined)
    named.push(['adjustment.kept.tier', adjustment.kept.tier]);
  return named;
}

/** Takes it for granted of a pyramid that was made here. */
export function trustTiers(customers: Pyramid['customers'], tiers: Scheme['tiers']): void {
  if (isLong(customers)) known.set(customers, tiers);
}
