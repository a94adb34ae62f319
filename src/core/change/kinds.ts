import type { Ladder, Place } from './ladder';
import type { MigrationKind } from './migration';

/** In the order of every result. */
export const MIGRATION_KINDS = [
  'new',
  'upgraded',
  'retained',
  'downgraded',
  'lapsed',
  'returned',
] as const satisfies readonly MigrationKind[];

/**
 * Undefined for whoever was on no rung both times: nothing of theirs moved. Who is new may have
 * returned, which only an earlier time can tell.
 */
export function kindOf({ rungs }: Ladder, from: Place, to: Place): MigrationKind | undefined {
  const lowest = rungs.length - 1;
  if (from > lowest && to > lowest) return undefined;
  if (to > lowest) return 'lapsed';
  if (from > lowest) return 'new';
  if (from === to) return 'retained';
  return to < from ? 'upgraded' : 'downgraded';
}
