import type { TiesExplained } from './explanation';
import type { WhatIf } from './what-if';

/** Who shares the customer's value, and what came of it. Tiers are given by their place. */
export function explainTies(
  { settings, cutoffs, others, ownValue }: WhatIf,
  tier: number,
  tierByRank: number,
  heldDown: boolean,
): TiesExplained {
  const before = others.worthMoreThan(ownValue);
  const equals = others.worthAtLeast(ownValue) - before;
  const straddled = cutoffs.filter(({ quota }) => quota > before && quota <= before + equals);
  return {
    others: equals,
    straddled: straddled.map(({ above, below }) => ({ above, below })),
    rule: settings.ties,
    effect: straddled.length === 0 || heldDown ? 'none' : effect(),
  };

  function effect(): TiesExplained['effect'] {
    if (settings.ties === 'split') return 'by-id';
    if (tier === tierByRank) return 'none';
    return tier < tierByRank ? 'promoted' : 'demoted';
  }
}
