import type { BasesComparison, ComparedCustomer } from '../../core/change/compare-bases';
import { INACTIVE } from '../../core/pyramid/inactive';

/** Every customer by both bases, as columns and rows for a file. */
export interface BasesTable {
  readonly columns: readonly { readonly name: string; readonly kind: 'text' | 'number' }[];
  readonly rows: Iterable<readonly (string | number | null)[]>;
}

/**
 * One row a customer, in the order of the comparison: `customer_id`, `tier_revenue`, `tier_profit`,
 * `rank_revenue`, `rank_profit`, `value_revenue`, `value_profit`, after the names of the bases. Who
 * is not ranked by a basis is `inactive` there, without rank and value.
 */
export function basesTable({ bases, customers }: BasesComparison): BasesTable {
  const [first, second] = columnEndings(bases);
  const pair = (name: string, kind: 'text' | 'number') => [
    { name: `${name}_${first}`, kind },
    { name: `${name}_${second}`, kind },
  ];
  return {
    columns: [
      { name: 'customer_id', kind: 'text' },
      ...pair('tier', 'text'),
      ...pair('rank', 'number'),
      ...pair('value', 'number'),
    ],
    rows: tableRows(customers),
  };
}

/** A basis beside itself would give two columns of one name. */
function columnEndings({ first, second }: BasesComparison['bases']): readonly [string, string] {
  return first === second ? [`${first}_1`, `${second}_2`] : [first, second];
}

function* tableRows(customers: readonly ComparedCustomer[]) {
  for (const { customerId, first, second } of customers) {
    yield [
      customerId,
      first?.tier ?? INACTIVE,
      second?.tier ?? INACTIVE,
      first?.rank ?? null,
      second?.rank ?? null,
      first?.value ?? null,
      second?.value ?? null,
    ];
  }
}
