import type { Adjustment } from '../pyramid/adjustment';
import type { Named } from '../pyramid/customer-names';
import type { Label, Scheme, Ties } from '../pyramid/scheme';
import type { Basis } from '../pyramid/transaction';
import type { Ratio } from '../values/amount';
import type { Amount } from '../values/exact';
import type { DateWindow } from '../values/window';

/** Why a customer is where it is. `tier` is null where it is inactive. */
export type Explanation<Tier extends string = string> =
  | TieredExplanation<Tier>
  | InactiveExplanation;

interface ExplanationBase extends Named {
  /** How many customers are ranked. */
  readonly of: number;
  readonly basis: Basis;
  readonly window: DateWindow;
  /** Null where the input names none. */
  readonly currency: string | null;
}

/** A known customer without a transaction in the window. It has no rank and no value. */
export interface InactiveExplanation extends ExplanationBase {
  readonly standing: 'inactive';
  readonly tier: null;
}

export interface TieredExplanation<Tier extends string = string> extends ExplanationBase {
  /** Id of the tier. */
  readonly standing: Tier;
  readonly tier: TierName<Tier>;
  /** The tier of its rank, before what was set by hand or kept for stability. */
  readonly baseTier: TierName<Tier>;
  /** What was set by hand or kept; null for most. */
  readonly adjustment: Adjustment<Tier> | null;
  /** The tier that rank alone gives, before ties, lowest values and the rule on values ≤ 0. */
  readonly tierByRank: TierName<Tier>;
  readonly rank: number;
  /** (rank − 1) / of: which part of the customers stands above. */
  readonly position: Ratio;
  readonly value: Amount;
  /** Orders worth more than 0, and the dates with one; null where they were not counted. */
  readonly orders: number | null;
  readonly purchaseDates: number | null;
  /** Revenue by order; null without an order, and where it is not known. */
  readonly meanOrderValue: Ratio | null;
  /** Days from one purchase date to the next, on average; null with fewer than two. */
  readonly meanGap: Ratio | null;
  /** Part of the total; null where the total is ≤ 0. */
  readonly share: Ratio | null;
  /** The part that this customer and all above it hold together. */
  readonly cumulativeShare: Ratio | null;
  /** The last customer of a better tier. Null where none is occupied. */
  readonly cutoffAbove: CutoffSide<Tier> | null;
  /** The first customer of a worse tier. Null where none is occupied. */
  readonly cutoffBelow: CutoffSide<Tier> | null;
  /** Null where no value of its own would lift it. */
  readonly toRise: Rise<Tier> | null;
  /** Null where no loss would drop it. */
  readonly cushion: Cushion<Tier> | null;
  readonly ties: TiesExplained<Tier>;
  /** The tier that its rank would give but for the lowest value of that tier. Null for most. */
  readonly minimum: Minimum<Tier> | null;
  /** Whether it would stand higher but for the rule on values ≤ 0. */
  readonly heldDown: boolean;
}

/** A tier that asks for more than a customer is worth. */
export interface Minimum<Tier extends string = string> {
  readonly tier: TierName<Tier>;
  /** What it asks for at least. */
  readonly from: Amount;
}

/** A tier as it is called. */
export interface TierName<Tier extends string = string> {
  readonly id: Tier;
  readonly name: string;
  readonly label?: Label | undefined;
}

/** The customer next to a cutoff, on the other side of it. */
export interface CutoffSide<Tier extends string = string> extends Named {
  readonly tier: TierName<Tier>;
  readonly value: Amount;
}

/** What it takes to rise from its base tier, all others staying as they are. */
export interface Rise<Tier extends string = string> {
  /** The tier it then comes into: not always the next one, which may be empty. */
  readonly tier: TierName<Tier>;
  readonly value: Amount;
  /** Whether `value` itself is enough. Else it must be exceeded, by however little. */
  readonly equalSuffices: boolean;
  /** `value` less its own value. 0 where any increase is enough. */
  readonly gap: Amount;
}

/** What it can lose before it falls from its base tier, all others staying as they are. */
export interface Cushion<Tier extends string = string> {
  /** The tier into which it then falls. */
  readonly tier: TierName<Tier>;
  readonly value: Amount;
  /** Whether it still holds its tier at `value` itself. Else it must stay above. */
  readonly equalHolds: boolean;
  /** Its own value less `value`. 0 where any loss is too much. */
  readonly amount: Amount;
}

export interface TiesExplained<Tier extends string = string> {
  /** How many other customers have the same value. */
  readonly others: number;
  /** The cutoffs that fall among these equals, by the scheme's shares alone. */
  readonly straddled: readonly { readonly above: Tier; readonly below: Tier }[];
  readonly rule: Ties;
  /**
   * What the rule did to this customer: `by-id` where a cutoff parts equals and the order of ids
   * decides, `promoted` or `demoted` where its rank alone would put it lower or higher.
   */
  readonly effect: 'none' | 'by-id' | 'promoted' | 'demoted';
}

/** What the tier at a place of the scheme is called. */
export function tierName(scheme: Scheme, place: number): TierName {
  const tier = scheme.tiers[place];
  if (tier === undefined) throw new RangeError(`no tier at place ${place} of the scheme`);
  const { id, name, label } = tier;
  return label === undefined ? { id, name } : { id, name, label };
}
