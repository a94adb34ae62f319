import { type Notice, notice } from '../../core/issues/notices';
import type { SourceRow } from '../../core/pyramid/transaction';
import { compareCodePoints } from '../../core/values/ids';
import type { TablePlan } from '../bytes/text-reader';

/** Sees the rows of several files, of which some may name a currency and others none. */
export interface CurrenciesOfFiles {
  /** Marks a row whose file has no column for it: it is in the currency of the others. */
  see(row: SourceRow, file: string, plan: () => TablePlan): void;
  notices(): readonly Notice[];
}

/** So many currencies are named. */
const SHOWN = 3;

export function currenciesOfFiles(): CurrenciesOfFiles {
  const hasColumn = new Map<() => TablePlan, boolean>();
  const naming = new Set<string>();
  const silent = new Set<string>();
  const currencies = new Set<string>();
  const mayName = (plan: () => TablePlan): boolean => {
    const known = hasColumn.get(plan) ?? plan().columns['currency'] !== undefined;
    hasColumn.set(plan, known);
    return known;
  };

  return {
    see(row, file, plan) {
      const named = row.currency ?? row.sign;
      if (named !== undefined) {
        naming.add(file);
        currencies.add(named);
      } else if (!mayName(plan)) {
        silent.add(file);
        (row as { namesNoCurrency?: true }).namesNoCurrency = true;
      }
    },
    notices() {
      const files = [...silent].filter((file) => !naming.has(file));
      if (naming.size === 0 || files.length === 0) return [];
      const shown = [...currencies].sort(compareCodePoints).slice(0, SHOWN);
      return [notice('files-without-currency', { files, others: [...naming], currencies: shown })];
    },
  };
}
