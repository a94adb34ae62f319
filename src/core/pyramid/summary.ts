import { checkOptions, type OptionNames } from '../issues/options';
import { checkShape, list, number, optional, record, text } from '../issues/shape';
import { exactOf, type Ratio, ratio, share, toExact } from '../values/amount';
import { type Amount, addExact, compareExact, type Exact, formatExact } from '../values/exact';
import { BEST_LEAVING, type Concentration, concentration } from './concentration';
import { type CustomerTotals, type Figures, NOT_COUNTED, type Purchases } from './customer';

/** A tier, or all tiers together, in figures. Null where an amount is not known for every customer. */
export interface TierSummary<Tier extends string = string> {
  /** Id of the tier. */
  readonly tier: Tier;
  readonly customers: number;
  readonly transactions: number;
  /** Orders worth more than 0; null where they were not counted or are not known of everybody. */
  readonly orders: number | null;
  /** The purchase dates of all its customers, each counted by itself; null likewise. */
  readonly purchaseDates: number | null;
  /** Revenue / orders; null where there is none, or one of both is not known. */
  readonly meanOrderValue: Ratio | null;
  /** Orders / customers; null in an empty tier, and where orders are not known. */
  readonly frequency: Ratio | null;
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
    readonly orders: Ratio | null;
    readonly value: Ratio | null;
    readonly revenue: Ratio | null;
    readonly cost: Ratio | null;
    readonly profit: Ratio | null;
  };
}

/** All customers together. */
export type WholeSummary = Omit<TierSummary, 'tier' | 'shares'>;

export interface Summary<Tier extends string = string> {
  /** In the order of the scheme. */
  readonly tiers: readonly TierSummary<Tier>[];
  readonly whole: WholeSummary;
  readonly concentration: Concentration;
}

export interface SummaryOptions<Tier extends string = string> {
  /** Ids of all tiers, best first, so that an empty tier has its line too. */
  readonly tiers: readonly Tier[];
  /** For which k to say what is lost if the best k leave; 1, 5 and 10 unless given. */
  readonly bestLeaving?: readonly number[] | undefined;
}

/** A customer with its totals, in the tier that counts. */
type InTier<Tier> = CustomerTotals & { readonly tier: Tier };

/** Each tier and the whole in figures, from customers in order of rank. */
export function summariseTiers<Tier extends string>(
  customers: readonly InTier<Tier>[],
  options: SummaryOptions<Tier>,
): Summary<Tier> {
  checkOptions(options, SUMMARY_OPTIONS);
  checkShape(options.tiers, 'tiers', list(text));
  checkShape(options.bestLeaving, 'bestLeaving', optional(list(number)));
  checkShape(customers, 'customers', list(record<object>({})));
  const summary = startSummary(options);
  for (const customer of customers) {
    summary.add(customer.tier, figuresOf(customer), { ...NOT_COUNTED, ...customer });
  }
  return summary.finish() as Summary<Tier>;
}

const SUMMARY_OPTIONS: OptionNames<SummaryOptions> = { tiers: true, bestLeaving: true };

/** The same from figures already read, added in order of rank. */
export function startSummary({ tiers, bestLeaving = BEST_LEAVING }: SummaryOptions): {
  add(tier: string, figures: Figures, purchases: Purchases): void;
  finish(): Summary;
} {
  const whole = emptyTally();
  const tallies = new Map<string, Tally>(tiers.map((tier) => [tier, emptyTally()]));
  const values: Exact[] = [];
  const profits: Exact[] = [];
  return {
    add(tier, figures, purchases) {
      addToTally(whole, figures, purchases);
      addToTally(tallyOf(tallies, tier), figures, purchases);
      values.push(figures.value);
      if (figures.profit !== undefined) profits.push(figures.profit);
    },
    finish() {
      const knowsProfit = values.length > 0 && profits.length === values.length;
      return {
        tiers: [...tallies].map(([tier, tally]) => tierSummary(tier, tally, whole)),
        whole: wholeSummary(whole),
        concentration: concentration(
          values,
          knowsProfit ? profits.toSorted((a, b) => compareExact(b, a)) : null,
          bestLeaving,
        ),
      };
    },
  };
}

function tallyOf(tallies: Map<string, Tally>, tier: string): Tally {
  const known = tallies.get(tier);
  if (known !== undefined) return known;
  const tally = emptyTally();
  tallies.set(tier, tally);
  return tally;
}

function figuresOf(customer: CustomerTotals): Figures {
  const value = exactOf(customer.value);
  const exact = (amount: Amount | null): Exact | undefined => {
    if (amount === null) return undefined;
    return amount === customer.value ? value : exactOf(amount);
  };
  return {
    transactions: customer.transactions,
    value,
    revenue: exact(customer.revenue),
    cost: exact(customer.cost),
    costToServe: exact(customer.costToServe),
    profit: exact(customer.profit),
  };
}

