import type { Notice } from '../../core/issues/notices';
import type { Transaction } from '../../core/pyramid/transaction';
import { type Exact, readExact } from '../../core/values/exact';

/** Learns from the rows that count, once their amounts have been read. */
export interface FactWatch {
  see(cells: readonly string[], fact: Transaction): void;
  /** @param used places of columns that were found to be used only as the rows came */
  notices(used: ReadonlySet<number>): readonly Notice[];
}

/** What a row is about, in words of states and the like: its revenue, else what it has of the basis. */
export function worthOf({ revenue, profit, measures }: Transaction): Exact {
  const amount = revenue ?? profit ?? Object.values(measures ?? {})[0];
  return (amount === undefined ? undefined : readExact(amount)) ?? 0;
}

/** How many rows, and how much in them. */
export interface RowsSeen {
  rows: number;
  amount: Exact;
}
