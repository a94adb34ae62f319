import type { AmountEvidence } from '../cells/amount-evidence';
import { signWatch } from '../cells/currency-text';
import type { DateEvidence } from '../cells/date-column';
import { amountReader } from './amount-cells';
import { amountWatch, decimalsInRows } from './amount-watch';
import {
  type Cell,
  type CellOptions,
  type CellReader,
  type DateReader,
  filled,
  type PlacedAmounts,
  type RowOfCells,
  type TableOfCells,
} from './cell';
import type { CommasBeside } from './commas-beside';
import { currencyReader } from './currency-cells';
import { dateReader } from './date-cells';
import type { Directions } from './directions';
import type { Kind } from './kind';
import type { Column, Columns } from './terms';
import { wordReader } from './word-cells';

export interface CellReaders {
  readonly dates: readonly DateReader[];
  readonly cells: readonly CellReader[];
  /** Learns from the amounts of a row; whether one of them cannot be read before later ones. */
  seeAmounts(row: RowOfCells): boolean;
}

/** What the cells of a table have shown so far. */
export interface Evidence {
  readonly dates: DateEvidence;
  readonly amounts: AmountEvidence;
  /** Absent where the mark of decimals was said. */
  readonly beside?: CommasBeside | undefined;
}

/** The readers of the fields that have a column; `readText` undoes what a format does to text. */
export function cellReaders<R extends string>(
  kind: Kind<unknown, R>,
  found: ReadonlyMap<R, Columns>,
  options: CellOptions,
  evidence: Evidence,
  readText: (cell: string) => string,
  directions: Directions | null,
): CellReaders {
  const hasCurrencies = kind.traits.hasCurrencies === true;
  const dates: DateReader[] = [];
  const amountColumns: PlacedAmounts[] = [];
  const table: TableOfCells = {
    hasCurrencies,
    sides: directions?.accounts ?? null,
    signs: signWatch(),
    options,
    evidence: evidence.dates,
    amounts: evidence.amounts,
    beside: evidence.beside,
    readText,
    dates,
    amountColumns,
    decimalsIn: decimalsInRows(currencyColumns(kind, found)),
  };
  const hasNoOrders =
    'order' in kind.fields && !(found as ReadonlyMap<string, Columns>).has('order');
  const cells = (Object.keys(kind.fields) as R[]).flatMap((role) => {
    const columns = found.get(role);
    if (columns === undefined) return [];
    const cell: Cell = { role, field: kind.fields[role], columns, hasNoOrders };
    if (cell.field.type === 'direction') return [];
    const asWritten = readerOf(cell, table);
    const read = directions?.stage == null ? asWritten : onItsSide(cell, asWritten, directions);
    return [{ role, cell, read }];
  });
  // What a row's amounts are in is known before they are read.
  const isCurrency = ({ cell }: { readonly cell: Cell }): number =>
    Number(cell.field.type === 'currency');
  return {
    dates,
    seeAmounts: amountWatch(table),
    cells: cells.sort((a, b) => isCurrency(b) - isCurrency(a)),
  };
}

/** An amount on the side that the direction of its row says. */
function onItsSide(
  { role, field }: Cell,
  read: CellReader['read'],
  directions: Directions,
): CellReader['read'] {
  if (field.type !== 'amount') return read;
  return (row) => {
    const amount = read(row);
    return amount == null ? amount : directions.sided(role, row, amount);
  };
}

/** Of the currency of a row; empty where no column names it. */
function currencyColumns<R extends string>(
  { fields }: Kind<unknown, R>,
  found: ReadonlyMap<R, Columns>,
): readonly Column[] {
  const role = [...found.keys()].find((name) => fields[name].type === 'currency');
  return role === undefined ? [] : (found.get(role) ?? []);
}

function readerOf(cell: Cell, table: TableOfCells): CellReader['read'] {
  switch (cell.field.type) {
    case 'id':
      return (row) => filled(row, cell, table);
    case 'text':
      return (row) => {
        const text = filled(row, cell, table);
        return typeof text === 'string' ? text.trim() : text;
      };
    case 'word':
      return wordReader(cell, table);
    case 'currency':
      return currencyReader(cell, table);
    case 'amount':
      return amountReader(cell, table);
    default:
      return dateReader(cell, table);
  }
}
