import { notice } from '../../core/issues/notices';
import { isBlankCell, namedWidth } from './line';
import type { RowStage } from './stage';
import type { TotalColumns, TotalMarks } from './total-marks';

/**
 * A line whose order, customer and date are blank continues the order of the line above, and gets its
 * order and customer from it; a line with the word of a total never does.
 */
export function continuedOrders(columns: TotalColumns, marks: TotalMarks): RowStage {
  const { orders, customers, dates, headings } = columns;
  const width = namedWidth(headings);
  const named = [...customers, ...dates];
  const inherited = [...orders, ...customers];
  const isFilled = (cells: readonly string[]) => (place: number) =>
    !isBlankCell(cells[place] ?? '');
  /** The line above, where it has an order. */
  let above: readonly string[] | null = null;
  let lines = 0;
  let first = 0;

  return {
    passes(_line, cells) {
      if (!orders.some(isFilled(cells))) return false;
      above = cells;
      return true;
    },
    push(line, cells, next) {
      // Of a line that is cut short it is not known what stands where.
      const isOrderless = cells.length < width || named.some(isFilled(cells));
      if (isOrderless || above === null || marks.hasWord(cells)) {
        if (isOrderless) above = null;
        next(line, cells);
        return;
      }
      const continued = [...cells];
      for (const place of inherited) continued[place] = above[place] ?? '';
      if (lines === 0) first = line;
      lines++;
      next(line, continued);
    },
    end: () => {},
    notices: () =>
      lines === 0 ? [] : [notice('lines-continue-orders', { rows: lines, line: first })],
  };
}
