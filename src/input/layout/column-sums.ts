import type { DecimalMark } from '../bytes/text-reader';
import { type Digits, digitsOf, plain, plainDigits, productOf, scaled } from './digits';
import { type RowTrail, RunningSums, type Span } from './running-sums';

/** The amounts of a column, as they are if a point or a comma marks the decimals. */
interface Reading {
  readonly marks: readonly DecimalMark[];
  readonly sums: RunningSums;
}

/** An amount beside the sum of rows that it may be. */
interface BesideSum {
  readonly amount: bigint;
  readonly sum: bigint;
  /** Whether all amounts of those rows could be added. */
  readonly isWhole: boolean;
}

/** The running sums of one column of amounts, or of what several come to when they are multiplied. */
export class ColumnSums {
  readonly heading: string;
  private readonly places: readonly number[];
  private readonly place: number;
  private readings: Reading[];

  constructor(places: readonly number[], heading: string, marks: readonly DecimalMark[]) {
    this.places = places;
    this.place = places.length === 1 ? (places[0] as number) : -1;
    this.heading = heading;
    this.readings = [{ marks, sums: new RunningSums() }];
  }

  /** Adds the amount of a row, which is remembered at a place of the trail. */
  add(cells: readonly string[], at: number, currency: number, isLine: boolean): void {
    const first = this.readings[0];
    if (this.place >= 0 && first !== undefined && this.readings.length === 1) {
      const decimals = plainDigits(cells[this.place] ?? '', first.marks);
      if (decimals >= 0) {
        first.sums.enter(at, plain.units, decimals, currency, isLine);
        return;
      }
    }
    this.part(cells);
    for (const { marks, sums } of this.readings) {
      const digits = this.digitsIn(cells, marks[0] as DecimalMark);
      if (digits === undefined) sums.isWhole = false;
      sums.enter(at, digits?.units ?? 0, digits?.decimals ?? 0, currency, isLine);
    }
  }

  /** Parts a reading where the marks that are still possible read a row differently. */
  private part(cells: readonly string[]): void {
    this.readings = this.readings.flatMap((reading) => {
      if (reading.marks.length === 1) return [reading];
      const read = reading.marks.map((mark) => [mark, this.digitsIn(cells, mark)] as const);
      const [one, other] = read.filter(([, digits]) => digits !== undefined);
      if (one === undefined) return [reading];
      if (other === undefined) return [{ ...reading, marks: [one[0]] }];
      if (isAlike(one[1], other[1])) return [reading];
      return [one, other].map(([mark]) => ({ marks: [mark], sums: reading.sums.copy() }));
    });
    if (this.readings.length < 2) return;
    const good = this.readings.filter(({ marks: [mark = '.'] }) => this.canRead(cells, mark));
    if (good.length > 0) this.readings = good;
  }

  private canRead(cells: readonly string[], mark: DecimalMark): boolean {
    return this.digitsIn(cells, mark) !== undefined;
  }

  private digitsIn(cells: readonly string[], mark: DecimalMark): Digits | null | undefined {
    if (this.place >= 0) return digitsOf(cells[this.place] ?? '', mark);
    return productOf(this.places.map((place) => digitsOf(cells[place] ?? '', mark)));
  }

  /** Whether a cell shows an amount. */
  shows(cell: string): boolean {
    return this.readings.some(({ marks }) => digitsOf(cell, marks[0] as DecimalMark) != null);
  }

  /** A cell in each way to read the column, in units of 10⁻¹². */
  amountsOf(cell: string): readonly bigint[] {
    return this.readings.map(({ marks }) => scaled(digitsOf(cell, marks[0] as DecimalMark)));
  }

  /** The amount of a row in each way to read the column. */
  amountsIn(cells: readonly string[]): readonly bigint[] {
    return this.readings.map(({ marks }) => scaled(this.digitsIn(cells, marks[0] as DecimalMark)));
  }

  /** The sums of all rows so far, or of those since the last total, of a currency or of all. */
  sumsOf(cell: string, which: Span, currency: number | null): readonly BesideSum[] {
    return this.readings.map(({ marks, sums }) => ({
      amount: scaled(digitsOf(cell, marks[0] as DecimalMark)),
      sum: sums.sumOf(which, currency),
      isWhole: sums.isWhole,
    }));
  }

  /** Lengths of the runs just above that come to the amount of a cell, shortest first. */
  *runsAbove(cell: string, trail: RowTrail, currency: number | null): Generator<number> {
    for (const { marks, sums } of this.readings) {
      yield* sums.runsOf(scaled(digitsOf(cell, marks[0] as DecimalMark)), trail, currency);
    }
  }

  /** Begins anew behind a total. */
  closeBlock(): void {
    for (const { sums } of this.readings) sums.closeBlock();
  }
}

function isAlike(one: Digits | null | undefined, other: Digits | null | undefined): boolean {
  return one?.units === other?.units && one?.decimals === other?.decimals;
}
