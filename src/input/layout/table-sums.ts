import type { DecimalMark } from '../bytes/text-reader';
import { ColumnSums } from './column-sums';
import { isBlankCell } from './line';
import type { ShownAmount } from './shown-amounts';
import type { TotalColumns } from './total-marks';

const MARKS: readonly DecimalMark[] = ['.', ','];

/** A column, with the sums that an amount of a total may be there. */
interface SummedColumn {
  readonly place: number;
  readonly sums: readonly ColumnSums[];
}

/**
 * What is added up of a table: its amounts; of amounts that are multiplied what they come to, which a
 * total may show in any column, and each factor by itself, as the pieces of all rows are shown.
 */
export class TableSums {
  readonly all: readonly ColumnSums[];
  private readonly ofRoles: readonly SummedColumn[];
  private readonly beside: readonly SummedColumn[];

  constructor(columns: TotalColumns) {
    const { headings, amounts, multiplied, decimalMark } = columns;
    const marks = decimalMark === undefined ? MARKS : [decimalMark];
    const sumsAt = (...places: readonly number[]): ColumnSums =>
      new ColumnSums(places, places.map((place) => headings[place] ?? '').join(' * '), marks);
    const products = multiplied.map((places) => ({ places, sums: sumsAt(...places) }));
    const factors = [...new Set(multiplied.flat())].filter((place) => !amounts.includes(place));
    const added = amounts.map((place) => ({ place, sums: [sumsAt(place)] }));
    const counted = factors.map((place) => {
      const its = products.filter(({ places }) => places.includes(place));
      return { place, sums: [sumsAt(place), ...its.map(({ sums }) => sums)] };
    });
    const others = products.length === 0 ? [] : placesBeside(columns);
    this.ofRoles = [...added, ...counted];
    this.beside = others.map((place) => ({ place, sums: products.map(({ sums }) => sums) }));
    this.all = [...new Set(this.ofRoles.flatMap(({ sums }) => sums))];
  }

  /** The amounts that a row shows, those of no role only where it shows no others. */
  shownIn(cells: readonly string[]): readonly ShownAmount[] {
    const shown = shownAt(this.ofRoles, cells);
    return shown.length > 0 ? shown : shownAt(this.beside, cells);
  }
}

function shownAt(columns: readonly SummedColumn[], cells: readonly string[]): ShownAmount[] {
  return columns.flatMap(({ place, sums }) => {
    const cell = cells[place] ?? '';
    return !isBlankCell(cell) && sums[0]?.shows(cell) === true ? [{ cell, sums }] : [];
  });
}

/** Columns that say nothing of a row that is known. */
function placesBeside({
  headings,
  customers,
  dates,
  orders,
  products,
  currency,
  figures,
}: TotalColumns): readonly number[] {
  const known = new Set([...customers, ...dates, ...orders, ...products, ...figures, currency]);
  return headings.flatMap((_, place) => (known.has(place) ? [] : [place]));
}
