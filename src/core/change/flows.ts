import { addAmounts } from '../values/amount';
import type { Amount, Exact } from '../values/exact';
import { addExact, formatExact, subtractExact } from '../values/exact';
import { exactSums } from '../values/exact-sums';
import {
  type Ladder,
  MIGRATION_KINDS,
  type MigrationKind,
  type Place,
  type Standing,
} from './ladder';

/** Customers that moved together, with what they were worth before and after. */
export interface Flow {
  readonly customers: number;
  readonly valueBefore: Amount;
  readonly valueAfter: Amount;
  readonly change: Amount;
}

export interface KindFlow extends Flow {
  readonly kind: MigrationKind;
}

export interface FlowFrom extends Flow {
  readonly from: Standing | null;
}

export interface FlowTo extends Flow {
  readonly to: Standing | null;
}

export interface MatrixRow extends FlowFrom {
  /** One a standing, in the order of `standings`. */
  readonly cells: readonly FlowTo[];
}

/** Everybody by standing before (rows) and after (columns). A margin is the size of that standing. */
export interface StandingMatrix {
  /** Of rows and columns alike: the rungs best first, then `inactive`, then null for absent. */
  readonly standings: readonly (Standing | null)[];
  readonly rows: readonly MatrixRow[];
  /** The margins below the columns. */
  readonly columns: readonly FlowTo[];
  readonly whole: Flow;
}

/**
 * How one tier changed: customers before + inflow − outflow = customers after, and the value
 * likewise: before + inflow's value after − outflow's value before + the change of those who stayed.
 */
export interface TierFlows {
  readonly tier: string;
  readonly before: number;
  readonly after: number;
  readonly stayed: Flow;
  readonly inflow: Flow;
  readonly outflow: Flow;
  /** Where the inflow came from, where anybody did, in the order of the matrix. */
  readonly from: readonly FlowFrom[];
  /** Where the outflow went. */
  readonly to: readonly FlowTo[];
}

/** Who moved from where to where, added up customer by customer. */
export interface FlowsInProgress {
  add(
    from: Place,
    to: Place,
    kind: MigrationKind | undefined,
    valueBefore: Exact,
    valueAfter: Exact,
  ): void;
  matrix(): StandingMatrix;
  /** In the order of `MIGRATION_KINDS`. */
  kinds(): readonly KindFlow[];
}

export function startFlows({ standings }: Ladder): FlowsInProgress {
  const cells = flowSums();
  const kinds = flowSums();
  const size = standings.length;
  const places = standings.map((_, place) => place);
  return {
    add(from, to, kind, valueBefore, valueAfter) {
      cells.add(from * size + to, valueBefore, valueAfter);
      if (kind !== undefined) kinds.add(MIGRATION_KINDS.indexOf(kind), valueBefore, valueAfter);
    },
    matrix: () => ({
      standings,
      rows: standings.map((from, row) => ({
        from,
        ...cells.flowOf(places.map((column) => row * size + column)),
        cells: standings.map((to, column) => ({ to, ...cells.flowOf([row * size + column]) })),
      })),
      columns: standings.map((to, column) => ({
        to,
        ...cells.flowOf(places.map((row) => row * size + column)),
      })),
      whole: cells.flowOf(Array.from({ length: size * size }, (_, cell) => cell)),
    }),
    kinds: () => MIGRATION_KINDS.map((kind, at) => ({ kind, ...kinds.flowOf([at]) })),
  };
}

/** Many flows side by side, one an index. */
function flowSums() {
  const customers: number[] = [];
  const before = exactSums();
  const after = exactSums();
  return {
    add(index: number, valueBefore: Exact, valueAfter: Exact): void {
      customers[index] = (customers[index] ?? 0) + 1;
      before.add(index, valueBefore);
      after.add(index, valueAfter);
    },
    /** The flows at these indexes together. */
    flowOf(indexes: readonly number[]): Flow {
      const valueBefore = indexes.map((index) => before.at(index)).reduce(addExact, 0);
      const valueAfter = indexes.map((index) => after.at(index)).reduce(addExact, 0);
      return {
        customers: indexes.reduce((sum, index) => sum + (customers[index] ?? 0), 0),
        valueBefore: formatExact(valueBefore),
        valueAfter: formatExact(valueAfter),
        change: formatExact(subtractExact(valueAfter, valueBefore)),
      };
    },
  };
}

const NO_FLOW: Flow = { customers: 0, valueBefore: '0', valueAfter: '0', change: '0' };

/** Several flows as one. */
export function joinFlows(flows: readonly Flow[]): Flow {
  return flows.reduce<Flow>(
    (sum, flow) => ({
      customers: sum.customers + flow.customers,
      valueBefore: addAmounts(sum.valueBefore, flow.valueBefore),
      valueAfter: addAmounts(sum.valueAfter, flow.valueAfter),
      change: addAmounts(sum.change, flow.change),
    }),
    NO_FLOW,
  );
}

/** What flowed in and out of each tier, read off the matrix. */
export function tierFlows(
  tiers: readonly string[],
  { rows, columns }: StandingMatrix,
): TierFlows[] {
  return tiers.map((tier, place) => {
    const from = rows.flatMap(({ from, cells }): FlowFrom[] => {
      const cell = cells[place];
      if (from === tier || cell === undefined || cell.customers === 0) return [];
      const { to: _, ...flow } = cell;
      return [{ from, ...flow }];
    });
    const cells: readonly FlowTo[] = rows[place]?.cells ?? [];
    const to = cells.filter((cell) => cell.to !== tier && cell.customers > 0);
    return {
      tier,
      before: rows[place]?.customers ?? 0,
      after: columns[place]?.customers ?? 0,
      stayed: joinFlows(cells.filter((cell) => cell.to === tier)),
      inflow: joinFlows(from),
      outflow: joinFlows(to),
      from,
      to,
    };
  });
}
