import type { Amount, AmountInput } from '../values/amount-types';

/**
 * Text for people by language: in English at least, which stands in for the others, and by the code of
 * any other that is spoken.
 */
export interface Label {
  readonly en: string;
  readonly zh?: string;
  readonly [language: string]: string | undefined;
}

interface TierBase {
  /** Short and stable, the key everywhere: `A`. */
  readonly id: string;
  /** In words: `vip`. */
  readonly name: string;
  readonly label?: Label;
}

/** A tier that holds a share, 0 to 1, of the customers or of the value. */
export interface ShareTier extends TierBase {
  readonly share: AmountInput;
}

/** A tier that begins at an amount. */
export interface AmountTier extends TierBase {
  readonly from: AmountInput;
}

/** The lowest tier of a scheme by amount: whoever reaches no bound. */
export interface LowestTier extends TierBase {
  readonly from?: never;
}

/** How many tiers there are, best first, what they are called and how they are cut. Plain data. */
export type Scheme =
  | { readonly cut: 'headcount'; readonly tiers: readonly ShareTier[] }
  | { readonly cut: 'value'; readonly tiers: readonly ShareTier[] }
  | { readonly cut: 'amount'; readonly tiers: readonly [...AmountTier[], LowestTier] };

/** By headcount and by value: which part of a customer's slice decides. */
export type Rounding = 'up' | 'nearest' | 'down';

/** What becomes of equal values on both sides of a cutoff. */
export type Ties = 'split' | 'promote' | 'demote';

/** `lowest`: value ≤ 0 is never above the lowest tier. `rank`: rank alone decides. */
export type NonPositive = 'lowest' | 'rank';

/** The place where one tier ends and the next begins. */
export interface Cutoff {
  readonly above: string;
  readonly below: string;
  /** Cumulative share at this cutoff, or null by amount. */
  readonly share: Amount | null;
  /** Lower bound by amount, or null. */
  readonly from: Amount | null;
  /** How many customers the share alone puts above, before ties and the rule on values ≤ 0. */
  readonly quota: number;
  /** How many customers stand above. */
  readonly position: number;
  readonly lastInside: CutoffNeighbour | null;
  readonly firstOutside: CutoffNeighbour | null;
}

/** The customer next to a cutoff, and how many share its value on each side. */
export interface CutoffNeighbour {
  readonly customerId: string;
  readonly value: Amount;
  readonly equalInside: number;
  readonly equalOutside: number;
}
