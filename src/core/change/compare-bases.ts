import type { TieredCustomer } from '../pyramid/customer';
import { INACTIVE } from '../pyramid/inactive';
import type { Pyramid } from '../pyramid/pyramid';
import { refuseOtherRules } from '../pyramid/same-rules';
import { toExact } from '../values/amount';
import { ratio } from '../values/ratio';
import type {
  Agreement,
  BasesComparison,
  BasesMatrix,
  BasisPlace,
  ComparedCustomer,
} from './bases-comparison';
import { basesLists } from './bases-lists';

/** The standing by a basis of a customer that is not ranked by it. */

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
  refuseOtherRules(first.settings, second.settings, {
    except: 'basis',
    path: 'second',
    hint: 'Build both pyramids from the same rows with the same options, but for the basis.',
  });
  const { scheme, window, currency, basis } = first.settings;
  const tiers = scheme.tiers.map(({ id }) => id);
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
  const places = new Map(second.map((customer) => [customer.customerId, placeOf(customer)]));
  const customers = first.map((customer): ComparedCustomer => {
    const { customerId } = customer;
    const other = places.get(customerId) ?? null;
    places.delete(customerId);
    return { customerId, first: placeOf(customer), second: other };
  });
  for (const [customerId, place] of places) {
    customers.push({ customerId, first: null, second: place });
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
  const share = customers === 0 ? null : ratio(toExact(same), toExact(customers));
  return { customers, same, higherByFirst, higherBySecond, share };
}
