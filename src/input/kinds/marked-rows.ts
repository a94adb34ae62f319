import { notice } from '../../core/issues/notices';
import { addExact, type Exact, formatExact } from '../../core/values/exact';
import { compareCodePoints } from '../../core/values/ids';
import { MARKS_OF_NO_SALE, NOT_MARKED } from '../vocabulary/states';
import { isBlank } from './cell';
import { type FactWatch, worthOf } from './fact-watch';
import { headingKey, keysOf } from './headings';

/** Whether a column says of a row that it is no sale by having anything in it: `cancelled_at`. */
export function isMarkOfNoSale(heading: string): boolean {
  marks ??= keysOf(MARKS_OF_NO_SALE);
  return marks.has(headingKey(heading));
}

let marks: ReadonlySet<string>;
let none: ReadonlySet<string>;

/** Longer text says something. */
const LONGEST_NONE = 20;

function isNone(cell: string): boolean {
  if (isBlank(cell)) return true;
  if (cell.length > LONGEST_NONE) return false;
  none ??= keysOf(NOT_MARKED);
  return none.has(headingKey(cell));
}

/** Sees rows in which such a column is filled, and what stands in it where it is not. */
export function markWatch(place: number, heading: string): FactWatch {
  let rows = 0;
  let amount: Exact = 0;
  const unmarked = new Set<string>();
  return {
    see(cells, fact) {
      const cell = cells[place] ?? '';
      if (isNone(cell)) {
        unmarked.add(cell.trim());
        return;
      }
      rows++;
      amount = addExact(amount, worthOf(fact));
    },
    notices: (used) =>
      rows === 0 || used.has(place)
        ? []
        : [
            notice('rows-marked-as-no-sale', {
              heading,
              rows,
              amount: formatExact(amount),
              unmarked: unmarked.size === 0 ? [''] : [...unmarked].sort(compareCodePoints),
            }),
          ],
  };
}
