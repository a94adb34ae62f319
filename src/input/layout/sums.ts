import type { DecimalMark } from '../bytes/text-reader';
import { readAmountText } from '../cells/amount-text';

/** So many rows back a run may begin whose sum is looked for. */
export const LONGEST_RUN = 1024;

const SCALE = 12;
const POWERS = Array.from({ length: SCALE + 1 }, (_, places) => 10n ** BigInt(places));
/** Half of what is exact in a double, so that one more amount cannot exceed it. */
const LARGEST = 2 ** 52;

/** An amount as digits and how many of them are decimals; null where a cell is blank or is none. */
interface Digits {
  readonly units: number;
  readonly decimals: number;
}

/** Amounts added up exactly, by their decimals. */
class Sum {
  private readonly units = new Float64Array(SCALE + 1);
  private beyond = 0n;

  add(units: number, decimals: number): void {
    const sum = (this.units[decimals] as number) + units;
    if (sum < LARGEST && sum > -LARGEST) this.units[decimals] = sum;
    else {
      this.units[decimals] = 0;
      this.beyond += BigInt(sum) * (POWERS[SCALE - decimals] as bigint);
    }
  }

  /** In units of 10⁻¹². */
  total(): bigint {
    let total = this.beyond;
    for (const [decimals, units] of this.units.entries()) {
      if (units !== 0) total += BigInt(units) * (POWERS[SCALE - decimals] as bigint);
    }
    return total;
  }

  copy(): Sum {
    const copy = new Sum();
    copy.units.set(this.units);
    copy.beyond = this.beyond;
    return copy;
  }
}

/** The sums of the rows so far in one currency. */
interface Sums {
  readonly all: Sum;
  /** Of lines of an order that is on the line above: without them, each order counts once. */
  readonly repeated: Sum;
  /** Of all rows up to the last total. */
  before: bigint;
}

/** Which rows a sum is of: all, with each order on every line or once, or those since a total. */
export type Span = 'lines' | 'once' | 'block';

/** The amounts of a column, as they are if a point or a comma marks the decimals. */
interface Reading {
  readonly marks: readonly DecimalMark[];
  readonly sums: Sums[];
  readonly units: Float64Array;
  readonly decimals: Uint8Array;
  /** Whether all amounts so far could be added. */
  isWhole: boolean;
}

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

/** The running sums of one column of amounts. */
export class ColumnSums {
  readonly place: number;
  readonly heading: string;
  private readings: Reading[];

  constructor(place: number, heading: string, marks: readonly DecimalMark[]) {
    this.place = place;
    this.heading = heading;
    this.readings = [
      {
        marks,
        sums: [],
        units: new Float64Array(LONGEST_RUN),
        decimals: new Uint8Array(LONGEST_RUN),
        isWhole: true,
      },
    ];
  }

  /** Adds the amount of a row, which is remembered at a place of the trail. */
  add(cells: readonly string[], at: number, currency: number, isLine: boolean): void {
    const cell = cells[this.place] ?? '';
    const first = this.readings[0];
    if (first !== undefined && this.readings.length === 1) {
      const decimals = plainDigits(cell, first.marks);
      if (decimals >= 0) {
        enter(first, at, plainUnits, decimals, currency, isLine);
        return;
      }
    }
    this.addText(cell, at, currency, isLine);
  }

  private addText(cell: string, at: number, currency: number, isLine: boolean): void {
    if (cell.trim() !== '') this.part(cell);
    for (const reading of this.readings) {
      const digits = digitsOf(cell, reading.marks[0] as DecimalMark);
      if (digits === undefined) reading.isWhole = false;
      const { units, decimals } = digits ?? { units: 0, decimals: 0 };
      enter(reading, at, units, decimals, currency, isLine);
    }
  }

  /** Parts a reading where the marks that are still possible read a cell differently. */
  private part(cell: string): void {
    this.readings = this.readings.flatMap((reading) => {
      if (reading.marks.length === 1) return [reading];
      const read = reading.marks.map((mark) => [mark, digitsOf(cell, mark)] as const);
      const good = read.filter(([, digits]) => digits !== undefined);
      const [one, other] = good;
      if (one === undefined) return [reading];
      if (other === undefined) return [{ ...reading, marks: [one[0]] }];
      const isAlike = one[1]?.units === other[1]?.units && one[1]?.decimals === other[1]?.decimals;
      return isAlike ? [reading] : good.map(([mark]) => copied(reading, [mark]));
    });
    if (this.readings.length > 1) {
      const good = this.readings.filter(
        ({ marks }) => digitsOf(cell, marks[0] as DecimalMark) !== undefined,
      );
      if (good.length > 0) this.readings = good;
    }
  }

  /** Whether a cell shows an amount. */
  shows(cell: string): boolean {
    return this.readings.some(({ marks }) => digitsOf(cell, marks[0] as DecimalMark) != null);
  }

  /** The amount of a cell in each way to read the column, in units of 10⁻¹². */
  amountsOf(cell: string): readonly bigint[] {
    return this.readings.map(({ marks }) => scaled(digitsOf(cell, marks[0] as DecimalMark)));
  }

  /** The sums of all rows so far, or of those since the last total, of a currency or of all. */
  sumsOf(cell: string, which: Span, currency: number | null) {
    return this.readings.map(({ marks, sums, isWhole }) => ({
      amount: scaled(digitsOf(cell, marks[0] as DecimalMark)),
      sum: sumOf(sums, which, currency),
      isWhole,
    }));
  }

