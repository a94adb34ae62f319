import { customerWatchOf } from './customer-columns';
import { doubtWatch } from './doubts';
import type { TableReading } from './table-reading';
import type { TableWatch } from './table-watch';

/** All that watch the rows of a table; a table that has no need of one does not pay for it. */
export function watchesOf<Fact, Role extends string>(
  reading: TableReading<Fact, Role>,
): readonly TableWatch[] {
  const { headings, options, columns, doubts } = reading;
  const style = { decimalComma: options.decimalComma ?? false };
  return [doubtWatch(doubts, headings, columns, style), customerWatchOf(reading)].filter(
    (watch) => watch !== null,
  );
}
