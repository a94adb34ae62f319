import type { Policy } from '../../policies/policy';
import type { RiskContext } from './judge';
import { type Panel, panelFor, panelForLapsed } from './panel';

/** A panel that counts who came before it. */
export interface CountedPanel extends Panel {
  customers: number;
}

export interface Panels {
  /** For customers of a tier that stood in one, or in none, before. */
  panelOf(tier: string, before: string | undefined): CountedPanel;
  /** For customers that have lapsed from a tier. */
  panelOfLapsed(before: string): CountedPanel;
  all(): CountedPanel[];
}

/** Panels, made when first asked for: a few dozen serve a million customers. */
export function panels(policies: ReadonlyMap<string, Policy>, context: RiskContext): Panels {
  const known = new Map<string | undefined, Map<string | undefined, CountedPanel>>();

  function remembered(
    tier: string | undefined,
    before: string | undefined,
    make: () => Panel,
  ): CountedPanel {
    const ofTier = known.get(tier) ?? new Map<string | undefined, CountedPanel>();
    const found = ofTier.get(before);
    if (found !== undefined) return found;
    const made = { ...make(), customers: 0 };
    known.set(tier, ofTier.set(before, made));
    return made;
  }

  return {
    panelOf: (tier, before) =>
      remembered(tier, before, () =>
        panelFor(policyOf(tier), before === undefined ? undefined : policyOf(before), context),
      ),
    panelOfLapsed: (before) =>
      remembered(undefined, before, () => panelForLapsed(policyOf(before), context)),
    all: () => [...known.values()].flatMap((ofTier) => [...ofTier.values()]),
  };

  function policyOf(tier: string): Policy {
    const policy = policies.get(tier);
    if (policy === undefined) throw new RangeError(`no policy for tier ${tier}`);
    return policy;
  }
}
