import { addExact, compareExact, type Exact, formatExact, subtractExact } from '../values/exact';
import type { Cushion, Rise } from './explanation';
import { tierName } from './tier-name';
import { droppingValue, liftingValue } from './turning-values';
import type { WhatIf } from './what-if';

/** A value to try: the one that turns the standing, or the next beyond it. */
interface Trial {
  readonly turning: Exact;
  readonly tried: Exact;
  readonly equal: boolean;
}

/** What lifts the customer from the tier at a place of the scheme. */
export function toRise(whatIf: WhatIf, tier: number): Rise | null {
  if (tier === 0) return null;
  const { ownValue, step, standingIfWorth } = whatIf;
  const found = trials(liftingValue(whatIf, tier - 1), step)
    .filter(({ tried }) => compareExact(tried, ownValue) > 0)
    .sort((a, b) => compareExact(a.tried, b.tried))
    .find(({ tried }) => standingIfWorth(tried) < tier);
  if (found === undefined) return null;
  return {
    tier: tierName(whatIf.settings.scheme, standingIfWorth(found.tried)),
    value: formatExact(found.turning),
    equalSuffices: found.equal,
    gap: formatExact(subtractExact(found.turning, ownValue)),
  };
}

/** What drops the customer from the tier at a place of the scheme. */
export function cushion(whatIf: WhatIf, tier: number): Cushion | null {
  if (tier === whatIf.cutoffs.length) return null;
  const { ownValue, step, standingIfWorth } = whatIf;
  const found = trials(droppingValue(whatIf, tier), subtractExact(0, step))
    .filter(({ tried }) => compareExact(tried, ownValue) < 0)
    .sort((a, b) => compareExact(b.tried, a.tried))
    .find(({ tried }) => standingIfWorth(tried) > tier);
  if (found === undefined) return null;
  return {
    tier: tierName(whatIf.settings.scheme, standingIfWorth(found.tried)),
    value: formatExact(found.turning),
    equalHolds: !found.equal,
    amount: formatExact(subtractExact(ownValue, found.turning)),
  };
}

/** Beside the value that turns the standing there is 0, where the rule on values ≤ 0 begins. */
function trials(turning: Exact | undefined, step: Exact): Trial[] {
  return (turning === undefined ? [0] : [turning, 0]).flatMap((value) => [
    { turning: value, tried: value, equal: true },
    { turning: value, tried: addExact(value, step), equal: false },
  ]);
}
