import type { Issue } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { isRagged, namedWidth } from '../layout/line';
import type { RepeatAccount } from '../repeats/repeat-account';
import { refuse } from './cell';
import type { CellReaders } from './cell-readers';
import { placesIn } from './columns';
import type { Fields, Kind, Values } from './kind';
import { amountRole } from './repeated-rows';
import { type Fate, type KindRow, Row, type TableOfRow, type UnreadableRow } from './row';
import type { TableReading } from './table-reading';

/** Reads the rows of a table in two steps, between which a row may wait for what later ones show. */
interface RowMaker<Fact> {
  /** The row with its dates. */
  read(line: number, cells: readonly string[], fate?: Fate): Row;
  /** What it stands for, or why it cannot be read. */
  finish(row: Row): KindRow<Fact>;
}

export function rowMaker<Fact, Role extends string>(
  { kind, headings, columns, use }: TableReading<Fact, Role>,
  { dates, cells, seeAmounts }: CellReaders,
  repeats: RepeatAccount | null,
): RowMaker<Fact> {
  const fields = Object.keys(kind.fields) as Role[];
  const needed = fields.filter((role) => kind.fields[role].needed);
  const { isCompanion = false, isPartial = false, takesApart = false } = kind.traits;
  const width = namedWidth(headings);
  const nothing: Record<string, unknown> = Object.fromEntries(
    fields.map((role) => [role, undefined]),
  );
  const make = kind.begin();
  const table: TableOfRow = { columns, use };
  const worth = amountRole(kind as Kind<unknown, string>, columns);
  const placesOfWorth = placesIn(columns.get(worth as Role) ?? []);

  const valuesOf = (row: Row): Values<Fields> | undefined => {
    const values = takesApart ? nothing : { ...nothing };
    for (const { role, read } of cells) {
      const value = read(row);
      if (value === undefined) row.unread = [...row.unread, role];
      values[role] = value ?? undefined;
    }
    const isComplete = isPartial || needed.every((role) => values[role] !== undefined);
    return isComplete ? values : undefined;
  };

  const [firstDate, ...otherDates] = dates;
  const datesOf = (row: Row): Row['dates'] =>
    otherDates.length === 0 && firstDate !== undefined
      ? [firstDate(row)]
      : dates.map((readDate) => readDate(row));

  /** Whether what a row is worth counts here, or would but for standing there already. */
  const isCounted = ({ aside, repeated = [] }: Row): boolean =>
    (aside === undefined || 'isDuplicate' in aside) &&
    !placesOfWorth.some((place) => repeated.includes(place));

  return {
    read(line, cellsOfRow, fate) {
      const row = new Row(line, cellsOfRow, table, fate);
      // What is set aside is not parsed: its bad date stops nothing.
      if (row.aside !== undefined) {
        row.hasOpenAmount = seeAmounts(row);
        return row;
      }
      if (!isCompanion && isRagged(cellsOfRow, headings.length, width)) {
        refuse(row, raggedRow(cellsOfRow.length, headings.length));
      } else {
        if (dates.length > 0) row.dates = datesOf(row);
        row.hasOpenAmount = seeAmounts(row);
      }
      return row;
    },
    finish(row) {
      const values = row.problems === undefined ? valuesOf(row) : undefined;
      repeats?.count(row, values?.[worth ?? ''] as string | undefined, isCounted(row));
      const made = values === undefined ? undefined : make(values, row);
      const { line, problems, aside } = row;
      if (aside !== undefined) return { ...made, line, ...aside } as unknown as Fact;
      if (problems === undefined) return made as Fact;
      return { ...made, line, problems, cells: row.cells } as unknown as UnreadableRow<Fact>;
    },
  };
}

function raggedRow(cells: number, headings: number): Issue {
  return {
    code: 'ragged-row',
    ...because(cells < headings ? 'too-few-cells' : 'too-many-cells'),
    expected: `${headings} cells, as many as headings`,
    received: `${cells}`,
  };
}
