import { isBlankCell } from '../layout/line';

/** What programs write where a sale has no order. */
const NO_IDS: ReadonlySet<string> = new Set(
  'null,none,nil,nan,n/a,na,#n/a,-,--,—,——,/,0,(blank),\\n,无,無,なし,없음'.split(','),
);
const LONGEST = Math.max(...[...NO_IDS].map((text) => text.length));

/** Whether a cell names no order: sales without one are not one order together. */
export function isNoOrder(cell: string): boolean {
  if (isBlankCell(cell)) return true;
  return cell.length <= LONGEST && NO_IDS.has(cell.trim().toLowerCase());
}