/** Figures added up. A sum becomes undefined with the first customer whose amount is not known. */
interface Tally {
  customers: number;
  transactions: number;
  orders: number | null;
  purchaseDates: number | null;
  value: Exact;
  revenue: Exact | undefined;
  cost: Exact | undefined;
  /** A customer without it adds nothing; undefined where none has it. */
  costToServe: Exact | undefined;
  profit: Exact | undefined;
  smallest: Exact | undefined;
  largest: Exact | undefined;
}

function emptyTally(): Tally {
  return {
    customers: 0,
    transactions: 0,
    orders: 0,
    purchaseDates: 0,
    value: 0,
    revenue: 0,
    cost: 0,
    costToServe: undefined,
    profit: 0,
    smallest: undefined,
    largest: undefined,
  };
}

function addToTally(tally: Tally, figures: Figures, purchases: Purchases): void {
  const { value } = figures;
  tally.customers++;
  tally.transactions += figures.transactions;
  tally.orders = plus(tally.orders, purchases.orders);
  tally.purchaseDates = plus(tally.purchaseDates, purchases.purchaseDates);
  tally.value = addExact(tally.value, value);
  tally.revenue = addKnown(tally.revenue, figures.revenue);
  tally.cost = addKnown(tally.cost, figures.cost);
  tally.profit = addKnown(tally.profit, figures.profit);
  if (figures.costToServe !== undefined) {
    tally.costToServe = addExact(tally.costToServe ?? 0, figures.costToServe);
  }
  if (tally.smallest === undefined || compareExact(value, tally.smallest) < 0) {
    tally.smallest = value;
  }
  if (tally.largest === undefined || compareExact(value, tally.largest) > 0) tally.largest = value;
}

function plus(sum: number | null, count: number | null): number | null {
  return sum === null || count === null ? null : sum + count;
}

function addKnown(sum: Exact | undefined, amount: Exact | undefined): Exact | undefined {
  return sum === undefined || amount === undefined ? undefined : addExact(sum, amount);
}

/** The tally in the form of results, without its place among others. */
function wholeSummary(tally: Tally): WholeSummary {
  return {
    customers: tally.customers,
    transactions: tally.transactions,
    orders: tally.orders,
    purchaseDates: tally.purchaseDates,
    meanOrderValue: meanOf(tally.revenue, tally.orders),
    frequency: tally.orders === null ? null : meanOf(toExact(tally.orders), tally.customers),
    value: formatExact(tally.value),
    revenue: amountOf(tally.revenue),
    cost: amountOf(tally.cost),
    costToServe: amountOf(tally.costToServe),
    profit: amountOf(tally.profit),
    smallest: amountOf(tally.smallest),
    mean: meanOf(tally.value, tally.customers),
    largest: amountOf(tally.largest),
  };
}

/** The tally of a tier beside that of all. */
function tierSummary(tier: string, tally: Tally, whole: Tally): TierSummary {
  const inTier = tally.customers === 0 ? withoutUnknown(tally, whole) : tally;
  return {
    tier,
    ...wholeSummary(inTier),
    shares: {
      customers: shareOf(toExact(tally.customers), toExact(whole.customers)),
      transactions: shareOf(toExact(tally.transactions), toExact(whole.transactions)),
      orders: shareOf(countOf(inTier.orders), countOf(whole.orders)),
      value: shareOf(tally.value, whole.value),
      revenue: shareOf(tally.revenue, whole.revenue),
      cost: shareOf(tally.cost, whole.cost),
      profit: shareOf(tally.profit, whole.profit),
    },
  };
}

/** In an empty tier, what the whole does not know is not 0 either. */
function withoutUnknown(tally: Tally, whole: Tally): Tally {
  const known = (measure: 'revenue' | 'cost' | 'profit'): Exact | undefined =>
    whole[measure] === undefined ? undefined : tally[measure];
  return {
    ...tally,
    revenue: known('revenue'),
    cost: known('cost'),
    profit: known('profit'),
    orders: whole.orders === null ? null : tally.orders,
    purchaseDates: whole.purchaseDates === null ? null : tally.purchaseDates,
  };
}

function meanOf(sum: Exact | undefined, count: number | null): Ratio | null {
  return sum === undefined || count === null || count === 0 ? null : ratio(sum, toExact(count));
}

function countOf(count: number | null): Exact | undefined {
  return count === null ? undefined : toExact(count);
}

function amountOf(sum: Exact | undefined): Amount | null {
  return sum === undefined ? null : formatExact(sum);
}

function shareOf(part: Exact | undefined, whole: Exact | undefined): Ratio | null {
  return part === undefined || whole === undefined ? null : share(part, whole);
}
