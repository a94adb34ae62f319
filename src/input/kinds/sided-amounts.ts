import { formatExact, readExact, signOf } from '../../core/values/exact';
import type { RowOfCells } from './cell';
import type { DirectionAmounts } from './direction-amounts';
import type { DirectionColumn, DirectionWord } from './direction-column';
import type { DirectionSigns } from './direction-signs';
import type { VerdictOn } from './direction-verdict';

/** Puts amounts on the side that the words of their rows say, and keeps what is to be told of them. */
export interface SidedAmounts {
  /** The amount of a role on its side. */
  sided(role: string, row: RowOfCells, amount: string): string;
  /** Of the rows with a word of sales. */
  readonly sales: Readonly<SalesSeen>;
}

export interface SalesSeen {
  /** Whether one is above 0. */
  isAbove: boolean;
  /** The first line of those below; 0 where none is. */
  lineBelow: number;
}

/** @param measured the role whose amounts are told */
export function sidedAmounts(
  columns: readonly DirectionColumn[],
  verdictOn: VerdictOn,
  signs: DirectionSigns,
  amounts: DirectionAmounts,
  measured: string,
): SidedAmounts {
  const sales: SalesSeen = { isAbove: false, lineBelow: 0 };

  const tell = (row: RowOfCells, amount: string): void => {
    for (const column of columns) {
      const word = column.wordIn(row.cells[column.place] ?? '');
      if (word === undefined || !isTold(word)) continue;
      amounts.add(word, row.currency, readExact(amount) ?? 0);
    }
  };
  const seeSale = ({ line }: RowOfCells, amount: string): void => {
    const sign = signOf(readExact(amount) ?? 0);
    sales.isAbove = sign > 0;
    if (sign < 0) sales.lineBelow = Math.min(sales.lineBelow || line, line);
  };

  return {
    sales,
    sided(role, row, amount) {
      if (row.aside !== undefined) return amount;
      if (role === measured) tell(row, amount);
      const { ruling, word } = verdictOn(row.cells);
      if (ruling === 'taken-off' && word !== undefined) {
        const exact = readExact(amount);
        return exact === undefined ? amount : formatExact(signs.takenOff(word, role, row, exact));
      }
      if (role === measured && !sales.isAbove && word?.meaning === 'sale') seeSale(row, amount);
      return amount;
    },
  };
}

/** Whether a question or a notice tells its amounts. */
function isTold({ meaning }: DirectionWord): boolean {
  return meaning === undefined || meaning === 'side' || meaning === 'refund';
}
