import { toExact } from '../values/amount';
import { type Amount, addExact, compareExact, type Exact, formatExact } from '../values/exact';
import { type Ratio, ratio, share } from '../values/ratio';
import type { Figures } from './figures';
import type { TierSummary, WholeSummary } from './summary';

/** Figures added up. A sum becomes undefined with the first customer whose amount is not known. */
export interface Tally {
  customers: number;
  transactions: number;
  value: Exact;
  revenue: Exact | undefined;
  cost: Exact | undefined;
  /** A customer without it adds nothing; undefined where none has it. */
  costToServe: Exact | undefined;
  profit: Exact | undefined;
  smallest: Exact | undefined;
  largest: Exact | undefined;
}

export function emptyTally(): Tally {
  return {
    customers: 0,
    transactions: 0,
    value: 0,
    revenue: 0,
    cost: 0,
    costToServe: undefined,
    profit: 0,
    smallest: undefined,
    largest: undefined,
  };
}

export function addToTally(tally: Tally, figures: Figures): void {
  const { value } = figures;
  tally.customers++;
  tally.transactions += figures.transactions;
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

function addKnown(sum: Exact | undefined, amount: Exact | undefined): Exact | undefined {
  return sum === undefined || amount === undefined ? undefined : addExact(sum, amount);
}

/** The tally in the form of results, without its place among others. */
export function wholeSummary(tally: Tally): WholeSummary {
  return {
    customers: tally.customers,
    transactions: tally.transactions,
    value: formatExact(tally.value),
    revenue: amountOf(tally.revenue),
    cost: amountOf(tally.cost),
    costToServe: amountOf(tally.costToServe),
    profit: amountOf(tally.profit),
    smallest: amountOf(tally.smallest),
    mean: tally.customers === 0 ? null : ratio(tally.value, toExact(tally.customers)),
    largest: amountOf(tally.largest),
  };
}

/** The tally of a tier beside that of all. */
export function tierSummary(tier: string, tally: Tally, whole: Tally): TierSummary {
  const inTier = tally.customers === 0 ? withoutUnknown(tally, whole) : tally;
  return {
    tier,
    ...wholeSummary(inTier),
    shares: {
      customers: shareOf(toExact(tally.customers), toExact(whole.customers)),
      transactions: shareOf(toExact(tally.transactions), toExact(whole.transactions)),
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
  return { ...tally, revenue: known('revenue'), cost: known('cost'), profit: known('profit') };
}

function amountOf(sum: Exact | undefined): Amount | null {
  return sum === undefined ? null : formatExact(sum);
}

function shareOf(part: Exact | undefined, whole: Exact | undefined): Ratio | null {
  return part === undefined || whole === undefined ? null : share(part, whole);
}
