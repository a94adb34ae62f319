import type { AmountInput } from '../values/exact';

/**
 * Text for people by language: in English at least, which stands in for the others, and by the code of
 * any other that is spoken.
 */
export interface Label {
  readonly en: string;
  readonly zh?: string;
  readonly [language: string]: string | undefined;
}

interface TierBase<Id extends string> {
  /** Short and stable, the key everywhere: `A`. */
  readonly id: Id;
  /** In words: `vip`. */
  readonly name: string;
  readonly label?: Label | undefined;
}

/** A tier that holds a share, 0 to 1, of the customers or of the value. */
export interface ShareTier<Id extends string = string> extends TierBase<Id> {
  readonly share: AmountInput;
  /**
   * Its lowest value: who is worth less falls to the next tier whose lowest value is met, and the
   * place stays empty. None above that of a better tier, and none in the last tier.
   */
  readonly from?: AmountInput | undefined;
}

/** A tier that begins at an amount. */
export interface AmountTier<Id extends string = string> extends TierBase<Id> {
  readonly from: AmountInput;
}

/** The lowest tier of a scheme by amount: whoever reaches no bound. */
export interface LowestTier<Id extends string = string> extends TierBase<Id> {
  readonly from?: undefined;
}

/**
 * How many tiers there are, best first, what they are called and how they are cut. Plain data. The
 * ids of its tiers are known to the type checker where they are written out: `Scheme<'A' | 'B'>`.
 */
export type Scheme<Id extends string = string> =
  | { readonly cut: 'headcount'; readonly tiers: readonly ShareTier<Id>[] }
  | { readonly cut: 'value'; readonly tiers: readonly ShareTier<Id>[] }
  | {
      readonly cut: 'amount';
      readonly tiers: readonly [...AmountTier<Id>[], LowestTier<Id>];
    };

/** By headcount and by value: which part of a customer's slice decides. */
export type Rounding = 'up' | 'nearest' | 'down';

/** What becomes of equal values on both sides of a cutoff. */
export type Ties = 'split' | 'promote' | 'demote';

/** `lowest`: value ≤ 0 is never above the lowest tier. `rank`: rank alone decides. */
export type NonPositive = 'lowest' | 'rank';

/** Everything that decides a tier besides the customers. */
export interface TierRules<Id extends string = string> {
  readonly scheme: Scheme<Id>;
  readonly rounding: Rounding;
  readonly ties: Ties;
  readonly nonPositive: NonPositive;
}

/** Ids of the tiers of `defaultScheme`. */
export type DefaultTier = 'A' | 'B' | 'C' | 'D';

/** Curry's customer pyramid: 1%, 4%, 15% and 80% of the customers. */
export const defaultScheme: Scheme<DefaultTier> = {
  cut: 'headcount',
  tiers: [
    { id: 'A', name: 'vip', share: '0.01', label: { en: 'VIP', zh: 'VIP客户' } },
    { id: 'B', name: 'major', share: '0.04', label: { en: 'Major', zh: '主要客户' } },
    { id: 'C', name: 'ordinary', share: '0.15', label: { en: 'Ordinary', zh: '普通客户' } },
    { id: 'D', name: 'small', share: '0.8', label: { en: 'Small', zh: '小客户' } },
  ],
};

/** The standing of a known customer that is in no tier: nothing was sold to it in the window. */
export const INACTIVE = 'inactive';
