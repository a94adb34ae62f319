import { checkSameRules, tierIds } from '../pyramid/comparable';
import { type Named, named } from '../pyramid/customer-names';
import type { Pyramid, TieredCustomer } from '../pyramid/pyramid';
import type { Scheme } from '../pyramid/scheme';
import { INACTIVE } from '../pyramid/scheme';
import { checkPyramid } from '../pyramid/shapes';
import type { Basis } from '../pyramid/transaction';
import { refuseUnknownTiers } from '../pyramid/unknown-tiers';
import { compareAmounts, type Ratio, share, toExact } from '../values/amount';
import type { Amount, Exact } from '../values/exact';
import { addExact, formatExact } from '../values/exact';
import { compareCodePoints } from '../values/ids';
import type { DateWindow } from '../values/window';

/** The same customers tiered by two bases, such as revenue and profit. */
export interface BasesComparison {
  readonly bases: { readonly first: Basis; readonly second: Basis };
  readonly window: DateWindow;
  readonly scheme: Scheme;
  /** Null where the input names none. */
  readonly currency: string | null;
  /** In order of rank by the first basis, then those ranked by the second alone, by rank there. */
  readonly customers: readonly ComparedCustomer[];
  readonly matrix: BasesMatrix;
  readonly agreement: Agreement;
  /** Above the lowest tier by the first basis, and worth less than 0 by the second: worst first. */
  readonly bigAndLosing: BasesList;
  /** Above the lowest by the first, in the lowest by the second but worth 0 or more; by first rank. */
  readonly bigAndPayingLittle: BasesList;
  /** In the lowest tier by the first, above the lowest by the second; by second rank. */
  readonly smallAndPaying: BasesList;
  /** Above the lowest tier by both; by first rank. */
  readonly upperByBoth: BasesList;
}

export interface ComparedCustomer extends Named {
  /** Null where the customer is not ranked by that basis. */
  readonly first: BasisPlace | null;
  readonly second: BasisPlace | null;
}

/** Where a customer stands by one basis. */
export interface BasisPlace {
  /** Id of the tier that counts, overrides and stability included. */
  readonly tier: string;
  readonly rank: number;
  readonly value: Amount;
}

