import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { TableMaker } from '../bytes/text-reader';
import { recogniseCustomer } from './recognise-columns';
import { isBlank } from './row-cells';

/** The ids of a table that lists customers. Throws `blank-id` at a row that names nobody. */
export function rosterTable(readId: (cell: string) => string): TableMaker<string> {
  return (headings) => {
    const { place, heading } = recogniseCustomer(headings);
    return {
      push(line, cells) {
        if (cells.every(isBlank)) return [];
        const cell = cells[place] ?? '';
        if (isBlank(cell)) throw blankId(line, heading, cell);
        return [readId(cell)];
      },
      end: () => [],
      notices: () => [],
      places: () => [place],
      plan: () => ({ columns: { customer: heading }, decimalMark: '.' }),
    };
  };
}

function blankId(line: number, column: string, received: string): PyramidError {
  return new PyramidError({
    code: 'blank-id',
    ...because('value-missing', { role: 'customer', type: 'id' }),
    line,
    column,
    expected: 'an id in every row of the roster',
    received,
  });
}
