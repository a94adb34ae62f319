import { type Notice, notice } from '../../core/issues/notices';
import {
  type AmountInput,
  addExact,
  type Exact,
  formatExact,
  readExact,
} from '../../core/values/exact';
import type { Line } from '../layout/line';
import type { Repeat, Why } from './repeat-finder';

/** The account of rows that stand there already, by what tells so. */
export interface RepeatAccount {
  /** Takes up a row, whose amount is still to be read. */
  name(row: Line, repeat: Repeat): void;
  /** Counts a row that was read, if it is one of them. */
  count(
    cells: readonly string[],
    amount: AmountInput | undefined,
    currency: string | undefined,
  ): void;
  /** @param haveOrdersOneRow whether a row that stands twice with its order id is one too many */
  notices(haveOrdersOneRow: boolean, isDropped: boolean): readonly Notice[];
}

interface Repeats {
  rows: number;
  runs: number;
  readonly line: number;
  readonly earlierLine: number;
  total: Exact;
  readonly currencies: Set<string | undefined>;
}

const NOTICES = {
  files: 'rows-in-two-files',
  run: 'rows-again-in-order',
  twice: 'rows-twice-with-order',
} as const;

const ALL: readonly Why[] = ['files', 'run', 'twice'];

export function repeatAccount(): RepeatAccount {
  const named = new Map<readonly string[], Repeats>();
  const known = new Map<Why, Repeats>();

  return {
    name({ line, cells }, { why, earlierLine, isFirst }) {
      const first = {
        rows: 0,
        runs: 0,
        line,
        earlierLine,
        total: 0,
        currencies: new Set<string>(),
      };
      const repeats = known.get(why) ?? first;
      known.set(why, repeats);
      repeats.rows++;
      if (isFirst) repeats.runs++;
      named.set(cells, repeats);
    },
    count(cells, amount, currency) {
      if (named.size === 0) return;
      const repeats = named.get(cells);
      if (repeats === undefined) return;
      named.delete(cells);
      const read = amount === undefined ? undefined : readExact(amount);
      if (read === undefined) return;
      repeats.total = addExact(repeats.total, read);
      repeats.currencies.add(currency);
    },
    notices: (haveOrdersOneRow, isDropped) =>
      ALL.flatMap((why) => {
        const repeats = known.get(why);
        if (repeats === undefined || (why === 'twice' && !haveOrdersOneRow)) return [];
        const { rows, runs, line, earlierLine, total, currencies } = repeats;
        // Amounts in several currencies come to no sum.
        const amount = currencies.size === 1 ? formatExact(total) : '';
        const done = isDropped ? 'dropped' : 'kept';
        return [notice(NOTICES[why], { rows, runs, line, earlierLine, amount, done })];
      }),
  };
}