  /** Lengths of the runs just above that come to the amount of a cell, shortest first. */
  *runsAbove(cell: string, trail: RowTrail, currency: number | null): Generator<number> {
    for (const reading of this.readings) {
      const amount = scaled(digitsOf(cell, reading.marks[0] as DecimalMark));
      const longest = Math.min(trail.rows, LONGEST_RUN);
      let all = 0n;
      let once = 0n;
      // An order's amount counts once, on its first line.
      for (let back = 1; back <= longest; back++) {
        const at = (trail.rows - back) % LONGEST_RUN;
        if (currency !== null && trail.currency[at] !== currency) continue;
        const units = reading.units[at] as number;
        const value = BigInt(units) * (POWERS[SCALE - (reading.decimals[at] as number)] as bigint);
        all += value;
        if (trail.isLine[at] === 0) once += value;
        if (all === amount || (trail.isLine[at] === 0 && once === amount)) yield back;
      }
    }
  }

  /** Begins anew behind a total. */
  closeBlock(): void {
    for (const { sums } of this.readings) {
      for (const sum of sums) if (sum !== undefined) sum.before = sum.all.total();
    }
  }
}

function scaled(digits: Digits | null | undefined): bigint {
  if (digits == null) return 0n;
  return BigInt(digits.units) * (POWERS[SCALE - digits.decimals] as bigint);
}

function sumOf(sums: readonly Sums[], which: Span, currency: number | null): bigint {
  const chosen = currency === null ? sums : sums.filter((_, at) => at === currency);
  return chosen.reduce((total, { all, repeated, before }) => {
    const less = which === 'once' ? repeated.total() : which === 'block' ? before : 0n;
    return total + all.total() - less;
  }, 0n);
}

function enter(
  reading: Reading,
  at: number,
  units: number,
  decimals: number,
  currency: number,
  isLine: boolean,
): void {
  reading.units[at] = units;
  reading.decimals[at] = decimals;
  let sums = reading.sums[currency];
  if (sums === undefined) {
    sums = { all: new Sum(), repeated: new Sum(), before: 0n };
    reading.sums[currency] = sums;
  }
  sums.all.add(units, decimals);
  if (isLine) sums.repeated.add(units, decimals);
}

function copied(reading: Reading, marks: readonly DecimalMark[]): Reading {
  return {
    marks,
    sums: reading.sums.map(({ all, repeated, before }) => ({
      all: all.copy(),
      repeated: repeated.copy(),
      before,
    })),
    units: reading.units.slice(),
    decimals: reading.decimals.slice(),
    isWhole: reading.isWhole,
  };
}

/** What `plainDigits` has found: no object a cell. */
let plainUnits = 0;

/** As digits are counted. */
const POINT = -2;
const COMMA = -4;
const NO_MARK = 99;

/** How many decimals a cell of plain digits has, whose digits are in `plainUnits`; else −1. */
function plainDigits(cell: string, marks: readonly DecimalMark[]): number {
  const { length } = cell;
  if (length === 0 || length > 15) return -1;
  const mark = marks.length > 1 ? NO_MARK : marks[0] === ',' ? COMMA : POINT;
  const isNegative = cell.charCodeAt(0) === 45;
  let units = 0;
  let point = -1;
  let at = isNegative ? 1 : 0;
  if (at === length) return -1;
  for (; at < length; at++) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === mark && point < 0) point = at;
    else return -1;
  }
  const decimals = point < 0 ? 0 : length - point - 1;
  if (point >= 0 && (decimals === 0 || decimals > SCALE)) return -1;
  plainUnits = isNegative ? -units : units;
  return decimals;
}

/** Null for a blank cell, undefined for what is no amount, or one that is too long to be added here. */
function digitsOf(cell: string, mark: DecimalMark): Digits | null | undefined {
  const reading = readAmountText(cell, mark);
  if (reading === null) return null;
  if ('code' in reading) return undefined;
  const [, sign = '', whole = '', fraction = ''] =
    /^(-?)(\d*)(?:\.(\d*))?$/.exec(reading.amount) ?? [];
  const digits = whole + fraction;
  if (digits === '' || digits.length > 15 || fraction.length > SCALE) return undefined;
  return { units: Number(`${sign}${digits}`), decimals: fraction.length };
}

/** An amount of 10⁻¹² as people write it. */
export function shownAmount(amount: bigint): string {
  const isNegative = amount < 0n;
  const digits = (isNegative ? -amount : amount).toString().padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE).replace(/0+$/, '');
  const whole = digits.slice(0, -SCALE);
  const shown = fraction === '' ? whole : `${whole}.${fraction.padEnd(2, '0')}`;
  return isNegative ? `-${shown}` : shown;
}

/** Whether the amount of a cell is the sum of others, with a point or a comma as the decimal mark. */
export function isSumOf(cell: string, others: readonly string[]): boolean {
  return (['.', ','] as const).some((mark) => {
    const amounts = [cell, ...others].map((text) => digitsOf(text, mark));
    if (amounts.includes(undefined)) return false;
    const [sum = 0n, ...parts] = amounts.map(scaled);
    return sum === parts.reduce((total, part) => total + part, 0n);
  });
}
