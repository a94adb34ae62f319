import { PyramidError } from '../../core/issues/issue';
import { type Notice, notice } from '../../core/issues/notices';
import { because } from '../../core/issues/reasons';
import { isBlankCell } from '../layout/line';

/** A column of amounts that may be totals of orders, in a table without a column of orders. */
export interface AmountInRuns {
  readonly place: number;
  readonly heading: string;
}

/** Watches rows one below the other for amounts that repeat. */
export interface RunsWatch {
  see(line: number, cells: readonly string[]): void;
  /** Throws `ambiguous-orders`. */
  end(): void;
  notices(): readonly Notice[];
}

/** Of so many runs the amount is the same throughout, where amounts are the orders'. */
const MOST = 0.95;
/** Fewer are said, not asked about. */
const ENOUGH = 10;
/** Prices come again and again, totals of orders hardly do: at least this part of them are different. */
const DIFFERENT = 0.5;

/** The amounts of so many runs show whether they come again. */
const MOST_AMOUNTS = 1000;

/**
 * Where no column tells orders apart, an amount that is the same in all rows of a customer and a date,
 * whenever there are several, may be the total of an order that stands on each of its lines. Rows one
 * below the other are looked at: programs write the lines of an order so.
 *
 * @param keys the places of customer, date, direction and currency
 * @param customer the place that names the customer
 */
export function amountsInRuns(
  columns: readonly AmountInRuns[],
  keys: readonly number[],
  customer: number,
): RunsWatch {
  const runs = columns.map((column) => new RunsOfColumn(column));
  let last: readonly string[] | null = null;
  return {
    see(line, cells) {
      const goesOn = last !== null && isSame(last, cells, keys);
      last = cells;
      for (const run of runs) {
        if (goesOn) run.goOn(line, cells, cells[customer] ?? '');
        else run.begin(cells);
      }
    },
    end() {
      for (const run of runs) run.begin([]);
      const [first, ...others] = runs.filter((run) => run.isPlain()).map((run) => questionOf(run));
      if (first !== undefined) throw new PyramidError(first, ...others);
    },
    notices: () =>
      runs.flatMap((run) =>
        run.isLikely() && !run.isPlain() ? [notice('amounts-in-runs', run.shown())] : [],
      ),
  };
}

function isSame(a: readonly string[], b: readonly string[], places: readonly number[]): boolean {
  for (const place of places) if (a[place] !== b[place]) return false;
  return true;
}

function questionOf(run: RunsOfColumn) {
  const shown = run.shown();
  return {
    code: 'ambiguous-orders',
    ...because('totals-or-lines', shown),
    column: shown.heading,
  } as const;
}

/** The runs of one column: rows one below the other with the same customer and date. */
class RunsOfColumn {
  private readonly column: AmountInRuns;
  private amount = '';
  private rows = 0;
  private isOne = true;
  /** Runs of several rows, and those of one amount. */
  private several = 0;
  private same = 0;
  private readonly amounts = new Set<string>();
  private example = { customer: '', amount: '', line: 0 };

  constructor(column: AmountInRuns) {
    this.column = column;
  }

  begin(cells: readonly string[]): void {
    if (this.rows > 1) {
      this.several++;
      if (this.isOne) this.count();
    }
    this.amount = cells[this.column.place] ?? '';
    this.rows = isBlankCell(this.amount) ? 0 : 1;
    this.isOne = /[1-9]/.test(this.amount);
  }

  goOn(line: number, cells: readonly string[], customer: string): void {
    this.rows++;
    this.isOne &&= cells[this.column.place] === this.amount;
    if (this.isOne && this.example.line === 0) {
      this.example = { customer, amount: this.amount.trim(), line };
    }
  }

  /** Whether amounts may be totals. */
  isLikely(): boolean {
    return this.same > 1 && this.same >= this.several * MOST;
  }

  /** Whether they can hardly be anything else. */
  isPlain(): boolean {
    const counted = Math.min(this.same, MOST_AMOUNTS);
    return this.isLikely() && counted >= ENOUGH && this.amounts.size >= counted * DIFFERENT;
  }

  shown() {
    const { heading } = this.column;
    return { heading, runs: this.same, several: this.several, ...this.example };
  }

  private count(): void {
    this.same++;
    if (this.same <= MOST_AMOUNTS) this.amounts.add(this.amount);
  }
}