/** How many customers have which standing by the first basis (rows) and by the second (columns). */
export interface BasesMatrix {
  /** Of rows and columns alike: the tiers, best first, then `inactive` for who is not ranked. */
  readonly standings: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** Of the customers ranked by both bases. */
export interface Agreement {
  readonly customers: number;
  readonly same: number;
  readonly higherByFirst: number;
  readonly higherBySecond: number;
  /** Part of them in the same tier by both, 0 to 1; null where there are none. */
  readonly share: Ratio | null;
}

/** Some customers that are ranked by both bases, and what they are worth together. */
export interface BasesList {
  readonly customers: readonly RankedByBoth[];
  readonly first: Amount;
  readonly second: Amount;
}

export interface RankedByBoth extends ComparedCustomer {
  readonly first: BasisPlace;
  readonly second: BasisPlace;
}

/**
 * Two pyramids of the same customers side by side: each customer's tiers, ranks and values by both
 * bases, who is big and loses money, who is small and pays well. Tiers are those that count,
 * overrides and stability included.
 *
 * Throws `invalid-option` where the pyramids differ in more than their basis: window, scheme or
 * another rule that decides a tier.
 *
 * @example
 * const rows = [
 *   { customerId: 'ann', revenue: 900, profit: -40 },
 *   { customerId: 'bob', revenue: 500, profit: 120 },
 * ];
 * const byRevenue = buildPyramid(rows, { basis: 'revenue' });
 * const byProfit = buildPyramid(rows, { basis: 'profit' });
 * const { bigAndLosing, smallAndPaying } = compareBases(byRevenue, byProfit);
 * bigAndLosing.customers.map(({ customerId }) => customerId); // ['ann']
 * smallAndPaying.customers[0]?.second; // { tier: 'A', rank: 1, value: '120' }
 */
export function compareBases(first: Pyramid, second: Pyramid): BasesComparison {
  checkSameRules(
    { name: 'first', pyramid: checkPyramid(first, 'first') },
    { name: 'second', pyramid: checkPyramid(second, 'second') },
    'basis',
  );
  refuseUnknownTiers(first, 'invalid-option', 'first');
  refuseUnknownTiers(second, 'invalid-option', 'second');
  const { scheme, window, currency, basis } = first.settings;
  const tiers = tierIds(first.settings);
  const customers = joined(first.customers, second.customers);
  const matrix = matrixOf(customers, tiers);
  return {
    bases: { first: basis, second: second.settings.basis },
    window,
    scheme,
    currency: currency ?? second.settings.currency,
    customers,
    matrix,
    agreement: agreementIn(matrix, tiers.length),
    ...basesLists(customers, tiers.at(-1) ?? ''),
  };
}

function joined(
  first: readonly TieredCustomer[],
  second: readonly TieredCustomer[],
): ComparedCustomer[] {
  const places = new Map(second.map((customer) => [customer.customerId, customer]));
  const customers = first.map((customer): ComparedCustomer => {
    const { customerId } = customer;
    const other = places.get(customerId);
    places.delete(customerId);
    return { ...named(customer), first: placeOf(customer), second: other ? placeOf(other) : null };
  });
  for (const customer of places.values()) {
    customers.push({ ...named(customer), first: null, second: placeOf(customer) });
  }
  return customers;
}

function placeOf({ tier, rank, value }: TieredCustomer): BasisPlace {
  return { tier, rank, value };
}

function matrixOf(customers: readonly ComparedCustomer[], tiers: readonly string[]): BasesMatrix {
  const standings = [...tiers, INACTIVE];
  const places = new Map(standings.map((standing, place) => [standing, place]));
  const counts = standings.map(() => standings.map(() => 0));
  for (const { first, second } of customers) {
    const row = counts[places.get(first?.tier ?? INACTIVE) as number] as number[];
    const column = places.get(second?.tier ?? INACTIVE) as number;
    row[column] = (row[column] as number) + 1;
  }
  return { standings, counts };
}

function agreementIn({ counts }: BasesMatrix, tiers: number): Agreement {
  let [same, higherByFirst, higherBySecond] = [0, 0, 0];
  for (const [row, cells] of counts.slice(0, tiers).entries()) {
    for (const [column, count] of cells.slice(0, tiers).entries()) {
      if (row === column) same += count;
      else if (row < column) higherByFirst += count;
      else higherBySecond += count;
    }
  }
  const customers = same + higherByFirst + higherBySecond;
  return {
    customers,
    same,
    higherByFirst,
    higherBySecond,
    share: share(toExact(same), toExact(customers)),
  };
}

type Lists = Pick<
  BasesComparison,
  'bigAndLosing' | 'bigAndPayingLittle' | 'smallAndPaying' | 'upperByBoth'
>;

/** @param customers in order of rank by the first basis */
function basesLists(customers: readonly ComparedCustomer[], lowest: string): Lists {
  const bigAndLosing: RankedByBoth[] = [];
  const bigAndPayingLittle: RankedByBoth[] = [];
  const smallAndPaying: RankedByBoth[] = [];
  const upperByBoth: RankedByBoth[] = [];
  for (const customer of customers) {
    if (!isRankedByBoth(customer)) continue;
    const { first, second } = customer;
    const [isBig, isBigBySecond] = [first.tier !== lowest, second.tier !== lowest];
    const loses = second.value.startsWith('-');
    if (isBig && loses) bigAndLosing.push(customer);
    if (isBig && !isBigBySecond && !loses) bigAndPayingLittle.push(customer);
    if (!isBig && isBigBySecond) smallAndPaying.push(customer);
    if (isBig && isBigBySecond) upperByBoth.push(customer);
  }
  return {
    bigAndLosing: list(bigAndLosing.sort(byLoss)),
    bigAndPayingLittle: list(bigAndPayingLittle),
    smallAndPaying: list(smallAndPaying.sort((a, b) => a.second.rank - b.second.rank)),
    upperByBoth: list(upperByBoth),
  };
}

function isRankedByBoth(customer: ComparedCustomer): customer is RankedByBoth {
  return customer.first !== null && customer.second !== null;
}

/** The largest loss first; ids decide among equals, as in every ranking. */
function byLoss(a: RankedByBoth, b: RankedByBoth): number {
  return (
    compareAmounts(a.second.value, b.second.value) || compareCodePoints(a.customerId, b.customerId)
  );
}

function list(customers: readonly RankedByBoth[]): BasesList {
  let [first, second]: [Exact, Exact] = [0, 0];
  for (const customer of customers) {
    first = addExact(first, toExact(customer.first.value));
    second = addExact(second, toExact(customer.second.value));
  }
  return { customers, first: formatExact(first), second: formatExact(second) };
}
