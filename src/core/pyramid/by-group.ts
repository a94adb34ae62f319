import { compareCodePoints } from '../values/code-points';
import { type PyramidInProgress, type PyramidOptions, startPyramid } from './build-pyramid';
import type { Pyramid } from './pyramid';
import type { SourceRow } from './transaction';

/** Options that mean the same in every group: rosters and pyramids before know no groups. */
export type GroupOptions = Omit<PyramidOptions, 'roster' | 'population' | 'stability'>;

export interface GroupPyramid {
  /** '' for rows that name none. */
  readonly group: string;
  readonly pyramid: Pyramid;
}

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
export function buildPyramidsByGroup(
  rows: Iterable<SourceRow>,
  options: GroupOptions = {},
): GroupPyramid[] {
  const groups = startGroups(options);
  for (const row of rows) groups.add(row);
  return groups.finish();
}

/** The same, row by row. */
export function startGroups(options: GroupOptions = {}): {
  add(row: SourceRow): void;
  finish(): GroupPyramid[];
} {
  const groups = new Map<string, PyramidInProgress>();
  return {
    add(row) {
      const name = row.group ?? '';
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
