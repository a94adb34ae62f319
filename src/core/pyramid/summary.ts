import type { Amount } from '../values/exact';
import type { Ratio } from '../values/ratio';

/** A tier, or all tiers together, in figures. Null where an amount is not known for every customer. */
export interface TierSummary {
  /** Id of the tier. */
  readonly tier: string;
  readonly customers: number;
  readonly transactions: number;
  readonly value: Amount;
  readonly revenue: Amount | null;
  readonly cost: Amount | null;
  readonly costToServe: Amount | null;
  readonly profit: Amount | null;
  /** Null in an empty tier. */
  readonly smallest: Amount | null;
  readonly mean: Ratio | null;
  readonly largest: Amount | null;
  /** Parts of the whole, 0 to 1; null where the whole is ≤ 0 or not known. */
  readonly shares: {
    readonly customers: Ratio | null;
    readonly transactions: Ratio | null;
    readonly value: Ratio | null;
    readonly revenue: Ratio | null;
    readonly cost: Ratio | null;
    readonly profit: Ratio | null;
  };
}

/** All customers together. */
export type WholeSummary = Omit<TierSummary, 'tier' | 'shares'>;

/** The first `customers` customers hold `total`, which is `share` of the whole. */
export interface CurvePoint {
  readonly customers: number;
  readonly shareOfCustomers: Ratio;
  readonly total: Amount;
  /** Null where the whole is ≤ 0. */
  readonly share: Ratio | null;
}

/** It rises as long as customers earn something and falls where they cost more than they bring. */
export interface WhaleCurve {
  readonly points: readonly CurvePoint[];
  /** Where it is highest: all profit that is earned before the rest of the customers eat of it. */
  readonly peak: CurvePoint;
}

/** How unevenly the value is spread. A figure is null where it is not defined. */
export interface Concentration {
  /** 0 all equal … towards 1 one holds all. Null with a negative value or a total ≤ 0. */
  readonly gini: Ratio | null;
  /** Best customers first. Null with a negative value or a total ≤ 0. */
  readonly curve: readonly CurvePoint[] | null;
  /** Cumulative profit, most profitable first. Null where profit is not known. */
  readonly whale: WhaleCurve | null;
  /** Share of the value held by the best 20% of customers. */
  readonly bestFifthShare: Ratio | null;
  /** How many of the best customers hold 80% of the value. */
  readonly customersHolding80: number | null;
  readonly largestShare: Ratio | null;
  /** What is lost if the best k leave. */
  readonly ifBestLeave: readonly {
    readonly customers: number;
    readonly value: Amount;
    readonly share: Ratio | null;
  }[];
}

export interface Summary {
  /** In the order of the scheme. */
  readonly tiers: readonly TierSummary[];
  readonly whole: WholeSummary;
  readonly concentration: Concentration;
}
