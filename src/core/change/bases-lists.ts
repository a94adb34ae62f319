import { compareAmounts, toExact } from '../values/amount';
import type { Exact } from '../values/amount-types';
import { compareCodePoints } from '../values/code-points';
import { addExact, formatExact } from '../values/exact';
import type {
  BasesComparison,
  BasesList,
  ComparedCustomer,
  RankedByBoth,
} from './bases-comparison';

type Lists = Pick<
  BasesComparison,
  'bigAndLosing' | 'bigAndPayingLittle' | 'smallAndPaying' | 'upperByBoth'
>;

/** @param customers in order of rank by the first basis */
export function basesLists(customers: readonly ComparedCustomer[], lowest: string): Lists {
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
