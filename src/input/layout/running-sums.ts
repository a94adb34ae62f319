import { POWERS, SCALE } from './digits';
import { ExactSum } from './exact-sum';

/** So many rows back a run may begin whose sum is looked for. */
export const LONGEST_RUN = 1024;

/** Which rows a sum is of: all, with each order on every line or once, or those since a total. */
export type Span = 'lines' | 'once' | 'block';

/** What is remembered of the last rows. */
export interface RowTrail {
  /** Rows so far, of which the last 1,024 are remembered. */
  rows: number;
  /** The number of its currency. */
  readonly currency: Uint16Array;
  /** 1 where a row belongs to the order of the row above it. */
  readonly isLine: Uint8Array;
}

export function rowTrail(): RowTrail {
  return { rows: 0, currency: new Uint16Array(LONGEST_RUN), isLine: new Uint8Array(LONGEST_RUN) };
}

/** The sums of the rows so far in one currency. */
interface Sums {
  readonly all: ExactSum;
  /** Of lines of an order that is on the line above: without them, each order counts once. */
  readonly repeated: ExactSum;
  /** Of all rows up to the last total. */
  before: bigint;
}

/** The sums of amounts as they come, by currency, and the last of the amounts themselves. */
export class RunningSums {
  /** Whether all amounts so far could be added. */
  isWhole = true;
  private sums: Sums[] = [];
  private units = new Float64Array(LONGEST_RUN);
  private decimals = new Uint8Array(LONGEST_RUN);

  /** Adds the amount of a row, which is remembered at a place of the trail. */
  enter(at: number, units: number, decimals: number, currency: number, isLine: boolean): void {
    this.units[at] = units;
    this.decimals[at] = decimals;
    let sums = this.sums[currency];
    if (sums === undefined) {
      sums = { all: new ExactSum(), repeated: new ExactSum(), before: 0n };
      this.sums[currency] = sums;
    }
    sums.all.add(units, decimals);
    if (isLine) sums.repeated.add(units, decimals);
  }

  /** Of a currency or of all. */
  sumOf(span: Span, currency: number | null): bigint {
    const chosen = currency === null ? this.sums : this.sums.filter((_, at) => at === currency);
    return chosen.reduce((total, { all, repeated, before }) => {
      const less = span === 'once' ? repeated.total() : span === 'block' ? before : 0n;
      return total + all.total() - less;
    }, 0n);
  }

  /** Lengths of the runs just above that come to an amount, shortest first. */
  *runsOf(amount: bigint, trail: RowTrail, currency: number | null): Generator<number> {
    const longest = Math.min(trail.rows, LONGEST_RUN);
    let all = 0n;
    let once = 0n;
    // An order's amount counts once, on its first line.
    for (let back = 1; back <= longest; back++) {
      const at = (trail.rows - back) % LONGEST_RUN;
      if (currency !== null && trail.currency[at] !== currency) continue;
      const value =
        BigInt(this.units[at] as number) *
        (POWERS[SCALE - (this.decimals[at] as number)] as bigint);
      all += value;
      if (trail.isLine[at] === 0) once += value;
      if (all === amount || (trail.isLine[at] === 0 && once === amount)) yield back;
    }
  }

  /** Begins anew behind a total. */
  closeBlock(): void {
    for (const sum of this.sums) if (sum !== undefined) sum.before = sum.all.total();
  }

  copy(): RunningSums {
    const copy = new RunningSums();
    copy.isWhole = this.isWhole;
    copy.sums = this.sums.map(({ all, repeated, before }) => ({
      all: all.copy(),
      repeated: repeated.copy(),
      before,
    }));
    copy.units = this.units.slice();
    copy.decimals = this.decimals.slice();
    return copy;
  }
}
