import { type Amount, addExact, type Exact, formatExact } from '../values/exact';
import { compareCodePoints } from '../values/ids';
import type { Basis } from './transaction';

/** What one rule left out. */
export interface LeftOut {
  /** As people write it: `except Status=voided`, `only Region=EU`, `exclude staff`. */
  readonly rule: string;
  readonly rows: number;
  /** By measure, what could be read in the currency of the other rows. */
  readonly amounts: Readonly<Record<string, Amount>>;
}

/** Of one measure: how much, and in how many rows it could be read. */
export interface LeftOutSum {
  readonly total: Exact;
  readonly rows: number;
}

/** What was set aside, whatever the rule. */
export interface LeftOutTotals {
  readonly rows: number;
  readonly sums: ReadonlyMap<string, LeftOutSum>;
}

/** Whether what is in a currency can be added to the amounts of the other rows. */
type Takes = (currency: string | undefined | null) => boolean;

/** By measure; `value` is what customers are ranked by. */
type AmountsRead = Partial<Record<(typeof MONEY)[number] | 'value', Exact | undefined>>;

/** The account of rows that are set aside, in memory proportional to the rules and currencies. */
interface LeftOutBook {
  /** @param currency null for that of all other rows, whichever it is */
  add(rule: string, currency: string | undefined | null, read: AmountsRead): void;
  totals(takes: Takes): LeftOutTotals;
  byRule(takes: Takes): readonly LeftOut[];
}

const MONEY = ['revenue', 'cost', 'costToServe', 'profit'] as const;

type Sums = Map<string, LeftOutSum>;

/** The rows of one rule by currency: only at the end is it known which of them the others are in. */
interface OfRule {
  rows: number;
  readonly byCurrency: Map<string | undefined | null, Sums>;
}

export function leftOutBook(basis: Basis): LeftOutBook {
  const rules = new Map<string, OfRule>();
  const isOther = basis !== 'revenue' && basis !== 'profit';

  const sumsOf = ({ byCurrency }: OfRule, takes: Takes, sums: Sums = new Map()): Sums => {
    for (const [currency, ofCurrency] of byCurrency) {
      for (const [measure, sum] of takes(currency) ? ofCurrency : []) {
        sums.set(measure, added(sums.get(measure), sum));
      }
    }
    return sums;
  };

  return {
    add(rule, currency, read) {
      const ofRule = entryOf(rules, rule, () => ({ rows: 0, byCurrency: new Map() }));
      ofRule.rows++;
      const sums = entryOf(ofRule.byCurrency, currency, () => new Map<string, LeftOutSum>());
      const see = (measure: string, amount: Exact | undefined): void => {
        if (amount === undefined) return;
        sums.set(measure, added(sums.get(measure), { total: amount, rows: 1 }));
      };
      for (const measure of MONEY) {
        if (!(isOther && measure === basis)) see(measure, read[measure]);
      }
      if (isOther) see(basis, read.value);
    },
    totals(takes) {
      const sums: Sums = new Map();
      let rows = 0;
      for (const ofRule of rules.values()) {
        rows += ofRule.rows;
        sumsOf(ofRule, takes, sums);
      }
      return { rows, sums };
    },
    byRule: (takes) =>
      [...rules]
        .sort(([a], [b]) => compareCodePoints(a, b))
        .map(([rule, ofRule]) => {
          const sums = sumsOf(ofRule, takes);
          const amounts = [...MONEY, basis].flatMap((measure): [string, Amount][] => {
            const sum = sums.get(measure);
            return sum === undefined ? [] : [[measure, formatExact(sum.total)]];
          });
          return { rule, rows: ofRule.rows, amounts: Object.fromEntries(amounts) };
        }),
  };
}

function added(a: LeftOutSum | undefined, b: LeftOutSum): LeftOutSum {
  return a === undefined ? b : { total: addExact(a.total, b.total), rows: a.rows + b.rows };
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
