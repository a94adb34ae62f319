import { describe } from '../issues/issue';
import { checkOptions, type OptionNames } from '../issues/options';
import { compareCodePoints } from '../values/ids';
import {
  PYRAMID_OPTIONS,
  type PyramidInProgress,
  type PyramidOptions,
  startPyramid,
} from './build-pyramid';
import type { GroupPyramid } from './pyramid';
import { asRow } from './read-transaction';
import type { DefaultTier } from './scheme';
import {
  isBatch,
  rowsOf,
  type SourceNeeds,
  type SourceRow,
  streamOf,
  type TransactionSource,
  type TransactionStream,
} from './transaction';

/** Options that mean the same in every group: rosters and pyramids before know no groups. */
export interface GroupOptions<Tier extends string = string>
  extends Omit<PyramidOptions<Tier>, 'roster' | 'population' | 'stability'> {
  /**
   * Heading of the column of a source, or name of the field of records, whose text groups; `group`
   * of the records unless given.
   */
  readonly groupBy?: string | undefined;
}

/** The names of these, for whoever takes them among others. */
const GROUP_OPTIONS: OptionNames<GroupOptions> = (() => {
  const { roster: _, population: __, stability: ___, ...names } = PYRAMID_OPTIONS;
  return { ...names, groupBy: true };
})();

/**
 * A pyramid for each group of transactions, such as a region or a channel, by group. A customer with
 * transactions in several groups stands in each of them. Throws as `buildPyramid` does.
 *
 * @example
 * const groups = buildPyramidsByGroup([
 *   { customerId: 'ann', group: 'north', revenue: 5 },
 *   { customerId: 'ann', group: 'south', revenue: 1 },
 *   { customerId: 'bob', group: 'south', revenue: 9 },
 * ]);
 * groups.map(({ group, pyramid }) => `${group} ${pyramid.customers[0]?.customerId}`); // ['north ann', 'south bob']
 */
export function buildPyramidsByGroup<Tier extends string = DefaultTier>(
  transactions: Iterable<SourceRow> | TransactionSource,
  options: GroupOptions<Tier> = {},
): GroupPyramid<NoInfer<Tier>>[] {
  const groups = startGroups(options);
  for (const row of rowsOf(transactions, groups.needs)) groups.add(row);
  return groups.finish();
}

/** The same from a stream of rows, or of batches of rows. */
export async function buildPyramidsByGroupAsync<Tier extends string = DefaultTier>(
  transactions: AsyncIterable<SourceRow | readonly SourceRow[]> | TransactionStream,
  options: GroupOptions<Tier> = {},
): Promise<GroupPyramid<NoInfer<Tier>>[]> {
  const groups = startGroups(options);
  for await (const piece of streamOf(transactions, groups.needs)) {
    if (isBatch(piece)) for (const row of piece) groups.add(row);
    else groups.add(piece);
  }
  return groups.finish();
}

/** The same, row by row. */
export function startGroups<Tier extends string = DefaultTier>(
  given: GroupOptions<Tier> = {},
): {
  /** What they need of the rows, for `rows(needs)` of a source. */
  readonly needs: SourceNeeds;
  add(row: SourceRow): void;
  finish(): GroupPyramid<NoInfer<Tier>>[];
} {
  checkOptions(given, GROUP_OPTIONS);
  const { groupBy, ...options } = given;
  const groups = new Map<string, PyramidInProgress<Tier>>();
  return {
    // The lines of a file are of no group.
    needs: { ...startPyramid(options).needs, lines: false, groupBy },
    add(row) {
      if ('sourceLines' in asRow(row)) return;
      const name = groupOf(asRow(row));
      let pyramid = groups.get(name);
      if (pyramid === undefined) {
        pyramid = startPyramid(options);
        groups.set(name, pyramid);
      }
      pyramid.add(row);
    },
    finish: () =>
      [...groups]
        .sort(([a], [b]) => compareCodePoints(a, b))
        .map(([group, pyramid]) => ({ group, pyramid: pyramid.finish() })),
  };
}

/** Whatever a row names, as text: '' where it names nothing. */
function groupOf({ group }: SourceRow): string {
  return group === undefined || group === null ? '' : describe(group);
}
