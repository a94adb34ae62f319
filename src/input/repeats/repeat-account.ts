import { type Notice, notice } from '../../core/issues/notices';
import {
  type AmountInput,
  addExact,
  type Exact,
  formatExact,
  readExact,
} from '../../core/values/exact';
import type { Repeat, Why } from './repeat-finder';

/** The account of rows that stand there already, by what tells so. */
export interface RepeatAccount {
  /** Takes up the row of a line, whose amount is still to be read. */
  name(line: number, repeat: Repeat): void;
  /** Why the row of a line is one of them, as long as it has not been counted. */
  whyOf(line: number): Why | undefined;
  /** Counts a row that was read, if it is one of them. @param counts whether its amount does */
  count(row: CountedRow, amount: AmountInput | undefined, counts: boolean): void;
  /** @param haveOrdersOneRow whether a row that stands twice with its order id is one too many */
  conclude(haveOrdersOneRow: boolean): void;
  /** Whether that is known. */
  haveOrdersOneRow(): boolean;
  notices(isDropped: boolean): readonly Notice[];
}

interface CountedRow {
  readonly line: number;
  readonly currency: string | undefined;
}

interface Repeats {
  rows: number;
  runs: number;
  /** The run of the row that was counted last. */
  run: number;
  line: number;
  earlierLine: number;
  total: Exact;
  readonly currencies: Set<string | undefined>;
}

/** A row that was named, and to which run it belongs. */
interface Named {
  readonly repeat: Repeat;
  readonly run: number;
}

const NOTICES = {
  files: 'rows-in-two-files',
  run: 'rows-again-in-order',
  twice: 'rows-twice-with-order',
} as const;

const ALL: readonly Why[] = ['files', 'run', 'twice'];

export function repeatAccount(): RepeatAccount {
  const named = new Map<number, Named>();
  const known = new Map<Why, Repeats>();
  let runs = 0;
  let haveOrdersOneRow = false;
  const repeatsOf = (why: Why): Repeats => {
    const counted = known.get(why);
    if (counted !== undefined) return counted;
    const none = { rows: 0, runs: 0, run: 0, line: 0, earlierLine: 0, total: 0 };
    const made: Repeats = { ...none, currencies: new Set() };
    known.set(why, made);
    return made;
  };

  return {
    name(line, repeat) {
      if (repeat.isFirst) runs++;
      named.set(line, { repeat, run: runs });
    },
    whyOf: (line) => (named.size === 0 ? undefined : named.get(line)?.repeat.why),
    count({ line, currency }, amount, counts) {
      if (named.size === 0) return;
      const one = named.get(line);
      if (one === undefined) return;
      named.delete(line);
      if (!counts) return;
      const repeats = repeatsOf(one.repeat.why);
      if (repeats.rows === 0) Object.assign(repeats, { line, earlierLine: one.repeat.earlierLine });
      repeats.rows++;
      if (repeats.run !== one.run) repeats.runs++;
      repeats.run = one.run;
      const read = amount === undefined ? undefined : readExact(amount);
      if (read === undefined) return;
      repeats.total = addExact(repeats.total, read);
      repeats.currencies.add(currency);
    },
    conclude(areOneRow) {
      haveOrdersOneRow = areOneRow;
    },
    haveOrdersOneRow: () => haveOrdersOneRow,
    notices: (isDropped) =>
      ALL.flatMap((why) => {
        const repeats = known.get(why);
        if (repeats === undefined || (why === 'twice' && !haveOrdersOneRow)) return [];
        const { rows, line, earlierLine, total, currencies } = repeats;
        // Amounts in several currencies come to no sum.
        const amount = currencies.size === 1 ? formatExact(total) : '';
        const done = isDropped ? 'dropped' : 'kept';
        const params = { rows, runs: repeats.runs, line, earlierLine, amount, done } as const;
        return [notice(NOTICES[why], params)];
      }),
  };
}
