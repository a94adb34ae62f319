import type {
  BasesComparison,
  BasisPlace,
  ComparedCustomer,
} from '../../core/change/compare-bases';
import { INACTIVE } from '../../core/pyramid/scheme';
import type { Words } from '../words/en/index';
import { standingNames } from '../words/named';
import { type Cell, type Column, type ColumnType, column, type Table } from './table';

/**
 * One row a customer, in the order of the comparison: `customer_id`, `tier_revenue`, `tier_profit`,
 * `rank_revenue`, `rank_profit`, `value_revenue`, `value_profit`, after the names of the bases. Who
 * is not ranked by a basis is `inactive` there, without rank and value.
 */
export function basesTable(comparison: BasesComparison): Table<ComparedCustomer> {
  const { bases, customers } = comparison;
  const [first, second] = columnEndings(bases);
  const pair = (
    key: 'tier' | 'rank' | 'value',
    type: ColumnType,
    of: (place: BasisPlace | null) => Cell,
  ): Column<ComparedCustomer>[] => {
    const one = (ending: string, which: 'first' | 'second') =>
      column<ComparedCustomer>(`${key}_${ending}`, type, (customer) => of(customer[which]), {
        heading: ({ change, columns, measures }) =>
          change.ofWindow(columns[key], measures.name(bases[which])),
        ...(key === 'tier' && { said: saidBy(comparison) }),
      });
    return [one(first, 'first'), one(second, 'second')];
  };
  return {
    name: 'bases',
    columns: [
      column<ComparedCustomer>('customer_id', 'id', ({ customerId }) => customerId),
      ...pair('tier', 'tier', (place) => place?.tier ?? INACTIVE),
      ...pair('rank', 'count', (place) => place?.rank ?? null),
      ...pair('value', 'amount', (place) => place?.value ?? null),
    ],
    rows: customers,
  };
}

/** A basis beside itself would give two columns of one name. */
function columnEndings({ first, second }: BasesComparison['bases']): readonly [string, string] {
  return first === second ? [`${first}_1`, `${second}_2`] : [first, second];
}

function saidBy({ scheme }: BasesComparison): (cell: Cell, words: Words) => string {
  return (cell, words) => {
    if (cell === null) return words.tiers.all;
    return cell === INACTIVE
      ? words.change.notRanked
      : standingNames(scheme, words)(cell as string);
  };
}

/** A standing by the first basis, or without one all, with the counts by the second and their sum. */
export interface BasesMatrixLine {
  readonly standing: string | null;
  readonly counts: readonly number[];
}

/** Who has which standing by the first basis (rows) and by the second (columns, `A`, …, `all`). */
export function basesMatrixTable(comparison: BasesComparison): Table<BasesMatrixLine> {
  const { bases, matrix } = comparison;
  const said = saidBy(comparison);
  const end = matrix.standings.length - 1;
  const isNeeded = matrix.counts.some((row, at) => row[end] !== 0 || (at === end && sum(row) > 0));
  const size = isNeeded ? end + 1 : end;
  const standings = matrix.standings.slice(0, size);
  const counts = matrix.counts.slice(0, size).map((row) => row.slice(0, size));
  const sums = standings.map((_, at) => sum(counts.map((row) => row[at] ?? 0)));
  const count = (key: string, at: number, heading: (words: Words) => string) =>
    column<BasesMatrixLine>(key, 'count', (line) => line.counts[at] ?? 0, { heading });
  return {
    name: 'bases-matrix',
    columns: [
      column<BasesMatrixLine>('by_first', 'tier', ({ standing }) => standing, {
        heading: ({ change }) => change.corner(basesSaid(bases, change)),
        said,
      }),
      ...standings.map((standing, at) =>
        count(`to_${standing}`, at, (words) => said(standing, words)),
      ),
      count('all', size, ({ tiers }) => tiers.all),
    ],
    rows: counts.map((row, at) => ({ standing: standings[at] ?? '', counts: [...row, sum(row)] })),
    total: { standing: null, counts: [...sums, sum(sums)] },
  };
}

/** The bases within a sentence. */
export function basesSaid(bases: BasesComparison['bases'], { measure }: Words['change']) {
  return { first: measure(bases.first), second: measure(bases.second) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
