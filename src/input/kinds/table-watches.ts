import type { AmountEvidence } from '../cells/amount-evidence';
import { alternativesWatches } from './alternatives';
import { amountsWithoutOrders } from './amounts-without-orders';
import { customerWatchOf } from './customer-columns';
import { doubtWatch } from './doubts';
import type { TableReading } from './table-reading';
import type { TableWatch } from './table-watch';

/** All that watch the rows of a table; a table that has no need of one does not pay for it. */
export function watchesOf<Fact, Role extends string>(
  reading: TableReading<Fact, Role>,
  amounts: AmountEvidence,
): readonly TableWatch[] {
  const { headings, columns, doubts } = reading;
  return [
    doubtWatch(doubts, headings, columns, amounts),
    customerWatchOf(reading),
    amountsWithoutOrders(reading),
    ...alternativesWatches(reading),
  ].filter((watch) => watch !== null);
}
