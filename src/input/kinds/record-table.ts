import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { TableMaker } from '../bytes/text-reader';
import { neededColumns, placesIn } from './find-columns';
import type { TableRoles } from './roles';
import { isBlank } from './row-cells';

/** A row as text by role; a role that is blank or has no column is absent. */
export type RecordRow<R extends string> = Readonly<Partial<Record<R, string>>> & {
  readonly line: number;
};

/**
 * A table of plain texts, such as the parents of accounts. Throws `missing-column` for a role that
 * is needed, and `missing-value` at a row in which it is blank.
 */
export function recordTable<R extends string>(
  roles: TableRoles<R>,
  needed: readonly R[],
  readText: (cell: string) => string,
): TableMaker<RecordRow<R>> {
  return (headings) => {
    const found = neededColumns(headings, roles, undefined, needed);
    const columns = [...found].flatMap(([role, [column]]) =>
      column === undefined ? [] : [{ role, ...column }],
    );

    return {
      push(line, cells) {
        if (cells.every(isBlank)) return [];
        const row: Partial<Record<R, string>> = {};
        for (const { role, place, heading } of columns) {
          const cell = cells[place] ?? '';
          if (!isBlank(cell)) row[role] = readText(cell);
          else if (needed.includes(role)) throw blank(line, heading, role);
        }
        return [{ ...row, line } as RecordRow<R>];
      },
      end: () => [],
      notices: () => [],
      places: () => placesIn(columns),
      plan: () => ({
        columns: Object.fromEntries(columns.map(({ role, heading }) => [role, heading])),
        decimalMark: '.',
      }),
    };
  };
}

function blank(line: number, column: string, role: string): PyramidError {
  return new PyramidError({
    code: 'missing-value',
    ...because('value-missing', { role, type: 'text' }),
    line,
    column,
    expected: `a ${role} in every row`,
    received: '',
  });
}
