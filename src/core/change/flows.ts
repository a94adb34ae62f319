import { addAmounts } from '../values/amount';
import type { Exact } from '../values/amount-types';
import { addExact, formatExact, subtractExact } from '../values/exact';
import { exactSums } from '../values/exact-sums';
import { MIGRATION_KINDS } from './kinds';
import type { Ladder, Place } from './ladder';
import type { Flow, KindFlow, MigrationKind, StandingMatrix } from './migration';

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
