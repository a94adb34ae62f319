import { toExact } from '../values/amount';
import { type Amount, compareExact, type Exact } from '../values/exact';
import { BEST_LEAVING, concentration } from './concentration';
import type { TieredCustomer } from './customer';
import type { Figures } from './figures';
import type { Summary } from './summary';
import { addToTally, emptyTally, type Tally, tierSummary, wholeSummary } from './tally';

export interface SummaryOptions {
  /** Ids of all tiers, best first, so that an empty tier has its line too. */
  readonly tiers: readonly string[];
  /** For which k to say what is lost if the best k leave; 1, 5 and 10 unless given. */
  readonly bestLeaving?: readonly number[];
}

/** Each tier and the whole in figures, from customers in order of rank. */
export function summariseTiers(
  customers: readonly TieredCustomer[],
  options: SummaryOptions,
): Summary {
  const summary = startSummary(options);
  for (const customer of customers) summary.add(customer.tier, figuresOf(customer));
  return summary.finish();
}

/** The same from figures already read, added in order of rank. */
export function startSummary({ tiers, bestLeaving = BEST_LEAVING }: SummaryOptions): {
  add(tier: string, figures: Figures): void;
  finish(): Summary;
} {
  const whole = emptyTally();
  const tallies = new Map<string, Tally>(tiers.map((tier) => [tier, emptyTally()]));
  const values: Exact[] = [];
  const profits: Exact[] = [];
  return {
    add(tier, figures) {
      addToTally(whole, figures);
      addToTally(tallyOf(tallies, tier), figures);
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

function figuresOf(customer: TieredCustomer): Figures {
  const value = toExact(customer.value);
  const exact = (amount: Amount | null): Exact | undefined => {
    if (amount === null) return undefined;
    return amount === customer.value ? value : toExact(amount);
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
