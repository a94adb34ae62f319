import { conversion, type Rates } from '../pyramid/currencies';
import type { DateKey } from '../values/calendar';
import { sameCurrency } from '../values/currency-signs';
import type { Exact } from '../values/exact';
import type { ReadFacts } from './read-facts';

/** The money that facts are reckoned in, and what makes other money of it. */
export interface MoneyOfDay {
  /** Of the pyramid; null where it has none. */
  readonly currency: string | null;
  /** To that currency. */
  readonly rates: Rates | undefined;
  /** Today: an open amount is worth what it is worth now. */
  readonly date: DateKey;
}

/**
 * Receivables and credit limits in one currency: that of the pyramid, or of the facts where it has
 * none and they name one alone. What names no currency is in that one; what names another is
 * converted where there is a rate, and else marked as foreign, since it can be added to nothing.
 */
export function inOneCurrency(facts: ReadFacts, { currency, rates, date }: MoneyOfDay): ReadFacts {
  const { receivables, creditLimits } = facts;
  const own = currency ?? onlyOne([receivables, creditLimits]);
  const convert = rates === undefined ? undefined : conversion(rates);
  const inOwn = (amount: Exact, named: string | undefined): InOwn => {
    const isOwn = named === undefined || (own !== null && sameCurrency(own, named) !== undefined);
    if (isOwn) return { amount };
    const read = { ...NOTHING, date, revenue: amount, problems: [] };
    convert?.convert(read, { currency: named });
    const isConverted = convert !== undefined && read.problems.length === 0;
    return isConverted ? { amount: read.revenue } : { amount, foreign: named };
  };
  return {
    ...facts,
    receivables: receivables?.map(({ open, ...read }) => {
      const { amount, ...rest } = inOwn(open, read.fact.currency);
      return { ...read, ...rest, open: amount };
    }),
    creditLimits: creditLimits?.map(({ limit, ...read }) => {
      const { amount, ...rest } = inOwn(limit, read.fact.currency);
      return { ...read, ...rest, limit: amount };
    }),
  };
}

interface InOwn {
  readonly amount: Exact;
  readonly foreign?: string;
}

const NOTHING = {
  cost: undefined,
  costToServe: undefined,
  profit: undefined,
  repeated: undefined,
};

type Priced = readonly { readonly fact: { readonly currency?: string | undefined } }[];

/** The currency that all name who name one; null where none is named, or several are. */
function onlyOne(lists: readonly (Priced | undefined)[]): string | null {
  const named = lists.flatMap((list) => list?.flatMap(({ fact }) => fact.currency ?? []) ?? []);
  const [first, ...others] = new Set(named);
  return others.reduce<string | null>(
    (one, other) => (one === null ? null : (sameCurrency(one, other) ?? null)),
    first ?? null,
  );
}
